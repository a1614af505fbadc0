import { isProblem, misread, type Problem } from "../../base/problem.ts";
import { define, optional } from "../engine/define.ts";
import type { Line } from "../engine/ranges.ts";
import { type CellReader, misreadArgument, rate, wholeFrom } from "../engine/readers.ts";
import { beyondSeason, noOutlookYet, pathPattern, tooFarAhead, values } from "../engine/trend-arguments.ts";
import { growingMonths, seasonalMonths } from "../engine/trend-examples.ts";
import { isPath, type Pattern } from "../statistics/finding.ts";
import { standardNormalQuantile } from "../statistics/normal.ts";
import { aheadOf, projected } from "../statistics/season.ts";

/** Expected, low and high of each of the next periods, if growth and season go on as in up to three seasons. */
export function kpiProjection(
  results: Line<number | null>,
  ahead = 1,
  pattern: Pattern = "trend",
  confidence = 0.8,
): number[][] | Problem {
  if (!isPath(pattern)) return noPath;
  const tooFar = tooFarAhead(pattern, ahead);
  if (tooFar) return tooFar;
  const next = aheadOf(results.values, 0, pattern, ahead);
  if (!next) return noOutlookYet;
  return projected(next, ahead, standardNormalQuantile((1 + confidence) / 2)).map((row) => [...row]);
}

/** A formula for a season or growth, asked about a KPI that has neither. */
export const noPath = misread("no-season-or-trend", {
  en: 'without a season or a trend there is nothing to extend. Set pattern to the periods of a season (12 for months), or to "trend".',
  fr: "sans saison ni tendance, il n'y a rien à prolonger. Indiquez comme « profil » les périodes d'une saison (12 pour les mois), ou « tendance ».",
});

/** How often the figure should be between low and high: above 0% and below 100%. */
const share: CellReader<number> = {
  ...rate,
  read(cell, place) {
    const value = rate.read(cell, place);
    if (isProblem(value) || (value > 0 && value < 1)) return value;
    return misreadArgument(
      "not-a-rate",
      place,
      value === 0
        ? { en: "is 0%", fr: "vaut 0 %" }
        : { en: "is 100%, and nothing is that certain", fr: "vaut 100 %, or rien n'est aussi sûr" },
      {
        en: "Type how often the figure should be between low and high, such as 80%",
        fr: "Saisissez dans quelle part des cas le chiffre doit rester entre les deux, par exemple 80 %",
      },
    );
  },
};

export default define({
  name: "KPI_PROJECTION",
  family: "followUp",
  says: {
    en: "What a KPI may bring in over the next periods, given its season and growth: expected, low and high.",
    fr: "Ce qu'un KPI peut donner sur les prochaines périodes, vu sa saison et sa croissance : attendu, bas et haut.",
  },
  formula: {
    en: "the effect of each place in the season and a straight line, by least squares over up to three seasons, of logarithms if all values are above 0",
    fr: "l'effet de chaque place dans la saison et une droite, par moindres carrés sur trois saisons au plus, sur les logarithmes si toutes les valeurs dépassent 0",
  },
  source: "Linear regression with seasonal effects; measured by SMART KPI on 16 published monthly series",
  notes: [
    {
      en: "It holds if growth continues. On 16 real monthly series it was off by 12.6% on average over a year, against 14.3% for the same month last year; the 80% interval held about 7 times in 10.",
      fr: "Elle vaut si la croissance continue. Sur 16 séries mensuelles réelles, elle s'est trompée de 12,6 % en moyenne sur un an, contre 14,3 % en reprenant le même mois de l'an dernier ; l'intervalle à 80 % a tenu environ 7 fois sur 10.",
    },
    {
      en: "Growth that fades misleads it: off by 24% instead of 13% when 4% a month fell to nothing. So it looks one season ahead at most. With only two years, the same month last year is just as good.",
      fr: "Une croissance qui s'essouffle la trompe : 24 % d'erreur au lieu de 13 % quand 4 % par mois retombaient à rien. Elle ne va donc pas au-delà d'une saison. Avec deux ans seulement, le même mois de l'an dernier vaut autant.",
    },
    {
      en: "It is a projection, not a target: to spread a yearly target over its months, use TARGET_SPREAD. If the current month isn't over, use KPI_FORECAST.",
      fr: "C'est une projection, pas une cible : pour répartir une cible annuelle sur ses mois, utilisez TARGET_SPREAD. S'il reste des jours dans le mois en cours, utilisez KPI_FORECAST.",
    },
  ],
  alsoCalled: [
    "forecast",
    "prediction",
    "seasonality",
    "extrapolation",
    "prévision",
    "prévisions",
    "saisonnalité",
    "saison",
    "tendance",
    "FORECAST.ETS",
    "PREVISION.ETS",
  ],
  arguments: [
    values,
    optional({ en: "ahead", fr: "horizon" }, wholeFrom(1), {
      en: "How many periods ahead (default: 1): at most one season, or 12.",
      fr: "Combien de périodes à venir (1 par défaut) : une saison au plus, ou 12.",
    }),
    pathPattern,
    optional({ en: "confidence", fr: "confiance" }, share, {
      en: "How often the figure should be between low and high (default: 80%).",
      fr: "Dans quelle part des cas le chiffre doit rester entre bas et haut : 80 % par défaut.",
    }),
  ],
  shape: "range",
  unit: "same",
  problems: {
    "no-season-or-trend": noPath,
    "too-far-ahead": beyondSeason,
    "not-enough-history": noOutlookYet,
  },
  examples: [
    {
      says: {
        en: "The next three months of a KPI with a season: expected, low and high of each.",
        fr: "Les trois prochains mois d'un KPI saisonnier : attendu, bas et haut de chacun.",
      },
      given: [[seasonalMonths], 3, 12],
      answer: [
        [1452.2720390164634, 1436.2908051763402, 1468.4310918846913],
        [1413.8713832872913, 1398.3127216941955, 1429.6031620571193],
        [1498.6520126228943, 1482.160399746482, 1515.3271233820676],
      ],
    },
    {
      says: {
        en: "Next month's subscribers, growing by 3% a month.",
        fr: "Le mois prochain, pour des abonnés qui croissent de 3 % par mois.",
      },
      given: [[growingMonths], 1, "trend", 0.8],
      answer: [[811.2377631249087, 803.4677733395507, 819.0828931253043]],
    },
    {
      says: { en: "A KPI around a level.", fr: "Un KPI autour d'un niveau." },
      given: [[growingMonths], 1, "none"],
      answer: { problem: "no-season-or-trend" },
    },
    {
      says: { en: "Two years ahead.", fr: "Deux ans à l'avance." },
      given: [[seasonalMonths], 24, 12],
      answer: { problem: "too-far-ahead" },
    },
    {
      says: { en: "A season with only one year of data.", fr: "Une saison avec une seule année de données." },
      given: [[seasonalMonths.slice(0, 12)], 1, 12],
      answer: { problem: "not-enough-history" },
    },
  ],
  compute: kpiProjection,
});
