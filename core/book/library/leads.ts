import { kpi, type LibraryEntry, measure, rate, units } from "./entry.ts";

/** Objective “Generate leads”: its KPIs, then the measures they need. */
export const leads: readonly LibraryEntry[] = [
  kpi("leads", units.leads, {
    code: "LEADS",
    name: { en: "Leads", fr: "Leads" },
    measures: {
      en: "New people who left their contact details and may buy.",
      fr: "Nouvelles personnes qui ont laissé leurs coordonnées et peuvent acheter.",
    },
    frequency: "weekly",
    fits: ["b2b", "launch", "growth"],
    formula: "FUNNEL_LEADS",
    decision: {
      en: "Raise or shift the budget that generates the leads sales needs.",
      fr: "Augmenter ou déplacer le budget qui génère les leads nécessaires aux ventes.",
    },
    alsoCalled: ["contacts", "prospects", "lead generation", "génération de leads"],
  }),
  kpi("leads", units.leads, {
    code: "QUALIFIED_LEADS",
    name: { en: "Qualified leads", fr: "Leads qualifiés" },
    measures: {
      en: "Leads that sales accepts to follow up.",
      fr: "Leads que les commerciaux acceptent de traiter.",
    },
    fits: ["b2b", "growth"],
    formula: "FUNNEL_LEADS",
    decision: {
      en: "Keep the channels whose leads sales wants.",
      fr: "Garder les canaux dont les leads intéressent les commerciaux.",
    },
    alsoCalled: ["lead qualifié"],
  }),
  kpi("leads", units.percent, {
    ...rate,
    code: "QUALIFICATION_RATE",
    name: { en: "Qualification rate", fr: "Taux de qualification" },
    measures: { en: "Qualified leads as a share of all leads.", fr: "Part des leads qui sont qualifiés." },
    numerator: "QUALIFIED_LEADS",
    denominator: "LEADS",
    fits: ["b2b", "growth"],
    formula: "CONVERSION_RATE",
    decision: {
      en: "Change the offer or the audience when leads are plentiful but poor.",
      fr: "Changer l'offre ou le public quand les leads sont nombreux mais peu qualifiés.",
    },
    alsoCalled: ["lead quality", "qualité des leads"],
  }),
  kpi("leads", units.percent, {
    ...rate,
    code: "CTA_RATE",
    name: { en: "Call-to-action click rate", fr: "Taux de clics de l'appel à l'action" },
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
    name: { en: "Landing page conversion rate", fr: "Taux de conversion de la page de destination" },
    measures: {
      en: "Forms submitted out of clicks on the call to action.",
      fr: "Formulaires envoyés, rapportés aux clics sur l'appel à l'action.",
    },
    numerator: "FORMS",
    denominator: "CTA_CLICKS",
    fits: ["b2b", "media", "launch", "growth"],
    formula: "CONVERSION_RATE",
    decision: {
      en: "Choose which landing page to test in a new version.",
      fr: "Choisir la page de destination à tester dans une autre version.",
    },
    alsoCalled: ["landing page", "page d'atterrissage", "taux de transformation", "taux de conversion de landing page"],
  }),
  kpi("leads", units.percent, {
    ...rate,
    code: "VISIT_CONVERSION",
    name: { en: "Site conversion rate", fr: "Taux de conversion du site" },
    measures: {
      en: "Visits in which a site goal is reached, out of all visits.",
      fr: "Visites où un objectif du site est atteint, sur toutes les visites.",
    },
    numerator: "CONVERTING_VISITS",
    denominator: "VISITS",
    fits: ["b2b", "shop", "launch", "growth"],
    formula: "CONVERSION_RATE",
    decision: {
      en: "Improve the site first, or bring more people to it.",
      fr: "Améliorer d'abord le site, ou d'abord l'audience.",
    },
    benchmark: {
      low: 0.03,
      high: 0.1,
      source: {
        en: "Efficy, a common goal for B2B sites. It depends on what counts as a conversion.",
        fr: "Efficy, objectif courant d'un site B2B. Tout dépend de ce qui compte comme conversion.",
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
    name: { en: "Key page conversion rate", fr: "Taux de conversion des pages clés" },
    measures: {
      en: "Leads from the pages meant to convert, out of their views.",
      fr: "Leads obtenus sur les pages censées convertir, rapportés à leurs vues.",
    },
    numerator: "KEY_PAGE_LEADS",
    denominator: "KEY_PAGE_VIEWS",
    formula: "FUNNEL_TABLE",
    decision: {
      en: "Send visitors to the pages that convert best and fix the others.",
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
      en: "Move budget to the channels with the cheapest leads of equal quality.",
      fr: "Déplacer le budget vers les canaux aux leads les moins chers, à qualité égale.",
    },
    alsoCalled: ["CPL"],
  }),
  kpi("leads", units.percent, {
    ...rate,
    code: "ACTIVATION_RATE",
    name: { en: "Activation rate", fr: "Taux d'activation" },
    measures: {
      en: "New accounts that really use the product, out of all new accounts.",
      fr: "Nouveaux comptes qui utilisent vraiment le produit, sur tous les nouveaux comptes.",
    },
    numerator: "ACTIVATED",
    denominator: "SIGN_UPS",
    frequency: "weekly",
    fits: ["launch", "growth"],
    formula: "CONVERSION_RATE",
    decision: {
      en: "Change the onboarding, or the audience.",
      fr: "Revoir les premiers pas dans le produit, ou le public visé.",
    },
    alsoCalled: ["onboarding", "trial", "essai gratuit", "test"],
  }),
  kpi("leads", units.leads, {
    code: "MQL",
    name: { en: "Marketing qualified leads (MQL)", fr: "Leads qualifiés par le marketing (MQL)" },
    measures: {
      en: "Leads that marketing considers ready for sales.",
      fr: "Leads que le marketing juge prêts à passer aux commerciaux.",
    },
    fits: ["b2b", "growth"],
    formula: "FUNNEL_TABLE",
    decision: {
      en: "Shift the budget to the campaigns whose leads are ready for sales.",
      fr: "Déplacer le budget vers les campagnes dont les leads sont prêts.",
    },
    alsoCalled: ["MQL", "marketing qualified lead"],
  }),
  kpi("leads", units.leads, {
    code: "SAL",
    name: { en: "Sales accepted leads (SAL)", fr: "Leads acceptés par les commerciaux (SAL)" },
    measures: {
      en: "Marketing qualified leads that sales took over.",
      fr: "Leads qualifiés par le marketing que les commerciaux ont repris.",
    },
    fits: ["b2b", "growth"],
    formula: "FUNNEL_TABLE",
    decision: {
      en: "Agree with sales again on what makes a good lead.",
      fr: "Revoir avec les commerciaux ce qu'est un bon lead.",
    },
    alsoCalled: ["SAL", "sales accepted lead"],
  }),
  kpi("leads", units.leads, {
    code: "SQL",
    name: { en: "Sales qualified leads (SQL)", fr: "Leads qualifiés par les commerciaux (SQL)" },
    measures: {
      en: "Accepted leads for which sales confirmed a need, a budget and a date.",
      fr: "Leads acceptés dont les commerciaux ont confirmé le besoin, le budget et la date.",
    },
    fits: ["b2b", "growth"],
    formula: "FUNNEL_TABLE",
    decision: {
      en: "Send salespeople more leads, or fewer but better ones.",
      fr: "Transmettre aux commerciaux plus de leads, ou moins mais de meilleurs.",
    },
    alsoCalled: ["SQL", "sales qualified lead"],
  }),
  kpi("leads", units.percent, {
    ...rate,
    code: "MQL_TO_SAL",
    name: { en: "MQL to SAL rate", fr: "Taux de passage MQL → SAL" },
    measures: {
      en: "Leads that sales accepted out of those handed over by marketing.",
      fr: "Leads acceptés par les commerciaux, sur ceux transmis par le marketing.",
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
    name: { en: "SAL to SQL rate", fr: "Taux de passage SAL → SQL" },
    measures: {
      en: "Leads that sales qualified out of those it accepted.",
      fr: "Leads qualifiés par les commerciaux, sur ceux qu'ils ont acceptés.",
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
          en: "Many people open an account and never come back.",
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
        en: "New accounts that really use the product.",
        fr: "Nouveaux comptes qui utilisent vraiment le produit.",
      },
      fits: ["launch", "growth"],
    },
  ),
  measure("leads", units.clicks, {
    code: "CTA_CLICKS",
    name: { en: "Clicks on the call to action", fr: "Clics sur l'appel à l'action" },
    measures: {
      en: "Clicks on the button for a trial, a demo or a quote.",
      fr: "Clics sur le bouton qui propose un essai, une démonstration ou un devis.",
    },
  }),
  measure(
    "leads",
    { en: "forms", fr: "formulaires" },
    {
      code: "FORMS",
      name: { en: "Forms submitted", fr: "Formulaires envoyés" },
      measures: {
        en: "Landing page forms that were filled in and submitted.",
        fr: "Formulaires de la page de destination remplis et envoyés.",
      },
    },
  ),
  measure("leads", units.visits, {
    code: "CONVERTING_VISITS",
    name: { en: "Visits that convert", fr: "Visites qui convertissent" },
    measures: {
      en: "Visits in which a site goal is reached.",
      fr: "Visites où un objectif du site est atteint.",
    },
    alsoCalled: ["sessions with conversion", "sessions avec conversion"],
  }),
  measure("leads", units.leads, {
    code: "KEY_PAGE_LEADS",
    name: { en: "Leads from key pages", fr: "Leads des pages clés" },
    measures: {
      en: "Leads from the pages meant to convert.",
      fr: "Leads obtenus sur les pages censées convertir.",
    },
  }),
  measure("leads", "money", {
    code: "SPEND",
    name: { en: "Marketing spend", fr: "Dépenses marketing" },
    measures: {
      en: "Everything marketing costs in the month: media, tools, agencies and, if you choose, salaries.",
      fr: "Tout ce que coûte le marketing dans le mois : médias, outils, agences et, si vous le décidez, salaires.",
    },
    direction: "neutral",
    group: "effort",
    fits: ["b2b", "shop", "media", "launch", "growth"],
    alsoCalled: ["budget", "investissement marketing", "coûts"],
  }),
];
