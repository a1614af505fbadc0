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
  en: "a value is 0 or below, and a share of nothing cannot grow. Give values above 0, or look at their differences.",
  fr: "une valeur est nulle ou négative : une part de rien ne croît pas. Donnez des valeurs supérieures à 0, ou regardez leurs écarts.",
});

export default define({
  name: "KPI_GROWTH",
  family: "followUp",
  says: {
    en: "How much a KPI grows from one period to the next, its season allowed for: growth, low and high.",
    fr: "De combien un KPI croît d'une période à l'autre, saison prise en compte : croissance, bas et haut.",
  },
  formula: {
    en: "the slope of the logarithms over up to three seasons (24 periods without one), by least squares; low and high at 95%",
    fr: "la pente des logarithmes sur trois saisons au plus (24 périodes sans saison), par moindres carrés ; bas et haut à 95 %",
  },
  source: "Linear regression with seasonal effects, as KPI_PROJECTION",
  notes: [
    {
      en: "Where low and high have different signs, nobody can say yet whether it grows. It is steady growth that is measured: after a jump, give only the values since.",
      fr: "Si bas et haut n'ont pas le même signe, on ne peut pas encore dire qu'il croît. C'est une croissance régulière qui est mesurée : après un saut, ne donnez que les valeurs qui suivent.",
    },
    {
      en: "Growth is a figure, not a change: a KPI that grows by 3% every month is as usual. Whether a month left its way is the question of KPI_TREND with the same pattern.",
      fr: "La croissance est un chiffre, pas un changement : un KPI qui croît de 3 % chaque mois est comme d'habitude. Savoir si un mois a quitté sa trajectoire revient à KPI_TREND avec le même profil.",
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
        en: "Orders with a season: 1% a month.",
        fr: "Des commandes saisonnières : 1 % par mois.",
      },
      given: [[seasonalMonths], 12],
      answer: [[0.010088399360415723, 0.009851011368332774, 0.010325843155837955]],
    },
    {
      says: { en: "Subscribers that grow steadily.", fr: "Des abonnés en croissance régulière." },
      given: [[growingMonths]],
      answer: [[0.029831475235256866, 0.029419639814881382, 0.03024347541683059]],
    },
    {
      says: { en: "A rare count.", fr: "Un compte rare." },
      given: [[growingMonths], "rare"],
      answer: { problem: "no-season-or-trend" },
    },
    {
      says: { en: "Four months.", fr: "Quatre mois." },
      given: [[growingMonths.slice(0, 4)]],
      answer: { problem: "not-enough-history" },
    },
    {
      says: { en: "A month without any order.", fr: "Un mois sans aucune commande." },
      given: [[[0, 2, 5, 4, 6, 7, 9, 8, 10, 12, 11, 13]]],
      answer: { problem: "not-above-zero" },
    },
  ],
  compute: kpiGrowth,
});
