import { type Problem, unknown } from "../../base/problem.ts";
import { arg, define, optional } from "../engine/define.ts";
import { amount, number, rate } from "../engine/readers.ts";

/** Months until a customer has repaid what winning one cost. Not rounded. */
export function cocaPayback(coca: number, monthlyRevenue: number, margin = 1): number | Problem {
  const monthly = monthlyRevenue * margin;
  return monthly <= 0 ? neverPaidBack : coca / monthly;
}

const neverPaidBack = unknown("never-paid-back", {
  en: "a customer brings in no margin, so the cost is never paid back. Check the monthly revenue and the margin.",
  fr: "un client ne rapporte aucune marge : son coût n'est jamais remboursé. Vérifiez le CA mensuel et la marge.",
});

export default define({
  name: "COCA_PAYBACK",
  family: "acquisition",
  says: {
    en: "How many months a new customer takes to pay back their acquisition cost.",
    fr: "En combien de mois un nouveau client rembourse son coût d'acquisition.",
  },
  formula: {
    en: "COCA ÷ (monthly revenue of a customer × margin)",
    fr: "COCA ÷ (CA mensuel d'un client × marge)",
  },
  source: "David Skok, SaaS Metrics",
  notes: [
    {
      en: "Without a margin it is optimistic: money that goes to suppliers doesn't pay back the COCA. Under 12 months is a common rule of thumb for subscriptions.",
      fr: "Sans marge, le résultat est optimiste : l'argent qui paie les fournisseurs ne rembourse pas le COCA. Moins de 12 mois est un repère courant pour les abonnements.",
    },
    {
      en: "It assumes that customers stay that long. If many leave earlier, compare with how many are still there after that many months.",
      fr: "Il suppose que les clients restent aussi longtemps. Si beaucoup partent avant, regardez combien restent après autant de mois.",
    },
  ],
  native: "IF({monthly_revenue}*{margin|1}<=0,NA(),{coca}/({monthly_revenue}*{margin|1}))",
  alsoCalled: ["CAC payback", "months to recover CAC", "délai de remboursement", "amortissement du coût d'acquisition"],
  arguments: [
    arg({ en: "coca", fr: "coca" }, amount, {
      en: "What acquiring a customer cost, from COCA.",
      fr: "Ce qu'a coûté l'acquisition d'un client, calculé par COCA.",
    }),
    arg({ en: "monthly_revenue", fr: "ca_mensuel" }, number, {
      en: "Revenue of one customer in one month.",
      fr: "Chiffre d'affaires d'un client par mois.",
    }),
    optional({ en: "margin", fr: "marge" }, rate, {
      en: "Share of the revenue left after the cost of what was sold, such as 75%. If omitted, all of it counts.",
      fr: "Part du chiffre d'affaires qui reste après le coût des ventes, par exemple 75 %. Par défaut, tout compte.",
    }),
  ],
  shape: "each",
  unit: "months",
  problems: { "never-paid-back": neverPaidBack },
  examples: [
    {
      says: {
        en: "Won for 3,000, pays 400 a month at a margin of 75%.",
        fr: "Gagné pour 3 000, paie 400 par mois avec 75 % de marge.",
      },
      given: [3000, 400, 0.75],
      answer: 10,
    },
    {
      says: {
        en: "The same without the margin: too good to be true.",
        fr: "Le même cas sans la marge : trop beau pour être vrai.",
      },
      given: [3000, 400],
      answer: 7.5,
    },
    {
      says: { en: "A margin of zero.", fr: "Une marge nulle." },
      given: [3000, 400, 0],
      answer: { problem: "never-paid-back" },
    },
  ],
  compute: cocaPayback,
});
