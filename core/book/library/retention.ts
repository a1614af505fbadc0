import { kpi, type LibraryEntry, measure, rate, units } from "./entry.ts";

/** Objective “Keep customers”: its KPIs, then the measures they need. */
export const retention: readonly LibraryEntry[] = [
  kpi("retention", units.percent, {
    ...rate,
    code: "CHURN_RATE",
    name: { en: "Churn", fr: "Taux d'attrition (churn)" },
    measures: {
      en: "Customers lost in the month, out of those at its start.",
      fr: "Clients perdus dans le mois, sur ceux du début du mois.",
    },
    numerator: "LOST_CUSTOMERS",
    denominator: "CUSTOMERS_START",
    direction: "decrease",
    fits: ["b2b", "growth"],
    formula: "CHURN_RATE",
    decision: {
      en: "Call customers who are about to leave, and fix what made the last ones leave.",
      fr: "Appeler les clients sur le départ, et corriger ce qui a fait partir les derniers.",
    },
    alsoCalled: ["churn", "attrition", "cancellations", "résiliations"],
  }),
  kpi("retention", units.percent, {
    ...rate,
    code: "RETENTION_RATE",
    name: { en: "Customer retention", fr: "Taux de rétention" },
    measures: {
      en: "Customers at the start of the month who are still there at its end, without new ones.",
      fr: "Clients du début du mois encore là à la fin, hors nouveaux clients.",
    },
    numerator: "KEPT_CUSTOMERS",
    denominator: "CUSTOMERS_START",
    fits: ["b2b", "shop", "growth"],
    formula: "RETENTION_RATE",
    decision: {
      en: "Invest in keeping customers or in winning new ones.",
      fr: "Investir pour garder les clients ou pour en gagner.",
    },
    alsoCalled: ["loyalty", "taux de fidélisation", "fidélité"],
  }),
  kpi("retention", units.percent, {
    ...rate,
    code: "NRR",
    name: { en: "Net revenue retention", fr: "Rétention nette du chiffre d'affaires" },
    measures: {
      en: "What the customers at the start pay now, including expansion, out of what they paid.",
      fr: "Ce que paient maintenant les clients du début, ventes additionnelles comprises, sur ce qu'ils payaient.",
    },
    numerator: "KEPT_REVENUE",
    denominator: "START_REVENUE",
    frequency: "quarterly",
    fits: ["b2b", "growth"],
    formula: "NET_REVENUE_RETENTION",
    decision: {
      en: "Grow with existing customers or with new ones.",
      fr: "Grandir avec les clients actuels ou avec de nouveaux clients.",
    },
    alsoCalled: ["NDR", "net dollar retention"],
  }),
  kpi("retention", units.percent, {
    ...rate,
    code: "GRR",
    name: { en: "Gross revenue retention", fr: "Rétention brute du chiffre d'affaires" },
    measures: {
      en: "What the customers at the start still pay, without expansion, out of what they paid.",
      fr: "Ce que paient encore les clients du début, hors ventes additionnelles, sur ce qu'ils payaient.",
    },
    numerator: "UNEXPANDED_REVENUE",
    denominator: "START_REVENUE",
    frequency: "quarterly",
    fits: ["b2b", "growth"],
    formula: "GROSS_REVENUE_RETENTION",
    decision: {
      en: "Improve the product or service before selling more of it.",
      fr: "Améliorer le produit ou le service avant d'en vendre davantage.",
    },
    alsoCalled: ["gross dollar retention"],
  }),
  kpi("retention", "money", {
    code: "CLV",
    name: { en: "Customer lifetime value (CLV)", fr: "Valeur vie client (CLV)" },
    measures: {
      en: "The margin a customer brings in for as long as they stay.",
      fr: "La marge qu'un client rapporte tant qu'il reste.",
    },
    kind: "level",
    frequency: "quarterly",
    fits: ["b2b", "shop", "growth"],
    formula: "CLV",
    decision: {
      en: "Set the maximum acquisition cost.",
      fr: "Fixer le coût d'acquisition à ne pas dépasser.",
    },
    alsoCalled: ["LTV", "lifetime value", "valeur à vie"],
  }),
  kpi("retention", units.times, {
    code: "CLV_COCA",
    name: { en: "LTV:CAC ratio", fr: "Valeur vie client rapportée au coût d'acquisition" },
    measures: {
      en: "What a customer brings in, divided by their acquisition cost.",
      fr: "Ce qu'un client rapporte, divisé par son coût d'acquisition.",
    },
    kind: "level",
    frequency: "quarterly",
    fits: ["b2b", "shop", "growth"],
    formula: "CLV_COCA_RATIO",
    decision: {
      en: "Invest more in acquisition, or in margin and retention first.",
      fr: "Investir plus dans l'acquisition, ou d'abord dans la marge et la fidélité.",
    },
    benchmark: {
      low: 3,
      source: {
        en: "David Skok, a rule of thumb for subscription software.",
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
        en: "Share of customers who would recommend us minus share of those who wouldn't, times 100.",
        fr: "Part des clients qui nous recommanderaient moins celle des clients qui ne le feraient pas, multipliée par 100.",
      },
      kind: "level",
      frequency: "quarterly",
      fits: ["b2b", "shop", "growth"],
      formula: "NPS",
      decision: {
        en: "Call back unhappy customers, and fix what they mention most often.",
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
      en: "What all customers under contract pay per month, at the end of the month; × 12 is ARR.",
      fr: "Ce que paient par mois tous les clients sous contrat, en fin de mois ; × 12, c'est l'ARR.",
    },
    fits: ["b2b", "growth"],
    formula: "GROWTH_RATE",
    decision: {
      en: "Hire and invest as fast as secured revenue allows.",
      fr: "Embaucher et investir au rythme des revenus assurés.",
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
      en: "Invest more in winning customers, or in keeping them.",
      fr: "Investir dans la conquête, ou dans la fidélisation.",
    },
    alsoCalled: ["ARR", "MRR movements", "mouvements de MRR"],
  }),
  kpi("retention", "money", {
    code: "EXPANSION_MRR",
    name: { en: "Expansion MRR", fr: "MRR d'expansion" },
    measures: {
      en: "How much more existing customers pay per month than before.",
      fr: "Ce que les clients existants paient par mois en plus qu'avant.",
    },
    fits: ["b2b", "growth"],
    formula: "QUICK_RATIO",
    decision: {
      en: "Choose which options to offer to which customers.",
      fr: "Choisir quelles options proposer à quels clients.",
    },
    alsoCalled: ["ARR", "upsell", "hausses"],
  }),
  kpi("retention", "money", {
    code: "CONTRACTION_MRR",
    name: { en: "Contraction MRR", fr: "MRR de contraction" },
    measures: {
      en: "How much less customers who stayed pay per month than before.",
      fr: "Ce que les clients restés fidèles paient par mois en moins qu'avant.",
    },
    direction: "decrease",
    fits: ["b2b", "growth"],
    formula: "QUICK_RATIO",
    decision: {
      en: "Call those who pay less, before they leave.",
      fr: "Appeler ceux qui paient moins avant qu'ils partent.",
    },
    alsoCalled: ["ARR", "downgrade", "baisses"],
  }),
  kpi("retention", "money", {
    code: "CHURNED_MRR",
    name: { en: "Churned MRR", fr: "MRR perdu" },
    measures: { en: "What the customers who left paid per month.", fr: "Ce que payaient par mois les clients partis." },
    direction: "decrease",
    fits: ["b2b", "growth"],
    formula: "QUICK_RATIO",
    decision: {
      en: "Fix what made the largest customers leave.",
      fr: "Corriger ce qui a fait partir les plus gros clients.",
    },
    alsoCalled: ["ARR", "départs"],
  }),
  kpi("retention", units.times, {
    kind: "rate",
    code: "QUICK_RATIO",
    name: { en: "Quick ratio", fr: "Quick ratio" },
    measures: {
      en: "Recurring revenue won, including expansion, divided by what was lost.",
      fr: "Revenu récurrent gagné, hausses comprises, divisé par le revenu perdu.",
    },
    numerator: "MRR_WON",
    denominator: "MRR_LOST",
    frequency: "quarterly",
    fits: ["b2b", "growth"],
    formula: "QUICK_RATIO",
    decision: {
      en: "Slow down acquisition while too many customers leave.",
      fr: "Freiner la conquête tant que trop de clients partent.",
    },
    alsoCalled: ["SaaS quick ratio", "growth efficiency"],
  }),
  kpi("retention", units.percent, {
    ...rate,
    code: "REPEAT_PURCHASE",
    name: { en: "Repeat purchase rate", fr: "Taux de réachat" },
    measures: {
      en: "Customers of the last 12 months with at least two orders, out of all of them.",
      fr: "Clients des 12 derniers mois avec au moins deux commandes, sur l'ensemble.",
    },
    numerator: "REPEAT_CUSTOMERS",
    denominator: "BUYERS",
    fits: ["shop", "growth"],
    formula: "REPEAT_PURCHASE_RATE",
    decision: {
      en: "Invest in bringing customers back, or in winning new ones.",
      fr: "Investir pour faire revenir les clients, ou pour en conquérir.",
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
        en: "People who really used the product on a typical day of the month.",
        fr: "Personnes qui ont vraiment utilisé le produit, un jour ordinaire du mois.",
      },
      fits: ["launch", "growth"],
      decision: {
        en: "Decide what to build next from what people really use.",
        fr: "Décider de la suite du produit d'après ce qui sert vraiment.",
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
        en: "Keep, change or drop content and features depending on the time spent.",
        fr: "Garder, changer ou retirer contenus et fonctions selon le temps passé.",
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
    name: { en: "Customers kept", fr: "Clients conservés" },
    measures: {
      en: "Customers on the first day of the month who are still there on the last.",
      fr: "Clients du premier jour du mois encore là le dernier.",
    },
  }),
  measure("retention", "money", {
    code: "START_REVENUE",
    name: { en: "Recurring revenue at the start", fr: "Revenu récurrent au début" },
    measures: {
      en: "What the customers at the start pay per month.",
      fr: "Ce que les clients du début paient par mois.",
    },
  }),
  measure("retention", "money", {
    code: "KEPT_REVENUE",
    name: { en: "Recurring revenue kept", fr: "Revenu récurrent conservé" },
    measures: {
      en: "What the customers at the start pay at the end, including expansion.",
      fr: "Ce que les clients du début paient à la fin, ventes additionnelles comprises.",
    },
  }),
  measure("retention", "money", {
    code: "UNEXPANDED_REVENUE",
    name: {
      en: "Recurring revenue kept, without expansion",
      fr: "Revenu récurrent conservé, hors ventes additionnelles",
    },
    measures: {
      en: "What the customers at the start still pay at the end, without expansion.",
      fr: "Ce que les clients du début paient encore à la fin, hors ventes additionnelles.",
    },
  }),
  measure("retention", "money", {
    code: "MRR_WON",
    name: { en: "Recurring revenue won", fr: "Revenu récurrent gagné" },
    measures: {
      en: "The month's new and expansion MRR together.",
      fr: "Nouveau MRR et MRR d'expansion du mois, ensemble.",
    },
    fits: ["b2b", "growth"],
  }),
  measure("retention", "money", {
    code: "MRR_LOST",
    name: { en: "Recurring revenue lost", fr: "Revenu récurrent perdu" },
    measures: {
      en: "The month's contraction and churned MRR together.",
      fr: "MRR de contraction et MRR perdu du mois, ensemble.",
    },
    direction: "decrease",
    fits: ["b2b", "growth"],
  }),
  measure("retention", units.customers, {
    kind: "level",
    code: "REPEAT_CUSTOMERS",
    name: { en: "Customers with at least two orders", fr: "Clients avec au moins deux commandes" },
    measures: {
      en: "Customers of the last 12 months who ordered at least twice.",
      fr: "Clients des 12 derniers mois qui ont commandé au moins deux fois.",
    },
    fits: ["shop", "growth"],
  }),
  measure("retention", units.customers, {
    kind: "level",
    code: "BUYERS",
    name: { en: "Customers who ordered", fr: "Clients qui ont commandé" },
    measures: {
      en: "Customers who ordered in the last 12 months.",
      fr: "Clients qui ont commandé au cours des 12 derniers mois.",
    },
    fits: ["shop", "growth"],
  }),
];
