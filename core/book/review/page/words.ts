import type { Language, Text } from "../../../base/text.ts";
import { bands } from "../../../formulas/functions/kpi-band.ts";
import { outlooks } from "../../../formulas/functions/kpi-outlook.ts";
import { statuses } from "../../../formulas/functions/kpi-status.ts";
import { verdicts } from "../../../formulas/functions/kpi-trend.ts";

/** The words of the page, in the order of the numbers that the sheet behind it computes. */

/** 1 met, 2 close, 3 missed, 4 no target, 5 no figure yet, 6 below, 7 within, 8 above its band. */
export const statusWords: readonly Text[] = [
  statuses.onTrack,
  statuses.watch,
  statuses.offTrack,
  statuses.noTarget,
  statuses.noResult,
  bands.below,
  bands.within,
  bands.above,
];

/** The number of a status that is none of these: the direction is missing. 9 is a month that is not due. */
export const noDirection = 10;

export const verdictWords: readonly Text[] = [
  verdicts.usual,
  verdicts.better,
  verdicts.worse,
  verdicts.higher,
  verdicts.lower,
];

/** The numbers of the verdicts, in the order of `verdictWords`; a history that is too short is said with its count. */
export const verdictNumbers = { usual: 1, better: 2, worse: 3, higher: 4, lower: 5, tooEarly: 6 } as const;

/** 1 likely, 2 possible, 3 out of reach. */
export const outlookWords: readonly Text[] = [outlooks.likely, outlooks.possible, outlooks.outOfReach];

/** Causes and actions are cut on the page; the sheet Actions has them whole. */
export const longestQuote = 110;

const shortMonths: Readonly<Record<Language, string>> = {
  en: "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
  fr: "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.",
};

export const shortMonthsIn = (language: Language): string[] => shortMonths[language].split(" ");

export const bars = "▁▂▃▄▅▆▇█";
/** A month without a figure among the bars. */
export const noBar = "·";

export const words = {
  title: { en: "Monthly KPI review", fr: "Revue mensuelle des KPI" },
  company: { en: "Your company", fr: "Votre entreprise" },
  month: { en: "Month", fr: "Mois" },
  summary: { en: "Summary", fr: "Synthèse" },
  onTrack: statuses.onTrack,
  watch: statuses.watch,
  offTrack: statuses.offTrack,
  toDecide: { en: "To decide", fr: "À décider" },
  nothingToDecide: { en: "Nothing to decide.", fr: "Rien à décider." },
  decided: { en: "Decided:", fr: "Décidé :" },
  objective: { en: "Objective", fr: "Objectif" },
  kpi: { en: "KPI", fr: "KPI" },
  cannotCompute: {
    en: "This program cannot compute this page.",
    fr: "Ce programme ne peut pas calculer cette page.",
  },
  makePageAgain: {
    en: "Make the page again to judge it",
    fr: "Refaites la page pour le juger",
  },
  actual: { en: "Actual", fr: "Réel" },
  target: { en: "Target", fr: "Cible" },
  gap: { en: "Gap", fr: "Écart" },
  lastYear: { en: "Last year", fr: "L'an dernier" },
  status: { en: "Status", fr: "Statut" },
  trend: { en: "Trend", fr: "Tendance" },
  outlook: { en: "Outlook", fr: "Perspective" },
  twelveMonths: { en: "12 months", fr: "12 mois" },
  focus: { en: "Chart:", fr: "Graphique :" },
  openActions: { en: "Actions of the month", fr: "Actions du mois" },
  noActions: { en: "No action is open.", fr: "Aucune action n'est ouverte." },
  due: { en: "Due", fr: "Échéance" },
  action: { en: "Action", fr: "Action" },
  owner: { en: "Owner", fr: "Responsable" },
  done: { en: "Done:", fr: "Terminée :" },
  more: { en: "more in Actions", fr: "de plus dans Actions" },
  yearToDate: { en: "year to date", fr: "cumul annuel" },
  yearFromUnread: {
    en: "years from January: the first month in the Guide is not 1 to 12",
    fr: "exercice dès janvier : le premier mois du Guide n'est pas de 1 à 12",
  },
  provisional: { en: "provisional", fr: "provisoire" },
  nextValue: { en: "Next value:", fr: "Prochaine valeur :" },
  andMore: { en: "more", fr: "KPI de plus" },
  and: { en: "and", fr: "et" },
  attained: { en: "Attainment", fr: "Atteinte" },
  by: { en: "by", fr: "d'ici" },
  noDirection: {
    en: "KPIs does not say whether it should go up or down.",
    fr: "KPI n'indique pas s'il faut l'augmenter ou le réduire.",
  },
  noFigureYet: { en: "No figure yet.", fr: "Pas encore de chiffre." },
  figureExpected: { en: "Figure expected on", fr: "Chiffre attendu le" },
  provisionalUntil: { en: "Provisional until", fr: "Provisoire jusqu'au" },
  yearLacks: { en: "Year to date is missing", fr: "Il manque au cumul annuel :" },
  notExplained: { en: "Not explained yet.", fr: "Pas encore expliqué." },
  why: { en: "Why:", fr: "Pourquoi :" },
  actionIs: { en: "Action:", fr: "Action :" },
  actionContinues: { en: "Action continues:", fr: "L'action se poursuit :" },
  observedUntil: { en: "Observed until", fr: "En observation jusqu'au" },
  worked: { en: "What worked:", fr: "Ce qui a marché :" },
  alsoFor: { en: "Also for:", fr: "Aussi pour :" },
  noKpi: {
    en: "No KPI yet in the sheet KPIs.",
    fr: "Pas encore de KPI dans la feuille KPI.",
  },
  monthUnread: {
    en: "The month above cannot be read. It is written like 2026-09.",
    fr: "Le mois ci-dessus est illisible. Il s'écrit comme 2026-09.",
  },
  monthOutside: {
    en: "This month is not in Results: choose another.",
    fr: "Ce mois n'est pas dans la feuille Résultats : choisissez-en un autre.",
  },
  noFigures: { en: "No figures for this month yet.", fr: "Pas encore de chiffre pour ce mois." },
  missingFigures: { en: "Figures still missing:", fr: "Chiffres manquants :" },
  worse: { en: "Worse than usual:", fr: "Moins bien que d'habitude :" },
  better: { en: "Better than usual:", fr: "Mieux que d'habitude :" },
  onlyNoise: {
    en: "All as usual: no cause to look for.",
    fr: "Tout est comme d'habitude : inutile de chercher une cause.",
  },
  unexplained: { en: "Not explained yet:", fr: "Pas encore expliqué :" },
  provisionalMonth: {
    en: "Provisional: figures are missing or not final",
    fr: "Provisoire : des chiffres manquent ou ne sont pas définitifs",
  },
  completeMonth: { en: "Complete, not frozen yet", fr: "Complet, pas encore figé" },
  frozenOn: { en: "Frozen on", fr: "Figé le" },
  correctedOn: { en: "As corrected on", fr: "Version corrigée du" },
  changedSince: { en: "changed since it was frozen:", fr: "modifié depuis :" },
  frozenBy: { en: "by", fr: "par" },
  limitsFrom: { en: "limits from", fr: "limites sur" },
  values: { en: "values", fr: "valeurs" },
  value: { en: "Value", fr: "Valeur" },
  mean: { en: "Mean", fr: "Moyenne" },
  lower: { en: "Lower limit", fr: "Limite basse" },
  upper: { en: "Upper limit", fr: "Limite haute" },
  signal: { en: "Unusual", fr: "Inhabituel" },
  label: { en: "Month", fr: "Mois" },
  chartData: { en: "Figures of the chart", fr: "Chiffres du graphique" },
  legend: {
    en: "✔ target reached   ! from 90% of it, or the KPI's own share   ✖ below   ● unusual: look for the cause   ○ as usual: no cause to look for   Bars start at zero.",
    fr: "✔ cible atteinte    ! à partir de 90 %, ou du seuil du KPI   ✖ en dessous   ● inhabituel : cherchez la cause   ○ comme d'habitude : inutile d'en chercher la cause   Les barres partent de zéro.",
  },
  hiddenKpis: {
    en: "more KPIs in hidden rows: select the rows around this one and unhide them.",
    fr: "KPI de plus dans des lignes masquées : sélectionnez les lignes autour de celle-ci et affichez-les.",
  },
} as const satisfies Record<string, Text>;
