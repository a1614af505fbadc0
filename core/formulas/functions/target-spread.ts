import { counted } from "../../base/count.ts";
import { misread, type Problem, unknown } from "../../base/problem.ts";
import { arg, define, optional } from "../engine/define.ts";
import { along, fullLine, type Line } from "../engine/ranges.ts";
import { amount, wholeFrom } from "../engine/readers.ts";
import { seasonalShares } from "../statistics/seasonal-shares.ts";

/** A target spread over the periods of a year, each with the mean of its share of the past years. Not rounded. */
export function targetSpread(target: number, past: Line<number>, periods = 12): number[][] | Problem {
  const { values } = past;
  if (values.length % periods !== 0) return noWholeYears(values.length, periods);
  const years = Array.from({ length: values.length / periods }, (_, year) =>
    values.slice(year * periods, (year + 1) * periods),
  );
  const shares = seasonalShares(years);
  if (!shares) return noShape;
  // Years too large to be added up would leave a target of nothing: saying that there isn't an answer is honest.
  if (years.some((year) => !Number.isFinite(sum(year)))) return [[Number.NaN]];
  return along(
    past,
    shares.map((share) => target * share),
  );
}

const sum = (figures: readonly number[]): number => figures.reduce((sum, figure) => sum + figure, 0);

const noWholeYears = (values: number, periods: number): Problem =>
  misread("no-whole-years", {
    en: `${counted("en", values, "value doesn't make a whole year", "values don't make whole years")} of ${periods}. Select whole years, oldest first.`,
    fr: `${counted("fr", values, "valeur ne fait pas une année entière", "valeurs ne font pas des années entières")} de ${periods}. Sélectionnez des années entières, la plus ancienne d'abord.`,
  });

const noShape = unknown("no-shape", {
  en: "the past figures add up to 0, so there is no seasonal shape to follow.",
  fr: "la somme des chiffres passés est nulle : aucune saisonnalité à suivre.",
});

export default define({
  name: "TARGET_SPREAD",
  family: "followUp",
  says: {
    en: "A yearly target spread over its months, following the shape of past years.",
    fr: "Une cible annuelle répartie sur ses mois selon la saisonnalité des années passées.",
  },
  formula: {
    en: "target × mean of the period's share of each past year",
    fr: "cible × moyenne de la part de la période dans chaque année passée",
  },
  source: "The average share of each period; every past year has the same weight",
  notes: [
    {
      en: "One past year copies its accidents: use two or three. A month closed by a breakdown or a pandemic also shapes the target: type what it would have been.",
      fr: "Une seule année passée copie ses accidents : prenez-en deux ou trois. Un mois fermé par une panne ou une pandémie marque aussi la cible : saisissez ce qu'il aurait été.",
    },
    {
      en: "A target of 1 returns the season itself, the share of each month. Adding up all years first would give large ones more weight, and equal twelfths ignore the season.",
      fr: "Une cible de 1 donne la saison elle-même, la part de chaque mois. Additionner d'abord toutes les années donnerait plus de poids aux grandes, et des douzièmes égaux ignorent la saison.",
    },
    {
      en: "Only for figures that add up over the year, such as revenue, leads or deals.",
      fr: "Réservée aux chiffres qui s'additionnent sur l'année : chiffre d'affaires, leads, affaires.",
    },
  ],
  alsoCalled: [
    "seasonality",
    "seasonal target",
    "monthly target",
    "budget phasing",
    "saisonnalité",
    "répartition de la cible",
    "objectif mensuel",
    "mensualisation",
  ],
  arguments: [
    arg({ en: "target", fr: "cible" }, amount, {
      en: "What the whole year should bring in.",
      fr: "Ce que toute l'année doit apporter.",
    }),
    arg({ en: "past", fr: "passé" }, fullLine(amount), {
      en: "The figures of one or more whole past years in one row or column, oldest first.",
      fr: "Les chiffres d'une ou plusieurs années passées entières, en ligne ou en colonne, la plus ancienne d'abord.",
    }),
    optional({ en: "periods", fr: "périodes" }, wholeFrom(2), {
      en: "How many figures make a year (default: 12); 4 for quarters.",
      fr: "Combien de chiffres font une année (12 par défaut) : 4 pour des trimestres.",
    }),
  ],
  shape: "range",
  unit: "same",
  problems: { "no-whole-years": noWholeYears, "no-shape": noShape },
  examples: [
    {
      says: { en: "900 spread like one past year.", fr: "900 répartis comme une année passée." },
      given: [900, [[8], [9], [7], [8], [9], [10], [6], [5], [9], [11], [8], [10]]],
      answer: [[72], [81], [63], [72], [81], [90], [54], [45], [81], [99], [72], [90]],
    },
    {
      says: {
        en: "1,000 over four quarters, from two past years.",
        fr: "1 000 sur quatre trimestres, d'après deux années passées.",
      },
      given: [1000, [[100, 140, 90, 170, 110, 150, 95, 185]], 4],
      answer: [[201.85185185185185, 278.8888888888889, 177.96296296296296, 341.2962962962963]],
    },
    {
      says: { en: "Three past quarters don't make a year.", fr: "Trois trimestres passés ne font pas une année." },
      given: [1000, [[100], [140], [90]], 4],
      answer: { problem: "no-whole-years" },
    },
    {
      says: { en: "A past year of zeros.", fr: "Une année passée de zéros." },
      given: [1000, [[0], [0], [0], [0]], 4],
      answer: { problem: "no-shape" },
    },
    {
      says: { en: "A past month left blank.", fr: "Un mois passé laissé vide." },
      given: [1000, [[100], [null], [90], [170]], 4],
      answer: { problem: "blank-inside" },
    },
  ],
  compute: targetSpread,
});
