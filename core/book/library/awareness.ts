import { kpi, type LibraryEntry, measure, rate, units } from "./entry.ts";

/** Objective “Be known”: its KPIs, then the measures they need. */
export const awareness: readonly LibraryEntry[] = [
  kpi(
    "awareness",
    { en: "searches", fr: "recherches" },
    {
      code: "BRAND_SEARCHES",
      name: { en: "Branded searches", fr: "Recherches sur le nom de marque" },
      measures: {
        en: "How often people search for the company's or product's name.",
        fr: "Combien de fois le nom de l'entreprise ou du produit est recherché.",
      },
      fits: ["b2b", "shop", "launch", "growth"],
      decision: {
        en: "Continue or stop brand-awareness campaigns.",
        fr: "Poursuivre ou arrêter les campagnes de notoriété.",
      },
      alsoCalled: ["brand awareness", "notoriété", "Search Console"],
    },
  ),
  kpi("awareness", units.percent, {
    ...rate,
    code: "CTR",
    name: { en: "Ad click-through rate (CTR)", fr: "Taux de clics des annonces (CTR)" },
    measures: {
      en: "Clicks on ads out of impressions.",
      fr: "Clics sur les annonces, rapportés aux impressions.",
    },
    numerator: "AD_CLICKS",
    denominator: "IMPRESSIONS",
    frequency: "weekly",
    fits: ["media", "launch"],
    formula: "CTR",
    decision: {
      en: "Change the message or audience of ads that nobody clicks.",
      fr: "Changer le message ou le public des annonces sur lesquelles personne ne clique.",
    },
    alsoCalled: ["click-through rate", "taux de clic"],
  }),
  kpi("awareness", units.leads, {
    code: "SOCIAL_LEADS",
    name: { en: "Leads from social networks", fr: "Leads des réseaux sociaux" },
    measures: {
      en: "People who came from a social network and left their contact details.",
      fr: "Personnes venues d'un réseau social qui ont laissé leurs coordonnées.",
    },
    fits: ["b2b", "media", "launch", "growth"],
    decision: {
      en: "Choose the networks and topics worth the team's time.",
      fr: "Choisir les réseaux et les sujets qui méritent le temps de l'équipe.",
    },
    alsoCalled: ["social media", "LinkedIn", "Facebook", "Instagram"],
  }),
  kpi("awareness", units.meetings, {
    code: "EVENT_MEETINGS",
    name: { en: "Meetings booked at events", fr: "Rendez-vous obtenus lors d'événements" },
    measures: {
      en: "Meetings with prospects booked at an event or within four weeks of it.",
      fr: "Rendez-vous pris avec des prospects lors d'un événement ou dans les quatre semaines qui suivent.",
    },
    group: "effort",
    fits: ["b2b", "launch"],
    decision: {
      en: "Choose the events worth attending again.",
      fr: "Choisir les événements auxquels retourner.",
    },
    alsoCalled: ["trade fair", "salon", "webinar", "webinaire"],
  }),
  kpi("awareness", "money", {
    kind: "rate",
    code: "CPC",
    name: { en: "Cost per click", fr: "Coût par clic" },
    measures: { en: "Ad spend divided by clicks.", fr: "Coût des annonces divisé par leurs clics." },
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
    name: { en: "Cost per thousand impressions (CPM)", fr: "Coût pour mille impressions (CPM)" },
    measures: {
      en: "Ad spend divided by thousands of impressions.",
      fr: "Coût des annonces divisé par les milliers d'impressions.",
    },
    numerator: "AD_SPEND",
    denominator: "IMPRESSIONS_K",
    direction: "decrease",
    fits: ["shop", "media", "launch"],
    formula: "CPM",
    decision: {
      en: "Choose where to advertise when the budget is tight.",
      fr: "Choisir où se montrer quand le budget est serré.",
    },
    alsoCalled: ["cost per mille", "coût pour mille"],
  }),
  kpi("awareness", "money", {
    kind: "rate",
    code: "CPA",
    name: { en: "Cost per conversion", fr: "Coût par conversion" },
    measures: {
      en: "Ad spend divided by the conversions it brought.",
      fr: "Coût des annonces divisé par les conversions obtenues.",
    },
    numerator: "AD_SPEND",
    denominator: "AD_CONVERSIONS",
    direction: "decrease",
    frequency: "weekly",
    fits: ["shop", "media", "launch"],
    formula: "CPA",
    decision: {
      en: "Stop the campaigns whose orders cost more than they earn.",
      fr: "Arrêter les campagnes dont les commandes coûtent plus qu'elles ne rapportent.",
    },
    alsoCalled: ["cost per acquisition", "cost per action", "coût par acquisition"],
  }),
  measure("awareness", units.views, {
    code: "IMPRESSIONS",
    name: { en: "Ad impressions", fr: "Impressions publicitaires" },
    measures: { en: "How often ads were shown.", fr: "Combien de fois les annonces ont été affichées." },
    fits: ["media", "launch"],
    vanity: {
      why: {
        en: "It grows with the budget and doesn't say whether anyone looked.",
        fr: "Il augmente avec le budget et ne dit pas si quelqu'un a regardé.",
      },
      instead: "CTR",
    },
    alsoCalled: ["impressions", "reach", "portée", "couverture"],
  }),
  measure("awareness", units.clicks, {
    code: "AD_CLICKS",
    name: { en: "Ad clicks", fr: "Clics sur les annonces" },
    measures: { en: "The number of clicks on ads.", fr: "Nombre de clics sur les annonces." },
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
          en: "Following is free and commits people to nothing; the number hardly ever falls.",
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
          en: "A full room feels good; without meetings afterward, it sells nothing.",
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
      name: { en: "Impressions, in thousands", fr: "Impressions, en milliers" },
      measures: {
        en: "How many thousands of times ads were shown.",
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
