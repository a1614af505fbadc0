import { type Problem, unknown } from "../../base/problem.ts";
import { arg, define } from "../engine/define.ts";
import { amount, rate } from "../engine/readers.ts";

/** The revenue that the open deals bring in per day of the sales cycle. */
export function salesVelocity(
  opportunities: number,
  dealSize: number,
  winRate: number,
  cycleDays: number,
): number | Problem {
  return cycleDays === 0 ? noCycle : (opportunities * dealSize * winRate) / cycleDays;
}

const noCycle = unknown("no-cycle", {
  en: "the sales cycle is 0 days, so there is no pace per day. Check cycle_days, or calculate it with SALES_CYCLE.",
  fr: "le cycle de vente dure 0 jour : il n'y a pas de rythme par jour. Vérifiez « jours_cycle », ou calculez-le avec SALES_CYCLE.",
});

export default define({
  name: "SALES_VELOCITY",
  family: "sales",
  says: {
    en: "How much revenue the sales team brings in per day.",
    fr: "Le chiffre d'affaires apporté par jour par l'équipe commerciale.",
  },
  formula: {
    en: "opportunities × deal size × win rate ÷ days of the sales cycle",
    fr: "opportunités × valeur d'une affaire × taux de réussite ÷ jours du cycle de vente",
  },
  source: "nrev.ai, Sales pipeline velocity formula",
  notes: [
    {
      en: "It is money per day, not per month. The win rate and the cycle must both start at the stage where opportunities are counted.",
      fr: "C'est un montant par jour, pas par mois. Le taux de réussite et le cycle doivent partir de l'étape où l'on compte les opportunités.",
    },
  ],
  native: "IF({cycle_days}=0,NA(),{opportunities}*{deal_size}*{win_rate}/{cycle_days})",
  alsoCalled: ["pipeline velocity", "deal velocity", "vélocité commerciale", "vitesse de vente"],
  arguments: [
    arg({ en: "opportunities", fr: "opportunités" }, amount, {
      en: "Deals in progress.",
      fr: "Affaires en cours.",
    }),
    arg({ en: "deal_size", fr: "valeur_affaire" }, amount, {
      en: "What a deal brings in on average.",
      fr: "Ce que rapporte une affaire en moyenne.",
    }),
    arg({ en: "win_rate", fr: "taux_réussite" }, rate, {
      en: "The share of deals that are won.",
      fr: "La part des affaires gagnées.",
    }),
    arg({ en: "cycle_days", fr: "jours_cycle" }, amount, {
      en: "The days a deal takes: see SALES_CYCLE.",
      fr: "La durée d'une affaire en jours : voir SALES_CYCLE.",
    }),
  ],
  shape: "each",
  unit: "money",
  problems: { "no-cycle": noCycle },
  examples: [
    {
      says: {
        en: "50 deals of 10,000, 20% of them won, in 30 days.",
        fr: "50 affaires de 10 000, 20 % de gagnées, en 30 jours.",
      },
      given: [50, 10_000, 0.2, 30],
      answer: 10_000 / 3,
    },
    {
      says: {
        en: "The same team with a cycle of 90 days and of 75.",
        fr: "La même équipe avec un cycle de 90 jours et de 75.",
      },
      given: [100, 40_000, 0.25, [[90], [75]]],
      answer: [[100_000 / 9], [40_000 / 3]],
    },
    {
      says: { en: "A cycle of 0 days.", fr: "Un cycle de 0 jour." },
      given: [50, 10_000, 0.2, 0],
      answer: { problem: "no-cycle" },
    },
    {
      says: { en: "20 typed instead of 20%.", fr: "20 saisi au lieu de 20 %." },
      given: [50, 10_000, 20, 30],
      answer: { problem: "not-a-rate" },
    },
  ],
  compute: salesVelocity,
});
