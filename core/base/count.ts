import { type Language, numberIn } from "./text.ts";

/** Whether what follows a number is singular: after 1 in English, below 2 in French (0 lead, 1,5 lead). */
export const isSingular = (language: Language, count: number): boolean =>
  language === "fr" ? Math.abs(count) < 2 : Math.abs(count) === 1;

/** A number and what it counts: `1 lead`, `0 leads`; `0 lead` in French. The words may hold a verb: `line is`. */
export const counted = (language: Language, count: number, one: string, many: string): string =>
  `${numberIn(language, count)} ${isSingular(language, count) ? one : many}`;
