import { kpi, type LibraryEntry, measure, rate, units } from "./entry.ts";

/** Objective “Keep customers”: its KPIs, then the measures they need. */
export const retention: readonly LibraryEntry[] = [
  kpi("retention", units.percent, {
    ...rate,
    code: "CHURN_RATE",
    name: { en: "Churn", fr: "Taux d'attrition" },
    measures: {
      en: "Customers lost in the month out of those there at its start.",
      fr: "Clients perdus dans le mois, sur ceux du début du mois.",
    },
    numerator: "LOST_CUSTOMERS",
    denominator: "CUSTOMERS_START",
    direction: "decrease",
    fits: ["b2b", "growth"],
    formula: "CHURN_RATE",
    decision: {
      en: "Call the customers about to leave, and mend what the last ones left for.",
      fr: "Appeler les clients sur le départ, et corriger ce qui a fait partir les derniers.",
    },
    alsoCalled: ["churn", "attrition", "cancellations", "résiliations"],
  }),
  kpi("retention", units.percent, {
    ...rate,
    code: "RETENTION_RATE",
    name: { en: "Customer retention", fr: "Taux de fidélisation" },
    measures: {
      en: "Customers of the start of the month who are still there at its end, new ones left out.",
      fr: "Clients du début du mois encore là à la fin, sans les nouveaux.",
    },
    numerator: "KEPT_CUSTOMERS",
    denominator: "CUSTOMERS_START",
    fits: ["b2b", "shop", "growth"],
    formula: "RETENTION_RATE",
    decision: {
      en: "Spend on keeping customers or on winning new ones.",
      fr: "Dépenser pour garder les clients ou pour en gagner.",
    },
    alsoCalled: ["loyalty", "rétention", "fidélité"],
  }),
  kpi("retention", units.percent, {
    ...rate,
    code: "NRR",
    name: { en: "Net revenue retention", fr: "Rétention nette du chiffre d'affaires" },
    measures: {
      en: "What the customers of the start pay now, expansion included, out of what they paid.",
      fr: "Ce que paient maintenant les clients du début, extensions comprises, sur ce qu'ils payaient.",
    },
    numerator: "KEPT_REVENUE",
    denominator: "START_REVENUE",
    frequency: "quarterly",
    fits: ["b2b", "growth"],
    formula: "NET_REVENUE_RETENTION",
    decision: {
      en: "Grow with present customers or with new ones.",
      fr: "Croître avec les clients actuels ou avec de nouveaux.",
    },
    alsoCalled: ["NDR", "net dollar retention"],
  }),
  kpi("retention", units.percent, {
    ...rate,
    code: "GRR",
    name: { en: "Gross revenue retention", fr: "Rétention brute du chiffre d'affaires" },
    measures: {
      en: "What the customers of the start still pay, expansion left out, out of what they paid.",
      fr: "Ce que paient encore les clients du début, sans les extensions, sur ce qu'ils payaient.",
    },
    numerator: "UNEXPANDED_REVENUE",
    denominator: "START_REVENUE",
    frequency: "quarterly",
    fits: ["b2b", "growth"],
    formula: "GROSS_REVENUE_RETENTION",
    decision: {
      en: "Mend the product or the service before selling more of it.",
      fr: "Améliorer le produit ou le service avant d'en vendre davantage.",
    },
    alsoCalled: ["gross dollar retention"],
  }),
  kpi("retention", "money", {
    code: "CLV",
    name: { en: "Customer lifetime value", fr: "Valeur à vie d'un client" },
    measures: {
      en: "The margin a customer brings over the time he or she stays.",
      fr: "La marge qu'un client apporte tant qu'il reste.",
    },
    kind: "level",
    frequency: "quarterly",
    fits: ["b2b", "shop", "growth"],
    formula: "CLV",
    decision: {
      en: "Set the most that a customer may cost to win.",
      fr: "Fixer ce qu'un client peut coûter au plus à gagner.",
    },
    alsoCalled: ["LTV", "lifetime value", "valeur vie client"],
  }),
  kpi("retention", units.times, {
    code: "CLV_COCA",
    name: { en: "Lifetime value to acquisition cost", fr: "Valeur à vie sur coût d'acquisition" },
    measures: {
      en: "What a customer brings, divided by what it costs to win one.",
      fr: "Ce qu'un client rapporte, divisé par ce qu'il coûte à gagner.",
    },
    kind: "level",
    frequency: "quarterly",
    fits: ["b2b", "shop", "growth"],
    formula: "CLV_COCA_RATIO",
    decision: {
      en: "Invest more in acquisition, or first in margin and retention.",
      fr: "Investir plus dans l'acquisition, ou d'abord dans la marge et la fidélité.",
    },
    benchmark: {
      low: 3,
      source: {
        en: "David Skok, as a rule of thumb for subscription software.",
        fr: "David Skok, ordre de grandeur pour les logiciels par abonnement.",
      },
    },
    alsoCalled: ["LTV:CAC", "CLV:CAC"],
  }),
  kpi(
    "retention",
    { en: "points", fr: "points" },
    {
      code: "NPS",
      name: { en: "Net promoter score", fr: "Score de recommandation (NPS)" },
      measures: {
        en: "Share of customers who would recommend us minus share of those who would not, times 100.",
        fr: "Part des clients qui nous recommanderaient moins part de ceux qui ne le feraient pas, fois 100.",
      },
      kind: "level",
      frequency: "quarterly",
      fits: ["b2b", "shop", "growth"],
      formula: "NPS",
      decision: {
        en: "Call back the unhappy, and mend what they name most often.",
        fr: "Rappeler les mécontents, et corriger ce qu'ils citent le plus.",
      },
      alsoCalled: ["satisfaction", "recommendation", "recommandation"],
    },
  ),
  measure("retention", units.customers, {
    code: "CUSTOMERS_START",
    name: { en: "Customers at the start", fr: "Clients au début" },
    measures: { en: "Customers on the first day of the month.", fr: "Clients au premier jour du mois." },
  }),
  measure("retention", units.customers, {
    code: "LOST_CUSTOMERS",
    name: { en: "Customers lost", fr: "Clients perdus" },
    measures: { en: "Customers who left in the month.", fr: "Clients partis dans le mois." },
    direction: "decrease",
  }),
  measure("retention", units.customers, {
    code: "KEPT_CUSTOMERS",
    name: { en: "Customers kept", fr: "Clients gardés" },
    measures: {
      en: "Customers of the first day of the month who are there on its last.",
      fr: "Clients du premier jour du mois encore là le dernier.",
    },
  }),
  measure("retention", "money", {
    code: "START_REVENUE",
    name: { en: "Recurring revenue at the start", fr: "Revenu récurrent au début" },
    measures: {
      en: "What the customers of the start pay in a month.",
      fr: "Ce que les clients du début paient par mois.",
    },
    alsoCalled: ["MRR"],
  }),
  measure("retention", "money", {
    code: "KEPT_REVENUE",
    name: { en: "Recurring revenue kept", fr: "Revenu récurrent gardé" },
    measures: {
      en: "What the customers of the start pay at the end, expansion included.",
      fr: "Ce que les clients du début paient à la fin, extensions comprises.",
    },
  }),
  measure("retention", "money", {
    code: "UNEXPANDED_REVENUE",
    name: { en: "Recurring revenue kept, no expansion", fr: "Revenu récurrent gardé, sans extensions" },
    measures: {
      en: "What the customers of the start still pay at the end, expansion left out.",
      fr: "Ce que les clients du début paient encore à la fin, sans les extensions.",
    },
  }),
];
