import { quoted, type Text } from "../../core/base/text.ts";

/** The words of the view “KPIs”. */
export const kpisWords = {
  title: { en: "KPIs", fr: "KPI" },
  none: {
    en: "No KPIs yet. Choose ready-made ones by objective, or define your own letter by letter.",
    fr: "Aucun KPI pour l'instant. Choisissez-en parmi les KPI prêts à l'emploi, ou définissez le vôtre lettre par lettre.",
  },
  quickStart: { en: "Quick start", fr: "Démarrage rapide" },
  addOwn: { en: "Define your own", fr: "Définir le vôtre" },
  withoutObjective: { en: "Without an objective", fr: "Sans objectif" },
  effort: { en: "Efforts", fr: "Efforts" },
  result: { en: "Results", fr: "Résultats" },
  priority: { en: "Priority", fr: "Priorité" },
  measures: { en: "Measures", fr: "Mesures" },
  measuresAre: {
    en: "Base numbers used in rates; they have no target.",
    fr: "Nombres qui servent à calculer les taux ; sans cible.",
  },
  edit: { en: "Edit", fr: "Modifier" },
  retire: { en: "Retire", fr: "Retirer" },
  target: { en: "Target", fr: "Cible" },
  noTarget: { en: "no target", fr: "sans cible" },
  noResult: { en: "no figure yet", fr: "pas encore de chiffre" },
  missing: { en: "What is missing, and why it matters", fr: "Ce qui manque, et pourquoi c'est utile" },
  toComplete: { en: "Still missing", fr: "Il manque encore" },
  allComplete: { en: "SMART: complete", fr: "SMART : complet" },
  revisit: {
    en: "Time to ask whether this is still the right KPI.",
    fr: "Il est temps de se demander si c'est encore le bon KPI.",
  },
  year: { en: "Year", fr: "Année" },
  follow: { en: "Adjust them", fr: "Les adapter" },
  stay: { en: "Leave them as they are", fr: "Les laisser" },
  yearChanged: { en: "The fiscal year has been changed.", fr: "L'exercice a été modifié." },
  attention: { en: "Cells that need attention", fr: "Cellules à vérifier" },
  whyRetire: { en: "Why is it no longer tracked?", fr: "Pourquoi n'est-il plus suivi ?" },
  historyStays: {
    en: "Its results are kept; it no longer appears in the list or the review.",
    fr: "Ses résultats sont conservés ; il n'apparaît plus dans la liste ni dans la revue.",
  },
} as const satisfies Record<string, Text>;

export const editing = (name: string): Text => ({
  en: `Edit ${quoted("en", name)}`,
  fr: `Modifier ${quoted("fr", name)}`,
});

export const retiring = (name: string): Text => ({
  en: `Retire ${quoted("en", name)}`,
  fr: `Retirer ${quoted("fr", name)}`,
});

export const retired = (name: string): Text => ({
  en: `${quoted("en", name)} is no longer tracked.`,
  fr: `${quoted("fr", name)} n'est plus suivi.`,
});

/** A new workbook like this one. */
export const copySetupWords = {
  newLike: { en: "New workbook like this one", fr: "Nouveau classeur sur ce modèle" },
  newLikeSays: {
    en: "For another company, or when this workbook is full: KPIs, objectives, import choices and the start of the fiscal year are copied; results, targets, causes, actions and names aren't.",
    fr: "Pour une autre entreprise, ou quand ce classeur est plein : les KPI, les objectifs, les choix de reprise et le début d'exercice sont repris ; les résultats, les cibles, les causes, les actions et les noms ne le sont pas.",
  },
  newLikeFirst: { en: "Copy the setup of this workbook.", fr: "Copiez le modèle de ce classeur." },
  newLikeThen: {
    en: "Open a new, empty workbook, then open SMART KPI in it.",
    fr: "Ouvrez un nouveau classeur vide, puis SMART KPI dans ce classeur.",
  },
  newLikeLast: {
    en: "Under KPIs, choose “Start like another workbook”, then paste.",
    fr: "Sous KPI, choisissez « Partir du modèle d'un autre classeur », puis collez.",
  },
  copySetup: { en: "Copy the setup", fr: "Copier le modèle" },
  setupCopied: {
    en: "The setup is copied. Paste it in the panel of an empty workbook.",
    fr: "Le modèle est copié. Collez-le dans le volet d'un classeur vide.",
  },
  copyByHand: { en: "Copy this text", fr: "Copiez ce texte" },
} as const satisfies Record<string, Text>;

/** Starting a book like that of another workbook. */
export const startLikeWords = {
  title: { en: "Start like another workbook", fr: "Partir du modèle d'un autre classeur" },
  how: {
    en: "In the other workbook, copy its setup at the end of KPIs. Paste it here: its KPIs, objectives and import choices are copied, but no figures, targets or names.",
    fr: "Dans l'autre classeur, copiez son modèle à la fin de KPI. Collez-le ici : ses KPI, ses objectifs et ses choix de reprise sont repris, sans chiffres, cibles ni noms.",
  },
  paste: { en: "Setup of the other workbook", fr: "Modèle de l'autre classeur" },
  start: { en: "Start like it", fr: "Créer sur ce modèle" },
} as const satisfies Record<string, Text>;
