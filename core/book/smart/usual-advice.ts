import { numberIn, type Text } from "../../base/text.ts";
import { proposedUsual } from "../../formulas/statistics/proposal.ts";
import type { Kpi } from "../kpi/schema.ts";
import type { Advice } from "./advice.ts";

/**
 * What the past figures of a KPI look like, where its row does not say so. Only somebody who knows the KPI can tell a
 * season from chance: nothing is chosen for them.
 * @param history a value for each month
 */
export function usualAdvice(kpi: Kpi, history: readonly (number | null)[]): Advice | undefined {
  const isMonthly = kpi.frequency !== "quarterly" && kpi.frequency !== "yearly";
  if (!isMonthly || (kpi.usual !== null && kpi.usual !== "level")) return undefined;
  const proposal = proposedUsual(history, 12);
  // Rare counts are recognized where nothing is said.
  if (!proposal || (proposal.usual === "rare" && kpi.usual === null)) return undefined;
  const months = history.filter((value) => value !== null).length;
  const { says, why } = looks[proposal.usual](proposal.measured, months);
  return { field: "usual", name: `looks-${proposal.usual}`, says, why };
}

const percent = (share: number): string => numberIn("en", Math.abs(share) * 100, Math.abs(share) < 0.01 ? 1 : 0);
const frenchPercent = (share: number): string => percent(share).replace(".", ",");

const looks: Readonly<
  Record<"season" | "trend" | "rare", (measured: number, months: number) => { readonly says: Text; readonly why: Text }>
> = {
  season: (share, months) => ({
    says: {
      en: `Its ${months} months look seasonal: with the season taken out, it varies ${percent(1 - share)}% less. Does it have a season?`,
      fr: `Ses ${months} mois semblent saisonniers : une fois la saison déduite, il varie de ${frenchPercent(1 - share)} % de moins. A-t-il une saison ?`,
    },
    why: {
      en: "Otherwise, each season looks like a change. Only you know whether it comes back every year.",
      fr: "Sinon, chaque saison passe pour un changement. À vous de dire si elle revient chaque année.",
    },
  }),
  trend: (growth, months) => ({
    says: {
      en: `Over ${months} months it ${growth > 0 ? "grows" : "falls"} by ${percent(growth)}% a month. Is that usual for it?`,
      fr: `Sur ${months} mois, il ${growth > 0 ? "croît" : "recule"} de ${frenchPercent(growth)} % par mois. Est-ce habituel pour lui ?`,
    },
    why: {
      en: "Otherwise, each month of steady growth looks like a change, and a drop can hide in it.",
      fr: "Sinon, chaque mois de croissance régulière passe pour un changement, et une chute peut s'y cacher.",
    },
  }),
  rare: (mean) => ({
    says: {
      en: `It averages ${numberIn("en", mean, 2)} a month. Is it rare?`,
      fr: `Sa moyenne est de ${numberIn("fr", mean, 2)} par mois. Est-il rare ?`,
    },
    why: {
      en: "Otherwise, one case after months with none looks like a change.",
      fr: "Sinon, un seul cas après des mois sans aucun passe pour un changement.",
    },
  }),
};
