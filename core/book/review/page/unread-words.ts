import type { Language, Text } from "../../../base/text.ts";
import { formulaColumns, sheetTitles, tables } from "../../sheets/layout.ts";

/**
 * What the formulas of the page do not read, said beside the state of the month. `{n}` and `{first}` stand for a number
 * and for a heading, a code or an address, `{sheet}` for the title of a sheet.
 */
export interface UnreadWords {
  readonly one: Text;
  readonly more: Text;
}

export type GridSheet = "results" | "targets";
/** The tables of which the page says what it does not read. */
export type UnreadTable = GridSheet | "definitions" | "actions";

/** Cells that hold something else where a number belongs: a text, an error. */
const cells: UnreadWords = {
  one: {
    en: "a cell of {first} in {sheet} isn't a number",
    fr: "une cellule de {first} dans {sheet} n'est pas un nombre",
  },
  more: {
    en: "{n} cells of {sheet} aren't numbers, the first below {first}",
    fr: "{n} cellules de {sheet} ne sont pas des nombres, la première sous {first}",
  },
};

const months: UnreadWords = {
  one: { en: "a month of {sheet} can't be read", fr: "un mois de {sheet} est illisible" },
  more: { en: "{n} months of {sheet} can't be read", fr: "{n} mois de {sheet} sont illisibles" },
};

/** Rows with numbers and nothing for a month. */
const withoutMonth: UnreadWords = {
  one: {
    en: "a row of {sheet} has figures and no month",
    fr: "une ligne de {sheet} a des chiffres mais pas de mois",
  },
  more: {
    en: "{n} rows of {sheet} have figures and no month",
    fr: "{n} lignes de {sheet} ont des chiffres mais pas de mois",
  },
};

const monthsTwice: UnreadWords = {
  one: {
    en: "a second row of one month in {sheet} isn't read",
    fr: "une deuxième ligne du même mois dans {sheet} n'est pas lue",
  },
  more: {
    en: "{n} rows of {sheet} repeat a month and aren't read",
    fr: "{n} lignes de {sheet} répètent un mois et ne sont pas lues",
  },
};

/** Months below the last row that is looked through. */
const beyond: UnreadWords = {
  one: {
    en: "{sheet} has room for {rows} months; the one below isn't read",
    fr: "{sheet} peut contenir {rows} mois ; celui d'après n'est pas lu",
  },
  more: {
    en: "{sheet} has room for {rows} months; the {n} below aren't read",
    fr: "{sheet} peut contenir {rows} mois ; les {n} d'après ne sont pas lus",
  },
};

const columnsTwice: UnreadWords = {
  one: {
    en: "a second column of one code in {sheet} isn't read",
    fr: "une deuxième colonne du même code dans {sheet} n'est pas lue",
  },
  more: {
    en: "{n} columns of {sheet} repeat a code and aren't read",
    fr: "{n} colonnes de {sheet} répètent un code et ne sont pas lues",
  },
};

/** KPIs without a column among those that are looked through: its heading is another word, or right of the table. */
const withoutColumn: UnreadWords = {
  one: {
    en: "no column of {sheet} is read for {first}",
    fr: "aucune colonne de {sheet} n'est lue pour {first}",
  },
  more: {
    en: "no column of {sheet} is read for {n} KPIs, the first one {first}",
    fr: "aucune colonne de {sheet} n'est lue pour {n} KPI, à commencer par {first}",
  },
};

/** Columns to the right of the last one that is looked through. */
const columns: UnreadWords = {
  one: {
    en: "a column of {sheet} beyond the {most}th isn't read",
    fr: "une colonne de {sheet} après la {most}e n'est pas lue",
  },
  more: {
    en: "{n} columns of {sheet} beyond the {most}th aren't read",
    fr: "{n} colonnes de {sheet} après la {most}e ne sont pas lues",
  },
};

/** Rows with the code of an earlier row. */
const codesTwice: UnreadWords = {
  one: {
    en: "a second row of {first} in {sheet} isn't read",
    fr: "une deuxième ligne de {first} dans {sheet} n'est pas lue",
  },
  more: {
    en: "{n} rows of {sheet} repeat a code and aren't read, the first one {first}",
    fr: "{n} lignes de {sheet} répètent un code et ne sont pas lues, à commencer par {first}",
  },
};

const withoutCode: UnreadWords = {
  one: {
    en: "a row of {sheet} has no code and isn't read",
    fr: "une ligne de {sheet} n'a pas de code et n'est pas lue",
  },
  more: {
    en: "{n} rows of {sheet} have no code and aren't read",
    fr: "{n} lignes de {sheet} n'ont pas de code et ne sont pas lues",
  },
};

/** Targets, shares, months and words of lists in the rows of KPIs. */
const fields: UnreadWords = {
  one: { en: "a cell of {first} in {sheet} can't be read", fr: "une cellule de {first} dans {sheet} est illisible" },
  more: {
    en: "{n} cells of {sheet} can't be read, the first of {first}",
    fr: "{n} cellules de {sheet} sont illisibles, à commencer par celle de {first}",
  },
};

/** Rows below the last one that is looked through. */
const rowsBeyond: UnreadWords = {
  one: {
    en: "{sheet} has room for {rows} rows; the one below isn't read",
    fr: "{sheet} peut contenir {rows} lignes ; celle d'après n'est pas lue",
  },
  more: {
    en: "{sheet} has room for {rows} rows; the {n} below aren't read",
    fr: "{sheet} peut contenir {rows} lignes ; les {n} d'après ne sont pas lues",
  },
};

/** Months and days of actions. */
const dates: UnreadWords = {
  one: { en: "a date of {sheet} can't be read", fr: "une date de {sheet} est illisible" },
  more: { en: "{n} dates of {sheet} can't be read", fr: "{n} dates de {sheet} sont illisibles" },
};

/** Columns that formulas ask for and do not find by their headings. */
const missing: UnreadWords = {
  one: { en: "{sheet} has no column {first}", fr: "il manque à {sheet} la colonne {first}" },
  more: {
    en: "{n} columns of {sheet} are missing, the first one {first}",
    fr: "il manque à {sheet} {n} colonnes, à commencer par {first}",
  },
};

/** What kind of row an action is: a word of the list is asked for. */
const entries: UnreadWords = {
  one: { en: "an entry of {sheet} can't be read", fr: "une entrée de {sheet} est illisible" },
  more: { en: "{n} entries of {sheet} can't be read", fr: "{n} entrées de {sheet} sont illisibles" },
};

/** Codes that no row of KPIs has, in rows of the month and in open actions. */
const unknownCodes: UnreadWords = {
  one: { en: "the code {first} in {sheet} isn't in {kpis}", fr: "le code {first} dans {sheet} n'est pas dans {kpis}" },
  more: {
    en: "{n} rows of {sheet} have a code that isn't in {kpis}, the first one {first}",
    fr: "{n} lignes de {sheet} ont un code qui n'est pas dans {kpis}, à commencer par {first}",
  },
};

export const unreadWords = {
  cells,
  months,
  withoutMonth,
  monthsTwice,
  beyond,
  columnsTwice,
  withoutColumn,
  columns,
  codesTwice,
  withoutCode,
  fields,
  rowsBeyond,
  dates,
  missing,
  entries,
  unknownCodes,
} as const;

/** Said under a KPI whose cell of the month holds no number. */
export const noNumber: Text = {
  en: "{first} of {sheet} isn't a number.",
  fr: "{first} de {sheet} n'est pas un nombre.",
};

/** The words with the title of their sheet, and how many rows and columns of it are read. */
export function ofSheet(words: Text, table: UnreadTable): Text {
  const { sheet, rows } = tables[table];
  const of = (language: Language): string =>
    words[language]
      .replace("{sheet}", sheetTitles[sheet][language])
      .replace("{kpis}", sheetTitles.kpis[language])
      .replace("{most}", `${formulaColumns}`)
      .replace("{rows}", `${rows}`);
  return { en: of("en"), fr: of("fr") };
}
