import { type DecimalSign, decimalSignOf } from "../../base/digits.ts";
import { type DayOrder, type Month, monthWords, orderOf, readMonth } from "../../base/months.ts";
import { isProblem, misread, type Problem } from "../../base/problem.ts";
import type { Text } from "../../base/text.ts";
import { readFigure } from "./typed-figure.ts";

/** One pasted row: what it was understood as, or what is wrong with it. */
export interface PastedRow {
  /** Where it stood in what was pasted, from 1. */
  readonly line: number;
  readonly text: string;
  /** None where a single column was pasted: who asked knows which months they are. */
  readonly month?: Month;
  /** `null` where the month has no figure. */
  readonly value?: number | null;
  readonly understood?: Text;
  /** The rule that decided where the text could mean two things. */
  readonly note?: Text;
  readonly issue?: Problem;
}

export interface Paste {
  /** The words above the columns, where the first row holds no figure. */
  readonly heading: readonly string[];
  readonly rows: readonly PastedRow[];
  /** Why no row can be read at all. */
  readonly problem?: Problem;
}

const mostLines = 1000;

/**
 * Reads what people paste: one column of figures, or a column of months and one of figures, either of them lying down
 * as a row too. Where one row gives away the decimal sign or the order of day and month, the others follow it.
 * @param unit of the KPI that the figures are for
 */
export function readPaste(text: string, unit = ""): Paste {
  const grid = gridOf(text);
  if (grid.length > mostLines) return nothing(tooLong);
  const above = grid[0]?.cells ?? [];
  // A blank first row is a month without a figure.
  const isHeading =
    grid.length > 1 && above.some(Boolean) && above.every((cell) => !isMonthText(cell) && !isFigure(cell));
  const heading = isHeading ? above : [];
  const rows = isHeading ? grid.slice(1) : grid;
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const filled = [...Array(width).keys()].filter((column) => rows.some(({ cells }) => cells[column]));
  if (filled.length === 0) return nothing(empty);
  const months = filled.length > 1 ? monthColumn(rows, filled) : undefined;
  const figures = filled.filter((column) => column !== months);
  if (figures.length !== 1) return nothing(months === undefined ? noMonths : tooManyColumns);
  return { heading, rows: readRows(rows, months, figures[0] as number, unit) };
}

const nothing = (problem: Problem): Paste => ({ heading: [], rows: [], problem });

interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Rows of trimmed texts, upright, without the blank ones at the end. */
function gridOf(text: string): Row[] {
  const lines = text.replace(/\s+$/, "").split(/\r\n|\n|\r/);
  const semicolons = lines.every((line) => line.trim() === "" || /^[^;\t]*;[^;\t]*$/.test(line));
  const cells = lines.map((line) =>
    line.split(semicolons ? ";" : "\t").map((cell) =>
      cell
        .trim()
        .replace(/^"(.*)"$/, "$1")
        .trim(),
    ),
  );
  if (lines.length === 1 && lines[0] === "") return [];
  const width = Math.max(...cells.map((row) => row.length));
  const upright =
    lines.length <= 2 && width > 2
      ? [...Array(width).keys()].map((column) => cells.map((row) => row[column] ?? ""))
      : cells;
  return upright.map((row, index) => ({ line: index + 1, cells: row }));
}

const isMonthText = (cell: string): boolean => cell !== "" && !isProblem(readMonth(cell, "day first"));
const isFigure = (cell: string): boolean => {
  const figure = readFigure(cell);
  return !isProblem(figure) && figure.value !== null;
};

/** The column that most looks like months. Digits alone (46000) may be a figure too, so they count for less. */
function monthColumn(rows: readonly Row[], columns: readonly number[]): number | undefined {
  let best: number | undefined;
  let most = rows.length / 4;
  for (const column of columns) {
    let score = 0;
    for (const { cells } of rows) {
      const cell = cells[column] ?? "";
      if (isMonthText(cell)) score += /^\d{1,5}$/.test(cell) ? 0.5 : /^\d+$/.test(cell) ? 0.75 : 1;
    }
    if (score > most) [best, most] = [column, score];
  }
  return best;
}

function readRows(rows: readonly Row[], months: number | undefined, figures: number, unit: string): PastedRow[] {
  const order = agreed(rows.map(({ cells }) => (months === undefined ? undefined : orderOf(cells[months] ?? ""))));
  const decimal = agreed(rows.map(({ cells }) => decimalSignOf(cells[figures] ?? "")));
  const seen = new Map<Month, number>();
  const read: PastedRow[] = [];
  for (const { line, cells } of rows) {
    const words = cells.filter(Boolean).join(" · ");
    if (months === undefined) {
      read.push({ line, text: words, ...figureOf(cells[figures] ?? "", unit, decimal) });
      continue;
    }
    if (words === "") continue;
    const month = readPastedMonth(cells[months] ?? "", order);
    if (isProblem(month)) {
      read.push({ line, text: words, issue: month });
      continue;
    }
    const before = seen.get(month);
    if (before !== undefined) {
      read.push({ line, text: words, month, issue: twice(month, before) });
      continue;
    }
    seen.set(month, line);
    read.push({ line, text: words, month, ...figureOf(cells[figures] ?? "", unit, decimal) });
  }
  return read;
}

function figureOf(text: string, unit: string, decimal?: DecimalSign): Omit<PastedRow, "line" | "text"> {
  const figure = readFigure(text, unit, decimal);
  return isProblem(figure) ? { issue: figure } : figure;
}

const readPastedMonth = (text: string, order?: DayOrder): Month | Problem =>
  text === "" ? noMonth : readMonth(text, order);

/** What all that say something say; nothing where they disagree. */
function agreed<T>(answers: readonly (T | undefined)[]): T | undefined {
  const said = new Set(answers.filter((answer) => answer !== undefined));
  return said.size === 1 ? [...said][0] : undefined;
}

const empty = misread("empty", {
  en: "Nothing was pasted. Copy a column of figures, with or without a column of months.",
  fr: "Rien n'a été collé. Copiez une colonne de chiffres, avec ou sans colonne de mois.",
});

const tooLong = misread("too-many-lines", {
  en: `More than ${mostLines} lines were pasted. Copy the column of one KPI.`,
  fr: `Plus de ${mostLines} lignes ont été collées. Copiez la colonne d'un seul KPI.`,
});

const noMonths = misread("no-months", {
  en: "There are several columns, and none of months. Copy one column, or months and figures.",
  fr: "Il y a plusieurs colonnes, et aucune de mois. Copiez une colonne, ou des mois et des chiffres.",
});

const tooManyColumns = misread("too-many-columns", {
  en: "There are several columns of figures. Copy the months and one column of figures.",
  fr: "Il y a plusieurs colonnes de chiffres. Copiez les mois et une colonne de chiffres.",
});

const noMonth = misread("no-month", {
  en: "This row has a figure and no month. Type its month.",
  fr: "Cette ligne a un chiffre et pas de mois. Saisissez son mois.",
});

const twice = (month: Month, line: number): Problem =>
  misread("month-twice", {
    en: `${monthWords(month, "en")} stands in line ${line} already. Keep one of the two.`,
    fr: `Le mois (${monthWords(month, "fr")}) figure déjà à la ligne ${line}. Gardez l'une des deux.`,
  });
