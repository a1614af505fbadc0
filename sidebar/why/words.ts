import type { Text } from "../../core/base/text.ts";

/** The words of the view “Why?”. What it says about a cell comes from core/formulas/explain. */
export const whyWords = {
  title: { en: "Why?", fr: "Pourquoi\u00a0?" },
  intro: {
    en: "What the formula in the active cell was given, the rule it applies, and its answer in full.",
    fr: "Ce qu'a reçu la formule de la cellule active, la règle qu'elle applique, et sa réponse en entier.",
  },
  again: { en: "Look again", fr: "Regarder à nouveau" },
  shows: { en: "shows", fr: "affiche" },
  passed: { en: "What it was given", fr: "Ce qu'elle a reçu" },
  rule: { en: "The rule", fr: "La règle" },
  source: { en: "Source: ", fr: "Source\u00a0: " },
  answer: { en: "The answer", fr: "La réponse" },
} as const satisfies Record<string, Text>;

export const lookedAt = (cell: string): Text => ({ en: `${cell} is explained.`, fr: `${cell} est expliquée.` });
