import { type Problem, unknown } from "../../base/problem.ts";
import { arg, define } from "../engine/define.ts";
import { amount } from "../engine/readers.ts";

/** What one lead cost: spend over the leads it brought. Not rounded. */
export function costPerLead(spend: number, leads: number): number | Problem {
  return leads === 0 ? noLead : spend / leads;
}

const noLead = unknown("no-lead", {
  en: "no leads came in, so there is no cost per lead. Use a longer period, or wait for the first lead.",
  fr: "aucun lead obtenu : pas de coût par lead à calculer. Prenez une période plus longue, ou attendez le premier lead.",
});

export default define({
  name: "COST_PER_LEAD",
  family: "acquisition",
  says: {
    en: "What one lead cost: spend divided by the leads it brought in.",
    fr: "Ce qu'a coûté un lead : dépenses divisées par les leads obtenus.",
  },
  formula: { en: "spend ÷ leads", fr: "dépenses ÷ leads" },
  source: "Common practice in online advertising (cost per lead, CPL)",
  notes: [
    {
      en: "It isn't the cost of a customer: a channel with cheap leads that never buy looks good here and bad in COCA. Compare channels on qualified leads, with the same rule for “qualified” everywhere.",
      fr: "Ce n'est pas le coût d'un client : un canal dont les leads, bon marché, n'achètent jamais paraît bon ici et mauvais dans COCA. Comparez les canaux sur les leads qualifiés, avec la même règle de qualification partout.",
    },
    {
      en: "The cost for a year is its total spend over all its leads, not the average of the months.",
      fr: "Le coût d'une année divise toutes ses dépenses par tous ses leads ; ce n'est pas la moyenne des mois.",
    },
  ],
  native: "IF({leads}=0,NA(),{spend}/{leads})",
  sums: true,
  alsoTyped: ["CPL"],
  alsoCalled: ["cost per qualified lead", "coût par lead", "coût par prospect"],
  arguments: [
    arg({ en: "spend", fr: "dépenses" }, amount, {
      en: "Money spent over the period to bring leads in.",
      fr: "Argent dépensé sur la période pour obtenir des leads.",
    }),
    arg({ en: "leads", fr: "leads" }, amount, {
      en: "Leads that came in over the same period, all of them or the qualified ones.",
      fr: "Leads obtenus sur la même période, tous ou seulement les qualifiés.",
    }),
  ],
  shape: "each",
  unit: "money",
  problems: { "no-lead": noLead },
  examples: [
    {
      says: { en: "50,000 spent, 500 leads.", fr: "50 000 dépensés, 500 leads." },
      given: [50_000, 500],
      answer: 100,
    },
    {
      says: { en: "All leads, then the qualified ones.", fr: "Tous les leads, puis les qualifiés." },
      given: [50_000, [[500], [100]]],
      answer: [[100], [500]],
    },
    {
      says: { en: "No leads yet.", fr: "Aucun lead pour l'instant." },
      given: [800, 0],
      answer: { problem: "no-lead" },
    },
  ],
  compute: costPerLead,
});
