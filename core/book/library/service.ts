import { kpi, type LibraryEntry, measure, rate, units } from "./entry.ts";

/** Objective “Serve customers well”: its KPIs, then the measures they need. */
export const service: readonly LibraryEntry[] = [
  kpi("service", units.percent, {
    ...rate,
    code: "SLA_RATE",
    name: { en: "Requests answered in time", fr: "Demandes traitées dans les délais" },
    measures: {
      en: "Requests closed within the agreed time out of the requests closed.",
      fr: "Demandes closes dans le délai convenu, sur les demandes closes.",
    },
    numerator: "SLA_WITHIN",
    denominator: "REQUESTS_CLOSED",
    frequency: "weekly",
    formula: "SLA_RATE",
    decision: {
      en: "Move people to the queue that waits, or change what is promised.",
      fr: "Renforcer la file qui attend, ou changer ce qui est promis.",
    },
    alsoCalled: ["SLA", "service level", "niveau de service"],
  }),
  kpi(
    "service",
    { en: "complaints", fr: "réclamations" },
    {
      code: "COMPLAINTS",
      name: { en: "Complaints", fr: "Réclamations" },
      measures: { en: "Complaints received in the month.", fr: "Réclamations reçues dans le mois." },
      direction: "decrease",
      decision: {
        en: "Choose the product or the step to mend first.",
        fr: "Choisir le produit ou l'étape à corriger d'abord.",
      },
      alsoCalled: ["claims", "plaintes"],
    },
  ),
  kpi("service", units.percent, {
    ...rate,
    code: "COMPLAINT_RATE",
    name: { en: "Complaints per customer", fr: "Réclamations par client" },
    measures: {
      en: "Complaints divided by the customers who bought in the month.",
      fr: "Réclamations divisées par les clients qui ont acheté dans le mois.",
    },
    numerator: "COMPLAINTS",
    denominator: "CUSTOMERS",
    direction: "decrease",
    decision: {
      en: "Tell more complaints from more customers before acting.",
      fr: "Distinguer plus de réclamations de plus de clients avant d'agir.",
    },
    alsoCalled: ["taux de réclamation"],
  }),
  kpi(
    "service",
    { en: "hours", fr: "heures" },
    {
      code: "HANDLING_TIME",
      name: { en: "Time to handle a request", fr: "Temps de traitement d'une demande" },
      measures: {
        en: "Hours from receiving a request to closing it, the middle one of those closed.",
        fr: "Heures de la réception d'une demande à sa clôture, valeur médiane des demandes closes.",
      },
      kind: "level",
      direction: "decrease",
      decision: {
        en: "Simplify the step that takes longest, or write the answer down once.",
        fr: "Simplifier l'étape la plus longue, ou rédiger la réponse une fois pour toutes.",
      },
      alsoCalled: ["resolution time", "temps moyen de traitement", "response time", "délai de réponse"],
    },
  ),
  measure("service", units.requests, {
    code: "SLA_WITHIN",
    name: { en: "Requests closed in time", fr: "Demandes closes dans les délais" },
    measures: {
      en: "Requests closed within the agreed time.",
      fr: "Demandes closes dans le délai convenu.",
    },
  }),
  measure("service", units.requests, {
    code: "REQUESTS_CLOSED",
    name: { en: "Requests closed", fr: "Demandes closes" },
    measures: {
      en: "Requests closed in the month, in time or not.",
      fr: "Demandes closes dans le mois, à temps ou non.",
    },
    direction: "neutral",
    alsoCalled: ["tickets"],
  }),
];
