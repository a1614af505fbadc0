import type { Language, Text } from "../../../base/text.ts";
import type { ActionLine, KpiLine } from "./page-cells.ts";
import { blocks, outlooksInOrder, statusesOfMonth, verdictWords, words } from "./words.ts";

/** The page before the first KPI: three steps on the lines of the KPIs, and how a line will read. */

/** What the page of a book without KPIs says in place of its headings and beside its lines. */
export const firstSteps = {
  step: { en: "Step", fr: "Étape" },
  how: { en: "How", fr: "Comment" },
  example: { en: "This is how a line will read (example)", fr: "Une ligne se lira ainsi (exemple)" },
  chart: {
    en: "Chart: one KPI over 24 months, with its usual range and its target",
    fr: "Graphique : un KPI sur 24 mois, avec sa plage habituelle et sa cible",
  },
  actions: {
    en: "Who does what by when, the overdue ones first.",
    fr: "Qui fait quoi pour quand, les retards d'abord.",
  },
  sample: {
    en: "To see a full page first: open the sample workbook of the same download.",
    fr: "Pour voir d'abord une page complète : ouvrez le classeur d'exemple du même téléchargement.",
  },
} as const satisfies Record<string, Text>;

/** Each step with what it is about, and how it is done. */
const steps: readonly { readonly name: Text; readonly details: Text; readonly note: Text }[] = [
  {
    name: { en: "1  Choose up to five KPIs", fr: "1  Choisir cinq KPI au plus" },
    details: {
      en: "What you want to know each month, and who owns it",
      fr: "Ce que vous voulez savoir chaque mois, et qui en répond",
    },
    note: {
      en: "In the panel: KPIs › Create a KPI workbook. Without it: sheet KPIs, one row each: code, name, unit, direction, target, owner.",
      fr: "Dans le volet : KPI › Créer un classeur de KPI. Sans complément : feuille KPI, une ligne chacun : code, nom, unité, sens, cible, responsable.",
    },
  },
  {
    name: { en: "2  Bring in your past months", fr: "2  Reprendre les mois passés" },
    details: {
      en: "With 6 figures the page tells signal from noise",
      fr: "Dès 6 chiffres, la page distingue le signal du bruit",
    },
    note: {
      en: "In the panel: Bring in figures. Without it: sheet Results, one column for each KPI, one row for each month.",
      fr: "Dans le volet : Reprendre des chiffres. Sans complément : feuille Résultats, une colonne par KPI, une ligne par mois.",
    },
  },
  {
    name: { en: "3  Say why, and who acts", fr: "3  Dire pourquoi et qui agit" },
    details: {
      en: "One cause, one action, one owner, one date",
      fr: "Une cause, une action, un responsable, une date",
    },
    note: {
      en: "In the panel: This month. Without it: sheet Actions, one row for each action. Then print this page or send it.",
      fr: "Dans le volet : Ce mois. Sans complément : feuille Actions, une ligne par action. Puis imprimez cette page ou envoyez-la.",
    },
  },
  {
    name: { en: "Then twenty minutes a month", fr: "Puis vingt minutes par mois" },
    details: { en: "Record, explain, print or send", fr: "Saisir, expliquer, imprimer ou envoyer" },
    note: {
      en: "Figures in Results, causes and actions in Actions. This page follows, and a copy can be frozen as it was.",
      fr: "Les chiffres dans Résultats, les causes et les actions dans Actions. Cette page suit ; une copie peut être figée.",
    },
  },
];

/** The lines of the page before the first KPI, as far as they say something. */
export function firstLines(language: Language): Partial<KpiLine>[] {
  const inFrench = language === "fr";
  const lines = steps.map(({ name, details, note }) => ({
    name: name[language],
    details: details[language],
    note: note[language],
  }));
  const example = {
    objective: firstSteps.example[language],
    name: inFrench ? "Taux de retour" : "Return rate",
    actual: inFrench ? "16,9\u00a0%" : "16.9%",
    target: inFrench ? "max.\u00a08,0\u00a0%" : "max.\u00a08.0%",
    gap: inFrench ? "+8,9\u00a0pts" : "+8.9\u00a0pts",
    bar: `${blocks.full.repeat(10)}${blocks.target}${blocks.full.repeat(3)}${blocks.more} ${inFrench ? "2,1" : "2.1"}${words.timesMaximum[language]}`,
    lastYear: inFrench ? "9,0\u00a0%" : "9.0%",
    status: statusesOfMonth[2]?.[language] ?? "",
    trend: `${verdictWords[2]?.[language]}\n${inFrench ? "au-dessus des 3,5\u00a0% à 13,6\u00a0% habituels" : "above the usual 3.5%–13.6%"}`,
    outlook: `${inFrench ? "max.\u00a08,0\u00a0% d'ici déc. 2026" : "max.\u00a08.0% by Dec 2026"}\n${outlooksInOrder[0]?.[language]}`,
    months: "▃▃▃▅▃▅▃▃▅▃▅▇",
    onTarget: `6 ${words.of[language]} 12 ${words.onTarget[language]}`,
    statusCode: 9,
  };
  return [...lines, example];
}

/** What the first action's line says then. */
export const firstActions = (language: Language): ActionLine[] => [
  { due: "", action: firstSteps.actions[language], owner: "", code: 2 },
];
