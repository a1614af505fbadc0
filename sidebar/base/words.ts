import type { Text } from "../../core/base/text.ts";

/** The words of the panel's frame and those shared by several views. */
export const words = {
  views: { en: "Views", fr: "Vues" },
  kpis: { en: "KPIs", fr: "KPI" },
  month: { en: "This month", fr: "Ce mois" },
  formulas: { en: "Formulas", fr: "Formules" },
  why: { en: "Why?", fr: "Pourquoi ?" },
  reading: { en: "Loading the workbook…", fr: "Chargement du classeur…" },
  readingLibrary: { en: "Loading the ready-made KPIs…", fr: "Chargement des KPI prêts à l'emploi…" },
  readyMadeLost: {
    en: "The ready-made KPIs couldn't be loaded. Check your connection, then try again.",
    fr: "Les KPI prêts à l'emploi n'ont pas pu être chargés. Vérifiez la connexion, puis réessayez.",
  },
  working: { en: "Working…", fr: "En cours…" },
  tryAgain: { en: "Try again", fr: "Réessayer" },
  lost: {
    en: "The spreadsheet didn't answer. Check your connection, then try again: what you typed is still here.",
    fr: "Le tableur n'a pas répondu. Vérifiez la connexion, puis réessayez : votre saisie est toujours là.",
  },
  back: { en: "Back", fr: "Retour" },
  next: { en: "Next", fr: "Suivant" },
  cancel: { en: "Cancel", fr: "Annuler" },
  takenUp: { en: "We kept your unfinished entry.", fr: "Votre saisie en cours a été conservée." },
  discard: { en: "Discard", fr: "Abandonner" },
  bringIn: { en: "Bring in figures", fr: "Reprendre des chiffres" },
  lookAgain: {
    en: "Check what is marked with “!”. If it is right, press again.",
    fr: "Vérifiez ce qui est marqué d'un « ! ». Si c'est juste, appuyez à nouveau.",
  },
  goOnAllTheSame: { en: "Continue anyway", fr: "Continuer quand même" },
  saveAllTheSame: { en: "Save anyway", fr: "Enregistrer quand même" },
  save: { en: "Save", fr: "Enregistrer" },
  saved: { en: "Saved.", fr: "Enregistré." },
  choose: { en: "Choose…", fr: "Choisir…" },
  optional: { en: "optional", fr: "facultatif" },
  loadingView: { en: "Loading…", fr: "Chargement…" },
  viewLost: {
    en: "This view couldn't be loaded. Check the connection, then try again. If that fails, close the panel and open it again.",
    fr: "Cette vue n'a pas pu être chargée. Vérifiez la connexion, puis réessayez. Sinon, fermez le volet et rouvrez-le.",
  },
  noBook: {
    en: "There is no KPI workbook in this file yet.",
    fr: "Ce fichier ne contient pas encore de classeur de KPI.",
  },
  bookHolds: {
    en: "Creating one adds sheets for objectives, KPIs (key performance indicators), results, targets and actions. Your own sheets stay as they are.",
    fr: "La création ajoute des feuilles pour les objectifs, les KPI (ou ICP), les résultats, les cibles et les actions. Vos feuilles restent telles quelles.",
  },
  stays: {
    en: "What you enter stays in this file. The formulas work without it: see Formulas.",
    fr: "Ce que vous saisissez reste dans ce fichier. Les formules fonctionnent aussi sans classeur de KPI : voir Formules.",
  },
  help: { en: "Help", fr: "Aide" },
  check: { en: "Check this installation", fr: "Vérifier cette installation" },
  privacy: { en: "Privacy", fr: "Confidentialité" },
  damaged: { en: "The KPI workbook is incomplete.", fr: "Le classeur de KPI est incomplet." },
  addMissing: { en: "Add what is missing", fr: "Ajouter ce qui manque" },
  missingAdded: {
    en: "What was missing has been added again, but blank. The version history has what it contained.",
    fr: "Ce qui manquait a été remis, mais vide. L'historique des versions en garde le contenu.",
  },
  yearBegins: { en: "Your fiscal year begins in", fr: "Votre exercice commence en" },
  yearBeginsHint: {
    en: "Year to date, quarters and yearly targets are counted from this month.",
    fr: "Le cumul annuel, les trimestres et les cibles annuelles se comptent à partir de ce mois.",
  },
  startBook: { en: "Create a KPI workbook", fr: "Créer un classeur de KPI" },
  bookStarted: {
    en: "The workbook is ready. Choose your first KPIs.",
    fr: "Le classeur est prêt. Choisissez vos premiers KPI.",
  },
} as const satisfies Record<string, Text>;

export const unreadableFigures = (names: readonly string[]): Text => ({
  en: `Correct what can't be read: ${names.join(", ")}.`,
  fr: `Corrigez ce qui est illisible : ${names.join(", ")}.`,
});
