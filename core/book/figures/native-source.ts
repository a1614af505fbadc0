import { columnLetters } from "../../base/address.ts";
import { type Cell, type Grid, isDay } from "../../base/cells.ts";
import { counted } from "../../base/count.ts";
import { type Month, monthOf } from "../../base/months.ts";
import { quoted, type Text } from "../../base/text.ts";
import { none, readAmount } from "./amounts.ts";
import { columnCalled } from "./choose-columns.ts";
import type { Export } from "./export-formula.ts";
import { monthlyFigures } from "./monthly-figures.ts";
import type { Ask, Column, MonthFigure, Table } from "./table.ts";

/** Whether formulas of the spreadsheet can follow an export that stays on its sheet. */
export type NativeSource =
  /** They give the same months as the reader: `source` goes into the request of `results-from-export`. */
  | { readonly source: Omit<Export, "sheet"> }
  /** They would not, and why. The figures can still be brought in as values. */
  | { readonly why: Text };

/**
 * Formulas are right only where every date is a date (or digits) and every amount a number, and where what they add up
 * is what the reader found: no totals among the rows, no lines that are left out by an answer.
 * @param cells the whole sheet from its first cell on, of which `table` was read
 */
export function nativeSource(table: Table, cells: Grid, ask: Ask): NativeSource {
  const { figures, questions, took } = monthlyFigures(table, ask);
  const refused = (why: Text): NativeSource => ({ why });
  if (questions.length > 0) return refused(openQuestions);
  if (ask.kpi.kind !== "flow" || took.aggregate === "last" || took.of) return refused(notAdded);
  const dates = took.dateColumn === undefined ? undefined : columnCalled(table.columns, took.dateColumn);
  const amounts = took.column === undefined ? undefined : columnCalled(table.columns, took.column);
  if (!dates || table.across || (took.aggregate !== "count" && !amounts)) return refused(otherShape);
  const filter = filterOf(table, ask);
  if (filter === null) return refused(otherShape);
  const used = new Set(figures.flatMap(({ lines }) => lines));
  const lines = table.lines.filter(({ number }) => used.has(number));
  const dateCells = lines.map(({ cells: row }) => row[dates.index] ?? null);
  const dateTexts = dateCells.filter((cell) => typeof cell === "string").length;
  const amountCells = amounts ? lines.map(({ cells: row }) => row[amounts.index] ?? null) : [];
  const amountTexts = amountCells.filter((cell) => typeof cell === "string" && readAmount(cell) !== none).length;
  if (dateTexts + amountTexts > 0) return refused(textsAmong(dates, dateTexts, amounts, amountTexts));
  const datesAre = kindOfDates(dateCells);
  if (!datesAre) return refused(otherShape);
  const marks = [...new Set(amountCells.filter((cell): cell is string => typeof cell === "string"))];
  const source: Omit<Export, "sheet"> = {
    dates: columnLetters(dates.index),
    datesAre,
    texts: cells.filter((row) => isText(row[dates.index]) && (!filter || isEqual(row[filter.index], filter.equals)))
      .length,
    ...(amounts && took.aggregate !== "count" && { sum: columnLetters(amounts.index) }),
    ...(filter && { filter: { column: columnLetters(filter.index), equals: filter.equals } }),
    ...(marks.length > 0 && { marks }),
  };
  const columns = { dates: dates.index, amounts: source.sum === undefined ? undefined : amounts?.index, filter };
  return agree(cells, columns, datesAre, figures) ? { source } : refused(otherMonths);
}

interface NativeFilter {
  readonly index: number;
  readonly equals: string;
}

/** The filter as a condition of COUNTIFS; `null` where there is none such. */
function filterOf(table: Table, { filter }: Ask): NativeFilter | undefined | null {
  if (!filter) return undefined;
  const column = columnCalled(table.columns, filter.column);
  return column && "equals" in filter ? { index: column.index, equals: filter.equals.trim() } : null;
}

const isText = (cell: Cell | undefined): boolean => typeof cell === "string" && cell !== "";

/** As COUNTIFS compares: without case, spaces count. */
const isEqual = (cell: Cell | undefined, words: string): boolean =>
  typeof cell === "string" && cell.toLowerCase() === words.toLowerCase();

function kindOfDates(cells: readonly Cell[]): Export["datesAre"] | undefined {
  if (cells.every(isDay)) return "dates";
  const digits = (length: number): boolean =>
    cells.every((cell) => typeof cell === "number" && Number.isInteger(cell) && String(cell).length === length);
  return digits(8) ? "digits" : digits(6) ? "months" : undefined;
}

interface Places {
  readonly dates: number;
  readonly amounts: number | undefined;
  readonly filter: NativeFilter | undefined;
}

/** Whether SUMIFS and COUNTIFS over all rows of the sheet give these months, and no other. */
function agree(cells: Grid, places: Places, datesAre: Export["datesAre"], figures: readonly MonthFigure[]): boolean {
  const natively = nativeMonths(cells, places, datesAre);
  const months = new Set([...figures.map(({ month }) => month), ...natively.keys()]);
  return [...months].every((month) => {
    const ours = figures.find((each) => each.month === month)?.value ?? null;
    const theirs = natively.get(month) ?? null;
    if (ours === null || theirs === null) return ours === theirs;
    return Math.abs(ours - theirs) <= 1e-9 * Math.max(1, Math.abs(ours));
  });
}

/** What the formulas answer for each month that any row of the sheet lies in. */
function nativeMonths(
  cells: Grid,
  { dates, amounts, filter }: Places,
  datesAre: Export["datesAre"],
): Map<Month, number | null> {
  const months = new Map<Month, number | null>();
  for (const row of cells) {
    const month = monthIn(row[dates] ?? null, datesAre);
    if (month === undefined || (filter && !isEqual(row[filter.index], filter.equals))) continue;
    const before = months.get(month) ?? null;
    const cell = amounts === undefined ? 1 : row[amounts];
    months.set(month, typeof cell === "number" ? (before ?? 0) + cell : before);
  }
  return months;
}

/** 1990 to 2199: numbers outside aren't days of a month of the book. */
const [firstSerial, lastSerial] = [32_874, 109_574];

function monthIn(cell: Cell, datesAre: Export["datesAre"]): Month | undefined {
  if (datesAre === "dates") {
    const serial = isDay(cell) ? cell.day : typeof cell === "number" ? cell : undefined;
    return serial === undefined || serial < firstSerial || serial > lastSerial ? undefined : monthOf({ day: serial });
  }
  if (typeof cell !== "number") return undefined;
  const digits = String(Math.floor(cell));
  const length = datesAre === "digits" ? 8 : 6;
  return digits.length === length ? `${digits.slice(0, 4)}-${digits.slice(4, 6)}` : undefined;
}

const openQuestions: Text = {
  en: "Answer the questions first: a formula can't ask.",
  fr: "Répondez d'abord aux questions : une formule ne peut pas en poser.",
};

const notAdded: Text = {
  en: "Formulas only add up or count rows: a rate or a level is neither. Bring in its figures as values.",
  fr: "Les formules ne font qu'additionner ou compter des lignes : un taux ou un niveau n'est ni l'un ni l'autre. Reprenez ses chiffres comme valeurs.",
};

const otherShape: Text = {
  en: "The table isn't just a column of dates and a column of figures: bring in its figures as values.",
  fr: "Le tableau a une autre forme qu'une colonne de dates et une colonne de chiffres : reprenez ses chiffres comme valeurs.",
};

const otherMonths: Text = {
  en: "Formulas over the whole column would give other months: they would also take rows that are left out here. Bring in the figures as values.",
  fr: "Des formules sur toute la colonne donneraient d'autres mois : elles prendraient aussi des lignes laissées de côté ici. Reprenez les chiffres comme valeurs.",
};

function textsAmong(dates: Column, dateTexts: number, amounts: Column | undefined, amountTexts: number): Text {
  const parts = (language: "en" | "fr"): string =>
    [
      ...(dateTexts > 0 ? [part(language, dateTexts, dates)] : []),
      ...(amountTexts > 0 && amounts ? [part(language, amountTexts, amounts)] : []),
    ].join(language === "fr" ? " et " : " and ");
  return {
    en: `${parts("en")}: formulas skip text, so the months would be too low. Bring in the figures as values, or type these cells again as dates and numbers.`,
    fr: `${parts("fr")} : les formules ignorent les textes, et les mois seraient trop bas. Reprenez les chiffres comme valeurs, ou ressaisissez ces cellules comme dates et nombres.`,
  };
}

const part = (language: "en" | "fr", count: number, { key }: Column): string =>
  language === "fr"
    ? `${counted("fr", count, "cellule est du texte", "cellules sont du texte")} dans ${quoted("fr", key)}`
    : `${counted("en", count, "cell is text", "cells are text")} in ${quoted("en", key)}`;
