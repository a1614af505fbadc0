import type { Text } from "../../core/base/text.ts";

/** The words of the panel's frame and those shared by several views. */
export const words = {
  views: { en: "Views", fr: "Vues" },
  kpis: { en: "KPIs", fr: "KPI" },
  month: { en: "This month", fr: "Ce mois" },
  formulas: { en: "Formulas", fr: "Formules" },
  why: { en: "Why?", fr: "Pourquoi ?" },
  reading: { en: "Reading the book…", fr: "Lecture du classeur…" },
  readingLibrary: { en: "Reading the ready-made KPIs…", fr: "Lecture des KPI prêts à l'emploi…" },
  readyMadeLost: {
    en: "The ready-made KPIs could not be read. Check the connection, then try again.",
    fr: "Les KPI prêts à l'emploi n'ont pas pu être lus. Vérifiez la connexion, puis réessayez.",
  },
  working: { en: "Working…", fr: "En cours…" },
  tryAgain: { en: "Try again", fr: "Réessayer" },
  lost: {
    en: "The spreadsheet did not answer. Check the connection, then try again: what you typed is still here.",
    fr: "Le tableur n'a pas répondu. Vérifiez la connexion, puis réessayez : votre saisie est toujours là.",
  },
  back: { en: "Back", fr: "Retour" },
  next: { en: "Next", fr: "Suivant" },
  cancel: { en: "Cancel", fr: "Annuler" },
  takenUp: { en: "You had begun this; it is as you left it.", fr: "Vous aviez commencé ; tout est resté en l'état." },
  discard: { en: "Discard", fr: "Abandonner" },
  bringIn: { en: "Bring in figures", fr: "Reprendre des chiffres" },
  lookAgain: {
    en: "Look once more at what is marked with !. If it is right, press again.",
    fr: "Regardez encore ce qui est marqué d'un !. Si c'est juste, appuyez une seconde fois.",
  },
  goOnAllTheSame: { en: "Go on all the same", fr: "Continuer quand même" },
  saveAllTheSame: { en: "Save all the same", fr: "Enregistrer quand même" },
  save: { en: "Save", fr: "Enregistrer" },
  saved: { en: "Saved.", fr: "Enregistré." },
  choose: { en: "Choose…", fr: "Choisir…" },
  optional: { en: "optional", fr: "facultatif" },
  loadingView: { en: "Loading…", fr: "Chargement…" },
  viewLost: {
    en: "This view could not be loaded. Check the connection, then try again; failing that, close the panel and open it again.",
    fr: "Cette vue n'a pas pu être chargée. Vérifiez la connexion, puis réessayez ; à défaut, fermez le volet et rouvrez-le.",
  },
  noBook: {
    en: "This spreadsheet holds no KPI book yet.",
    fr: "Ce fichier ne contient pas encore de classeur de KPI.",
  },
  bookHolds: {
    en: "Starting one adds sheets for objectives, KPIs, results, targets and actions. Your own sheets stay as they are.",
    fr: "En créer un ajoute des feuilles pour les objectifs, les KPI, les résultats, les cibles et les actions. Vos feuilles restent telles quelles.",
  },
  stays: {
    en: "What you enter stays in this file. The formulas need no book: find them under Formulas.",
    fr: "Ce que vous saisissez reste dans ce fichier. Les formules se passent de classeur : voyez Formules.",
  },
  help: { en: "Help", fr: "Aide" },
  check: { en: "Check this installation", fr: "Vérifier cette installation" },
  privacy: { en: "Privacy", fr: "Confidentialité" },
  damaged: { en: "The KPI book is not complete.", fr: "Le classeur de KPI n'est pas complet." },
  addMissing: { en: "Add what is missing", fr: "Ajouter ce qui manque" },
  missingAdded: {
    en: "What was missing is there again, but blank. The version history keeps what it held.",
    fr: "Ce qui manquait est de nouveau là, mais vide. L'historique des versions garde son contenu.",
  },
  yearBegins: { en: "Your year begins in", fr: "Votre exercice commence en" },
  yearBeginsHint: {
    en: "Year to date, quarters and targets of the year are counted from this month.",
    fr: "Le cumul annuel, les trimestres et les cibles de l'année se comptent à partir de ce mois.",
  },
  startBook: { en: "Start a KPI book", fr: "Créer un classeur de KPI" },
  bookStarted: {
    en: "The book is ready. Choose your first KPIs.",
    fr: "Le classeur est prêt. Choisissez vos premiers KPI.",
  },
} as const satisfies Record<string, Text>;

export const unreadableFigures = (names: readonly string[]): Text => ({
  en: `Correct what cannot be read: ${names.join(", ")}.`,
  fr: `Corrigez ce qui est illisible : ${names.join(", ")}.`,
});
