import type { Text } from "../../core/base/text.ts";

/** The words of the view “Why?”. What it says about a cell comes from core/formulas/explain. */
export const whyWords = {
  title: { en: "Why?", fr: "Pourquoi\u00a0?" },
  intro: {
    en: "What the formula in the active cell received, the rule it applies, and its full answer.",
    fr: "Les données reçues par la formule de la cellule active, la règle qu'elle applique, et sa réponse complète.",
  },
  again: { en: "Refresh", fr: "Actualiser" },
  shows: { en: "shows", fr: "affiche" },
  passed: { en: "Data received", fr: "Données reçues" },
  rule: { en: "The rule", fr: "La règle" },
  source: { en: "Source: ", fr: "Source\u00a0: " },
  answer: { en: "The answer", fr: "La réponse" },
} as const satisfies Record<string, Text>;

export const lookedAt = (cell: string): Text => ({ en: `${cell} is explained.`, fr: `${cell} est expliquée.` });
