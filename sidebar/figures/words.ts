import { counted } from "../../core/base/count.ts";
import { dayWords } from "../../core/base/dates-in-words.ts";
import { type DayOrder, dayFromIso, type Month, monthWords } from "../../core/base/months.ts";
import { type Language, quoted, type Text } from "../../core/base/text.ts";
import type { Aggregate, WhyLeftOut } from "../../core/book/figures/table.ts";

/** The words of *Bring in figures*. */
export const bringInWords = {
  lead: {
    en: "Paste what your tool gave you, choose a file, or a sheet of this workbook. Nothing is written until you have seen it.",
    fr: "Collez ce que votre outil vous a donné, choisissez un fichier ou une feuille de ce classeur. Rien n'est écrit avant que vous l'ayez vu.",
  },
  paste: { en: "Pasted table", fr: "Tableau collé" },
  pasteHint: {
    en: "Copy the whole table with its headings: months down or across, days, campaigns, orders.",
    fr: "Copiez tout le tableau avec ses en-têtes : des mois en lignes ou en colonnes, des jours, des campagnes, des commandes.",
  },
  file: { en: "Choose a file (.csv, .tsv, .txt)", fr: "Choisir un fichier (.csv, .tsv, .txt)" },
  sheet: { en: "Choose a sheet", fr: "Choisir une feuille" },
  sheetLabel: { en: "Sheet", fr: "Feuille" },
  noSheet: {
    en: "This workbook has no other sheet. Add the export as a sheet first, or paste it.",
    fr: "Ce classeur n'a pas d'autre feuille. Ajoutez d'abord l'export comme feuille, ou collez-le.",
  },
  fileTooLarge: {
    en: "This file is larger than 10 MB. Export fewer columns or a shorter period.",
    fr: "Ce fichier dépasse 10 Mo. Exportez moins de colonnes ou une période plus courte.",
  },
  another: { en: "Another table", fr: "Un autre tableau" },
  understood: { en: "What was understood", fr: "Ce qui a été compris" },
  months: { en: "Months", fr: "Mois" },
  column: { en: "Column", fr: "Colonne" },
  howAdded: { en: "Several lines for a month", fr: "Plusieurs lignes pour un mois" },
  filter: { en: "Only lines where", fr: "Seulement les lignes où" },
  noFilter: { en: "All lines", fr: "Toutes les lignes" },
  isNotBlank: { en: "isn't blank", fr: "n'est pas vide" },
  equals: { en: "equals (blank: any value)", fr: "est égal à (vide : toute valeur)" },
  change: { en: "Change", fr: "Modifier" },
  leaveOut: { en: "Leave out", fr: "Laisser de côté" },
  choose: { en: "– choose –", fr: "– choisir –" },
  noKpiFound: {
    en: "No column has the name of one of your KPIs. Say which column is which:",
    fr: "Aucune colonne ne porte le nom d'un de vos KPI. Dites quelle colonne est laquelle :",
  },
  otherColumns: { en: "Columns without a KPI", fr: "Colonnes sans KPI" },
  figures: { en: "Months and figures", fr: "Mois et chiffres" },
  month: { en: "Month", fr: "Mois" },
  same: { en: "already there", fr: "déjà là" },
  nothingNew: {
    en: "All these figures are in the workbook already.",
    fr: "Tous ces chiffres sont déjà dans le classeur.",
  },
  asFigures: { en: "Figures, as they are now", fr: "Des chiffres, tels qu'ils sont" },
  asFormulas: { en: "Formulas that follow the sheet", fr: "Des formules qui suivent la feuille" },
  written: { en: "How they are written", fr: "Comment ils sont écrits" },
  writeFormulas: { en: "Write the formulas", fr: "Écrire les formules" },
  formulasWritten: { en: "The formulas are written.", fr: "Les formules sont écrites." },
} as const satisfies Record<string, Text>;

export const aggregateWords: Readonly<Record<Aggregate, Text>> = {
  sum: { en: "added up", fr: "additionnées" },
  last: { en: "the last one counts", fr: "la dernière compte" },
  count: { en: "lines are counted", fr: "les lignes sont comptées" },
  "rate of two columns": { en: "two columns divided", fr: "deux colonnes divisées" },
  none: { en: "one line a month", fr: "une ligne par mois" },
};

/** “15 lines, headings in line 11.” */
export function tableFacts(lines: number, headingLine: number | undefined): Text {
  const heading = (words: string): string => (headingLine ? `, ${words} ${headingLine}` : "");
  return {
    en: `${counted("en", lines, "line", "lines")}${heading("headings in line")}.`,
    fr: `${counted("fr", lines, "ligne", "lignes")}${heading("en-têtes à la ligne")}.`,
  };
}

const reasons: Readonly<Record<WhyLeftOut, Text>> = {
  above: { en: "above the headings", fr: "au-dessus des en-têtes" },
  below: { en: "below the table", fr: "sous le tableau" },
  total: { en: "a total", fr: "un total" },
  note: { en: "a note", fr: "une note" },
  heading: { en: "the headings again", fr: "les en-têtes, à nouveau" },
  "other-table": { en: "part of another table", fr: "d'un autre tableau" },
};

/** “Line 3, “# Start date”: above the headings” */
export const leftOutLine = (line: number, first: string, why: WhyLeftOut): Text => ({
  en: `Line ${line}${first && `, ${quoted("en", first)}`}: ${reasons[why].en}`,
  fr: `Ligne ${line}${first && `, ${quoted("fr", first)}`} : ${reasons[why].fr}`,
});

export const linesLeftOut = (count: number): Text => ({
  en: `${counted("en", count, "line", "lines")} left out`,
  fr: `${counted("fr", count, "ligne laissée", "lignes laissées")} de côté`,
});

/** “12 months, January 2025 to December 2025” */
export function monthsRead(count: number, first: Month | undefined, last: Month | undefined): Text {
  if (!first || !last) return { en: "No figure yet", fr: "Pas encore de chiffre" };
  const span = (language: Language): string => {
    if (first === last) return monthWords(first, language);
    return language === "fr"
      ? `de ${monthWords(first, "fr")} à ${monthWords(last, "fr")}`.replace(/^de ([ao])/, "d'$1")
      : `${monthWords(first, "en")} to ${monthWords(last, "en")}`;
  };
  return {
    en: `${counted("en", count, "month", "months")}, ${span("en")}`,
    fr: `${count} mois, ${span("fr")}`,
  };
}

export const totalOf = (figure: Text): Text => ({ en: `total ${figure.en}`, fr: `total ${figure.fr}` });

export const fromColumn = (heading: string): Text => ({
  en: `from ${quoted("en", heading)}`,
  fr: `de ${quoted("fr", heading)}`,
});

/** A rate is never written: it is computed from its counts. */
export const rateIsComputed = (name: string, numerator: string, denominator: string): Text => ({
  en: `${quoted("en", name)} is computed from ${quoted("en", numerator)} and ${quoted("en", denominator)}: bring in those two.`,
  fr: `${quoted("fr", name)} se calcule à partir de ${quoted("fr", numerator)} et de ${quoted("fr", denominator)} : reprenez ces deux-là.`,
});

/** The figure that is there now, and will be replaced. */
export const wasBefore = (figure: string): Text => ({ en: `was ${figure}`, fr: `avant : ${figure}` });

/** The book knows a table with these headings. @param readOn `2026-10-05` */
export function sameTable(readOn: string, order: DayOrder | undefined): Text {
  const day = dayFromIso(readOn);
  if (!day)
    return {
      en: "Same table as last time: read in the same way.",
      fr: "Même tableau que la dernière fois : lu de la même façon.",
    };
  return {
    en: `Same table as on ${dayWords(day, "en", order)}: read in the same way.`,
    fr: `Même tableau que le ${dayWords(day, "fr", order)} : lu de la même façon.`,
  };
}

export const writeFigures = (count: number): Text => ({
  en: `Write ${counted("en", count, "figure", "figures")}`,
  fr: `Écrire ${counted("fr", count, "chiffre", "chiffres")}`,
});

export const figuresWritten = (count: number): Text => ({
  en: `${counted("en", count, "figure is", "figures are")} written.`,
  fr: `${counted("fr", count, "chiffre est écrit", "chiffres sont écrits")}.`,
});

export const answerFirst = (count: number): Text =>
  count === 1
    ? { en: "1 question is open.", fr: "1 question reste ouverte." }
    : { en: `${count} questions are open.`, fr: `${count} questions restent ouvertes.` };

/** “24 figures are ready to be saved.” */
export const figuresReady = (count: number): Text =>
  count === 1
    ? {
        en: "1 figure is ready: it is saved with the rest.",
        fr: "1 chiffre est prêt : il sera enregistré avec le reste.",
      }
    : {
        en: `${count} figures are ready: they are saved with the rest.`,
        fr: `${count} chiffres sont prêts : ils seront enregistrés avec le reste.`,
      };
