import { kpi, type LibraryEntry, measure, rate, units } from "./entry.ts";

/** Objective “Serve customers well”: its KPIs, then the measures they need. */
export const service: readonly LibraryEntry[] = [
  kpi("service", units.percent, {
    ...rate,
    code: "SLA_RATE",
    name: { en: "Requests closed on time", fr: "Demandes traitées dans les délais" },
    measures: {
      en: "Requests closed within the agreed time, out of all requests closed.",
      fr: "Demandes clôturées dans le délai convenu, sur toutes les demandes clôturées.",
    },
    numerator: "SLA_WITHIN",
    denominator: "REQUESTS_CLOSED",
    frequency: "weekly",
    formula: "SLA_RATE",
    decision: {
      en: "Reinforce the overloaded team, or change the promised time.",
      fr: "Renforcer l'équipe débordée, ou revoir le délai promis.",
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
        en: "Choose which product or step to fix first.",
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
      en: "Check whether complaints grow faster than customers before acting.",
      fr: "Vérifier si les réclamations augmentent plus vite que les clients avant d'agir.",
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
        en: "Hours from receiving a request to closing it: the median of those closed.",
        fr: "Heures de la réception d'une demande à sa clôture : la médiane des demandes clôturées.",
      },
      kind: "level",
      direction: "decrease",
      decision: {
        en: "Simplify the longest step, or write a standard answer.",
        fr: "Simplifier l'étape la plus longue, ou rédiger une réponse type.",
      },
      alsoCalled: ["resolution time", "temps moyen de traitement", "response time", "délai de réponse"],
    },
  ),
  measure("service", units.requests, {
    code: "SLA_WITHIN",
    name: { en: "Requests closed within the agreed time", fr: "Demandes clôturées dans les délais" },
    measures: {
      en: "Requests closed within the agreed time.",
      fr: "Demandes clôturées dans le délai convenu.",
    },
  }),
  measure("service", units.requests, {
    code: "REQUESTS_CLOSED",
    name: { en: "Requests closed", fr: "Demandes clôturées" },
    measures: {
      en: "Requests closed in the month, on time or not.",
      fr: "Demandes clôturées dans le mois, à temps ou non.",
    },
    direction: "neutral",
    alsoCalled: ["tickets"],
  }),
];
