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
  fr: "« périodes » vaut 0 ou moins. Comptez les pas de la première à la dernière valeur : 11 de janvier à décembre.",
});

const noRate = unknown("no-base", {
  en: "no rate leads from 0 or less, or to less than 0. Show the difference instead, last minus first.",
  fr: "aucun taux ne part de 0 ou moins, ni n'arrive en dessous de 0. Montrez plutôt la différence entre les deux valeurs.",
});

export default define({
  name: "COMPOUND_GROWTH",
  family: "revenue",
  says: {
    en: "The steady growth rate per period that leads from a first value to a last one.",
    fr: "Le taux de croissance constant par période qui mène d'une première valeur à une dernière.",
  },
  formula: { en: "(last ÷ first) ^ (1 ÷ periods) − 1", fr: "(dernière ÷ première) ^ (1 ÷ périodes) − 1" },
  source: "Farris et al., Marketing Metrics (CAGR)",
  notes: [
    {
      en: "Periods are the steps, not the values: twelve months from January to December are 11 steps.",
      fr: "Les périodes sont les pas, pas les valeurs : douze mois de janvier à décembre font 11 pas.",
    },
    {
      en: "Only the first and the last value count: an unusual one at either end bends the rate. It is not the mean of the monthly rates, which is higher.",
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
      says: { en: "There was nothing at the start.", fr: "Il n'y avait rien au départ." },
      given: [0, 14_400, 2],
      answer: { problem: "no-base" },
    },
    {
      says: { en: "No period lies between the values.", fr: "Aucune période ne sépare les valeurs." },
      given: [10_000, 14_400, 0],
      answer: { problem: "no-period" },
    },
  ],
  compute: compoundGrowth,
});
