import type { Cell } from "../../base/cells.ts";
import type { Choice } from "../../base/choice.ts";
import { folded, languages } from "../../base/text.ts";

/** The lists a KPI's cells are chosen from. The schema takes its keys from here, the sheet its words. */
export const choices = {
  role: [
    {
      key: "kpi",
      en: ["KPI", "indicator"],
      fr: ["KPI", "indicateur"],
      says: { en: "Reviewed every month, with a target.", fr: "Revu chaque mois, avec une cible." },
    },
    {
      key: "measure",
      en: ["Measure"],
      fr: ["Mesure"],
      says: {
        en: "A base number used in rates; not on the page.",
        fr: "Un nombre qui sert à calculer des taux ; absent de la page.",
      },
    },
  ],
  kind: [
    {
      key: "flow",
      en: ["Monthly total", "Flow", "count", "sum", "total"],
      fr: ["Total du mois", "Flux", "somme", "total"],
      says: { en: "Months add up: leads, revenue.", fr: "Les mois s'additionnent : leads, chiffre d'affaires." },
    },
    {
      key: "level",
      en: ["Month-end level", "Level", "stock", "state"],
      fr: ["État en fin de mois", "Niveau", "stock", "état"],
      says: {
        en: "The last value counts: customers, pipeline.",
        fr: "La dernière valeur compte : clients, affaires en cours.",
      },
    },
    {
      key: "rate",
      en: ["Rate", "ratio", "share"],
      fr: ["Taux", "ratio", "part"],
      says: {
        en: "One number divided by another: several months are the ratio of the totals.",
        fr: "Un nombre divisé par un autre : sur plusieurs mois, le rapport des totaux.",
      },
    },
  ],
  direction: [
    {
      key: "increase",
      en: ["Increase", "higher", "up"],
      fr: ["Hausse", "plus haut", "augmenter"],
      says: { en: "Higher is better.", fr: "À augmenter." },
    },
    {
      key: "decrease",
      en: ["Decrease", "lower", "down"],
      fr: ["Baisse", "plus bas", "diminuer"],
      says: { en: "Lower is better.", fr: "À réduire." },
    },
    {
      key: "neutral",
      en: ["Neutral", "band"],
      fr: ["Neutre", "plage"],
      says: { en: "The figure should stay between two bounds.", fr: "Le chiffre doit rester entre deux bornes." },
    },
  ],
  targetAppliesTo: [
    {
      key: "each-month",
      en: ["Each month", "every month", "monthly"],
      fr: ["Chaque mois", "par mois"],
      says: { en: "Every month has this target.", fr: "Chaque mois a cette cible." },
    },
    {
      key: "year-to-date",
      en: ["Year to date", "YTD", "cumulative"],
      fr: ["Cumul annuel", "cumul"],
      says: { en: "The months of the year add up to it.", fr: "Les mois de l'année s'y additionnent." },
    },
    {
      key: "path",
      en: ["Path to the deadline", "path"],
      fr: ["Trajectoire"],
      says: {
        en: "A straight line from the start value to the target.",
        fr: "Une ligne droite du départ à la cible.",
      },
    },
  ],
  spread: [
    {
      key: "equal",
      en: ["Equal", "equally", "straight line"],
      fr: ["Égale", "égal", "linéaire"],
      says: { en: "Every month brings in the same amount.", fr: "Chaque mois apporte la même part." },
    },
    {
      key: "like-past-years",
      en: ["Like past years", "seasonal"],
      fr: ["Comme les années passées", "saisonnière", "saisonnier"],
      says: {
        en: "Each month brings in the share it had in up to three full years before the start.",
        fr: "Chaque mois apporte la part qu'il avait dans les années entières avant le début, trois au plus.",
      },
    },
  ],
  usual: [
    {
      key: "level",
      en: ["Around a level", "level", "none"],
      fr: ["Autour d'un niveau", "niveau", "aucun"],
      says: { en: "It stays around a level.", fr: "Il reste autour d'un niveau." },
    },
    {
      key: "trend",
      en: ["Steady growth or fall", "growth", "trend", "grows", "falls"],
      fr: ["Hausse ou baisse régulière", "croissance", "tendance", "hausse", "baisse"],
      says: { en: "It grows or falls steadily.", fr: "Il monte ou descend régulièrement." },
    },
    {
      key: "season",
      en: ["Season", "seasonal"],
      fr: ["Saison", "saisonnier", "saisonnalité"],
      says: { en: "It has a season.", fr: "Il a une saison." },
    },
    {
      key: "rare",
      en: ["Rare"],
      fr: ["Rare"],
      says: { en: "It is rare (mostly 0, 1, 2).", fr: "Il est rare (souvent 0, 1, 2)." },
    },
  ],
  frequency: [
    {
      key: "daily",
      en: ["Daily", "day"],
      fr: ["Quotidienne", "quotidien", "jour", "chaque jour"],
      says: {
        en: "Tracked every day, recorded for the month.",
        fr: "Suivi chaque jour, saisi pour le mois.",
      },
    },
    {
      key: "weekly",
      en: ["Weekly", "week"],
      fr: ["Hebdomadaire", "semaine", "chaque semaine"],
      says: {
        en: "Tracked every week, recorded for the month.",
        fr: "Suivi chaque semaine, saisi pour le mois.",
      },
    },
    {
      key: "monthly",
      en: ["Monthly", "month"],
      fr: ["Mensuelle", "mensuel", "mois", "chaque mois"],
      says: { en: "A figure every month.", fr: "Un chiffre chaque mois." },
    },
    {
      key: "quarterly",
      en: ["Quarterly", "quarter"],
      fr: ["Trimestrielle", "trimestriel", "trimestre", "chaque trimestre"],
      says: {
        en: "A figure in the last month of each quarter.",
        fr: "Un chiffre le dernier mois de chaque trimestre.",
      },
    },
    {
      key: "yearly",
      en: ["Yearly", "year", "annual"],
      fr: ["Annuelle", "annuel", "année", "chaque année"],
      says: { en: "A figure in the last month of the year.", fr: "Un chiffre le dernier mois de l'exercice." },
    },
  ],
  group: [
    {
      key: "effort",
      en: ["Effort", "input"],
      fr: ["Effort", "moyen"],
      says: {
        en: "What we do: calls, meetings, spend.",
        fr: "Ce que nous faisons : appels, rendez-vous, dépenses.",
      },
    },
    {
      key: "result",
      en: ["Result", "outcome", "output"],
      fr: ["Résultat"],
      says: { en: "What we get: deals, revenue.", fr: "Ce que nous obtenons : affaires, chiffre d'affaires." },
    },
  ],
  actionability: [
    {
      key: "actionable",
      en: ["Actionable"],
      fr: ["Exploitable", "actionnable"],
      says: { en: "Decisions are based on it.", fr: "Il sert à décider." },
    },
    {
      key: "vanity",
      en: ["Vanity"],
      fr: ["Vanité"],
      says: { en: "Nice to see, but no decision follows.", fr: "Agréable à voir, mais aucune décision n'en découle." },
    },
  ],
} as const satisfies Readonly<Record<string, readonly Choice[]>>;

const keysByWord = new Map<string, ReadonlyMap<string, string>>(
  Object.entries<readonly Choice[]>(choices).map(([field, options]) => [
    field,
    new Map(
      options.flatMap((option) => [
        [folded(option.key), option.key] as const,
        ...languages.flatMap((language) => option[language].map((word) => [folded(word), option.key] as const)),
      ]),
    ),
  ]),
);

/** The key of a word in either language, in any case, with or without accents. */
export const choiceKey = (field: string, words: Cell): string | undefined =>
  typeof words === "string" ? keysByWord.get(field)?.get(folded(words)) : undefined;
