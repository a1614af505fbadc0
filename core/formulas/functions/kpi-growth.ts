import { type Problem, unknown } from "../../base/problem.ts";
import { define } from "../engine/define.ts";
import type { Line } from "../engine/ranges.ts";
import { noOutlookYet, pathPattern, values } from "../engine/trend-arguments.ts";
import { growingMonths, seasonalMonths } from "../engine/trend-examples.ts";
import { isPath, type Pattern } from "../statistics/finding.ts";
import { aheadOf, growthOf } from "../statistics/season.ts";
import { noPath } from "./kpi-projection.ts";

/** The growth from one period to the next, its low and its high (95 %), season allowed for. */
export function kpiGrowth(results: Line<number | null>, pattern: Pattern = "trend"): number[][] | Problem {
  if (!isPath(pattern)) return noPath;
  const next = aheadOf(results.values, 0, pattern, 1);
  if (!next) return noOutlookYet;
  const growth = growthOf(next);
  return growth ? [[...growth]] : notAboveZero;
}

const notAboveZero = unknown("not-above-zero", {
  en: "a value is 0 or less, so a growth rate makes no sense. Use values above 0, or look at their differences.",
  fr: "une valeur est nulle ou négative : un taux de croissance n'aurait pas de sens. Prenez des valeurs supérieures à 0, ou regardez leurs écarts.",
});

export default define({
  name: "KPI_GROWTH",
  family: "followUp",
  says: {
    en: "How much a KPI grows from one period to the next, with its season taken into account: growth, low and high.",
    fr: "De combien un KPI croît d'une période à l'autre, saison prise en compte : croissance, bas et haut.",
  },
  formula: {
    en: "the slope of the logarithms over up to three seasons (24 periods without one), by least squares; low and high at 95%",
    fr: "la pente des logarithmes sur trois saisons au plus (24 périodes sans saison), par moindres carrés ; bas et haut à 95 %",
  },
  source: "Linear regression with seasonal effects, as KPI_PROJECTION",
  notes: [
    {
      en: "If low and high have different signs, it is too early to say that the KPI is growing. This measures steady growth: after a jump, use only the values since then.",
      fr: "Si bas et haut n'ont pas le même signe, on ne peut pas encore dire que le KPI croît. La mesure porte sur une croissance régulière : après un saut, ne prenez que les valeurs qui suivent.",
    },
    {
      en: "Growth isn't a change by itself: a KPI that grows by 3% every month is as usual. To see whether a month left that path, use KPI_TREND with the same pattern.",
      fr: "La croissance n'est pas en soi un changement : un KPI qui croît de 3 % chaque mois est comme d'habitude. Pour savoir si un mois s'écarte de cette trajectoire, utilisez KPI_TREND avec le même profil.",
    },
  ],
  alsoCalled: [
    "growth rate",
    "trend",
    "seasonality",
    "year over year",
    "seasonally adjusted growth",
    "croissance",
    "tendance",
    "saisonnalité",
    "taux de croissance corrigé des variations saisonnières",
  ],
  arguments: [values, pathPattern],
  shape: "range",
  unit: "rate",
  problems: {
    "no-season-or-trend": noPath,
    "not-enough-history": noOutlookYet,
    "not-above-zero": notAboveZero,
  },
  examples: [
    {
      says: {
        en: "Seasonal orders: 1% a month.",
        fr: "Des commandes saisonnières : 1 % par mois.",
      },
      given: [[seasonalMonths], 12],
      answer: [[0.010088399360415723, 0.009851011368332774, 0.010325843155837955]],
    },
    {
      says: { en: "Steadily growing subscribers.", fr: "Des abonnés en croissance régulière." },
      given: [[growingMonths]],
      answer: [[0.029831475235256866, 0.029419639814881382, 0.03024347541683059]],
    },
    {
      says: { en: "A rare count.", fr: "Un nombre rare." },
      given: [[growingMonths], "rare"],
      answer: { problem: "no-season-or-trend" },
    },
    {
      says: { en: "Four months.", fr: "Quatre mois." },
      given: [[growingMonths.slice(0, 4)]],
      answer: { problem: "not-enough-history" },
    },
    {
      says: { en: "A month without orders.", fr: "Un mois sans commande." },
      given: [[[0, 2, 5, 4, 6, 7, 9, 8, 10, 12, 11, 13]]],
      answer: { problem: "not-above-zero" },
    },
  ],
  compute: kpiGrowth,
});
