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
  kpi("retention", "money", {
    kind: "level",
    code: "MRR",
    name: { en: "Monthly recurring revenue (MRR)", fr: "Revenu récurrent mensuel (MRR)" },
    measures: {
      en: "What all customers under contract pay a month, at the end of the month; × 12 is ARR.",
      fr: "Ce que paient par mois tous les clients sous contrat, en fin de mois ; × 12, c'est l'ARR.",
    },
    fits: ["b2b", "growth"],
    formula: "GROWTH_RATE",
    decision: {
      en: "Hire and invest as fast as what is sure to come in.",
      fr: "Embaucher et investir au rythme de ce qui rentrera sûrement.",
    },
    alsoCalled: ["MRR", "ARR", "recurring revenue", "revenu récurrent", "abonnements"],
  }),
  kpi("retention", "money", {
    code: "NEW_MRR",
    name: { en: "New MRR", fr: "Nouveau MRR" },
    measures: {
      en: "Monthly recurring revenue of the customers won in the month.",
      fr: "Revenu récurrent mensuel des clients gagnés dans le mois.",
    },
    fits: ["b2b", "growth"],
    formula: "QUICK_RATIO",
    decision: {
      en: "Put more into winning customers, or into keeping them.",
      fr: "Investir dans la conquête, ou dans la fidélité.",
    },
    alsoCalled: ["ARR", "MRR movements", "mouvements de MRR"],
  }),
  kpi("retention", "money", {
    code: "EXPANSION_MRR",
    name: { en: "Expansion MRR", fr: "MRR d'expansion" },
    measures: {
      en: "How much more present customers pay a month than before.",
      fr: "Ce que les clients présents paient par mois en plus d'avant.",
    },
    fits: ["b2b", "growth"],
    formula: "QUICK_RATIO",
    decision: { en: "Choose which options to offer to whom.", fr: "Choisir quelles options proposer à qui." },
    alsoCalled: ["ARR", "upsell", "hausses"],
  }),
  kpi("retention", "money", {
    code: "CONTRACTION_MRR",
    name: { en: "Contraction MRR", fr: "MRR de contraction" },
    measures: {
      en: "How much less customers who stayed pay a month than before.",
      fr: "Ce que les clients restés paient par mois en moins qu'avant.",
    },
    direction: "decrease",
    fits: ["b2b", "growth"],
    formula: "QUICK_RATIO",
    decision: {
      en: "Call those who pay less before they leave.",
      fr: "Appeler ceux qui paient moins avant qu'ils partent.",
    },
    alsoCalled: ["ARR", "downgrade", "baisses"],
  }),
  kpi("retention", "money", {
    code: "CHURNED_MRR",
    name: { en: "Churned MRR", fr: "MRR perdu" },
    measures: { en: "What the customers who left paid a month.", fr: "Ce que payaient par mois les clients partis." },
    direction: "decrease",
    fits: ["b2b", "growth"],
    formula: "QUICK_RATIO",
    decision: {
      en: "Mend what the largest customers left for.",
      fr: "Corriger ce qui a fait partir les plus gros clients.",
    },
    alsoCalled: ["ARR", "départs"],
  }),
  kpi("retention", units.times, {
    kind: "rate",
    code: "QUICK_RATIO",
    name: { en: "Quick ratio", fr: "Quick ratio" },
    measures: {
      en: "Recurring revenue won, expansion included, divided by what was lost.",
      fr: "Revenu récurrent gagné, hausses comprises, divisé par le revenu perdu.",
    },
    numerator: "MRR_WON",
    denominator: "MRR_LOST",
    frequency: "quarterly",
    fits: ["b2b", "growth"],
    formula: "QUICK_RATIO",
    decision: {
      en: "Slow the hunt for customers down while too many leave.",
      fr: "Freiner la conquête tant que trop de clients partent.",
    },
    alsoCalled: ["SaaS quick ratio", "growth efficiency"],
  }),
  kpi("retention", units.percent, {
    ...rate,
    code: "REPEAT_PURCHASE",
    name: { en: "Repeat purchase rate", fr: "Taux de réachat" },
    measures: {
      en: "Customers of the last 12 months with two orders or more out of all of them.",
      fr: "Clients des 12 derniers mois avec deux commandes ou plus, sur tous.",
    },
    numerator: "REPEAT_CUSTOMERS",
    denominator: "BUYERS",
    fits: ["shop", "growth"],
    formula: "REPEAT_PURCHASE_RATE",
    decision: {
      en: "Spend on bringing customers back, or on new ones.",
      fr: "Dépenser pour faire revenir, ou pour conquérir.",
    },
    alsoCalled: ["repeat customers", "réachat", "clients fidèles"],
  }),
  kpi(
    "retention",
    { en: "users", fr: "utilisateurs" },
    {
      kind: "level",
      code: "ACTIVE_USERS",
      name: { en: "Active users", fr: "Utilisateurs actifs" },
      measures: {
        en: "People who used the product for what it is meant for, on a usual day of the month.",
        fr: "Personnes qui se sont servies du produit pour de vrai, un jour habituel du mois.",
      },
      fits: ["launch", "growth"],
      decision: {
        en: "Choose what to build next from what people really use.",
        fr: "Choisir la suite du produit d'après ce qui sert vraiment.",
      },
      alsoCalled: ["DAU", "MAU", "daily active users", "utilisateurs quotidiens"],
    },
  ),
  kpi(
    "retention",
    { en: "minutes", fr: "minutes" },
    {
      code: "USAGE_MINUTES",
      name: { en: "Minutes of use", fr: "Minutes d'utilisation" },
      measures: {
        en: "Minutes that customers spent with the product in the month.",
        fr: "Minutes que les clients ont passées avec le produit dans le mois.",
      },
      fits: ["media", "launch", "growth"],
      decision: {
        en: "Keep, change or drop the contents and functions that take the time.",
        fr: "Garder, changer ou retirer les contenus et fonctions selon le temps passé.",
      },
      alsoCalled: ["value metric", "viewing time", "minutes de visionnage"],
    },
  ),
  kpi(
    "retention",
    { en: "notes", fr: "notes" },
    {
      code: "ITEMS_CREATED",
      name: { en: "Notes or items created", fr: "Notes ou éléments créés" },
      measures: {
        en: "What customers made with the product in the month: notes, files, projects.",
        fr: "Ce que les clients ont créé avec le produit dans le mois : notes, fichiers, projets.",
      },
      fits: ["launch", "growth"],
      decision: {
        en: "Help the customers who create little before they leave.",
        fr: "Aider les clients qui créent peu avant qu'ils partent.",
      },
      alsoCalled: ["value metric", "notes", "usage"],
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
  measure("retention", "money", {
    code: "MRR_WON",
    name: { en: "Recurring revenue won", fr: "Revenu récurrent gagné" },
    measures: {
      en: "New and expansion MRR of the month together.",
      fr: "Nouveau MRR et MRR d'expansion du mois, ensemble.",
    },
    fits: ["b2b", "growth"],
  }),
  measure("retention", "money", {
    code: "MRR_LOST",
    name: { en: "Recurring revenue lost", fr: "Revenu récurrent perdu" },
    measures: {
      en: "Contraction and churned MRR of the month together.",
      fr: "MRR de contraction et MRR perdu du mois, ensemble.",
    },
    direction: "decrease",
    fits: ["b2b", "growth"],
  }),
  measure("retention", units.customers, {
    kind: "level",
    code: "REPEAT_CUSTOMERS",
    name: { en: "Customers with two orders or more", fr: "Clients avec deux commandes ou plus" },
    measures: {
      en: "Customers of the last 12 months who ordered twice or more.",
      fr: "Clients des 12 derniers mois qui ont commandé deux fois ou plus.",
    },
    fits: ["shop", "growth"],
  }),
  measure("retention", units.customers, {
    kind: "level",
    code: "BUYERS",
    name: { en: "Customers who ordered", fr: "Clients qui ont commandé" },
    measures: {
      en: "Customers who ordered in the last 12 months.",
      fr: "Clients qui ont commandé dans les 12 derniers mois.",
    },
    fits: ["shop", "growth"],
  }),
];
