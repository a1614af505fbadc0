import type { Cell } from "../../base/cells.ts";
import { isProblem, misread, type Problem } from "../../base/problem.ts";
import type { Text } from "../../base/text.ts";
import { arg, define } from "../engine/define.ts";
import type { Line } from "../engine/ranges.ts";
import { number } from "../engine/readers.ts";
import {
  ahead,
  type Better,
  baseline,
  betterForTarget,
  beyondSeason,
  noLimitsYet,
  noOutlookYet,
  pattern,
  phases,
  seriesOf,
  seriesProblems,
  signOf,
  tooFarAhead,
  trials,
  values,
} from "../engine/trend-arguments.ts";
import { problemExamples, seasonalMonths, withTarget } from "../engine/trend-examples.ts";
import { isPath, type Pattern, type Reach, reachOf, type Series } from "../statistics/finding.ts";
import { above, below } from "../statistics/limits.ts";
import { farthestAhead } from "../statistics/season.ts";

export const outlooks = {
  likely: { en: "Target likely as things are", fr: "Cible probable au niveau actuel" },
  possible: { en: "Target possible, not certain", fr: "Cible possible, pas certaine" },
  outOfReach: { en: "Target out of reach as things are", fr: "Cible hors de portée au niveau actuel" },
} as const;

/**
 * The target against the limits: beyond them it is likely or out of reach, between them possible. With a season or a
 * growth these are the limits `ahead` periods after the last known value, learned from the latest values as well.
 */
export function kpiOutlook(
  results: Line<number | null>,
  target: number,
  better: Better = "increase",
  baseline?: number,
  phases?: Line<Cell>,
  pattern?: Pattern,
  trials?: Line<Cell>,
  ahead?: number,
): Text | Problem {
  if (better === "neutral") return noBetterWay;
  if (ahead !== undefined && !isPath(pattern)) return aheadOfALevel;
  const tooFar = isPath(pattern) ? tooFarAhead(pattern, ahead ?? 1) : undefined;
  if (tooFar) return tooFar;
  const series = seriesOf(results, baseline, phases, pattern, trials);
  if (isProblem(series)) return series;
  const reach = reachOf(series, ahead);
  if (reach === undefined) return noOutlookYet;
  if ("needed" in reach) return noLimitsYet(reach);
  return outlookIn(reach, target, better);
}

/** The outlook of a KPI `ahead` periods from now; nothing if too little is known, or if that is too far away. */
export function outlookFrom(
  series: Series,
  target: number,
  better: "increase" | "decrease",
  ahead: number,
): Text | undefined {
  const { pattern } = series;
  if (isPath(pattern) && ahead > farthestAhead(pattern)) return undefined;
  const reach = reachOf(series, ahead);
  return reach === undefined || "needed" in reach ? undefined : outlookIn(reach, target, better);
}

function outlookIn({ lower, upper, scale }: Reach, target: number, better: Better): Text {
  const side = above(target, upper, scale) ? 1 : below(target, lower, scale) ? -1 : 0;
  if (side === 0) return outlooks.possible;
  return side === signOf(better) ? outlooks.outOfReach : outlooks.likely;
}

const aheadOfALevel = misread("ahead-of-a-level", {
  en: "ahead only makes sense with a season or a trend: around a level, every period is alike. Leave it empty, or set a pattern.",
  fr: "« horizon » n'a de sens qu'avec une saison ou une tendance : autour d'un niveau, toutes les périodes se valent. Laissez-le vide, ou indiquez un profil.",
});

const noBetterWay = misread("neutral-has-no-target", {
  en: 'a neutral KPI can\'t meet or miss a target. Choose "increase" or "decrease".',
  fr: "un KPI neutre ne peut ni atteindre ni manquer une cible. Choisissez « hausse » ou « baisse ».",
});

export default define({
  name: "KPI_OUTLOOK",
  family: "followUp",
  says: {
    en: "Tells you whether a KPI's target is likely, possible or out of reach as things are.",
    fr: "Indique si la cible d'un KPI est probable, possible ou hors de portée au niveau actuel.",
  },
  formula: {
    en: "compares the target with the KPI's usual range (KPI_LIMITS). For a KPI to increase: target above the whole range, out of reach as things are; below the whole range, likely, since even a bad month gets there; inside, possible: some months yes, some months no",
    fr: "compare la cible à la plage habituelle du KPI (KPI_LIMITS). Pour un KPI à augmenter : cible au-dessus de toute la plage, hors de portée au niveau actuel ; en dessous, probable, car même un mauvais mois y arrive ; dans la plage, possible : certains mois oui, d'autres non",
  },
  source: "NHS England, Making Data Count; R package NHSRplotthedots 0.2.2",
  notes: [
    {
      en: "It is about what you usually achieve, not about last month: a KPI can do better than usual and still miss its target month after month. Read it together with KPI_TREND.",
      fr: "Elle porte sur ce que vous atteignez d'ordinaire, pas sur le dernier mois : un KPI peut faire mieux que d'habitude et manquer sa cible mois après mois. À lire avec KPI_TREND.",
    },
    {
      en: "Limits from fewer than 12 values are provisional: they move with every new one. A KPI with a season or steady growth needs its pattern: without it, the season looks like a change and growth hides one. Don't compare the words in a formula, since they follow the language of the workbook: compare the target with KPI_LIMITS.",
      fr: "Des limites tirées de moins de 12 valeurs sont provisoires : chaque nouvelle valeur les déplace. Un KPI saisonnier ou en croissance a besoin de son profil : sans lui, la saison passe pour un changement et la croissance en cache. Ne comparez pas les mots dans une formule, car ils suivent la langue du classeur : comparez la cible à KPI_LIMITS.",
    },
  ],
  alsoCalled: [
    "assurance",
    "process capability",
    "target",
    "capabilité",
    "cible",
    "perspective",
    "seasonality",
    "saisonnalité",
    "forecast",
    "prévision",
  ],
  arguments: [
    values,
    arg({ en: "target", fr: "cible" }, number, {
      en: "The figure to reach, in the unit of the values.",
      fr: "Le chiffre à atteindre, dans l'unité des valeurs.",
    }),
    betterForTarget,
    baseline,
    phases,
    pattern,
    trials,
    ahead,
  ],
  shape: "cell",
  unit: "text",
  problems: {
    ...seriesProblems,
    "neutral-has-no-target": noBetterWay,
    "not-enough-history": noLimitsYet,
    "ahead-of-a-level": aheadOfALevel,
    "too-far-ahead": beyondSeason,
  },
  examples: [
    {
      says: {
        en: "A target of 130 when the best month to expect is 114.",
        fr: "Une cible de 130 quand le meilleur mois attendu est 114.",
      },
      given: [[[100, 104, 98, 102, 97, 103, 99, 101, 96, 105, 98, 102]], 130],
      answer: outlooks.outOfReach,
    },
    {
      says: {
        en: "A target of 70: even a bad month reaches it.",
        fr: "Une cible de 70 : même un mauvais mois l'atteint.",
      },
      given: [[[100, 104, 98, 102, 97, 103, 99, 101, 96, 105, 98, 102]], 70],
      answer: outlooks.likely,
    },
    {
      says: { en: "A target within the usual range.", fr: "Une cible dans la plage habituelle." },
      given: [[[100, 104, 98, 102, 97, 103, 99, 101, 96, 105, 98, 102]], 105, "increase", 12],
      answer: outlooks.possible,
    },
    {
      says: { en: "A neutral KPI has no target.", fr: "Un KPI neutre n'a pas de cible." },
      given: [[[100, 104, 98, 102, 97, 103]], 105, "neutral"],
      answer: { problem: "neutral-has-no-target" },
    },
    {
      says: { en: "Three months of history.", fr: "Trois mois d'historique." },
      given: [[[100, 104, 98]], 105],
      answer: { problem: "not-enough-history" },
    },
    {
      says: {
        en: "A target of 15, far below what the new way of working brings.",
        fr: "Une cible de 15, bien en dessous de ce que donne la nouvelle façon de faire.",
      },
      given: [
        [[8], [9], [7], [8], [9], [8], [20], [21], [19], [20], [22], [20]],
        15,
        undefined,
        undefined,
        [["A"], [null], [null], [null], [null], [null], ["B"], [null], [null], [null], [null], [null]],
      ],
      answer: outlooks.likely,
    },
    {
      says: {
        en: "A season and growth: 1,500 in three months.",
        fr: "Une saison et de la croissance : 1 500 dans trois mois.",
      },
      given: [[seasonalMonths], 1_500, undefined, undefined, undefined, 12, undefined, 3],
      answer: outlooks.possible,
    },
    {
      says: { en: "A horizon with a KPI around a level.", fr: "Un horizon pour un KPI autour d'un niveau." },
      given: [[[100, 104, 98, 102, 97, 103]], 105, undefined, undefined, undefined, undefined, undefined, 3],
      answer: { problem: "ahead-of-a-level" },
    },
    {
      says: { en: "Two years ahead.", fr: "Deux ans à l'avance." },
      given: [[seasonalMonths], 2_000, undefined, undefined, undefined, 12, undefined, 24],
      answer: { problem: "too-far-ahead" },
    },
    ...withTarget(problemExamples()),
  ],
  compute: kpiOutlook,
});
