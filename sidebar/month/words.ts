import { type Month, monthWords } from "../../core/base/months.ts";
import type { Text } from "../../core/base/text.ts";

/** The words of the view “This month”. */
export const monthWordsOf = {
  title: { en: "This month", fr: "Ce mois" },
  month: { en: "Month", fr: "Mois" },
  noKpi: {
    en: "There is no KPI yet. Define one first: it takes a few clicks.",
    fr: "Il n'y a pas encore de KPI. Définissez-en un d'abord : quelques clics suffisent.",
  },
  toKpis: { en: "Go to KPIs", fr: "Aller aux KPI" },
  counts: { en: "Counts that feed the rates", fr: "Comptes qui nourrissent les taux" },
  find: { en: "Where to find it:", fr: "Où le trouver :" },
  source: { en: "Source:", fr: "Source :" },
  computed: { en: "A formula of the sheet computes it.", fr: "Une formule de la feuille le calcule." },
  notComputed: {
    en: "It is computed as soon as its counts are recorded.",
    fr: "Il se calcule dès que ses comptes sont saisis.",
  },
  provisional: { en: "Provisional figure", fr: "Chiffre provisoire" },
  finalOn: { en: "Final figure expected on", fr: "Chiffre définitif attendu le" },
  saveFigures: { en: "Save the figures", fr: "Enregistrer les chiffres" },
  nothingTyped: { en: "Type at least one figure.", fr: "Saisissez au moins un chiffre." },
  correct: { en: "Correct the figures that cannot be read.", fr: "Corrigez les chiffres illisibles." },
  target: { en: "Target", fr: "Cible" },
  gap: { en: "Gap", fr: "Écart" },
  toDate: { en: "Year to date", fr: "Cumul annuel" },
  otherWays: { en: "Other ways to fill it in", fr: "Autres façons de remplir" },
  blocks: { en: "Before the month can be frozen", fr: "Avant de pouvoir figer le mois" },
  free: { en: "Nothing is missing: the month can be frozen.", fr: "Rien ne manque : le mois peut être figé." },
} as const satisfies Record<string, Text>;

export const progress = (recorded: number, due: number): Text => ({
  en: `${recorded} of ${due} recorded`,
  fr: `${recorded} sur ${due} saisis`,
});

export const nextValue = (month: Month): Text => ({
  en: `Next value: ${monthWords(month, "en")}`,
  fr: `Prochaine valeur : ${monthWords(month, "fr")}`,
});

export const figuresSaved = (count: number): Text =>
  count === 1
    ? { en: "1 figure is saved.", fr: "1 chiffre est enregistré." }
    : { en: `${count} figures are saved.`, fr: `${count} chiffres sont enregistrés.` };

export const expectedBy = (day: string): Text => ({
  en: `Expected on ${day}.`,
  fr: `Attendu le ${day}.`,
});

/** The words around an answer for a month, and around its actions. */
export const answerWords = {
  asks: { en: "What do you say about it?", fr: "Qu'en dites-vous ?" },
  asksFigure: { en: "No figure yet: say when", fr: "Pas encore de chiffre : dire quand" },
  action: { en: "Why, and an action", fr: "Pourquoi, et une action" },
  continues: { en: "Same cause, the action continues", fr: "Même cause, l'action se poursuit" },
  observe: { en: "No action: observe", fr: "Pas d'action : observer" },
  expected: { en: "The figure is expected later", fr: "Le chiffre est attendu plus tard" },
  worked: { en: "Say what worked", fr: "Dire ce qui a marché" },
  why: { en: "Why", fr: "Pourquoi" },
  what: { en: "Action", fr: "Action" },
  owner: { en: "Owner", fr: "Responsable" },
  due: { en: "Due", fr: "Échéance" },
  effect: { en: "Expected effect", fr: "Effet attendu" },
  decision: { en: "Decision asked of management", fr: "Décision demandée à la direction" },
  until: { en: "Until", fr: "Jusqu'au" },
  because: { en: "Because", fr: "Parce que" },
  on: { en: "Expected on", fr: "Attendu le" },
  where: { en: "Where else to use it", fr: "Où s'en resservir" },
  save: { en: "Save the answer", fr: "Enregistrer la réponse" },
  saved: { en: "The answer is saved.", fr: "La réponse est enregistrée." },
  openActions: { en: "Open actions", fr: "Actions ouvertes" },
  overdue: { en: "overdue", fr: "en retard" },
  close: { en: "Close it", fr: "La clore" },
  state: { en: "State", fr: "État" },
  nextStep: { en: "What follows", fr: "Suite" },
  observed: { en: "Observed effect", fr: "Effet constaté" },
  taken: { en: "Decision taken", fr: "Décision prise" },
  closed: { en: "The action is closed.", fr: "L'action est close." },
} as const satisfies Record<string, Text>;
