import type { Text } from "../../../base/text.ts";
import { verdicts } from "../../../formulas/functions/kpi-trend.ts";
import { yearToDateWords } from "../month/actual.ts";
import { messageWords } from "../month/month-message.ts";
import { outlookWords } from "../month/outlook-words.ts";
import { statusWords } from "../month/status-words.ts";

/** The words of the page, in the order of the numbers that the sheet behind it computes. */

const { other } = statusWords;
const inOrder = (of: "month" | "way"): readonly Text[] => {
  const { onTrack, watch, offTrack } = statusWords[of];
  return [onTrack, watch, offTrack, other.noTarget, other.noResult, other.below, other.within, other.above];
};

/** 1 met, 2 close, 3 missed, 4 no target, 5 no figure yet, 6 below, 7 within, 8 above its band. */
export const statusesOfMonth = inOrder("month");
/** The number of a status that is none of these: the direction is missing. 9 is a month that is not due. */
export const noDirection = 10;

/** The same of a path or a year to date. */
export const statusesOfWay = inOrder("way");

export const verdictWords: readonly Text[] = [
  verdicts.usual,
  verdicts.better,
  verdicts.worse,
  verdicts.higher,
  verdicts.lower,
];

/** The numbers of the verdicts, in the order of `verdictWords`; a history that is too short is said with its count. */
export const verdictNumbers = { usual: 1, better: 2, worse: 3, higher: 4, lower: 5, tooEarly: 6 } as const;

/** Worse, usual, better; of each likely, possible, out of reach. */
export const outlooksInOrder: readonly Text[] = (["worse", "usual", "better"] as const).flatMap((course) =>
  (["likely", "possible", "outOfReach"] as const).map((reachable) => outlookWords[course][reachable]),
);

/** Texts are cut to fit their cells: on a page of many KPIs, and on one of few. The sheets have them whole. */
export const longest = {
  note: { few: 150, many: 75 },
  details: { few: 68, many: 35 },
  action: 140,
  /** By how many decisions share the place. */
  decision: [300, 150, 78],
} as const;

/** From so many KPIs on a page keeps its lines low. */
export const manyKpis = 7;

/** What is below the verdict, or beside it where it would take two lines; likewise for the outlook. */
export const widest = { reason: 36, outlook: 33 } as const;
/** From so many letters on, the final target and its month go without `max.`, which is said beside the target. */
export const longestFinalTarget = 30;

/** Where a month lies in the usual range: below it, four quarters of it, above it. ▄ and █ are wider in most fonts. */
export const steps = "▁▂▃▅▆▇";
/** A month without limits, or between equal ones. */
export const middleStep = "▃";
/** A month without a figure. */
export const noStep = "·";

/** The actual as blocks, ten for the target. */
export const blocks = { full: "█", empty: "░", target: "│", more: "►" } as const;
export const targetBlocks = 10;
/** So many blocks beyond the target at most. */
export const blocksBeyond = 3;

export const words = {
  title: { en: "Monthly KPI review", fr: "Revue mensuelle des KPI" },
  company: { en: "Your company", fr: "Votre entreprise" },
  companyInput: { en: "Company", fr: "Entreprise" },
  month: { en: "Month", fr: "Mois" },
  chart: { en: "Chart", fr: "Graphique" },
  yours: { en: "Yellow: to fill in; not printed", fr: "En jaune : à remplir ; non imprimé" },
  toDecide: { en: "To decide", fr: "À décider" },
  nothingToDecide: { en: "Nothing to decide.", fr: "Rien à décider." },
  decided: { en: "Decided:", fr: "Décidé :" },
  askedBy: { en: "asked by", fr: "demandé par" },
  decideBy: { en: "decide by", fr: "à trancher d'ici au" },
  objective: { en: "Objective", fr: "Objectif" },
  kpi: { en: "KPI", fr: "KPI" },
  cannotCompute: {
    en: "This program can't compute this page.",
    fr: "Ce programme ne peut pas calculer cette page.",
  },
  monthUnread: {
    en: "The month above can't be read. It should look like 2026-09.",
    fr: "Le mois ci-dessus est illisible. Il s'écrit ainsi : 2026-09.",
  },
  makePageAgain: {
    en: "Make the page again to judge it",
    fr: "Refaites la page pour le juger",
  },
  actual: { en: "Actual", fr: "Réalisé" },
  target: { en: "Target", fr: "Cible" },
  gap: { en: "Gap", fr: "Écart" },
  lastYear: { en: "Last year", fr: "Il y a un an" },
  status: { en: "Status", fr: "Statut" },
  trend: { en: "Compared with usual", fr: "Par rapport à l'habitude" },
  outlook: { en: "Outlook", fr: "Perspective" },
  twelveMonths: { en: "12 months", fr: "12 mois" },
  of: { en: "of", fr: "sur" },
  onTarget: { en: "on target", fr: "à la cible" },
  ofMaximum: { en: "of the maximum", fr: "du maximum" },
  timesMaximum: { en: "× the maximum", fr: " fois le maximum" },
  actions: { en: "Actions", fr: "Actions" },
  overdueCount: { en: "overdue", fr: "en retard" },
  overdue: { en: "Overdue", fr: "En retard" },
  noActions: { en: "No action is open.", fr: "Aucune action n'est ouverte." },
  owner: { en: "Owner", fr: "Responsable" },
  done: { en: "Done:", fr: "Terminée :" },
  more: { en: "more in Actions", fr: "de plus dans Actions" },
  yearToDate: yearToDateWords,
  yearFromUnread: {
    en: "years start in January: the first month in the Guide isn't 1 to 12",
    fr: "exercice dès janvier : le premier mois du Guide n'est pas entre 1 et 12",
  },
  nextValue: { en: "Next:", fr: "Prochain :" },
  by: { en: "by", fr: "d'ici" },
  noFigureYet: { en: "No figure yet.", fr: "Pas encore de chiffre." },
  noDirection: {
    en: "The KPIs sheet doesn't say whether it should go up or down.",
    fr: "La feuille KPI n'indique pas s'il faut l'augmenter ou le réduire.",
  },
  figureExpected: { en: "Figure expected on", fr: "Chiffre attendu le" },
  figureUndated: { en: "Figure expected, date unknown.", fr: "Chiffre attendu, date inconnue." },
  provisionalUndated: { en: "Provisional, date unknown.", fr: "Provisoire, date inconnue." },
  observedUndated: { en: "Observed, date unknown", fr: "En observation, date inconnue" },
  provisionalUntil: { en: "Provisional until", fr: "Provisoire jusqu'au" },
  yearLacks: { en: "Year to date is missing", fr: "Il manque au cumul annuel :" },
  notExplained: messageWords.notExplained,
  why: { en: "Why:", fr: "Pourquoi :" },
  noAction: { en: "No action yet.", fr: "Pas encore d'action." },
  actionIs: { en: "Action:", fr: "Action :" },
  actionContinues: { en: "Action continues.", fr: "L'action se poursuit." },
  observedUntil: { en: "Observed until", fr: "En observation jusqu'au" },
  worked: { en: "What worked:", fr: "Ce qui a marché :" },
  alsoFor: { en: "Also for:", fr: "Aussi pour :" },
  deadlinePassed: { en: "deadline passed", fr: "échéance passée" },
  provisionalMonth: { en: "provisional", fr: "provisoire" },
  completeMonth: { en: "complete, not frozen", fr: "complet, non figé" },
  frozenOn: { en: "frozen on", fr: "figé le" },
  correctedOn: { en: "as corrected on", fr: "version corrigée du" },
  changedSince: { en: "changed since it was frozen:", fr: "modifié depuis :" },
  frozenBy: { en: "by", fr: "par" },
  usualRange: { en: "usual range", fr: "plage habituelle" },
  usualValue: { en: "usually", fr: "d'habitude" },
  from: { en: "from", fr: "sur" },
  values: { en: "values", fr: "valeurs" },
  withExpected: { en: "with what was expected", fr: "avec ce qui était attendu" },
  value: { en: "Value", fr: "Valeur" },
  mean: { en: "Mean", fr: "Moyenne" },
  expected: { en: "Expected", fr: "Attendu" },
  lower: { en: "Lower limit", fr: "Limite basse" },
  upper: { en: "Upper limit", fr: "Limite haute" },
  signal: { en: "Unusual", fr: "Inhabituel" },
  label: { en: "Month", fr: "Mois" },
  chartData: { en: "Figures of the chart", fr: "Chiffres du graphique" },
  legend: {
    en: "Bar: actual, │ = target (10 blocks).  ● unusual: look for the cause, ○ as usual.  12 months: place in the usual range; ▁ and ▇ lie outside it.",
    fr: "Barre : réalisé, │ = cible (10 blocs).  ● inhabituel : cherchez la cause, ○ comme d'habitude.  12 mois : place dans la plage habituelle ; ▁ et ▇ en sortent.",
  },
  legendLastYear: {
    en: "same month last year, and the change since.",
    fr: "même mois un an avant, et l'évolution depuis.",
  },
  legendChart: {
    en: "Chart: value, – – usual range, — average, ▬ ▬ target; a ring marks what is unusual.",
    fr: "Graphique : valeur, – – plage habituelle, — moyenne, ▬ ▬ cible ; un anneau marque ce qui est inhabituel.",
  },
  legendChartExpected: {
    en: "Chart: value, – – usual range of the month, — expected, ▬ ▬ target; a ring marks what was unusual.",
    fr: "Graphique : valeur, – – plage habituelle du mois, — attendu, ▬ ▬ cible ; un anneau marque ce qui était inhabituel.",
  },
  hiddenKpi: { en: "more KPI in hidden rows:", fr: "KPI de plus dans des lignes masquées :" },
  tooManyKpi: {
    en: "more KPI than this page has lines: see the KPIs sheet.",
    fr: "KPI en trop pour cette page : voir la feuille KPI.",
  },
  worstFirst: { en: "KPIs, worst first", fr: "KPI, les plus urgents d'abord" },
  moreInKpis: { en: "more in KPIs", fr: "de plus dans KPI" },
  hiddenKpis: { en: "more KPIs in hidden rows:", fr: "KPI de plus dans des lignes masquées :" },
  unhide: { en: "Unhide the rows around this one.", fr: "Affichez les lignes autour de celle-ci." },
  tooManyKpis: {
    en: "more KPIs than this page has lines: see the KPIs sheet.",
    fr: "KPI en trop pour cette page : voir la feuille KPI.",
  },
} as const satisfies Record<string, Text>;
