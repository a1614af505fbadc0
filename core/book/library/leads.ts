import { kpi, type LibraryEntry, measure, rate, units } from "./entry.ts";

/** Objective “Win leads”: its KPIs, then the measures they need. */
export const leads: readonly LibraryEntry[] = [
  kpi("leads", units.leads, {
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
  kpi("leads", units.leads, {
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
    alsoCalled: ["lead qualifié"],
  }),
  kpi("leads", units.percent, {
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
  kpi("leads", units.percent, {
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
  kpi("leads", units.percent, {
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
  kpi("leads", units.percent, {
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
  kpi("leads", units.percent, {
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
  kpi("leads", units.percent, {
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
  kpi("leads", units.leads, {
    code: "MQL",
    name: { en: "Marketing qualified leads (MQL)", fr: "Leads qualifiés par le marketing (MQL)" },
    measures: {
      en: "Leads that marketing finds fit to be handed to sales.",
      fr: "Leads que le marketing juge bons à remettre à la vente.",
    },
    fits: ["b2b", "growth"],
    formula: "FUNNEL_TABLE",
    decision: {
      en: "Shift the budget to the campaigns whose leads are fit to hand over.",
      fr: "Déplacer le budget vers les campagnes aux leads bons à remettre.",
    },
    alsoCalled: ["MQL", "marketing qualified lead"],
  }),
  kpi("leads", units.leads, {
    code: "SAL",
    name: { en: "Sales accepted leads (SAL)", fr: "Leads acceptés par la vente (SAL)" },
    measures: {
      en: "Marketing qualified leads that sales took over to work on.",
      fr: "Leads qualifiés par le marketing que la vente a repris.",
    },
    fits: ["b2b", "growth"],
    formula: "FUNNEL_TABLE",
    decision: {
      en: "Agree anew with sales on what makes a lead fit.",
      fr: "Revoir avec la vente ce qui fait un bon lead.",
    },
    alsoCalled: ["SAL", "sales accepted lead"],
  }),
  kpi("leads", units.leads, {
    code: "SQL",
    name: { en: "Sales qualified leads (SQL)", fr: "Leads qualifiés par la vente (SQL)" },
    measures: {
      en: "Accepted leads in which sales confirmed a need, a budget and a date.",
      fr: "Leads acceptés où la vente a confirmé besoin, budget et date.",
    },
    fits: ["b2b", "growth"],
    formula: "FUNNEL_TABLE",
    decision: {
      en: "Give salespeople more leads, or fewer and better ones.",
      fr: "Donner aux commerciaux plus de leads, ou moins et meilleurs.",
    },
    alsoCalled: ["SQL", "sales qualified lead"],
  }),
  kpi("leads", units.percent, {
    ...rate,
    code: "MQL_TO_SAL",
    name: { en: "From MQL to SAL", fr: "De MQL à SAL" },
    measures: {
      en: "Leads that sales accepted out of those marketing handed over.",
      fr: "Leads acceptés par la vente sur ceux que le marketing a remis.",
    },
    numerator: "SAL",
    denominator: "MQL",
    fits: ["b2b", "growth"],
    formula: "FUNNEL_RATES",
    decision: {
      en: "Tighten or loosen what counts as a qualified lead.",
      fr: "Resserrer ou élargir ce qui compte comme lead qualifié.",
    },
    alsoCalled: ["acceptance rate", "taux d'acceptation"],
  }),
  kpi("leads", units.percent, {
    ...rate,
    code: "SAL_TO_SQL",
    name: { en: "From SAL to SQL", fr: "De SAL à SQL" },
    measures: {
      en: "Leads that sales qualified out of those it accepted.",
      fr: "Leads qualifiés par la vente sur ceux qu'elle a acceptés.",
    },
    numerator: "SQL",
    denominator: "SAL",
    fits: ["b2b", "growth"],
    formula: "FUNNEL_RATES",
    decision: { en: "Change the first call, or who makes it.", fr: "Changer le premier appel, ou qui le passe." },
    alsoCalled: ["sales qualification rate"],
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
  measure("leads", units.clicks, {
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
  measure("leads", units.visits, {
    code: "CONVERTING_VISITS",
    name: { en: "Visits that convert", fr: "Visites qui convertissent" },
    measures: {
      en: "Visits in which a goal of the site is reached.",
      fr: "Visites où un objectif du site est atteint.",
    },
    alsoCalled: ["sessions with conversion", "sessions avec conversion"],
  }),
  measure("leads", units.leads, {
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
