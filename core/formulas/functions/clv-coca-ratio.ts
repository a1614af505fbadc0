import { type Problem, unknown } from "../../base/problem.ts";
import { arg, define } from "../engine/define.ts";
import { amount, number } from "../engine/readers.ts";

/** How many times over a customer repays what winning one cost. */
export function clvCocaRatio(clv: number, coca: number): number | Problem {
  return coca === 0 ? freeCustomers : clv / coca;
}

const freeCustomers = unknown("free-customers", {
  en: "acquiring a customer cost nothing, so there is no ratio. Check that the COCA includes all costs.",
  fr: "l'acquisition d'un client n'a rien coûté : pas de ratio à calculer. Vérifiez que le COCA compte toutes les dépenses.",
});

export default define({
  name: "CLV_COCA_RATIO",
  family: "acquisition",
  says: {
    en: "How many times over a customer repays their acquisition cost.",
    fr: "Combien de fois un client rapporte ce qu'a coûté son acquisition.",
  },
  formula: { en: "CLV ÷ COCA", fr: "CLV ÷ COCA" },
  source: "David Skok, SaaS Metrics",
  notes: [
    {
      en: "3 is often quoted as the minimum for software and 5 for services: rules of thumb, not laws. A much higher ratio can mean that you invest too little in growth.",
      fr: "On cite souvent 3 comme minimum pour le logiciel et 5 pour les services : des repères, pas des lois. Un ratio bien plus élevé peut indiquer que vous investissez trop peu dans la croissance.",
    },
    {
      en: "It ignores time: a good ratio that takes four years to pay back can still run you out of cash. Look at COCA_PAYBACK too.",
      fr: "Il ignore le temps : avec un bon ratio, mais quatre ans pour amortir l'acquisition, la trésorerie peut manquer. Regardez aussi COCA_PAYBACK.",
    },
  ],
  native: "IF({coca}=0,NA(),{clv}/{coca})",
  alsoCalled: ["LTV:CAC", "LTV/CAC", "CLV/CAC", "unit economics", "ratio LTV CAC"],
  arguments: [
    arg({ en: "clv", fr: "clv" }, number, {
      en: "What a customer is worth, from CLV.",
      fr: "Ce que vaut un client, calculé par CLV.",
    }),
    arg({ en: "coca", fr: "coca" }, amount, {
      en: "What acquiring a customer cost, from COCA.",
      fr: "Ce qu'a coûté l'acquisition d'un client, calculé par COCA.",
    }),
  ],
  shape: "each",
  unit: "multiple",
  problems: { "free-customers": freeCustomers },
  examples: [
    {
      says: { en: "Worth 12,000, won for 4,000.", fr: "Vaut 12 000, gagné pour 4 000." },
      given: [12_000, 4000],
      answer: 3,
    },
    {
      says: { en: "Won at no cost.", fr: "Gagné sans dépense." },
      given: [12_000, 0],
      answer: { problem: "free-customers" },
    },
  ],
  compute: clvCocaRatio,
});
