import { kpi, type LibraryEntry, measure, rate, units } from "./entry.ts";

/** Objective “Attract visitors”: its KPIs, then the measures they need. */
export const traffic: readonly LibraryEntry[] = [
  kpi("traffic", units.percent, {
    ...rate,
    code: "ORGANIC_SHARE",
    name: { en: "Organic search share", fr: "Part du référencement naturel" },
    measures: {
      en: "Visits from unpaid search results, out of all visits.",
      fr: "Visites issues des résultats de recherche non payants, sur toutes les visites.",
    },
    numerator: "ORGANIC_VISITS",
    denominator: "VISITS",
    formula: "CONVERSION_RATE",
    decision: {
      en: "Split the budget between content and paid ads.",
      fr: "Répartir le budget entre le contenu et la publicité.",
    },
    alsoCalled: ["SEO", "traffic sources", "sources du trafic", "organic traffic", "référencement"],
  }),
  kpi("traffic", units.percent, {
    ...rate,
    code: "BOUNCE_RATE",
    name: { en: "Bounce rate", fr: "Taux de rebond" },
    measures: {
      en: "Visits that end without any interaction, out of all visits.",
      fr: "Visites qui se terminent sans aucune interaction, sur toutes les visites.",
    },
    numerator: "BOUNCES",
    denominator: "VISITS",
    direction: "decrease",
    formula: "CONVERSION_RATE",
    decision: {
      en: "Choose which landing pages to rewrite, or which ads promise something else.",
      fr: "Choisir les pages de destination à réécrire, ou les annonces qui promettent autre chose.",
    },
    benchmark: {
      low: 0.3,
      high: 0.5,
      source: {
        en: "Efficy, for B2B sites. Based on single-page visits, before GA4, which defines bounce rate differently.",
        fr: "Efficy, pour les sites B2B. Calculé sur les visites d'une seule page, avant GA4, qui compte autrement.",
      },
    },
    alsoCalled: ["engagement rate", "rebond", "taux d'engagement"],
  }),
  kpi(
    "traffic",
    { en: "minutes", fr: "minutes" },
    {
      code: "TIME_ON_SITE",
      name: { en: "Time on site", fr: "Temps passé sur le site" },
      measures: {
        en: "The average length of a visit, in minutes.",
        fr: "La durée moyenne d'une visite, en minutes.",
      },
      kind: "level",
      decision: {
        en: "Choose the content to expand and the traffic sources to stop paying for.",
        fr: "Choisir les contenus à approfondir et les sources de trafic à ne plus payer.",
      },
      benchmark: {
        low: 2,
        source: {
          en: "Efficy, a rule of thumb: a visit becomes interesting after two minutes.",
          fr: "Efficy, ordre de grandeur : une visite devient intéressante à partir de deux minutes.",
        },
      },
      alsoCalled: ["session duration", "durée de session", "temps moyen"],
    },
  ),
  kpi(
    "traffic",
    { en: "pages", fr: "pages" },
    {
      kind: "rate",
      code: "PAGES_PER_VISIT",
      name: { en: "Pages per visit", fr: "Pages par visite" },
      measures: {
        en: "Page views divided by visits.",
        fr: "Pages vues divisées par les visites.",
      },
      numerator: "PAGE_VIEWS",
      denominator: "VISITS",
      decision: {
        en: "Change the links on the pages where visitors land.",
        fr: "Revoir les liens des pages par lesquelles les visiteurs arrivent.",
      },
      alsoCalled: ["page depth", "pages par session", "pages per session"],
    },
  ),
  kpi("traffic", units.visits, {
    kind: "rate",
    code: "VISITS_PER_VISITOR",
    name: { en: "Visits per visitor", fr: "Visites par visiteur" },
    measures: {
      en: "Visits divided by visitors: shows whether people come back within the month.",
      fr: "Visites divisées par les visiteurs : mesure si les visiteurs reviennent dans le mois.",
    },
    numerator: "VISITS",
    denominator: "VISITORS",
    decision: {
      en: "Invest in bringing visitors back, or in attracting new ones.",
      fr: "Investir pour faire revenir les visiteurs, ou pour en attirer de nouveaux.",
    },
    alsoCalled: ["returning visitors", "visits per session", "sessions per user", "visite par session"],
  }),
  kpi("traffic", units.percent, {
    ...rate,
    code: "EXIT_RATE",
    name: { en: "Exit rate of key pages", fr: "Taux de sortie des pages clés" },
    measures: {
      en: "Visits that end on the pages meant to convert, out of the views of these pages.",
      fr: "Visites qui finissent sur les pages censées convertir, sur les vues de ces pages.",
    },
    numerator: "KEY_PAGE_EXITS",
    denominator: "KEY_PAGE_VIEWS",
    direction: "decrease",
    formula: "CONVERSION_RATE",
    decision: {
      en: "Choose which page of the path to fix first.",
      fr: "Choisir la page du parcours à corriger d'abord.",
    },
    alsoCalled: ["exit pages", "pages de sortie", "abandon"],
  }),
  kpi("traffic", units.percent, {
    ...rate,
    code: "OPEN_RATE",
    name: { en: "Newsletter open rate", fr: "Taux d'ouverture de la newsletter" },
    measures: {
      en: "Newsletters opened out of those delivered; some email programs open them automatically.",
      fr: "Newsletters ouvertes sur celles reçues ; certaines messageries les ouvrent automatiquement.",
    },
    numerator: "NEWSLETTER_OPENS",
    denominator: "NEWSLETTERS",
    fits: ["b2b", "shop", "growth"],
    formula: "CONVERSION_RATE",
    decision: { en: "Change the subject lines and the sending day.", fr: "Changer les objets et le jour d'envoi." },
    alsoCalled: ["newsletter", "email open rate", "e-mailing", "taux d'ouverture"],
  }),
  kpi("traffic", units.percent, {
    ...rate,
    code: "NEWSLETTER_RATE",
    name: { en: "Newsletter click rate", fr: "Taux de clics de la newsletter" },
    measures: {
      en: "Newsletters with a click out of those delivered.",
      fr: "Newsletters ayant donné un clic, sur celles reçues.",
    },
    numerator: "NEWSLETTER_CLICKS",
    denominator: "NEWSLETTERS",
    fits: ["b2b", "shop", "growth"],
    formula: "CONVERSION_RATE",
    decision: {
      en: "Choose the topics and offers of the next issues.",
      fr: "Choisir les sujets et offres des prochains numéros.",
    },
    alsoCalled: ["newsletter", "email click rate", "e-mailing", "taux de clic"],
  }),
  kpi("traffic", units.percent, {
    ...rate,
    code: "UNSUBSCRIBE_RATE",
    name: { en: "Newsletter unsubscribe rate", fr: "Taux de désabonnement de la newsletter" },
    measures: {
      en: "People who unsubscribed, out of newsletters delivered.",
      fr: "Personnes désabonnées, rapportées aux newsletters reçues.",
    },
    numerator: "UNSUBSCRIBES",
    denominator: "NEWSLETTERS",
    direction: "decrease",
    fits: ["b2b", "shop", "growth"],
    formula: "CONVERSION_RATE",
    decision: { en: "Write less often, or to fewer people.", fr: "Écrire moins souvent, ou à moins de monde." },
    alsoCalled: ["newsletter", "opt-out", "désinscriptions", "taux de désabonnement"],
  }),
  measure("traffic", units.visitors, {
    code: "VISITORS",
    name: { en: "Visitors", fr: "Visiteurs" },
    measures: {
      en: "People who visited the site in the month.",
      fr: "Personnes qui ont visité le site dans le mois.",
    },
    vanity: {
      why: {
        en: "It counts visits, not interest: ads can buy as many visitors as you like.",
        fr: "Compte les venues, pas l'intérêt : la publicité peut acheter autant de visiteurs qu'on veut.",
      },
      instead: "VISIT_CONVERSION",
    },
    alsoCalled: ["users", "unique visitors", "visiteurs uniques", "utilisateurs", "traffic", "trafic"],
  }),
  measure("traffic", units.visitors, {
    code: "NEW_VISITORS",
    name: { en: "New visitors", fr: "Nouveaux visiteurs" },
    measures: {
      en: "People who visited the site for the first time, without customers who log in.",
      fr: "Personnes venues sur le site pour la première fois, sans les clients qui se connectent.",
    },
    alsoCalled: ["new users", "nouveaux utilisateurs"],
  }),
  measure("traffic", units.visits, {
    code: "VISITS",
    name: { en: "Visits", fr: "Visites" },
    measures: { en: "Visits to the site.", fr: "Visites du site." },
    alsoCalled: ["sessions"],
  }),
  measure("traffic", units.views, {
    code: "PAGE_VIEWS",
    name: { en: "Page views", fr: "Pages vues" },
    measures: { en: "Pages of the site that were viewed.", fr: "Pages du site qui ont été affichées." },
    vanity: {
      why: {
        en: "Visitors who are lost open many pages too.",
        fr: "Les visiteurs perdus ouvrent eux aussi beaucoup de pages.",
      },
      instead: "VISIT_CONVERSION",
    },
    alsoCalled: ["hits", "nombre de pages vues", "screen views"],
  }),
  measure("traffic", units.visits, {
    code: "ORGANIC_VISITS",
    name: { en: "Visits from search engines", fr: "Visites des moteurs de recherche" },
    measures: {
      en: "Visits from unpaid search results.",
      fr: "Visites issues des résultats de recherche non payants.",
    },
  }),
  measure("traffic", units.visits, {
    code: "BOUNCES",
    name: { en: "Visits without engagement", fr: "Visites sans engagement" },
    measures: {
      en: "Visits that end without any interaction; in GA4, all visits minus the engaged ones.",
      fr: "Visites qui se terminent sans aucune interaction ; dans GA4, le total moins les visites avec engagement.",
    },
    direction: "decrease",
  }),
  measure("traffic", units.views, {
    code: "KEY_PAGE_VIEWS",
    name: { en: "Views of key pages", fr: "Vues des pages clés" },
    measures: {
      en: "How often the pages meant to convert were viewed.",
      fr: "Nombre d'affichages des pages censées convertir.",
    },
  }),
  measure("traffic", units.visits, {
    code: "KEY_PAGE_EXITS",
    name: { en: "Exits from key pages", fr: "Sorties des pages clés" },
    measures: {
      en: "Visits whose last page is one of those meant to convert.",
      fr: "Visites dont la dernière page est l'une des pages censées convertir.",
    },
    direction: "decrease",
  }),
  measure(
    "traffic",
    { en: "newsletters", fr: "newsletters" },
    {
      code: "NEWSLETTERS",
      name: { en: "Newsletters delivered", fr: "Newsletters reçues" },
      measures: {
        en: "Newsletters that reached an inbox: sent minus returned.",
        fr: "Newsletters arrivées dans une boîte de réception : envoyées moins retournées.",
      },
      fits: ["b2b", "shop", "growth"],
    },
  ),
  measure(
    "traffic",
    { en: "newsletters", fr: "newsletters" },
    {
      code: "NEWSLETTER_OPENS",
      name: { en: "Newsletters opened", fr: "Newsletters ouvertes" },
      measures: {
        en: "Newsletters that were opened, each counted once.",
        fr: "Newsletters ouvertes, chacune comptée une fois.",
      },
      fits: ["b2b", "shop", "growth"],
    },
  ),
  measure("traffic", units.clicks, {
    code: "NEWSLETTER_CLICKS",
    name: { en: "Newsletters with a click", fr: "Newsletters avec clic" },
    measures: {
      en: "Newsletters in which a link was clicked, each counted once.",
      fr: "Newsletters dans lesquelles un lien a été suivi, chacune comptée une fois.",
    },
    fits: ["b2b", "shop", "growth"],
  }),
  measure(
    "traffic",
    { en: "people", fr: "personnes" },
    {
      code: "UNSUBSCRIBES",
      name: { en: "Unsubscribes", fr: "Désabonnements" },
      measures: {
        en: "People who unsubscribed from the newsletter.",
        fr: "Personnes qui se sont désabonnées de la newsletter.",
      },
      fits: ["b2b", "shop", "growth"],
    },
  ),
];
