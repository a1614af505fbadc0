import type { Language } from "../../core/base/text.ts";
import { emptyKpi, type Kpi } from "../../core/book/kpi/schema.ts";
import { libraryEntry, libraryKpi } from "../../core/book/library/entry.ts";
import { library } from "../../core/book/library/index.ts";
import type { Objective } from "../../core/book/tables/objectives.ts";
import { type InWords, said } from "./in-words.ts";

/** What the wine merchant wants, and by which figures it sees whether it gets there. */

const claire = "Claire Rochat";
const marc = "Marc Favre";
const nadia = "Nadia Bovet";
export const people = { claire, marc, nadia } as const;

const aims = {
  restaurants: {
    name: {
      en: "Win sixty restaurants in French-speaking Switzerland",
      fr: "Gagner soixante restaurants en Suisse romande",
    },
    why: {
      en: "Restaurants order every month, and recommend us to each other.",
      fr: "Un restaurant commande chaque mois, et en amène d'autres.",
    },
    period: "2026",
    owner: marc,
  },
  orders: {
    name: { en: "Grow the order, not the discount", fr: "Faire grandir la commande, pas le rabais" },
    why: {
      en: "A delivery costs the same whether it carries six bottles or sixty.",
      fr: "Une livraison coûte autant avec six bouteilles qu'avec soixante.",
    },
    period: "2026",
    owner: claire,
  },
  deliveries: {
    name: { en: "Deliver what was ordered, intact", fr: "Livrer ce qui est commandé, intact" },
    why: {
      en: "A return costs CHF 60 and the trust of a chef.",
      fr: "Un retour coûte 60 CHF et la confiance d'un chef.",
    },
    period: "2026",
    owner: nadia,
  },
} as const satisfies Record<string, InWords<Objective>>;

export const objectives = (language: Language): Objective[] =>
  Object.values(aims).map((aim) => said<Objective>(language, aim));

const crm = { en: "Customer file", fr: "Fichier clients" };
const shop = { en: "Order book", fr: "Carnet de commandes" };

/** What is special about each here; the rest is that of the library. */
const details = {
  LEADS: {
    objective: aims.restaurants.name,
    startValue: 41,
    target: 42,
    targetAppliesTo: "each-month",
    start: "2025-05",
    deadline: "2025-12",
    owner: marc,
    source: crm,
    whereToFind: { en: "Contacts › created in the month", fr: "Contacts › créés dans le mois" },
    priority: 2,
  },
  QUALIFICATION_RATE: {
    objective: aims.restaurants.name,
    startValue: 0.2,
    target: 0.3,
    targetAppliesTo: "path",
    start: "2026-01",
    deadline: "2026-12",
    owner: claire,
    source: crm,
    whereToFind: { en: "Computed from leads and qualified leads", fr: "Calculé : leads qualifiés sur leads" },
    priority: 3,
  },
  AVERAGE_BASKET: {
    objective: aims.orders.name,
    startValue: 415,
    target: 420,
    targetAppliesTo: "each-month",
    start: "2026-01",
    deadline: "2026-12",
    watchShare: 0.95,
    owner: claire,
    source: shop,
    whereToFind: { en: "Computed from revenue and orders", fr: "Calculé : chiffre d'affaires sur commandes" },
    priority: 4,
  },
  RETURN_RATE: {
    role: "kpi",
    name: { en: "Orders returned", fr: "Commandes rendues" },
    measures: {
      en: "Orders that come back, whole or in part, out of the orders of the month.",
      fr: "Commandes qui reviennent, entières ou en partie, rapportées aux commandes du mois.",
    },
    kind: "rate",
    numerator: "RETURNS",
    denominator: "ORDERS",
    unit: "%",
    direction: "decrease",
    frequency: "monthly",
    group: "result",
    actionability: "actionable",
    decision: {
      en: "Change the carrier, the packing or the range.",
      fr: "Changer de transporteur, d'emballage ou d'assortiment.",
    },
    objective: aims.deliveries.name,
    startValue: 0.085,
    target: 0.08,
    targetAppliesTo: "each-month",
    start: "2025-05",
    deadline: "2026-12",
    watchShare: 0.8,
    owner: nadia,
    source: shop,
    whereToFind: { en: "Computed from returns and orders", fr: "Calculé : retours sur commandes" },
    priority: 1,
  },
  NPS: {
    objective: aims.deliveries.name,
    startValue: 40,
    target: 45,
    targetAppliesTo: "each-month",
    start: "2026-01",
    deadline: "2026-12",
    owner: nadia,
    source: { en: "Survey of the quarter", fr: "Enquête du trimestre" },
    whereToFind: { en: "Survey › summary", fr: "Enquête › synthèse" },
    priority: 5,
  },
  /** A KPI at first. */
  FOLLOWERS: {
    role: "kpi",
    objective: aims.restaurants.name,
    startValue: 3000,
    target: 4000,
    targetAppliesTo: "path",
    start: "2025-05",
    deadline: "2025-12",
    owner: marc,
    source: { en: "Social networks", fr: "Réseaux sociaux" },
    priority: 6,
  },
  QUALIFIED_LEADS: { role: "measure", source: crm },
  REVENUE: { role: "measure", source: shop },
  ORDERS: { source: shop },
  RETURNS: {
    role: "measure",
    name: { en: "Returns", fr: "Retours" },
    measures: {
      en: "Orders that came back in the month, whole or in part.",
      fr: "Commandes revenues dans le mois, entières ou en partie.",
    },
    kind: "flow",
    unit: { en: "orders", fr: "commandes" },
    direction: "decrease",
    source: shop,
  },
} as const satisfies Record<string, InWords<Partial<Kpi>>>;

export type Code = keyof typeof details;

export function kpiOf(code: Code, language: Language): Kpi {
  const entry = libraryEntry(library, code);
  const start = entry ? libraryKpi(entry, language) : emptyKpi;
  return { ...start, ...said<Partial<Kpi>>(language, details[code]), code };
}
