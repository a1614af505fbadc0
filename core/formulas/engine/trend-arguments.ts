import { type Cell, isDay } from "../../base/cells.ts";
import { type Problem, unknown } from "../../base/problem.ts";
import type { Text } from "../../base/text.ts";
import { controlChart, leastHistory, type Phase } from "../statistics/control-chart.ts";
import { arg, optional } from "./define.ts";
import { type Line, labels, series, unlikeLines } from "./ranges.ts";
import { choice, wholeFrom } from "./readers.ts";

/** The arguments that the four trend formulas share, and how they become a control chart. */

const directions = [
  {
    key: "increase",
    en: ["increase", "higher"],
    fr: ["hausse", "plus haut"],
    says: { en: "Higher is better: revenue, leads.", fr: "Plus haut est mieux : chiffre d'affaires, leads." },
  },
  {
    key: "decrease",
    en: ["decrease", "lower"],
    fr: ["baisse", "plus bas"],
    says: { en: "Lower is better: cost, churn.", fr: "Plus bas est mieux : coûts, attrition." },
  },
  {
    key: "neutral",
    en: ["neutral"],
    fr: ["neutre"],
    says: {
      en: "Neither is better: only say what changed.",
      fr: "Aucun sens n'est meilleur : dire seulement ce qui change.",
    },
  },
] as const;

export type Better = (typeof directions)[number]["key"];

/** +1 where a higher figure is better or neither is, −1 where a lower one is. */
export const signOf = (better: Better): 1 | -1 => (better === "decrease" ? -1 : 1);

export const values = arg({ en: "values", fr: "valeurs" }, series, {
  en: "The results of one KPI, oldest first, in one row or column. Blanks are skipped.",
  fr: "Les résultats d'un KPI, du plus ancien au plus récent, en ligne ou en colonne. Les vides sont ignorés.",
});

export const better = optional({ en: "better", fr: "sens" }, choice(directions), {
  en: 'Which way is better: "increase" (unless you say otherwise), "decrease" or "neutral".',
  fr: "Le sens souhaité : « hausse » (par défaut), « baisse » ou « neutre ».",
});

export const baseline = optional({ en: "baseline", fr: "référence" }, wholeFrom(leastHistory), {
  en: "How many first values set the limits, 6 or more; all of them if left out. Fewer than 12 give provisional limits.",
  fr: "Combien de premières valeurs fixent les limites, 6 ou plus ; toutes par défaut. Moins de 12 donnent des limites provisoires.",
});

export const phases = optional({ en: "phases", fr: "phases" }, labels, {
  en: "A label beside each value: a new label starts new limits, a blank goes on with the one before.",
  fr: "Un libellé à côté de chaque valeur : un nouveau libellé ouvre de nouvelles limites, un vide prolonge le précédent.",
});

/** The control chart of the arguments, or why there is none. */
export function chartOf(
  values: Line<number | null>,
  baseline: number | undefined,
  phases: Line<Cell> | undefined,
): Phase[] | Problem {
  return unlikeLines(values, phases) ?? controlChart(values.values, baseline, phases?.values.map(labelOf));
}

/** Two labels are the same when they read the same. */
function labelOf(cell: Cell): string | null {
  if (cell === null) return null;
  const label = String(isDay(cell) ? cell.day : cell)
    .trim()
    .toLowerCase();
  return label === "" ? null : label;
}

/** What is said of a phase that is too short for limits. */
export const notEnoughHistory = (known: number): Text => ({
  en: `Too early to say (${known} of ${leastHistory} values)`,
  fr: `Trop tôt pour le dire (${known} valeur${known > 1 ? "s" : ""} sur ${leastHistory})`,
});

/** Where the answer is figures, too short a phase has none. */
export const noLimitsYet = (known: number): Problem =>
  unknown("not-enough-history", {
    en: `only ${known} known values, limits need ${leastHistory}. Wait for more results, or add past ones.`,
    fr: `${known} valeurs connues seulement, il en faut ${leastHistory} pour des limites. Attendez d'autres résultats, ou ajoutez des résultats passés.`,
  });

/** The phase of the last known value. */
export const lastOf = (phases: readonly Phase[]): Phase | undefined => phases[phases.length - 1];
