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
    formula: "CONVERSION_RATE",
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
];
