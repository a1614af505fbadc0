import { folded } from "../catalogue/readers.ts";
import { type Language, languages, type Text } from "../text.ts";
import {
  codeKey,
  type Direction,
  emptyKpi,
  type Frequency,
  type Group,
  type Kind,
  type Kpi,
  type Role,
} from "./definition.ts";

/** What a company wants, in the order in which a customer lives it. */
export const objectives = {
  awareness: { en: "Be known", fr: "Se faire connaître" },
  traffic: { en: "Attract visitors", fr: "Attirer des visiteurs" },
  leads: { en: "Win leads", fr: "Gagner des leads" },
  sales: { en: "Sign deals", fr: "Signer des affaires" },
  retention: { en: "Keep customers", fr: "Fidéliser les clients" },
  revenue: { en: "Grow profitably", fr: "Croître avec profit" },
  service: { en: "Serve customers well", fr: "Bien servir les clients" },
} as const satisfies Record<string, Text>;

export type Objective = keyof typeof objectives;

/** Whom an entry suits. */
export const situations = {
  b2b: { en: "Selling to companies", fr: "Vente aux entreprises" },
  shop: { en: "Online shop", fr: "Boutique en ligne" },
  media: { en: "Paid media", fr: "Publicité payante" },
  launch: { en: "Launch", fr: "Lancement" },
  growth: { en: "Growth", fr: "Croissance" },
} as const satisfies Record<string, Text>;

export type Situation = keyof typeof situations;

/** A KPI or a measure that is ready to use. */
export interface LibraryEntry {
  readonly code: string;
  readonly name: Text;
  readonly measures: Text;
  readonly objective: Objective;
  readonly role: Role;
  readonly kind: Kind;
  /** Codes of the library: the two counts of a rate. */
  readonly numerator?: string;
  readonly denominator?: string;
  /** `money` is the currency of whoever uses it. */
  readonly unit: Text | "money";
  readonly direction: Direction;
  readonly frequency: Frequency;
  readonly group: Group;
  readonly fits: readonly Situation[];
  /** The formula of the catalogue that computes it; a plain count has none. */
  readonly formula?: string;
  /** What is decided by it; every KPI has one. */
  readonly decision?: Text;
  /** What is usual elsewhere, only where somebody can be named who says so. To be changed by whoever knows better. */
  readonly benchmark?: { readonly low?: number; readonly high?: number; readonly source: Text };
  /** Why nothing follows from it, and the code of what to follow instead. */
  readonly vanity?: { readonly why: Text; readonly instead: string };
  /** Other words people have for it, in both languages. */
  readonly alsoCalled: readonly string[];
}

type Described = Pick<LibraryEntry, "code" | "name" | "measures"> & Partial<Omit<LibraryEntry, "role" | "objective">>;

const usual = {
  direction: "increase",
  frequency: "monthly",
  group: "result",
  kind: "flow",
  fits: ["b2b", "shop", "growth"],
  alsoCalled: [],
} as const;

const percent: Text = { en: "%", fr: "%" };
const times: Text = { en: "×", fr: "×" };
const rate = { kind: "rate", unit: percent } as const;

const kpi = (
  objective: Objective,
  unit: LibraryEntry["unit"],
  entry: Described & { decision: Text },
): LibraryEntry => ({
  ...usual,
  unit,
  ...entry,
  role: "kpi",
  objective,
});

const measure = (objective: Objective, unit: LibraryEntry["unit"], entry: Described): LibraryEntry => ({
  ...usual,
  unit,
  ...entry,
  role: "measure",
  objective,
});

const visitors: Text = { en: "visitors", fr: "visiteurs" };
const visits: Text = { en: "visits", fr: "visites" };
const views: Text = { en: "views", fr: "vues" };
const clicks: Text = { en: "clicks", fr: "clics" };
const leads: Text = { en: "leads", fr: "leads" };
const meetings: Text = { en: "meetings", fr: "rendez-vous" };
const deals: Text = { en: "deals", fr: "affaires" };
const projects: Text = { en: "projects", fr: "projets" };
const customers: Text = { en: "customers", fr: "clients" };
const requests: Text = { en: "requests", fr: "demandes" };

const awareness: readonly LibraryEntry[] = [
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
  kpi("awareness", percent, {
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
  kpi("awareness", leads, {
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
  kpi("awareness", meetings, {
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
  measure("awareness", views, {
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
  measure("awareness", clicks, {
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

const traffic: readonly LibraryEntry[] = [
  kpi("traffic", percent, {
    ...rate,
    code: "ORGANIC_SHARE",
    name: { en: "Visits from unpaid search", fr: "Part du référencement naturel" },
    measures: {
      en: "Visits that come from unpaid search results, out of all visits.",
      fr: "Visites issues des résultats de recherche non payants, sur toutes les visites.",
    },
    numerator: "ORGANIC_VISITS",
    denominator: "VISITS",
    formula: "CONVERSION_RATE",
    decision: {
      en: "Share the budget between content and paid ads.",
      fr: "Répartir le budget entre le contenu et la publicité.",
    },
    alsoCalled: ["SEO", "traffic sources", "sources du trafic", "organic traffic", "référencement"],
  }),
  kpi("traffic", percent, {
    ...rate,
    code: "BOUNCE_RATE",
    name: { en: "Bounce rate", fr: "Taux de rebond" },
    measures: {
      en: "Visits that end without anything happening, out of all visits.",
      fr: "Visites qui s'arrêtent sans que rien ne se passe, sur toutes les visites.",
    },
    numerator: "BOUNCES",
    denominator: "VISITS",
    direction: "decrease",
    formula: "CONVERSION_RATE",
    decision: {
      en: "Choose the landing pages to rewrite, or the ads that promise something else.",
      fr: "Choisir les pages d'arrivée à réécrire, ou les annonces qui promettent autre chose.",
    },
    benchmark: {
      low: 0.3,
      high: 0.5,
      source: {
        en: "Efficy, for B2B sites. Counted as single-page visits, before GA4, whose bounce rate is another one.",
        fr: "Efficy, pour les sites B2B. Visites d'une seule page, avant GA4, qui compte autrement.",
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
        en: "Choose the content to deepen and the visits to stop paying for.",
        fr: "Choisir les contenus à approfondir et les visites à ne plus payer.",
      },
      benchmark: {
        low: 2,
        source: {
          en: "Efficy, as a rule of thumb: a visit becomes interesting from two minutes on.",
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
        en: "Change the links that lead on from the pages people arrive at.",
        fr: "Revoir les liens qui mènent plus loin depuis les pages d'arrivée.",
      },
      alsoCalled: ["page depth", "pages par session", "pages per session"],
    },
  ),
  kpi("traffic", visits, {
    kind: "rate",
    code: "VISITS_PER_VISITOR",
    name: { en: "Visits per visitor", fr: "Visites par visiteur" },
    measures: {
      en: "Visits divided by visitors: whether people come back within the month.",
      fr: "Visites divisées par les visiteurs : si l'on revient dans le mois.",
    },
    numerator: "VISITS",
    denominator: "VISITORS",
    decision: {
      en: "Invest in bringing people back, or in new ones.",
      fr: "Investir pour faire revenir, ou pour attirer de nouveaux visiteurs.",
    },
    alsoCalled: ["returning visitors", "visits per session", "sessions per user", "visite par session"],
  }),
  kpi("traffic", percent, {
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
      en: "Choose the page of the path to mend first.",
      fr: "Choisir la page du parcours à réparer d'abord.",
    },
    alsoCalled: ["exit pages", "pages de sortie", "abandon"],
  }),
  measure("traffic", visitors, {
    code: "VISITORS",
    name: { en: "Visitors", fr: "Visiteurs" },
    measures: {
      en: "People who visited the site in the month.",
      fr: "Personnes qui ont visité le site dans le mois.",
    },
    vanity: {
      why: {
        en: "It counts who came, not who was of use: ads can buy any number of them.",
        fr: "On compte qui est venu, non qui a compté : la publicité en achète autant qu'on veut.",
      },
      instead: "VISIT_CONVERSION",
    },
    alsoCalled: ["users", "unique visitors", "visiteurs uniques", "utilisateurs", "traffic", "trafic"],
  }),
  measure("traffic", visitors, {
    code: "NEW_VISITORS",
    name: { en: "New visitors", fr: "Nouveaux visiteurs" },
    measures: {
      en: "People who visited the site for the first time, customers who log in left out.",
      fr: "Personnes venues sur le site pour la première fois, sans les clients qui se connectent.",
    },
    alsoCalled: ["new users", "nouveaux utilisateurs"],
  }),
  measure("traffic", visits, {
    code: "VISITS",
    name: { en: "Visits", fr: "Visites" },
    measures: { en: "Visits to the site.", fr: "Visites du site." },
    alsoCalled: ["sessions"],
  }),
  measure("traffic", views, {
    code: "PAGE_VIEWS",
    name: { en: "Page views", fr: "Pages vues" },
    measures: { en: "Pages of the site that were shown.", fr: "Pages du site qui ont été affichées." },
    vanity: {
      why: {
        en: "Lost visitors open many pages too.",
        fr: "Les visiteurs perdus ouvrent eux aussi beaucoup de pages.",
      },
      instead: "VISIT_CONVERSION",
    },
    alsoCalled: ["hits", "nombre de pages vues", "screen views"],
  }),
  measure("traffic", visits, {
    code: "ORGANIC_VISITS",
    name: { en: "Visits from search engines", fr: "Visites des moteurs de recherche" },
    measures: {
      en: "Visits that come from unpaid search results.",
      fr: "Visites issues des résultats de recherche non payants.",
    },
  }),
  measure("traffic", visits, {
    code: "BOUNCES",
    name: { en: "Visits without engagement", fr: "Visites sans engagement" },
    measures: {
      en: "Visits that end without anything happening; in GA4, all visits minus the engaged ones.",
      fr: "Visites qui s'arrêtent sans que rien ne se passe ; dans GA4, le total moins les visites avec engagement.",
    },
    direction: "decrease",
  }),
  measure("traffic", views, {
    code: "KEY_PAGE_VIEWS",
    name: { en: "Views of key pages", fr: "Vues des pages clés" },
    measures: {
      en: "How often the pages meant to convert were shown.",
      fr: "Combien de fois les pages censées convertir ont été affichées.",
    },
  }),
  measure("traffic", visits, {
    code: "KEY_PAGE_EXITS",
    name: { en: "Exits from key pages", fr: "Sorties des pages clés" },
    measures: {
      en: "Visits whose last page is one of those meant to convert.",
      fr: "Visites dont la dernière page est de celles qui doivent convertir.",
    },
    direction: "decrease",
  }),
];

const leadEntries: readonly LibraryEntry[] = [
  kpi("leads", leads, {
    code: "LEADS",
    name: { en: "Leads", fr: "Leads" },
    measures: {
      en: "New people who left their details and may buy.",
      fr: "Nouvelles personnes qui ont laissé leurs coordonnées et peuvent acheter.",
    },
    frequency: "weekly",
    fits: ["b2b", "launch", "growth"],
    formula: "FUNNEL_LEADS",
    decision: {
      en: "Raise or shift the budget that is to bring the leads the sales goal needs.",
      fr: "Augmenter ou déplacer le budget qui doit amener les leads nécessaires aux ventes.",
    },
    alsoCalled: ["contacts", "prospects", "lead generation", "génération de leads"],
  }),
  kpi("leads", leads, {
    code: "QUALIFIED_LEADS",
    name: { en: "Qualified leads", fr: "Leads qualifiés" },
    measures: {
      en: "Leads that sales accepts as fit to be worked on.",
      fr: "Leads que la vente accepte de traiter.",
    },
    fits: ["b2b", "growth"],
    formula: "FUNNEL_LEADS",
    decision: {
      en: "Keep the channels whose leads sales wants.",
      fr: "Garder les canaux dont la vente veut les leads.",
    },
    alsoCalled: ["MQL", "SQL", "lead qualifié"],
  }),
  kpi("leads", percent, {
    ...rate,
    code: "QUALIFICATION_RATE",
    name: { en: "Qualification rate", fr: "Taux de qualification" },
    measures: { en: "Qualified leads out of all leads.", fr: "Leads qualifiés sur tous les leads." },
    numerator: "QUALIFIED_LEADS",
    denominator: "LEADS",
    fits: ["b2b", "growth"],
    formula: "CONVERSION_RATE",
    decision: {
      en: "Change the offer or the audience where leads are many and poor.",
      fr: "Changer l'offre ou le public là où les leads sont nombreux et mauvais.",
    },
    alsoCalled: ["lead quality", "qualité des leads"],
  }),
  kpi("leads", percent, {
    ...rate,
    code: "CTA_RATE",
    name: { en: "Click rate of the call to action", fr: "Taux de clics de l'appel à l'action" },
    measures: {
      en: "Clicks on the call to action out of new visitors.",
      fr: "Clics sur l'appel à l'action, rapportés aux nouveaux visiteurs.",
    },
    numerator: "CTA_CLICKS",
    denominator: "NEW_VISITORS",
    formula: "CONVERSION_RATE",
    decision: {
      en: "Choose which call to action to put forward, and where.",
      fr: "Choisir l'appel à l'action à mettre en avant, et où.",
    },
    alsoCalled: ["CTA", "call to action", "bouton"],
  }),
  kpi("leads", percent, {
    ...rate,
    code: "LANDING_RATE",
    name: { en: "Conversion of the landing page", fr: "Taux de transformation de la page d'arrivée" },
    measures: {
      en: "Forms sent out of clicks on the call to action.",
      fr: "Formulaires envoyés, rapportés aux clics sur l'appel à l'action.",
    },
    numerator: "FORMS",
    denominator: "CTA_CLICKS",
    fits: ["b2b", "media", "launch", "growth"],
    formula: "CONVERSION_RATE",
    decision: {
      en: "Choose the landing page to test another version of.",
      fr: "Choisir la page d'arrivée dont tester une autre version.",
    },
    alsoCalled: ["landing page", "page d'atterrissage", "taux de conversion de landing page"],
  }),
  kpi("leads", percent, {
    ...rate,
    code: "VISIT_CONVERSION",
    name: { en: "Visits with a conversion", fr: "Visites avec conversion" },
    measures: {
      en: "Visits in which a goal of the site is reached, out of all visits.",
      fr: "Visites où un objectif du site est atteint, sur toutes les visites.",
    },
    numerator: "CONVERTING_VISITS",
    denominator: "VISITS",
    fits: ["b2b", "shop", "launch", "growth"],
    formula: "CONVERSION_RATE",
    decision: {
      en: "Work on the site first, or on bringing more people to it.",
      fr: "Travailler d'abord le site, ou d'abord l'audience.",
    },
    benchmark: {
      low: 0.03,
      high: 0.1,
      source: {
        en: "Efficy, as the goal of a B2B site. It depends on what counts as a conversion.",
        fr: "Efficy, comme but d'un site B2B. Tout dépend de ce qui compte comme conversion.",
      },
    },
    alsoCalled: [
      "conversion rate",
      "taux de conversion",
      "taux de transformation",
      "average conversion",
      "session conversion",
    ],
  }),
  kpi("leads", percent, {
    ...rate,
    code: "KEY_PAGE_RATE",
    name: { en: "Conversion of key pages", fr: "Taux de transformation des pages clés" },
    measures: {
      en: "Leads won on the pages meant to convert, out of their views.",
      fr: "Leads obtenus sur les pages censées convertir, rapportés à leurs vues.",
    },
    numerator: "KEY_PAGE_LEADS",
    denominator: "KEY_PAGE_VIEWS",
    formula: "FUNNEL_TABLE",
    decision: {
      en: "Send visitors to the pages that convert most and mend the others.",
      fr: "Envoyer les visiteurs vers les pages qui convertissent le mieux et corriger les autres.",
    },
    alsoCalled: ["best pages", "pages qui convertissent", "pages that bring leads"],
  }),
  kpi("leads", "money", {
    kind: "rate",
    code: "COST_PER_LEAD",
    name: { en: "Cost per lead", fr: "Coût par lead" },
    measures: { en: "Marketing spend divided by leads.", fr: "Dépenses marketing divisées par les leads." },
    numerator: "SPEND",
    denominator: "LEADS",
    direction: "decrease",
    fits: ["b2b", "media", "launch", "growth"],
    formula: "COST_PER_LEAD",
    decision: {
      en: "Move budget to the channels whose leads cost least, at equal quality.",
      fr: "Déplacer le budget vers les canaux aux leads les moins chers, à qualité égale.",
    },
    alsoCalled: ["CPL"],
  }),
  kpi("leads", percent, {
    ...rate,
    code: "ACTIVATION_RATE",
    name: { en: "Activation rate", fr: "Taux d'activation" },
    measures: {
      en: "New accounts that use the product for what it is meant for, out of new accounts.",
      fr: "Nouveaux comptes qui se servent vraiment du produit, sur les nouveaux comptes.",
    },
    numerator: "ACTIVATED",
    denominator: "SIGN_UPS",
    frequency: "weekly",
    fits: ["launch", "growth"],
    formula: "CONVERSION_RATE",
    decision: {
      en: "Change the first steps in the product, or whom it is offered to.",
      fr: "Changer les premiers pas dans le produit, ou le public visé.",
    },
    alsoCalled: ["onboarding", "trial", "essai gratuit", "test"],
  }),
  measure(
    "leads",
    { en: "accounts", fr: "comptes" },
    {
      code: "SIGN_UPS",
      name: { en: "New accounts", fr: "Nouveaux comptes" },
      measures: { en: "Accounts or trials opened.", fr: "Comptes ou essais ouverts." },
      fits: ["launch", "growth"],
      vanity: {
        why: {
          en: "Many open an account and never come back.",
          fr: "Beaucoup ouvrent un compte et ne reviennent jamais.",
        },
        instead: "ACTIVATION_RATE",
      },
      alsoCalled: ["registrations", "inscriptions", "downloads", "téléchargements"],
    },
  ),
  measure(
    "leads",
    { en: "accounts", fr: "comptes" },
    {
      code: "ACTIVATED",
      name: { en: "Activated accounts", fr: "Comptes activés" },
      measures: {
        en: "New accounts that use the product for what it is meant for.",
        fr: "Nouveaux comptes qui se servent vraiment du produit.",
      },
      fits: ["launch", "growth"],
    },
  ),
  measure("leads", clicks, {
    code: "CTA_CLICKS",
    name: { en: "Clicks on the call to action", fr: "Clics sur l'appel à l'action" },
    measures: {
      en: "Clicks on the button that asks for a test, a demo or a quote.",
      fr: "Clics sur le bouton qui propose un test, une démonstration ou un devis.",
    },
  }),
  measure(
    "leads",
    { en: "forms", fr: "formulaires" },
    {
      code: "FORMS",
      name: { en: "Forms sent", fr: "Formulaires envoyés" },
      measures: {
        en: "Forms of the landing page that were filled in and sent.",
        fr: "Formulaires de la page d'arrivée remplis et envoyés.",
      },
    },
  ),
  measure("leads", visits, {
    code: "CONVERTING_VISITS",
    name: { en: "Visits that convert", fr: "Visites qui convertissent" },
    measures: {
      en: "Visits in which a goal of the site is reached.",
      fr: "Visites où un objectif du site est atteint.",
    },
    alsoCalled: ["sessions with conversion", "sessions avec conversion"],
  }),
  measure("leads", leads, {
    code: "KEY_PAGE_LEADS",
    name: { en: "Leads from key pages", fr: "Leads des pages clés" },
    measures: {
      en: "Leads won on the pages meant to convert.",
      fr: "Leads obtenus sur les pages censées convertir.",
    },
  }),
  measure("leads", "money", {
    code: "SPEND",
    name: { en: "Marketing spend", fr: "Dépenses marketing" },
    measures: {
      en: "All that marketing costs in the month: media, tools, agencies and, if you choose so, salaries.",
      fr: "Tout ce que coûte le marketing dans le mois : médias, outils, agences et, si vous le décidez, salaires.",
    },
    direction: "neutral",
    group: "effort",
    fits: ["b2b", "shop", "media", "launch", "growth"],
    alsoCalled: ["budget", "investissement marketing", "coûts"],
  }),
];

const sales: readonly LibraryEntry[] = [
  kpi("sales", "money", {
    kind: "rate",
    code: "COCA",
    name: { en: "Cost of customer acquisition", fr: "Coût d'acquisition d'un client" },
    measures: {
      en: "Marketing spend divided by customers won.",
      fr: "Dépenses marketing divisées par les clients gagnés.",
    },
    numerator: "SPEND",
    denominator: "NEW_CUSTOMERS",
    direction: "decrease",
    fits: ["b2b", "shop", "media", "launch", "growth"],
    formula: "COCA",
    decision: {
      en: "Give the budget to the channels that win customers at the lowest cost.",
      fr: "Donner le budget aux canaux qui gagnent des clients au moindre coût.",
    },
    alsoCalled: ["COCA", "CAC", "acquisition cost", "coût d'acquisition"],
  }),
  kpi("sales", percent, {
    ...rate,
    code: "BEST_CHANNELS",
    name: { en: "Budget in the best channels", fr: "Budget dans les meilleurs canaux" },
    measures: {
      en: "Spend in the channels that bring the most valuable customers, out of all spend.",
      fr: "Dépenses dans les canaux qui amènent les meilleurs clients, sur toutes les dépenses.",
    },
    numerator: "BEST_SPEND",
    denominator: "SPEND",
    frequency: "quarterly",
    group: "effort",
    fits: ["b2b", "shop", "media", "growth"],
    formula: "CHANNEL_RANKING",
    decision: {
      en: "Stop or shrink the channels that bring customers of little value.",
      fr: "Arrêter ou réduire les canaux qui amènent des clients de peu de valeur.",
    },
    alsoCalled: ["channels", "canaux", "sources", "best customers", "meilleurs clients", "budget par canal"],
  }),
  kpi(
    "sales",
    { en: "calls", fr: "appels" },
    {
      code: "CALLS",
      name: { en: "Prospecting calls", fr: "Appels de prospection" },
      measures: {
        en: "Calls to people who are no customers yet.",
        fr: "Appels à des personnes qui ne sont pas encore clientes.",
      },
      frequency: "weekly",
      group: "effort",
      fits: ["b2b"],
      decision: {
        en: "Free time for prospecting before the pipeline runs dry.",
        fr: "Libérer du temps pour prospecter avant que les affaires ne manquent.",
      },
      alsoCalled: ["cold calls", "phoning", "téléprospection"],
    },
  ),
  kpi("sales", meetings, {
    code: "FIRST_MEETINGS",
    name: { en: "First meetings with prospects", fr: "Premiers rendez-vous avec des prospects" },
    measures: {
      en: "First meetings held with people who are no customers yet.",
      fr: "Premiers rendez-vous tenus avec des personnes qui ne sont pas encore clientes.",
    },
    frequency: "weekly",
    group: "effort",
    fits: ["b2b"],
    decision: {
      en: "Prospect more, or otherwise, for the deals of the coming months.",
      fr: "Prospecter plus, ou autrement, pour les affaires des mois à venir.",
    },
    alsoCalled: ["R1", "appointments", "rdv"],
  }),
  kpi("sales", meetings, {
    code: "SECOND_MEETINGS",
    name: { en: "Second meetings with prospects", fr: "Deuxièmes rendez-vous avec des prospects" },
    measures: {
      en: "Second meetings held with people who are no customers yet.",
      fr: "Deuxièmes rendez-vous tenus avec des personnes qui ne sont pas encore clientes.",
    },
    frequency: "weekly",
    group: "effort",
    fits: ["b2b"],
    decision: {
      en: "Prepare first meetings better where few lead to a second one.",
      fr: "Mieux préparer les premiers rendez-vous quand peu mènent à un deuxième.",
    },
    alsoCalled: ["R2"],
  }),
  kpi("sales", meetings, {
    code: "CUSTOMER_MEETINGS",
    name: { en: "Meetings with customers", fr: "Rendez-vous avec des clients" },
    measures: { en: "Meetings held with customers.", fr: "Rendez-vous tenus avec des clients." },
    frequency: "weekly",
    group: "effort",
    fits: ["b2b"],
    decision: {
      en: "Share the time of sales between customers and prospects.",
      fr: "Répartir le temps de la vente entre clients et prospects.",
    },
    alsoCalled: ["account management", "visites clients"],
  }),
  kpi("sales", projects, {
    code: "NEW_PROJECTS",
    name: { en: "New projects declared", fr: "Nouveaux projets déclarés" },
    measures: {
      en: "Opportunities with new customers entered in the CRM.",
      fr: "Opportunités avec de nouveaux clients saisies dans le CRM.",
    },
    group: "effort",
    fits: ["b2b"],
    decision: {
      en: "Prospect more where new projects are too few for the goal.",
      fr: "Prospecter davantage quand les nouveaux projets ne suffisent pas au but.",
    },
    alsoCalled: ["declared projects", "projets déclarés", "new business"],
  }),
  kpi("sales", projects, {
    code: "UPSELL_PROJECTS",
    name: { en: "Upsell projects declared", fr: "Projets de vente additionnelle déclarés" },
    measures: {
      en: "Opportunities with present customers entered in the CRM.",
      fr: "Opportunités avec des clients actuels saisies dans le CRM.",
    },
    group: "effort",
    fits: ["b2b", "growth"],
    decision: {
      en: "Visit the customers who could buy more.",
      fr: "Rendre visite aux clients qui pourraient acheter davantage.",
    },
    alsoCalled: ["upselling", "cross-selling", "ventes additionnelles"],
  }),
  kpi("sales", percent, {
    ...rate,
    code: "PROJECTS_TO_GOAL",
    name: { en: "Declared projects to goal", fr: "Projets déclarés sur but de vente" },
    measures: {
      en: "Value of the projects declared in the month divided by the sales goal of the month.",
      fr: "Valeur des projets déclarés dans le mois, divisée par le but de vente du mois.",
    },
    numerator: "PROJECT_VALUE",
    denominator: "SALES_GOAL",
    group: "effort",
    fits: ["b2b"],
    formula: "PIPELINE_COVERAGE",
    decision: {
      en: "Prospect more now, or adjust the goal in time.",
      fr: "Prospecter davantage maintenant, ou ajuster le but à temps.",
    },
    alsoCalled: ["value to goal", "valorisation des projets"],
  }),
  kpi("sales", times, {
    kind: "rate",
    code: "PIPELINE_COVERAGE",
    name: { en: "Pipeline coverage", fr: "Couverture du but de vente" },
    measures: {
      en: "Value of the deals in progress divided by the sales goal.",
      fr: "Valeur des affaires en cours divisée par le but de vente.",
    },
    numerator: "PIPELINE",
    denominator: "SALES_GOAL",
    fits: ["b2b"],
    formula: "PIPELINE_COVERAGE",
    decision: {
      en: "Put the effort into closing deals or into finding new ones.",
      fr: "Mettre l'effort sur la conclusion des affaires ou sur la recherche de nouvelles.",
    },
    benchmark: {
      low: 3,
      source: {
        en: "A rule of thumb among sales teams that fits a win rate of a third; for others, 1 ÷ win rate.",
        fr: "Ordre de grandeur du métier, juste pour un taux de gain d'un tiers ; sinon 1 ÷ taux de gain.",
      },
    },
    alsoCalled: ["pipeline", "value in progress", "en-cours", "affaires en cours sur objectif"],
  }),
  kpi("sales", percent, {
    ...rate,
    code: "QUOTE_RATE",
    name: { en: "From opportunity to quote", fr: "De l'opportunité au devis" },
    measures: {
      en: "Quotes sent out of opportunities found.",
      fr: "Devis envoyés, rapportés aux opportunités détectées.",
    },
    numerator: "QUOTES",
    denominator: "OPPORTUNITIES",
    group: "effort",
    fits: ["b2b"],
    formula: "FUNNEL_RATES",
    decision: {
      en: "Drop earlier the opportunities that never come to a quote.",
      fr: "Abandonner plus tôt les opportunités qui n'aboutissent jamais à un devis.",
    },
    alsoCalled: ["commercial rate", "taux de conversion commerciale"],
  }),
  kpi("sales", percent, {
    ...rate,
    code: "QUOTE_WIN_RATE",
    name: { en: "From quote to deal", fr: "Du devis à l'affaire" },
    measures: { en: "Deals won out of quotes sent.", fr: "Affaires gagnées, rapportées aux devis envoyés." },
    numerator: "DEALS_WON",
    denominator: "QUOTES",
    fits: ["b2b"],
    formula: "FUNNEL_RATES",
    decision: {
      en: "Change the price, the offer or the follow-up of quotes.",
      fr: "Changer le prix, l'offre ou la relance des devis.",
    },
    alsoCalled: ["closing rate", "taux de signature", "taux de conversion commerciale"],
  }),
  kpi("sales", deals, {
    code: "DEALS_WON",
    name: { en: "Deals signed", fr: "Affaires signées" },
    measures: { en: "Deals signed in the month.", fr: "Affaires signées dans le mois." },
    fits: ["b2b"],
    decision: {
      en: "Help where deals are stuck, or change the goal in time.",
      fr: "Aider là où les affaires bloquent, ou changer le but à temps.",
    },
    alsoCalled: ["won deals", "ventes", "contrats", "closings"],
  }),
  kpi("sales", "money", {
    code: "WON_VALUE",
    name: { en: "Value of deals signed", fr: "Valeur des affaires signées" },
    measures: {
      en: "What the deals signed in the month are worth.",
      fr: "Ce que valent les affaires signées dans le mois.",
    },
    fits: ["b2b"],
    decision: {
      en: "Aim at larger deals or at more of them.",
      fr: "Viser des affaires plus grandes ou plus nombreuses.",
    },
    alsoCalled: ["bookings", "chiffre d'affaires signé", "prises de commandes"],
  }),
  kpi("sales", "money", {
    code: "LOST_VALUE",
    name: { en: "Value of deals lost", fr: "Valeur des affaires perdues" },
    measures: {
      en: "What the deals lost in the month were worth, each with its reason and competitor.",
      fr: "Ce que valaient les affaires perdues dans le mois, chacune avec motif et concurrent.",
    },
    direction: "decrease",
    fits: ["b2b"],
    formula: "LOSS_REASONS",
    decision: {
      en: "Answer the reason that costs most: price, product or competitor.",
      fr: "Répondre au motif qui coûte le plus : prix, produit ou concurrent.",
    },
    alsoCalled: ["loss reasons", "motifs de perte", "competitors", "concurrents"],
  }),
  kpi("sales", percent, {
    ...rate,
    code: "WIN_RATE",
    name: { en: "Win rate", fr: "Taux de gain" },
    measures: {
      en: "Deals won out of the deals closed in the month, won or lost.",
      fr: "Affaires gagnées sur les affaires closes dans le mois, gagnées ou perdues.",
    },
    numerator: "DEALS_WON",
    denominator: "DEALS_CLOSED",
    fits: ["b2b"],
    formula: "WIN_RATE",
    decision: {
      en: "Qualify harder, or train on what loses deals.",
      fr: "Qualifier plus sévèrement, ou former sur ce qui fait perdre.",
    },
    alsoCalled: ["success rate", "taux de réussite", "taux de closing"],
  }),
  kpi("sales", times, {
    kind: "rate",
    code: "WON_LOST",
    name: { en: "Deals won for one lost", fr: "Affaires gagnées pour une perdue" },
    measures: {
      en: "Deals won divided by deals lost.",
      fr: "Affaires gagnées divisées par les affaires perdues.",
    },
    numerator: "DEALS_WON",
    denominator: "DEALS_LOST",
    fits: ["b2b"],
    formula: "WON_LOST_RATIO",
    decision: {
      en: "Qualify harder, or train on what loses deals.",
      fr: "Qualifier plus sévèrement, ou former sur ce qui fait perdre.",
    },
    alsoCalled: ["won ÷ lost", "gagnées sur perdues", "won/lost ratio"],
  }),
  kpi(
    "sales",
    { en: "days", fr: "jours" },
    {
      code: "SALES_CYCLE",
      name: { en: "Length of the sales cycle", fr: "Durée du cycle de vente" },
      measures: {
        en: "Days from opening to signing, the middle one of the deals signed.",
        fr: "Jours de l'ouverture à la signature, valeur médiane des affaires signées.",
      },
      kind: "level",
      direction: "decrease",
      fits: ["b2b"],
      formula: "SALES_CYCLE",
      decision: {
        en: "Shorten the step that waits longest.",
        fr: "Raccourcir l'étape qui attend le plus.",
      },
      alsoCalled: ["cycle de vente", "time to close", "délai de vente"],
    },
  ),
  kpi("sales", "money", {
    code: "SALES_VELOCITY",
    name: { en: "Sales velocity", fr: "Vélocité commerciale" },
    measures: {
      en: "What the pipeline brings in a day: opportunities, deal size and win rate over cycle days.",
      fr: "Ce que les affaires en cours rapportent par jour : nombre, taille et taux de gain sur durée du cycle.",
    },
    kind: "level",
    frequency: "quarterly",
    fits: ["b2b", "growth"],
    formula: "SALES_VELOCITY",
    decision: {
      en: "Choose among four levers: more deals, larger ones, better won, faster.",
      fr: "Choisir entre quatre leviers : plus d'affaires, plus grandes, mieux gagnées, plus vite.",
    },
    alsoCalled: ["pipeline velocity"],
  }),
  measure("sales", customers, {
    code: "NEW_CUSTOMERS",
    name: { en: "Customers won", fr: "Clients gagnés" },
    measures: { en: "New customers of the month.", fr: "Nouveaux clients du mois." },
    fits: ["b2b", "shop", "media", "launch", "growth"],
    alsoCalled: ["new customers", "nouveaux clients"],
  }),
  measure("sales", "money", {
    code: "BEST_SPEND",
    name: { en: "Spend in the best channels", fr: "Dépenses dans les meilleurs canaux" },
    measures: {
      en: "Marketing spend in the channels whose customers are worth most.",
      fr: "Dépenses marketing dans les canaux dont les clients valent le plus.",
    },
    group: "effort",
  }),
  measure("sales", "money", {
    code: "PROJECT_VALUE",
    name: { en: "Value of declared projects", fr: "Valeur des projets déclarés" },
    measures: {
      en: "What the projects declared in the month may be worth, new ones and upsell together.",
      fr: "Ce que peuvent valoir les projets déclarés dans le mois, nouveaux et additionnels ensemble.",
    },
    group: "effort",
    fits: ["b2b"],
  }),
  measure("sales", "money", {
    code: "SALES_GOAL",
    name: { en: "Sales goal", fr: "But de vente" },
    measures: {
      en: "What sales is to sign in the month.",
      fr: "Ce que la vente doit signer dans le mois.",
    },
    direction: "neutral",
    fits: ["b2b"],
    alsoCalled: ["quota"],
  }),
  measure("sales", "money", {
    code: "PIPELINE",
    name: { en: "Value of deals in progress", fr: "Valeur des affaires en cours" },
    measures: {
      en: "What the open deals are worth at the end of the month.",
      fr: "Ce que valent les affaires ouvertes à la fin du mois.",
    },
    kind: "level",
    fits: ["b2b"],
    alsoCalled: ["open deals", "portefeuille"],
  }),
  measure(
    "sales",
    { en: "opportunities", fr: "opportunités" },
    {
      code: "OPPORTUNITIES",
      name: { en: "Opportunities found", fr: "Opportunités détectées" },
      measures: {
        en: "Leads in which sales sees a deal.",
        fr: "Leads où la vente voit une affaire.",
      },
      fits: ["b2b"],
    },
  ),
  measure(
    "sales",
    { en: "quotes", fr: "devis" },
    {
      code: "QUOTES",
      name: { en: "Quotes sent", fr: "Devis envoyés" },
      measures: { en: "Quotes sent in the month.", fr: "Devis envoyés dans le mois." },
      group: "effort",
      fits: ["b2b"],
      alsoCalled: ["offers", "proposals", "offres"],
    },
  ),
  measure("sales", deals, {
    code: "DEALS_CLOSED",
    name: { en: "Deals closed", fr: "Affaires closes" },
    measures: {
      en: "Deals that ended in the month, won or lost.",
      fr: "Affaires terminées dans le mois, gagnées ou perdues.",
    },
    direction: "neutral",
    fits: ["b2b"],
  }),
  measure("sales", deals, {
    code: "DEALS_LOST",
    name: { en: "Deals lost", fr: "Affaires perdues" },
    measures: { en: "Deals lost in the month.", fr: "Affaires perdues dans le mois." },
    direction: "decrease",
    fits: ["b2b"],
  }),
];

const retention: readonly LibraryEntry[] = [
  kpi("retention", percent, {
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
  kpi("retention", percent, {
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
  kpi("retention", percent, {
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
  kpi("retention", percent, {
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
  kpi("retention", times, {
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
  measure("retention", customers, {
    code: "CUSTOMERS_START",
    name: { en: "Customers at the start", fr: "Clients au début" },
    measures: { en: "Customers on the first day of the month.", fr: "Clients au premier jour du mois." },
  }),
  measure("retention", customers, {
    code: "LOST_CUSTOMERS",
    name: { en: "Customers lost", fr: "Clients perdus" },
    measures: { en: "Customers who left in the month.", fr: "Clients partis dans le mois." },
    direction: "decrease",
  }),
  measure("retention", customers, {
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

const revenue: readonly LibraryEntry[] = [
  kpi("revenue", "money", {
    code: "REVENUE",
    name: { en: "Revenue", fr: "Chiffre d'affaires" },
    measures: {
      en: "Revenue invoiced in the month, without tax.",
      fr: "Chiffre d'affaires facturé dans le mois, hors taxes.",
    },
    fits: ["b2b", "shop", "launch", "growth"],
    formula: "REVENUE_BRIDGE",
    decision: {
      en: "Work on traffic, on conversion or on the basket, whichever moved it.",
      fr: "Travailler le trafic, la conversion ou le panier, selon ce qui l'a fait bouger.",
    },
    alsoCalled: ["turnover", "CA", "ventes"],
  }),
  kpi("revenue", percent, {
    code: "REVENUE_GROWTH",
    name: { en: "Revenue growth over a year", fr: "Croissance sur un an" },
    measures: {
      en: "How much the revenue of the month exceeds that of the same month last year.",
      fr: "De combien le chiffre d'affaires du mois dépasse celui du même mois un an plus tôt.",
    },
    kind: "level",
    fits: ["b2b", "shop", "growth"],
    formula: "GROWTH_RATE",
    decision: {
      en: "Speed up hiring and spending, or slow them down.",
      fr: "Accélérer ou freiner les embauches et les dépenses.",
    },
    alsoCalled: ["growth", "YoY", "croissance"],
  }),
  kpi("revenue", percent, {
    ...rate,
    code: "ROMI",
    name: { en: "Return on marketing investment", fr: "Retour sur investissement marketing" },
    measures: {
      en: "The margin that marketing brings, less its cost, divided by its cost.",
      fr: "La marge que le marketing rapporte, moins son coût, divisée par son coût.",
    },
    numerator: "NET_RETURN",
    denominator: "SPEND",
    frequency: "quarterly",
    fits: ["b2b", "shop", "media", "growth"],
    formula: "ROMI",
    decision: {
      en: "Raise, keep or cut the marketing budget.",
      fr: "Augmenter, garder ou réduire le budget marketing.",
    },
    alsoCalled: ["ROI", "marketing ROI", "RSI", "retour sur investissement"],
  }),
  kpi("revenue", times, {
    kind: "rate",
    code: "ROAS",
    name: { en: "Return on ad spend", fr: "Rendement des dépenses publicitaires" },
    measures: {
      en: "Revenue from ads divided by what the ads cost.",
      fr: "Chiffre d'affaires issu des annonces divisé par leur coût.",
    },
    numerator: "AD_REVENUE",
    denominator: "AD_SPEND",
    frequency: "weekly",
    fits: ["shop", "media"],
    formula: "ROAS",
    decision: {
      en: "Raise the budget of the campaigns that pay, stop those that do not.",
      fr: "Augmenter le budget des campagnes rentables, arrêter les autres.",
    },
    alsoCalled: ["ad return"],
  }),
  kpi("revenue", percent, {
    ...rate,
    code: "COST_TO_REVENUE",
    name: { en: "Acquisition cost to revenue", fr: "Coût d'acquisition sur chiffre d'affaires" },
    measures: {
      en: "Marketing spend divided by revenue.",
      fr: "Dépenses marketing divisées par le chiffre d'affaires.",
    },
    numerator: "SPEND",
    denominator: "REVENUE",
    direction: "decrease",
    fits: ["b2b", "shop", "media", "growth"],
    formula: "COST_TO_REVENUE",
    decision: {
      en: "Cut the spending that revenue no longer follows.",
      fr: "Réduire les dépenses que le chiffre d'affaires ne suit plus.",
    },
    alsoCalled: ["coût d'acquisition / CA", "marketing share of revenue"],
  }),
  kpi("revenue", "money", {
    kind: "rate",
    code: "AVERAGE_BASKET",
    name: { en: "Average basket", fr: "Panier moyen" },
    measures: { en: "Revenue divided by orders.", fr: "Chiffre d'affaires divisé par les commandes." },
    numerator: "REVENUE",
    denominator: "ORDERS",
    fits: ["shop", "growth"],
    formula: "AVERAGE_BASKET",
    decision: {
      en: "Change bundles, the threshold of free delivery, or what is proposed beside.",
      fr: "Changer les lots, le seuil de livraison offerte, ou ce qui est proposé à côté.",
    },
    alsoCalled: ["AOV", "average order value", "basket", "panier"],
  }),
  kpi("revenue", percent, {
    ...rate,
    code: "SHOP_CONVERSION",
    name: { en: "Visits that order", fr: "Taux de transformation de la boutique" },
    measures: { en: "Orders out of visits to the shop.", fr: "Commandes, rapportées aux visites de la boutique." },
    numerator: "ORDERS",
    denominator: "VISITS",
    frequency: "weekly",
    fits: ["shop", "launch", "growth"],
    formula: "CONVERSION_RATE",
    decision: {
      en: "Mend the step of the order at which most people leave.",
      fr: "Corriger l'étape de la commande où l'on part le plus.",
    },
    alsoCalled: ["e-commerce conversion", "taux de conversion", "checkout"],
  }),
  kpi("revenue", "money", {
    kind: "rate",
    code: "REVENUE_PER_CUSTOMER",
    name: { en: "Revenue per customer", fr: "Chiffre d'affaires par client" },
    measures: {
      en: "Revenue of the month divided by the customers who bought in it.",
      fr: "Chiffre d'affaires du mois divisé par les clients qui y ont acheté.",
    },
    numerator: "REVENUE",
    denominator: "CUSTOMERS",
    fits: ["b2b", "shop", "growth"],
    formula: "REVENUE_PER_CUSTOMER",
    decision: {
      en: "Choose which customers to visit and what to offer them next.",
      fr: "Choisir les clients à voir et que leur proposer ensuite.",
    },
    alsoCalled: ["ARPU", "ARPA"],
  }),
  kpi(
    "revenue",
    { en: "months", fr: "mois" },
    {
      code: "COCA_PAYBACK",
      name: { en: "Payback of acquisition", fr: "Délai de retour de l'acquisition" },
      measures: {
        en: "Months of margin that it takes to earn back what a customer cost to win.",
        fr: "Mois de marge qu'il faut pour regagner ce qu'un client a coûté.",
      },
      kind: "level",
      direction: "decrease",
      frequency: "quarterly",
      fits: ["b2b", "launch", "growth"],
      formula: "COCA_PAYBACK",
      decision: {
        en: "Win customers faster, or only as fast as cash allows.",
        fr: "Gagner des clients plus vite, ou seulement au rythme de la trésorerie.",
      },
      benchmark: {
        high: 12,
        source: {
          en: "David Skok, as a rule of thumb for subscription software.",
          fr: "David Skok, ordre de grandeur pour les logiciels par abonnement.",
        },
      },
      alsoCalled: ["CAC payback"],
    },
  ),
  measure("revenue", "money", {
    code: "AD_REVENUE",
    name: { en: "Revenue from ads", fr: "Chiffre d'affaires des annonces" },
    measures: { en: "Revenue that the ads account for.", fr: "Chiffre d'affaires attribué aux annonces." },
    fits: ["shop", "media"],
  }),
  measure("revenue", "money", {
    code: "AD_SPEND",
    name: { en: "Ad spend", fr: "Dépenses publicitaires" },
    measures: { en: "What the ads cost.", fr: "Ce que coûtent les annonces." },
    direction: "neutral",
    group: "effort",
    fits: ["shop", "media"],
  }),
  measure("revenue", "money", {
    code: "NET_RETURN",
    name: { en: "Net return of marketing", fr: "Retour net du marketing" },
    measures: {
      en: "The margin that marketing brings, less its cost.",
      fr: "La marge que le marketing rapporte, moins son coût.",
    },
  }),
  measure(
    "revenue",
    { en: "orders", fr: "commandes" },
    {
      code: "ORDERS",
      name: { en: "Orders", fr: "Commandes" },
      measures: { en: "Orders of the month.", fr: "Commandes du mois." },
      fits: ["shop"],
    },
  ),
  measure("revenue", customers, {
    code: "CUSTOMERS",
    name: { en: "Customers who bought", fr: "Clients acheteurs" },
    measures: { en: "Customers who bought in the month.", fr: "Clients qui ont acheté dans le mois." },
    alsoCalled: ["active customers", "clients actifs"],
  }),
];

const service: readonly LibraryEntry[] = [
  kpi("service", percent, {
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
  kpi("service", percent, {
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
  measure("service", requests, {
    code: "SLA_WITHIN",
    name: { en: "Requests closed in time", fr: "Demandes closes dans les délais" },
    measures: {
      en: "Requests closed within the agreed time.",
      fr: "Demandes closes dans le délai convenu.",
    },
  }),
  measure("service", requests, {
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

/** Ready-made KPIs and the measures they need, by objective; KPIs first. */
export const library: readonly LibraryEntry[] = [
  ...awareness,
  ...traffic,
  ...leadEntries,
  ...sales,
  ...retention,
  ...revenue,
  ...service,
];

const byCode = new Map(library.map((entry) => [codeKey(entry.code), entry]));

export const libraryEntry = (code: string): LibraryEntry | undefined => byCode.get(codeKey(code));

/** An entry as a KPI to start from: owner, figures and months are still to be said. */
export function libraryKpi(entry: LibraryEntry, language: Language, currency = "CHF"): Kpi {
  const { benchmark } = entry;
  return {
    ...emptyKpi,
    code: entry.code,
    name: entry.name[language],
    role: entry.role,
    measures: entry.measures[language],
    kind: entry.kind,
    numerator: entry.numerator ?? "",
    denominator: entry.denominator ?? "",
    unit: entry.unit === "money" ? currency : entry.unit[language],
    direction: entry.direction,
    frequency: entry.frequency,
    group: entry.group,
    actionability: entry.vanity ? "vanity" : entry.role === "kpi" ? "actionable" : null,
    decision: entry.decision?.[language] ?? "",
    benchmarkLow: benchmark?.low ?? null,
    benchmarkHigh: benchmark?.high ?? null,
    benchmarkSource: benchmark?.source[language] ?? "",
  };
}

/** The entries and the counts that their rates are made of, each once, what was asked for first. */
export function withCounts(entries: readonly LibraryEntry[]): LibraryEntry[] {
  const all = new Set(entries);
  // A count that is added here is visited in its turn.
  for (const { numerator, denominator } of all)
    for (const code of [numerator, denominator]) {
      const count = code === undefined ? undefined : libraryEntry(code);
      if (count) all.add(count);
    }
  return [...all];
}

const namesOf = ({ code, name, alsoCalled }: LibraryEntry): string[] =>
  [code, code.replace(/_/g, " "), name.en, name.fr, ...alsoCalled].map(folded);

/** The entries that a query means: every word of it occurs, in any case and with or without accents; names come first. */
export function findInLibrary(query: string): LibraryEntry[] {
  const asked = folded(query).split(" ");
  const found = library.filter((entry) => {
    const words = [
      ...namesOf(entry),
      ...languages.flatMap((language) => [
        entry.measures[language],
        entry.decision?.[language] ?? "",
        objectives[entry.objective][language],
        ...entry.fits.map((situation) => situations[situation][language]),
      ]),
    ];
    const text = folded(words.join(" · "));
    return asked.every((word) => text.includes(word));
  });
  const called = (entry: LibraryEntry): boolean => namesOf(entry).some((name) => name.includes(folded(query)));
  return [...found.filter(called), ...found.filter((entry) => !called(entry))];
}

/** The vanity metric that a KPI is, by its code or by what people call it. */
export function vanityOf({ code, name }: Pick<Kpi, "code" | "name">): LibraryEntry | undefined {
  const asked = [code, name].map(folded).filter(Boolean);
  return library.find((entry) => entry.vanity && asked.some((words) => namesOf(entry).includes(words)));
}
