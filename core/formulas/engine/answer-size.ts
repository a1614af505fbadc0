import { misread, type Problem } from "../../base/problem.ts";
import { numberIn } from "../../base/text.ts";

/** How many cells an answer may fill. */
export const largestAnswer = 50_000;

export const answersWithin = (rows: number, columns: number): boolean => rows * columns <= largestAnswer;

export const tooLargeAnswer: Problem = misread("too-large", {
  en: `the answer would fill more than ${numberIn("en", largestAnswer)} cells. Select a shorter range.`,
  fr: `la réponse remplirait plus de ${numberIn("fr", largestAnswer)} cellules. Sélectionnez une plage plus courte.`,
});
