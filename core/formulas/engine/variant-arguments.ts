import { misread, type Problem } from "../../base/problem.ts";
import { numberIn, type Text } from "../../base/text.ts";
import type { Proportion } from "../statistics/two-proportions.ts";
import { arg } from "./define.ts";
import { count, wholeFrom } from "./readers.ts";

/** The arguments shared by the A/B tests: two variants, each with the people who saw it and those who converted. */

export const variants = [
  arg({ en: "conversions_a", fr: "conversions_a" }, count, {
    en: "Visitors of variant A who converted: each one once.",
    fr: "Visiteurs de la variante A qui ont converti : chacun une fois.",
  }),
  arg({ en: "visitors_a", fr: "visiteurs_a" }, wholeFrom(1), {
    en: "All visitors who saw variant A.",
    fr: "Tous les visiteurs qui ont vu la variante A.",
  }),
  arg({ en: "conversions_b", fr: "conversions_b" }, count, {
    en: "Visitors of variant B who converted.",
    fr: "Visiteurs de la variante B qui ont converti.",
  }),
  arg({ en: "visitors_b", fr: "visiteurs_b" }, wholeFrom(1), {
    en: "All visitors who saw variant B over the same period.",
    fr: "Tous les visiteurs qui ont vu la variante B sur la même période.",
  }),
] as const;

/** The values of the variants' arguments: conversions and visitors of A, then of B. */
export type Counts = readonly [number, number, number, number];

/** The two variants, or why they are impossible: more people converted than visited. */
export function variantsOf(
  inA: number,
  ofA: number,
  inB: number,
  ofB: number,
): readonly [Proportion, Proportion] | Problem {
  if (inA > ofA) return moreConversions(asLetter("A"), inA, ofA);
  if (inB > ofB) return moreConversions(asLetter("B"), inB, ofB);
  return [
    { successes: inA, trials: ofA },
    { successes: inB, trials: ofB },
  ];
}

const asLetter = (letter: string): Text => ({ en: letter, fr: letter });

export const moreConversions = (variant: Text, conversions: number, visitors: number): Problem =>
  misread("more-conversions-than-visitors", {
    en: `${variant.en} has more conversions (${numberIn("en", conversions)}) than visitors (${numberIn("en", visitors)}). Count each visitor once, and check the order: conversions, then visitors.`,
    fr: `${variant.fr} compte plus de conversions (${numberIn("fr", conversions)}) que de visiteurs (${numberIn("fr", visitors)}). Comptez chaque visiteur une fois et vérifiez l'ordre : conversions, puis visiteurs.`,
  });
