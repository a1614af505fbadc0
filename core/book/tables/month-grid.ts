import { type Cell, isCellError, isDay } from "../../base/cells.ts";
import { type Month, monthWords, readMonth } from "../../base/months.ts";
import { isProblem } from "../../base/problem.ts";
import { quoted, type Text } from "../../base/text.ts";
import { isExportFormula } from "../figures/export-formula.ts";
import { isBlankWord, readFigure } from "../figures/typed-figure.ts";
import { figureIn } from "../figures/units.ts";
import { codeKey } from "../kpi/codes.ts";
import { formulaColumns, monthHeading, tables } from "../sheets/layout.ts";
import { addressIn } from "../sheets/places.ts";
import type { TableSnapshot } from "../sheets/snapshot.ts";
import { type BookIssue, issueAt } from "./issues.ts";
import { isBlankCell, textOf } from "./records.ts";
import { isMonthForFormulas } from "./typed-month.ts";

/** Results and Targets: one row per month, one column per code, one number each. */

export type GridKey = "results" | "targets";

/** The cell of a month and a code. */
export interface Figure {
  readonly value: number | null;
  /** The formula of the cell, `""` where it has none. */
  readonly formula: string;
  /** Content that is not a figure: never overwritten. `null` if there is none. */
  readonly inTheWay: Cell;
  /** The address of the cell where it holds something that isn't a number: formulas take it for nothing. */
  readonly noNumber?: string;
}

/** What the formulas of the review page do not read. */
export interface Unread {
  /** How many cells of KPIs and measures hold no number, and the heading of the first of their columns. */
  readonly cells: number;
  readonly first: string;
  /** How many cells hold something else than a month. */
  readonly months: number;
  /** How many rows have numbers and nothing for a month. */
  readonly withoutMonth: number;
  /** How many rows have a month that an earlier row has, and how many columns a code that an earlier column has. */
  readonly monthsTwice: number;
  readonly columnsTwice: number;
  /** How many months are below the last row that formulas look through, or below the table. */
  readonly beyond: number;
  /** How many headings are to the right of the last column that formulas look through. */
  readonly columns: number;
  /** The months of both kinds that the panel can read nevertheless. */
  readonly read: ReadonlySet<Month>;
}

export interface MonthGrid {
  /** Each month once, in order. */
  readonly months: readonly Month[];
  /** The row of each month in the table, and the column of each code (by `codeKey`), from 0, headings included. */
  readonly rows: ReadonlyMap<Month, number>;
  readonly columns: ReadonlyMap<string, number>;
  readonly monthColumn: number;
  /** Blank columns: room for more codes. */
  readonly free: readonly number[];
  /** The figures of each code, one for each of `months`. */
  readonly figures: ReadonlyMap<string, readonly Figure[]>;
  readonly unread: Unread;
  readonly issues: readonly BookIssue[];
}

export const noGrid: MonthGrid = {
  months: [],
  rows: new Map(),
  columns: new Map(),
  monthColumn: 0,
  free: [],
  figures: new Map(),
  unread: {
    cells: 0,
    first: "",
    months: 0,
    withoutMonth: 0,
    monthsTwice: 0,
    columnsTwice: 0,
    beyond: 0,
    columns: 0,
    read: new Set(),
  },
  issues: [],
};

const noFigure: Figure = { value: null, formula: "", inTheWay: null };

/** @param unitOf the unit of a code, needed to read texts; undefined if no KPI has that code */
export function readMonthGrid(
  key: GridKey,
  table: TableSnapshot,
  unitOf: (codeKey: string) => string | undefined,
): MonthGrid {
  const issues: BookIssue[] = [];
  const [headings = []] = table.cells;
  const monthColumn = monthColumnIn(key, table, headings, issues);
  const columns = new Map<string, number>();
  const free: number[] = [];
  for (const [column, heading] of headings.entries()) {
    if (column === monthColumn) continue;
    if (isBlankCell(heading)) {
      if (table.cells.every((row) => isBlankCell(row[column] ?? null))) free.push(column);
      else issues.push(issueAt(key, table, 0, column, "column-without-code", noCode));
      continue;
    }
    const code = codeKey(textOf(heading) ?? "");
    if (columns.has(code)) issues.push(issueAt(key, table, 0, column, "code-twice", codeTwice(textOf(heading) ?? "")));
    else if (code !== "") columns.set(code, column);
    if (unitOf(code) === undefined && columns.get(code) === column)
      issues.push(issueAt(key, table, 0, column, "column-without-kpi", noKpi(textOf(heading) ?? ""), "note"));
  }
  const { rows, typed } = monthRows(key, table, monthColumn, issues);
  const months = [...rows.keys()].sort();
  const figures = new Map<string, Figure[]>();
  for (const [code, column] of columns) {
    const unit = unitOf(code);
    const read = months.map((month): Figure => {
      const row = rows.get(month) as number;
      const cell = table.cells[row]?.[column] ?? null;
      const { figure: alone, issue } = readCell(cell, table.formulas?.[row]?.[column] ?? "", unit ?? "");
      const figure = isNoNumber(cell) ? { ...alone, noNumber: addressIn(table, row, column) } : alone;
      // A column that belongs to no KPI is the user's own: we do not judge its content.
      if (issue && unit !== undefined)
        issues.push(issueAt(key, table, row, column, issue.name, issue.says, issue.weight));
      return figure;
    });
    figures.set(code, read);
  }
  const isKnown = (code: string): boolean => unitOf(code) !== undefined;
  const unread = unreadIn(key, table, { rows, columns, monthColumn }, typed, isKnown);
  return { months, rows, columns, monthColumn, free, figures, unread, issues };
}

/** Whether formulas see something in a cell that isn't a number, nor says that there is none. */
const isNoNumber = (cell: Cell): boolean => {
  if (cell === null || isDay(cell)) return false;
  // An empty text is what a formula answers.
  if (typeof cell === "string") return cell !== "" && !isBlankWord(cell);
  return !(typeof cell === "number" && Number.isFinite(cell));
};

function unreadIn(
  key: GridKey,
  table: TableSnapshot,
  { rows, columns, monthColumn }: Pick<MonthGrid, "rows" | "columns" | "monthColumn">,
  typed: readonly TypedMonth[],
  isKnown: (code: string) => boolean,
): Unread {
  const below = table.cells.slice(1);
  const room = tables[key].rows;
  const withinRoom = typed.filter(({ row }) => row <= room);
  const known = withinRoom.filter(({ isForFormulas }) => isForFormulas);
  const readRows = new Set(known.map(({ row }) => row));
  const codes = (table.cells[0] ?? [])
    .slice(0, formulaColumns)
    .flatMap((heading, at) => (at === monthColumn ? [] : [codeKey(textOf(heading) ?? "")]))
    .filter(isKnown);
  const counts = [...columns]
    .filter(([code, column]) => isKnown(code) && column < formulaColumns)
    .map(([, column]) => ({ column, count: below.filter((cells) => isNoNumber(cells[column] ?? null)).length }))
    .sort((one, other) => one.column - other.column);
  return {
    cells: counts.reduce((sum, { count }) => sum + count, 0),
    first: textOf(table.cells[0]?.[counts.find(({ count }) => count > 0)?.column ?? -1] ?? null) ?? "",
    months: withinRoom.length - known.length,
    withoutMonth: below
      .slice(0, room)
      .filter((cells) => isBlankCell(cells[monthColumn] ?? null))
      .filter((cells) => cells.some((cell) => typeof cell === "number" || isDay(cell))).length,
    monthsTwice: known.length - new Set(known.map(({ month }) => month)).size,
    columnsTwice: codes.length - new Set(codes).size,
    beyond:
      typed.length -
      withinRoom.length +
      (table.below ?? []).filter((cells) => !isBlankCell(cells[monthColumn] ?? null)).length,
    columns: (table.cells[0] ?? []).slice(formulaColumns).filter((cell) => cell !== null && cell !== "").length,
    read: new Set([...rows].filter(([, row]) => !readRows.has(row)).map(([month]) => month)),
  };
}

function monthColumnIn(key: GridKey, table: TableSnapshot, headings: readonly Cell[], issues: BookIssue[]): number {
  const named = headings.findIndex(
    (heading) => typeof heading === "string" && monthHeadings.has(heading.trim().toLowerCase()),
  );
  if (named >= 0) return named;
  issues.push(issueAt(key, table, 0, 0, "month-heading", noMonthHeading, "repaired"));
  return 0;
}

const monthHeadings = new Set([monthHeading.en.toLowerCase(), monthHeading.fr.toLowerCase()]);

/** A cell that holds something where a month belongs. */
interface TypedMonth {
  readonly row: number;
  /** Nothing where nobody can read it. */
  readonly month?: Month;
  readonly isForFormulas: boolean;
}

/** The row of each month, and every cell that should hold one. */
function monthRows(
  key: GridKey,
  table: TableSnapshot,
  column: number,
  issues: BookIssue[],
): { readonly rows: Map<Month, number>; readonly typed: readonly TypedMonth[] } {
  const rows = new Map<Month, number>();
  const typed: TypedMonth[] = [];
  let last: Month | undefined;
  for (const [row, cells] of table.cells.entries()) {
    if (row === 0) continue;
    const cell = cells[column] ?? null;
    if (isBlankCell(cell)) {
      if (cells.some((each) => !isBlankCell(each)))
        issues.push(issueAt(key, table, row, column, "row-without-month", noMonth));
      continue;
    }
    const month = readMonth(cell);
    if (isProblem(month)) {
      typed.push({ row, isForFormulas: false });
      issues.push(issueAt(key, table, row, column, month.name, month.says));
      continue;
    }
    const isForFormulas = isMonthForFormulas(cell);
    typed.push({ row, month, isForFormulas });
    const before = rows.get(month);
    if (before !== undefined) {
      issues.push(issueAt(key, table, row, column, "month-twice", monthTwice(month)));
      continue;
    }
    if (last !== undefined && month < last)
      issues.push(issueAt(key, table, row, column, "month-out-of-order", outOfOrder(month), "repaired"));
    if (!isForFormulas)
      issues.push(
        issueAt(key, table, row, column, "month-no-date", monthNoDate(textOf(cell) ?? "", month), "repaired"),
      );
    rows.set(month, row);
    last = month;
  }
  return { rows, typed };
}

interface CellReading {
  readonly figure: Figure;
  readonly issue?: Pick<BookIssue, "name" | "says" | "weight">;
}

function readCell(cell: Cell, formula: string, unit: string): CellReading {
  if (typeof cell === "number" && Number.isFinite(cell)) return { figure: { value: cell, formula, inTheWay: null } };
  if (isBlankCell(cell)) {
    const figure = formula === "" ? noFigure : { ...noFigure, formula };
    return isNoNumber(cell) ? { figure, issue: almostBlank(cell) } : { figure };
  }
  const inTheWay: Figure = { value: null, formula, inTheWay: cell };
  if (isCellError(cell))
    return {
      figure: inTheWay,
      issue: {
        name: "error",
        says: cell.error === "#N/A" && isExportFormula(formula) ? unreadExport : showsError(cell.error),
      },
    };
  if (typeof cell !== "string") return { figure: inTheWay, issue: { name: "no-number", says: noNumber(cell) } };
  const figure = readFigure(cell, unit);
  if (isProblem(figure)) return { figure: inTheWay, issue: { name: figure.name, says: figure.says } };
  if (figure.value === null) return { figure: inTheWay, ...(isNoNumber(cell) && { issue: almostBlank(cell) }) };
  const { value } = figure;
  const says: Text = {
    en: `the text ${quoted("en", cell)} is read as ${figureIn("en", value, unit, 6)}; the review page takes numbers only. Type the number.`,
    fr: `le texte ${quoted("fr", cell)} est lu comme ${figureIn("fr", value, unit, 6)} ; la page de revue ne prend que les nombres. Saisissez le nombre.`,
  };
  return { figure: { value, formula, inTheWay: null }, issue: { name: "text-in-numbers", says, weight: "repaired" } };
}

/** `n/a` with a blank beside it, or blanks alone: nothing, which the formulas of the page cannot tell from a text. */
const almostBlank = (cell: Cell): NonNullable<CellReading["issue"]> => ({
  name: "blanks",
  says: {
    en: `${quoted("en", `${cell}`)} has blanks that nobody sees: the review page takes it for text. Clear the cell.`,
    fr: `${quoted("fr", `${cell}`)} contient des espaces qui ne se voient pas : la page de revue y voit du texte. Videz la cellule.`,
  },
  weight: "repaired",
});

const unreadExport: Text = {
  en: "a date of the export, or a figure of this month, is text: its formula returns #N/A rather than a partial figure. Bring the figures in again.",
  fr: "une date de l'export, ou un chiffre de ce mois, est du texte : sa formule répond #N/A plutôt qu'un chiffre partiel. Reprenez les chiffres.",
};

const showsError = (error: string): Text =>
  error === "#NAME?"
    ? {
        en: "the cell shows #NAME?: this program doesn't know its formula. Repair formulas, or correct it.",
        fr: "la cellule affiche #NOM? : ce programme ne connaît pas sa formule. Réparez les formules, ou corrigez-la.",
      }
    : {
        en: `the cell shows ${error}. Correct its formula.`,
        fr: `la cellule affiche ${error}. Corrigez sa formule.`,
      };

const noNumber = (cell: Cell): Text =>
  isDay(cell)
    ? {
        en: "a date is where a number should be. Type the number, and set the cell to a number format.",
        fr: "une date occupe la place d'un nombre. Saisissez le nombre, et donnez à la cellule un format de nombre.",
      }
    : {
        en: "TRUE or FALSE is where a number should be. Type the number.",
        fr: "VRAI ou FAUX occupe la place d'un nombre. Saisissez le nombre.",
      };

const noCode: Text = {
  en: "this column has figures but no code. Type the code of its KPI above it.",
  fr: "cette colonne a des chiffres mais pas de code. Saisissez le code de son KPI au-dessus.",
};

const codeTwice = (code: string): Text => ({
  en: `${quoted("en", code)} has a column already; this one isn't read. Keep one of the two.`,
  fr: `${quoted("fr", code)} a déjà une colonne ; celle-ci n'est pas lue. Gardez l'une des deux.`,
});

const noKpi = (code: string): Text => ({
  en: `no KPI has the code ${quoted("en", code)}. The column stays as it is.`,
  fr: `aucun KPI n'a le code ${quoted("fr", code)}. La colonne reste telle quelle.`,
});

const noMonthHeading: Text = {
  en: `no column is called ${quoted("en", monthHeading.en)}: the first one is read as the months.`,
  fr: `aucune colonne ne s'appelle ${quoted("fr", monthHeading.fr)} : la première est lue comme celle des mois.`,
};

const noMonth: Text = {
  en: "this row has figures but no month. Type its month.",
  fr: "cette ligne a des chiffres mais pas de mois. Saisissez son mois.",
};

const monthTwice = (month: Month): Text => ({
  en: `${monthWords(month, "en")} has a row already; this one isn't read. Keep one of the two.`,
  fr: `le mois (${monthWords(month, "fr")}) a déjà une ligne ; celle-ci n'est pas lue. Gardez l'une des deux.`,
});

const outOfOrder = (month: Month): Text => ({
  en: `${monthWords(month, "en")} is below a later month. It is read in date order.`,
  fr: `le mois (${monthWords(month, "fr")}) se trouve sous un mois plus récent. Il est remis dans l'ordre à la lecture.`,
});

const monthNoDate = (typed: string, month: Month): Text => ({
  en: `${quoted("en", typed)} is read as ${monthWords(month, "en")}; the review page doesn't know it. Type a date of the month.`,
  fr: `${quoted("fr", typed)} est lu comme ${monthWords(month, "fr")} ; la page de revue ne le reconnaît pas. Saisissez une date du mois.`,
});
