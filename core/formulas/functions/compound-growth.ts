import { misread, type Problem, unknown } from "../../base/problem.ts";
import { arg, define } from "../engine/define.ts";
import { number } from "../engine/readers.ts";

/** The one growth rate that, repeated every period, leads from the first value to the last. */
export function compoundGrowth(first: number, last: number, periods: number): number | Problem {
  if (periods <= 0) return noPeriod;
  if (first <= 0 || last < 0) return noRate;
  return (last / first) ** (1 / periods) - 1;
}

const noPeriod = misread("no-period", {
  en: "periods is 0 or less. Count the steps from the first value to the last: 11 from January to December.",
  fr: "« périodes » vaut 0 ou moins. Comptez les intervalles de la première à la dernière valeur : 11 de janvier à décembre.",
});

const noRate = unknown("no-base", {
  en: "a growth rate can't start from 0 or less, or end below 0. Show the difference instead, last minus first.",
  fr: "un taux de croissance ne peut ni partir de 0 ou moins, ni arriver en dessous de 0. Affichez plutôt la différence entre les deux valeurs.",
});

export default define({
  name: "COMPOUND_GROWTH",
  family: "revenue",
  says: {
    en: "The steady growth rate per period that leads from the first value to the last.",
    fr: "Le taux de croissance constant par période qui mène de la première valeur à la dernière.",
  },
  formula: { en: "(last ÷ first) ^ (1 ÷ periods) − 1", fr: "(dernière ÷ première) ^ (1 ÷ périodes) − 1" },
  source: "Farris et al., Marketing Metrics (CAGR)",
  notes: [
    {
      en: "Periods are the steps between values: from January to December there are 11, not 12.",
      fr: "Les périodes sont les intervalles entre les valeurs : de janvier à décembre, il y en a 11, pas 12.",
    },
    {
      en: "Only the first and last values count: an unusual one at either end skews the rate. It isn't the average of the monthly rates, which is higher.",
      fr: "Seules la première et la dernière valeur comptent : une valeur inhabituelle à un bout fausse le taux. Ce n'est pas la moyenne des taux mensuels, qui est plus élevée.",
    },
  ],
  native: "IF(OR({periods}<=0,{first}<=0,{last}<0),NA(),({last}/{first})^(1/{periods})-1)",
  alsoCalled: ["CAGR", "CMGR", "compound annual growth rate", "TCAM", "TCAC", "taux de croissance annuel moyen"],
  arguments: [
    arg({ en: "first", fr: "première_valeur" }, number, {
      en: "The value at the start: above 0.",
      fr: "La valeur de départ : supérieure à 0.",
    }),
    arg({ en: "last", fr: "dernière_valeur" }, number, {
      en: "The value at the end.",
      fr: "La valeur d'arrivée.",
    }),
    arg({ en: "periods", fr: "périodes" }, number, {
      en: "How many months or years lie between the two values; the rate is per month or per year accordingly.",
      fr: "Combien de mois ou d'années séparent les deux valeurs ; le taux est alors mensuel ou annuel.",
    }),
  ],
  shape: "each",
  unit: "rate",
  problems: { "no-period": noPeriod, "no-base": noRate },
  examples: [
    {
      says: { en: "From 10,000 to 14,400 in 2 years.", fr: "De 10 000 à 14 400 en 2 ans." },
      given: [10_000, 14_400, 2],
      answer: 0.2,
    },
    {
      says: { en: "Two products over 3 years.", fr: "Deux produits sur 3 ans." },
      given: [[[1_000], [8_000]], [[8_000], [1_000]], 3],
      answer: [[1], [-0.5]],
    },
    {
      says: { en: "Starting from zero.", fr: "Un départ à zéro." },
      given: [0, 14_400, 2],
      answer: { problem: "no-base" },
    },
    {
      says: { en: "No period between the values.", fr: "Aucune période entre les valeurs." },
      given: [10_000, 14_400, 0],
      answer: { problem: "no-period" },
    },
  ],
  compute: compoundGrowth,
});
