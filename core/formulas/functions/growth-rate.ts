import { type Problem, unknown } from "../../base/problem.ts";
import { arg, define } from "../engine/define.ts";
import { number } from "../engine/readers.ts";

/** The relative change of a figure: the difference over what it was before. */
export function growthRate(before: number, after: number): number | Problem {
  return before <= 0 ? noBase : (after - before) / before;
}

const noBase = unknown("no-base", {
  en: "before is 0 or less, so a percentage makes no sense. Show the difference instead, after minus before.",
  fr: "« avant » vaut 0 ou moins : un pourcentage n'aurait pas de sens. Affichez plutôt la différence, après moins avant.",
});

export default define({
  name: "GROWTH_RATE",
  family: "revenue",
  says: {
    en: "The percentage change in a figure from one period to another.",
    fr: "De quel pourcentage un chiffre a augmenté ou baissé d'une période à l'autre.",
  },
  formula: { en: "(after − before) ÷ before", fr: "(après − avant) ÷ avant" },
  source: "Farris et al., Marketing Metrics",
  notes: [
    {
      en: "A rate that goes from 4% to 5% grows by 25%, or by 1 point: say which you mean.",
      fr: "Un taux qui passe de 4 % à 5 % augmente de 25 %, ou de 1 point : précisez lequel des deux.",
    },
    {
      en: "Comparing one month with the one before mostly shows season and chance: compare with the same month last year, or use KPI_TREND.",
      fr: "Un mois comparé au précédent montre surtout la saison et le hasard : comparez au même mois de l'an dernier, ou utilisez KPI_TREND.",
    },
  ],
  native: "IF({before}<=0,NA(),({after}-{before})/{before})",
  alsoCalled: ["growth", "change", "croissance", "évolution", "progression", "variation"],
  arguments: [
    arg({ en: "before", fr: "avant" }, number, {
      en: "The figure of the earlier period: above 0.",
      fr: "Le chiffre de la première période : supérieur à 0.",
    }),
    arg({ en: "after", fr: "après" }, number, {
      en: "The figure of the later period.",
      fr: "Le chiffre de la seconde période.",
    }),
  ],
  shape: "each",
  unit: "rate",
  problems: { "no-base": noBase },
  examples: [
    {
      says: { en: "From 8,000 to 9,000.", fr: "De 8 000 à 9 000." },
      given: [8_000, 9_000],
      answer: 0.125,
    },
    {
      says: {
        en: "Each month against the same month last year.",
        fr: "Chaque mois face au même mois de l'an dernier.",
      },
      given: [
        [[1_250], [1_000]],
        [[1_400], [900]],
      ],
      answer: [[0.12], [-0.1]],
    },
    {
      says: { en: "Nothing before.", fr: "Rien avant." },
      given: [0, 9_000],
      answer: { problem: "no-base" },
    },
  ],
  compute: growthRate,
});
