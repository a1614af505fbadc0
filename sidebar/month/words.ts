import { dayWords } from "../../core/base/dates-in-words.ts";
import { type DayOrder, dayFromIso, type Month, monthWords } from "../../core/base/months.ts";
import { colonIn, type Language, quoted, type Text } from "../../core/base/text.ts";
import type { KpiMonth, MonthOverview } from "../../core/book/review/month/month-overview.ts";
import { lacksFigure } from "../../core/book/review/month/page-order.ts";
import type { Step } from "./steps.ts";

/** The words of the view “This month”. */
export const monthWordsOf = {
  title: { en: "This month", fr: "Ce mois" },
  month: { en: "Month", fr: "Mois" },
  before: { en: "Previous month", fr: "Mois précédent" },
  after: { en: "Next month", fr: "Mois suivant" },
  noKpi: {
    en: "There are no KPIs yet. Define one first: it takes a few clicks.",
    fr: "Il n'y a pas encore de KPI. Définissez-en un d'abord : quelques clics suffisent.",
  },
  toKpis: { en: "Go to KPIs", fr: "Aller aux KPI" },
  steps: { en: "Steps of the month", fr: "Étapes du mois" },
  openPage: { en: "Open the review page", fr: "Ouvrir la page de revue" },
  copyMessage: { en: "Copy the message", fr: "Copier le message" },
  allDone: {
    en: "Recorded, explained, printed and sent.",
    fr: "Saisi, expliqué, imprimé et envoyé.",
  },
  nothingToExplain: { en: "Nothing left to explain.", fr: "Plus rien à expliquer." },
  notExplained: { en: "Not explained yet", fr: "Pas encore expliqué" },
  counts: { en: "Base numbers used in rates", fr: "Nombres qui servent à calculer les taux" },
  find: { en: "Where to find it:", fr: "Où le trouver :" },
  source: { en: "Source:", fr: "Source :" },
  computed: { en: "A formula of the sheet computes it.", fr: "Une formule de la feuille le calcule." },
  notComputed: {
    en: "It is computed once its base numbers are recorded.",
    fr: "Il se calcule dès que ses deux nombres sont saisis.",
  },
  finalOn: { en: "Missing or not final: expected on", fr: "Manquant ou provisoire : attendu le" },
  saveFigures: { en: "Save the figures", fr: "Enregistrer les chiffres" },
  recordFigure: { en: "Record the figure", fr: "Saisir le chiffre" },
  correctFigure: { en: "Correct the figure", fr: "Corriger le chiffre" },
  nothingTyped: { en: "Enter at least one figure.", fr: "Saisissez au moins un chiffre." },
  gap: { en: "Gap", fr: "Écart" },
  ofMonth: { en: "Only this month", fr: "Ce mois seulement" },
  otherWays: { en: "Other ways to fill it in", fr: "Autres façons de remplir" },
  blocks: { en: "Before the month can be frozen", fr: "Avant de pouvoir figer le mois" },
  free: { en: "Nothing is missing: the month can be frozen.", fr: "Rien ne manque : le mois peut être figé." },
} as const satisfies Record<string, Text>;

export const stepWords: Readonly<Record<Step, Text>> = {
  record: { en: "Record", fr: "Saisir" },
  explain: { en: "Explain", fr: "Expliquer" },
  print: { en: "Print", fr: "Imprimer" },
  send: { en: "Send", fr: "Envoyer" },
};

const states = {
  provisional: { en: "provisional", fr: "provisoire" },
  toExplain: { en: "to explain", fr: "à expliquer" },
  complete: { en: "complete", fr: "complet" },
  frozen: { en: "frozen", fr: "figé" },
} as const satisfies Record<string, Text>;

/** A month is complete once its figures are final and everything is explained. */
export function monthState({ kpis }: MonthOverview, isFrozen: boolean): Text {
  if (isFrozen) return states.frozen;
  if (kpis.some((of) => lacksFigure(of) || (of.due && of.isExpected))) return states.provisional;
  return kpis.some(({ answer }) => answer === "open") ? states.toExplain : states.complete;
}

/** @param missing 0 where what is missing is computed from figures that cannot be */
export const recordFigures = (missing: number): Text => {
  if (missing === 0) return { en: "Record the figures", fr: "Saisir les chiffres" };
  return missing === 1
    ? { en: "Record 1 figure", fr: "Saisir 1 chiffre" }
    : { en: `Record ${missing} figures`, fr: `Saisir ${missing} chiffres` };
};

export const recording = (month: Month): Text => ({
  en: `Figures of ${monthWords(month, "en")}`,
  fr: `Chiffres du mois : ${monthWords(month, "fr")}`,
});

export const explainKpi = (name: string): Text => ({
  en: `Explain ${quoted("en", name)}`,
  fr: `Expliquer ${quoted("fr", name)}`,
});

export const targetWords = (target: string): Text => ({ en: `target ${target}`, fr: `cible ${target}` });

/** `● Worse than usual: above the usual 3.5–13.6%`, or why a figure has no verdict. */
export function againstPast(standing: KpiMonth, order: DayOrder): Text {
  return { en: againstPastIn("en", standing, order), fr: againstPastIn("fr", standing, order) };
}

function againstPastIn(language: Language, standing: KpiMonth, order: DayOrder): string {
  const { due, nextDue, figure, figureMonth, actual, missing, isExpected, expectedOn, verdict, reason } = standing;
  const colon = colonIn(language);
  if (!due) {
    const of = figure !== null && figureMonth ? monthWords(figureMonth, language) : "";
    return [of, nextDue && nextValue(nextDue)[language]].filter(Boolean).join(" · ");
  }
  const day = expectedOn === null ? undefined : dayFromIso(expectedOn);
  if (figure === null) return (isExpected ? expectedBy(day && dayWords(day, language, order)) : noFigure)[language];
  if (actual === null && missing[0] !== undefined) return yearLacks(missing[0])[language];
  const said = verdict ? [verdict[language], reason?.[language]].filter(Boolean).join(`${colon} `) : "";
  return [said, isExpected && provisional[language]].filter(Boolean).join(" · ");
}

const noFigure: Text = { en: "No figure yet", fr: "Pas encore de chiffre" };
const provisional: Text = { en: "provisional", fr: "provisoire" };

const yearLacks = (month: Month): Text => ({
  en: `Year to date is missing ${monthWords(month, "en")}`,
  fr: `Il manque au cumul annuel : ${monthWords(month, "fr")}`,
});

const nextValue = (month: Month): Text => ({
  en: `Next value: ${monthWords(month, "en")}`,
  fr: `Prochaine valeur : ${monthWords(month, "fr")}`,
});

export const figuresSaved = (count: number): Text =>
  count === 1
    ? { en: "1 figure is saved.", fr: "1 chiffre est enregistré." }
    : { en: `${count} figures are saved.`, fr: `${count} chiffres sont enregistrés.` };

/** @param day left out where nobody can read it */
export const expectedBy = (day?: string): Text =>
  day === undefined
    ? { en: "Expected, date unknown.", fr: "Attendu, date inconnue." }
    : { en: `Expected on ${day}.`, fr: `Attendu le ${day}.` };

/** The words around an answer for a month, and around its actions. */
export const answerWords = {
  asks: { en: "What do you say about it?", fr: "Qu'en dites-vous ?" },
  asksFigure: { en: "No figure yet: say when", fr: "Pas encore de chiffre : dire quand" },
  action: { en: "Why, and an action", fr: "Expliquer et agir" },
  continues: { en: "Same cause, the action continues", fr: "Même cause, l'action se poursuit" },
  observe: { en: "No action: observe", fr: "Pas d'action : observer" },
  expected: { en: "The figure is expected later", fr: "Le chiffre est attendu plus tard" },
  worked: { en: "Say what worked", fr: "Dire ce qui a marché" },
  why: { en: "Why", fr: "Pourquoi" },
  what: { en: "Action", fr: "Action" },
  owner: { en: "Owner", fr: "Responsable" },
  due: { en: "Due", fr: "Échéance" },
  effect: { en: "Expected effect", fr: "Effet attendu" },
  decision: { en: "Decision needed from management", fr: "Décision demandée à la direction" },
  until: { en: "Until", fr: "Jusqu'au" },
  because: { en: "Because", fr: "Parce que" },
  on: { en: "Expected on", fr: "Attendu le" },
  where: { en: "Where else it could work", fr: "À réutiliser aussi pour" },
  save: { en: "Save the answer", fr: "Enregistrer la réponse" },
  saved: { en: "The answer is saved.", fr: "La réponse est enregistrée." },
  openActions: { en: "Open actions", fr: "Actions ouvertes" },
  overdue: { en: "overdue", fr: "en retard" },
  close: { en: "Close it", fr: "La clôturer" },
  state: { en: "State", fr: "État" },
  nextStep: { en: "Next step", fr: "Suite" },
  observed: { en: "Observed effect", fr: "Effet constaté" },
  taken: { en: "Decision taken", fr: "Décision prise" },
  closed: { en: "The action is closed.", fr: "L'action est clôturée." },
} as const satisfies Record<string, Text>;
