import { misread, type Problem } from "../../base/problem.ts";
import { arg, define } from "../engine/define.ts";
import { differentSizes, fullBlock } from "../engine/ranges.ts";
import { amount } from "../engine/readers.ts";
import { factorEffects } from "../statistics/decomposition.ts";

type Rows = readonly (readonly number[])[];

/**
 * What each factor did to revenue, their product: LMDI for each channel, added up over the channels, so that a shift
 * between channels is not blamed on a rate. One column alone is one channel, its factors downwards: as channels of a
 * single factor it would explain nothing.
 */
export function revenueBridge(before: Rows, after: Rows): number[][] | Problem {
  const columns = (before[0] as readonly number[]).length;
  const afterColumns = (after[0] as readonly number[]).length;
  if (columns !== afterColumns)
    return differentSizes({ rows: before.length, columns }, { rows: after.length, columns: afterColumns });
  if (before.length !== after.length) return unlikeChannels(before.length, after.length);
  if (columns === 1) return factorEffects(before.flat(), after.flat()).map((effect) => [effect]);
  const effects: number[] = new Array(columns).fill(0);
  for (const [row, factors] of before.entries()) {
    const ofChannel = factorEffects(factors, after[row] as readonly number[]);
    for (let column = 0; column < columns; column++)
      effects[column] = (effects[column] as number) + (ofChannel[column] as number);
  }
  return [effects];
}

const unlikeChannels = (before: number, after: number): Problem =>
  misread("different-channels", {
    en: `before is filled in down to row ${before} of its range, after down to row ${after}. Select the same rows for both; type 0 if a channel didn't exist.`,
    fr: `« avant » est rempli jusqu'à la ligne ${before} de sa plage, « après » jusqu'à la ligne ${after}. Sélectionnez les mêmes lignes pour les deux ; saisissez 0 si un canal n'existait pas.`,
  });

export default define({
  name: "REVENUE_BRIDGE",
  family: "revenue",
  says: {
    en: "How much each factor contributes to a change in revenue: traffic, conversion, basket.",
    fr: "La part de chaque facteur dans la variation du chiffre d'affaires : trafic, conversion, panier.",
  },
  formula: {
    en: "for each channel, logarithmic mean of the revenue before and after × ln(factor after ÷ factor before), then the sum over the channels; a product of 0 splits its change equally among its factors that are 0",
    fr: "pour chaque canal, moyenne logarithmique du chiffre d'affaires avant et après × ln(facteur après ÷ facteur avant), puis la somme des canaux ; un produit nul répartit sa variation à parts égales entre ses facteurs nuls",
  },
  source: "Ang 2005, The LMDI approach to decomposition analysis, Energy Policy 33 (LMDI-I, additive)",
  notes: [
    {
      en: "The effects add up to the whole change. Changing one factor after another gives different figures depending on the order; this doesn't.",
      fr: "La somme des effets est la variation entière. Changer les facteurs l'un après l'autre donne d'autres chiffres selon l'ordre ; ici l'ordre ne compte pas.",
    },
    {
      en: "Use one row per channel, not the total: when a channel that converts less grows, the overall conversion rate falls although no channel's did.",
      fr: "Prenez une ligne par canal, pas le total : quand un canal qui convertit moins grandit, le taux global baisse alors qu'aucun canal n'a baissé.",
    },
  ],
  alsoCalled: [
    "driver bridge",
    "price volume mix",
    "waterfall",
    "LMDI",
    "effet prix volume",
    "pont de chiffre d'affaires",
  ],
  arguments: [
    arg({ en: "before", fr: "avant" }, fullBlock(amount), {
      en: "The factors before, which multiply to revenue: one row per channel, one column per factor. A single column is one channel.",
      fr: "Les facteurs avant, dont le produit est le chiffre d'affaires : une ligne par canal, une colonne par facteur. Une colonne seule est un seul canal.",
    }),
    arg({ en: "after", fr: "après" }, fullBlock(amount), {
      en: "The same channels and factors after, in the same order.",
      fr: "Les mêmes canaux et facteurs après, dans le même ordre.",
    }),
  ],
  shape: "range",
  unit: "money",
  problems: { "different-channels": unlikeChannels },
  examples: [
    {
      says: {
        en: "Visits up, conversion down, basket up: revenue went from 10,000 to 11,880.",
        fr: "Visites en hausse, taux en baisse, panier en hausse : le chiffre d'affaires passe de 10 000 à 11 880.",
      },
      given: [[[10_000, 0.02, 50]], [[12_000, 0.018, 55]]],
      answer: [[1989.6795582073207, -1149.801855210522, 1040.1222970032115]],
    },
    {
      says: {
        en: "Two channels whose rates and baskets don't change: only traffic moved.",
        fr: "Deux canaux dont taux et paniers ne bougent pas : seul le trafic a changé.",
      },
      given: [
        [
          [6_000, 0.03, 50],
          [4_000, 0.01, 40],
        ],
        [
          [5_000, 0.03, 50],
          [8_000, 0.01, 40],
        ],
      ],
      answer: [[100, 0, 0]],
    },
    {
      says: {
        en: "One channel with its factors in a column: only traffic grew.",
        fr: "Un seul canal, ses facteurs en colonne : seul le trafic a augmenté.",
      },
      given: [
        [[10_000], [0.02], [50]],
        [[13_000], [0.02], [50]],
      ],
      answer: [[3_000], [0], [0]],
    },
    {
      says: {
        en: "Nobody bought before: conversion takes the whole change.",
        fr: "Personne n'achetait avant : la conversion prend toute la variation.",
      },
      given: [[[10_000, 0, 50]], [[12_000, 0.018, 55]]],
      answer: [[0, 11_880, 0]],
    },
    {
      says: {
        en: "A channel that didn't exist before, left blank.",
        fr: "Un canal qui n'existait pas avant, laissé vide.",
      },
      given: [
        [
          [6_000, 0.03, 50],
          [null, null, null],
        ],
        [
          [5_000, 0.03, 50],
          [8_000, 0.01, 40],
        ],
      ],
      answer: { problem: "different-channels" },
    },
    {
      says: {
        en: "A margin below 0: such a factor has no logarithm.",
        fr: "Une marge inférieure à 0 : un tel facteur n'a pas de logarithme.",
      },
      given: [[[10_000, 0.02, -5]], [[12_000, 0.018, 55]]],
      answer: { problem: "negative" },
    },
  ],
  compute: revenueBridge,
});
