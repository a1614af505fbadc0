import type { Text } from "../../../base/text.ts";

/** Whether the last known value is worse than usual, as usual or better. */
export type Course = "worse" | "usual" | "better";

/** The final target against the usual range: beyond its bad end, within it, beyond its good end. */
export type Reachable = "likely" | "possible" | "outOfReach";

/** What is below the final target, in one line of its cell: a line has 147 pixels of Arial, 9 pt. */
export const outlookWords = {
  worse: {
    likely: { en: "at risk if this continues", fr: "menacée si cela continue" },
    possible: { en: "at risk if this continues", fr: "menacée si cela continue" },
    outOfReach: { en: "out of reach, gap widening", fr: "hors de portée et s'éloigne" },
  },
  usual: {
    likely: {
      en: "likely, even in a bad month",
      fr: "probable, même au pire",
    },
    possible: { en: "possible, not certain", fr: "possible, pas certaine" },
    outOfReach: { en: "out of reach at today's level", fr: "hors de portée à ce niveau" },
  },
  better: {
    likely: { en: "likely, with room to spare", fr: "probable, avec de la marge" },
    possible: { en: "within reach if this lasts", fr: "à portée si cela dure" },
    outOfReach: { en: "only if this goes on", fr: "seulement si cela continue" },
  },
} as const satisfies Record<Course, Record<Reachable, Text>>;
