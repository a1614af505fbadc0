import { type Month, monthWords } from "../../core/base/months.ts";
import { type Language, quoted, type Text } from "../../core/base/text.ts";

/** The words around figures that are pasted. */
export const historyWords = {
  past: { en: "Past months", fr: "Mois passés" },
  pastHint: {
    en: "Paste up to 24 months: months and figures, or figures alone, oldest first, ending with last month.",
    fr: "Collez jusqu'à 24 mois : mois et chiffres, ou chiffres seuls, du plus ancien au mois dernier.",
  },
  table: { en: "All of them at once", fr: "Tous à la fois" },
  tableHint: {
    en: "Paste a table from a sheet: codes or names in the first row, months down. You see what was understood before anything is written.",
    fr: "Collez un tableau d'une feuille : codes ou noms sur la première ligne, un mois par ligne. Vous voyez ce qui a été compris avant que rien ne soit écrit.",
  },
  pasteAll: { en: "Paste past months", fr: "Coller des mois passés" },
  preview: { en: "Show what was understood", fr: "Afficher ce qui a été compris" },
} as const satisfies Record<string, Text>;

/** “24 months understood, October 2024 to September 2026.” */
export function pastUnderstood(count: number, first: Month | undefined, last: Month | undefined): Text {
  if (!first || !last) return { en: "No figure was understood.", fr: "Aucun chiffre n'a été compris." };
  const span = (language: Language, to: string): string =>
    first === last ? monthWords(first, language) : `${monthWords(first, language)} ${to} ${monthWords(last, language)}`;
  return {
    en: `${count === 1 ? "1 month" : `${count} months`} understood: ${span("en", "to")}.`,
    fr: `${count} mois compris : ${span("fr", "à")}.`,
  };
}

/** “Understood: Leads, Marketing spend. Left out: Visits.” */
export function tableUnderstood(headings: readonly string[], unknown: readonly string[]): Text {
  const named = (language: Language, words: readonly string[]) =>
    words
      .slice(0, 12)
      .map((each) => quoted(language, each))
      .join(", ");
  const left: Text =
    unknown.length === 0
      ? { en: "", fr: "" }
      : {
          en: ` Left out, no code or name of one: ${named("en", unknown)}.`,
          fr: ` Laissé de côté, ni code ni nom : ${named("fr", unknown)}.`,
        };
  return {
    en: `Understood: ${named("en", headings)}.${left.en}`,
    fr: `Compris : ${named("fr", headings)}.${left.fr}`,
  };
}

export const pasteProblems = (count: number): Text =>
  count === 1
    ? { en: "1 line cannot be read and is left out:", fr: "1 ligne est illisible et sera laissée de côté :" }
    : {
        en: `${count} lines cannot be read and are left out:`,
        fr: `${count} lignes sont illisibles et seront laissées de côté :`,
      };

export const monthsWritten = (count: number): Text =>
  count === 1
    ? { en: "1 month is written.", fr: "1 mois est écrit." }
    : { en: `${count} months are written.`, fr: `${count} mois sont écrits.` };

/** The words around months that are pasted. */
export const pasteWords = {
  pasteMonths: { en: "Paste several months", fr: "Coller plusieurs mois" },
  kept: { en: "stands there already", fr: "y figure déjà" },
  paste: { en: "Months and figures, or figures alone", fr: "Mois et chiffres, ou chiffres seuls" },
  writePaste: { en: "Write these months", fr: "Écrire ces mois" },
} as const satisfies Record<string, Text>;

/** The words around results that come from an export. */
export const exportWords = {
  title: { en: "Take it from an export", fr: "Le tirer d'un export" },
  about: {
    en: "Formulas of the sheet will add up every month, past ones included, and follow the export.",
    fr: "Des formules de la feuille totaliseront chaque mois, passés compris, et suivront l'export.",
  },
  load: { en: "Show the sheets", fr: "Afficher les feuilles" },
  none: {
    en: "There is no sheet with headings in its first row. Add the export as a sheet first.",
    fr: "Aucune feuille n'a de titres dans sa première ligne. Ajoutez d'abord l'export comme feuille.",
  },
  sheet: { en: "Sheet", fr: "Feuille" },
  dates: { en: "Column of dates", fr: "Colonne des dates" },
  digits: { en: "Dates are digits, such as 20260901", fr: "Les dates sont des chiffres : 20260901" },
  adds: { en: "What is added up", fr: "Ce qui est additionné" },
  rows: { en: "The number of rows", fr: "Le nombre de lignes" },
  filter: { en: "Only rows where", fr: "Seulement les lignes où" },
  noFilter: { en: "All rows", fr: "Toutes les lignes" },
  equals: { en: "equals", fr: "est égal à" },
  replace: { en: "Replace figures that stand there", fr: "Remplacer les chiffres déjà saisis" },
  write: { en: "Write the formulas", fr: "Écrire les formules" },
  written: { en: "The formulas are written.", fr: "Les formules sont écrites." },
} as const satisfies Record<string, Text>;
