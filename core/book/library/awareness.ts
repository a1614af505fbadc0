import { kpi, type LibraryEntry, measure, rate, units } from "./entry.ts";

/** Objective “Be known”: its KPIs, then the measures they need. */
export const awareness: readonly LibraryEntry[] = [
  kpi(
    "awareness",
    { en: "searches", fr: "recherches" },
    {
      code: "BRAND_SEARCHES",
      name: { en: "Searches for the brand", fr: "Recherches de la marque" },
      measures: {
        en: "How often people search for the name of the company or the product.",
        fr: "Combien de fois le nom de l'entreprise ou du produit est recherché.",
      },
      fits: ["b2b", "shop", "launch", "growth"],
      decision: {
        en: "Continue or stop the campaigns that are to make the name known.",
        fr: "Poursuivre ou arrêter les campagnes de notoriété.",
      },
      alsoCalled: ["brand awareness", "notoriété", "Search Console"],
    },
  ),
  kpi("awareness", units.percent, {
    ...rate,
    code: "CTR",
    name: { en: "Click rate of ads", fr: "Taux de clics des annonces" },
    measures: {
      en: "Clicks on ads out of the times they were shown.",
      fr: "Clics sur les annonces, rapportés à leurs affichages.",
    },
    numerator: "AD_CLICKS",
    denominator: "IMPRESSIONS",
    frequency: "weekly",
    fits: ["media", "launch"],
    formula: "CTR",
    decision: {
      en: "Change the message or the audience of ads that nobody clicks.",
      fr: "Changer le message ou le public des annonces que personne ne clique.",
    },
    alsoCalled: ["click-through rate", "taux de clic"],
  }),
  kpi("awareness", units.leads, {
    code: "SOCIAL_LEADS",
    name: { en: "Leads from social networks", fr: "Leads des réseaux sociaux" },
    measures: {
      en: "People who left their details after coming from a social network.",
      fr: "Personnes venues d'un réseau social qui ont laissé leurs coordonnées.",
    },
    fits: ["b2b", "media", "launch", "growth"],
    decision: {
      en: "Choose the networks and subjects that deserve the team's time.",
      fr: "Choisir les réseaux et les sujets qui méritent le temps de l'équipe.",
    },
    alsoCalled: ["social media", "LinkedIn", "Facebook", "Instagram"],
  }),
  kpi("awareness", units.meetings, {
    code: "EVENT_MEETINGS",
    name: { en: "Meetings won at events", fr: "Rendez-vous obtenus aux événements" },
    measures: {
      en: "Meetings with prospects agreed at an event or within four weeks of it.",
      fr: "Rendez-vous convenus avec des prospects à un événement ou dans les quatre semaines.",
    },
    group: "effort",
    fits: ["b2b", "launch"],
    decision: {
      en: "Choose the events worth going to again.",
      fr: "Choisir les événements où retourner.",
    },
    alsoCalled: ["trade fair", "salon", "webinar", "webinaire"],
  }),
  kpi("awareness", "money", {
    kind: "rate",
    code: "CPC",
    name: { en: "Cost per click", fr: "Coût par clic" },
    measures: { en: "What the ads cost divided by their clicks.", fr: "Coût des annonces divisé par leurs clics." },
    numerator: "AD_SPEND",
    denominator: "AD_CLICKS",
    direction: "decrease",
    frequency: "weekly",
    fits: ["shop", "media", "launch"],
    formula: "CPC",
    decision: {
      en: "Move budget between ads, keywords and audiences.",
      fr: "Déplacer le budget entre annonces, mots-clés et publics.",
    },
    alsoCalled: ["cost per click", "coût par clic", "PPC"],
  }),
  kpi("awareness", "money", {
    kind: "rate",
    code: "CPM",
    name: { en: "Cost per thousand impressions", fr: "Coût pour mille affichages" },
    measures: {
      en: "What the ads cost divided by thousands of impressions.",
      fr: "Coût des annonces divisé par les milliers d'affichages.",
    },
    numerator: "AD_SPEND",
    denominator: "IMPRESSIONS_K",
    direction: "decrease",
    fits: ["shop", "media", "launch"],
    formula: "CPM",
    decision: {
      en: "Choose where to be seen when the budget is short.",
      fr: "Choisir où se montrer quand le budget est court.",
    },
    alsoCalled: ["cost per mille", "coût pour mille"],
  }),
  kpi("awareness", "money", {
    kind: "rate",
    code: "CPA",
    name: { en: "Cost per conversion", fr: "Coût par conversion" },
    measures: {
      en: "What the ads cost divided by the conversions they brought.",
      fr: "Coût des annonces divisé par les conversions obtenues.",
    },
    numerator: "AD_SPEND",
    denominator: "AD_CONVERSIONS",
    direction: "decrease",
    frequency: "weekly",
    fits: ["shop", "media", "launch"],
    formula: "CPA",
    decision: {
      en: "Stop the campaigns whose orders cost more than they leave.",
      fr: "Arrêter les campagnes dont les commandes coûtent plus qu'elles ne laissent.",
    },
    alsoCalled: ["cost per acquisition", "cost per action", "coût par acquisition"],
  }),
  measure("awareness", units.views, {
    code: "IMPRESSIONS",
    name: { en: "Times ads were shown", fr: "Affichages des annonces" },
    measures: { en: "How often ads were shown.", fr: "Combien de fois les annonces ont été affichées." },
    fits: ["media", "launch"],
    vanity: {
      why: {
        en: "It grows with the budget alone and does not say whether anybody looked.",
        fr: "Le nombre croît avec le seul budget et ne dit pas si quelqu'un a regardé.",
      },
      instead: "CTR",
    },
    alsoCalled: ["impressions", "reach", "portée", "couverture"],
  }),
  measure("awareness", units.clicks, {
    code: "AD_CLICKS",
    name: { en: "Clicks on ads", fr: "Clics sur les annonces" },
    measures: { en: "How often ads were clicked.", fr: "Combien de fois les annonces ont été cliquées." },
    fits: ["media", "launch"],
  }),
  measure(
    "awareness",
    { en: "followers", fr: "abonnés" },
    {
      code: "FOLLOWERS",
      name: { en: "Followers", fr: "Abonnés" },
      measures: {
        en: "Accounts that follow the company on social networks at the end of the month.",
        fr: "Comptes qui suivent l'entreprise sur les réseaux sociaux à la fin du mois.",
      },
      kind: "level",
      fits: ["media", "launch"],
      vanity: {
        why: {
          en: "Following costs nothing and commits to nothing; the number hardly ever falls.",
          fr: "S'abonner ne coûte rien et n'engage à rien ; le nombre ne baisse presque jamais.",
        },
        instead: "SOCIAL_LEADS",
      },
      alsoCalled: ["fans", "likes", "Facebook fans", "subscribers", "mentions j'aime", "communauté"],
    },
  ),
  measure(
    "awareness",
    { en: "people", fr: "personnes" },
    {
      code: "EVENT_ATTENDANCE",
      name: { en: "Event attendance", fr: "Participation aux événements" },
      measures: {
        en: "People who came to the company's events.",
        fr: "Personnes venues aux événements de l'entreprise.",
      },
      fits: ["b2b", "launch"],
      vanity: {
        why: {
          en: "A full room pleases; without a meeting afterwards it sells nothing.",
          fr: "Une salle pleine fait plaisir ; sans rendez-vous ensuite, elle ne vend rien.",
        },
        instead: "EVENT_MEETINGS",
      },
      alsoCalled: ["attendees", "participants", "taux de participation"],
    },
  ),
  measure(
    "awareness",
    { en: "thousand views", fr: "milliers de vues" },
    {
      code: "IMPRESSIONS_K",
      name: { en: "Impressions, in thousands", fr: "Affichages, en milliers" },
      measures: {
        en: "How many thousand times ads were shown.",
        fr: "Combien de milliers de fois les annonces ont été affichées.",
      },
      fits: ["shop", "media", "launch"],
    },
  ),
  measure(
    "awareness",
    { en: "conversions", fr: "conversions" },
    {
      code: "AD_CONVERSIONS",
      name: { en: "Conversions from ads", fr: "Conversions des annonces" },
      measures: {
        en: "Orders, sign-ups or calls that the ad program attributes to its ads.",
        fr: "Commandes, inscriptions ou appels que la régie attribue à ses annonces.",
      },
      fits: ["shop", "media", "launch"],
    },
  ),
];
