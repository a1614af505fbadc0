import * as v from "valibot";
import { type Cell, isCellError, isDay } from "../../base/cells.ts";
import { dayWords } from "../../base/dates-in-words.ts";
import {
  type DayOrder,
  dayFromIso,
  firstDayOf,
  isMonth,
  isoDayOf,
  monthOf,
  monthWords,
  readDay,
} from "../../base/months.ts";
import { isProblem } from "../../base/problem.ts";
import { eitherOf, folded, type Language, languages, quoted, type Text } from "../../base/text.ts";
import { readFigure } from "../figures/typed-figure.ts";
import { figureIn, isPercent } from "../figures/units.ts";
import { choiceKey } from "./choices.ts";
import { codePattern } from "./codes.ts";
import { type Field, fieldOf, fields } from "./fields.ts";
import { type Issue, noCode, notACode, savingIssues } from "./saving-issues.ts";
import { type FieldKey, type Kpi, kpiSchema, leastLimitValues } from "./schema.ts";
import { smartScore } from "./smart-letters.ts";

/** The column of each field, from 0. */
export type Columns = ReadonlyMap<Field["key"], number>;

/** The columns of a new book. */
export const usualColumns: Columns = new Map(fields.map(({ key }, index) => [key, index]));

const headingKeys = new Map<string, Field["key"]>(
  fields.flatMap(({ key, heading, formerly = heading }) =>
    [heading, formerly].flatMap((words) => languages.map((language) => [folded(words[language]), key] as const)),
  ),
);

/** Finds the fields by their headings, in either language; columns of the user's own are left alone. */
export function columnsOf(headings: readonly Cell[]): { readonly columns: Columns; readonly missing: Field["key"][] } {
  const columns = new Map<Field["key"], number>();
  for (const [index, heading] of headings.entries()) {
    const key = typeof heading === "string" ? headingKeys.get(folded(heading)) : undefined;
    if (key !== undefined && !columns.has(key)) columns.set(key, index);
  }
  return { columns, missing: fields.map(({ key }) => key).filter((key) => !columns.has(key)) };
}

/** The value of a cell, with an issue if it was read despite one; undefined if it could not be read. */
interface Reading {
  readonly value?: string | number;
  readonly issue?: Issue;
}

/**
 * Reads a row of the sheet. Never refuses a row that has a code: what cannot be read is left out, reported, and kept
 * unchanged.
 * @returns no KPI for a row without a code: it belongs to the user and is left alone. No issue either if the row is
 * blank
 * @param order how English names the day that a text was read as
 */
export function readKpiRow(
  cells: readonly Cell[],
  columns: Columns = usualColumns,
  order?: DayOrder,
): { readonly kpi?: Kpi; readonly issues: readonly Issue[] } {
  const cellOf = (key: FieldKey): Cell => {
    const cell = cells[columns.get(key) ?? -1] ?? null;
    return typeof cell === "string" && cell.trim() === "" ? null : cell;
  };
  if (fields.every(({ key }) => key === "smart" || cellOf(key) === null)) return { issues: [] };
  const issues: Issue[] = [];
  const unread: { field: FieldKey; cell: Cell }[] = [];
  const unit = readText(cellOf("unit"));
  // Only our own keys name a property here: a cell cannot choose one.
  const values: Partial<Record<FieldKey, string | number>> = {};
  for (const field of fields) {
    const { key } = field;
    if (key === "smart") continue;
    const cell = cellOf(key);
    if (cell === null) continue;
    const { value, issue } = readCell(key, field, cell, unit ?? "", order);
    if (issue) issues.push(issue);
    if (value === undefined) unread.push({ field: key, cell: keepable(cell) });
    else values[key] = value;
  }
  if (values.code === undefined)
    return { issues: issues.some(({ field }) => field === "code") ? issues : [noCode, ...issues] };
  const kpi = v.parse(kpiSchema, { ...values, unread });
  const told = new Set(issues.map(({ field }) => field));
  return { kpi, issues: [...issues, ...savingIssues(kpi).filter(({ field }) => !told.has(field))] };
}

/** The cells of a KPI's row. */
export interface RowPlace {
  readonly columns?: Columns;
  /** The current row: the user's own columns stay unchanged. */
  readonly was?: readonly Cell[];
}

/** Writes a KPI as a row: texts as plain text, never formulas; months as their first day. */
export function kpiRow(kpi: Kpi, language: Language, { columns = usualColumns, was = [] }: RowPlace = {}): Cell[] {
  const width = Math.max(was.length, ...[...columns.values()].map((column) => column + 1));
  const row: Cell[] = [...Array(width).keys()].map((column) => was[column] ?? null);
  const unread = new Map(kpi.unread.map(({ field, cell }) => [field, cell]));
  for (const field of fields) {
    const column = columns.get(field.key);
    if (column === undefined) continue;
    if (field.key === "smart") row[column] = kpi.role === "kpi" ? smartScore(kpi) : null;
    else {
      const kept = unread.get(field.key) ?? null;
      // A KPI always has a role: a word that is not one stays in the cell until somebody chooses.
      const known = field.key !== "role" || kpi.role !== "kpi" || kept === null;
      row[column] = (known ? written(field, kpi[field.key], language) : null) ?? kept;
    }
  }
  return row;
}

function written(field: Field, value: string | number | null, language: Language): Cell {
  if (value === null || value === "") return null;
  if (field.cell === "month") return firstDayOf(`${value}`);
  if (field.cell === "day") return dayFromIso(`${value}`) ?? null;
  return field.choices?.find(({ key }) => key === value)?.[language][0] ?? value;
}

function readCell(key: FieldKey, field: Field, cell: Cell, unit: string, order: DayOrder | undefined): Reading {
  if (isCellError(cell)) return { issue: issueOf(key, "error", holdsError(cell.error)) };
  switch (field.cell) {
    case "text": {
      const value = readText(cell);
      return value === undefined ? { issue: issueOf(key, "not-a-text", notText) } : { value };
    }
    case "code": {
      const value = readText(cell)?.normalize("NFC");
      return value !== undefined && codePattern.test(value) ? { value } : { issue: notACode(key, value ?? "…") };
    }
    case "choice": {
      const value = choiceKey(key, cell);
      return value === undefined ? { issue: issueOf(key, "not-a-choice", notAChoice(field, cell)) } : { value };
    }
    case "month":
    case "day":
      return readDayCell(key, field.cell, cell, order);
    default:
      return readNumberCell(key, field.cell, cell, unit);
  }
}

/** A text as written; numbers and dates that a spreadsheet made out of text are turned back into text. */
function readText(cell: Cell): string | undefined {
  if (typeof cell === "string") return cell.trim();
  if (typeof cell === "number") return Number.isFinite(cell) ? `${cell}` : undefined;
  if (isDay(cell)) {
    const day = readDay(cell);
    return isProblem(day) ? undefined : isoDayOf(day);
  }
  return undefined;
}

function readDayCell(key: FieldKey, kind: "month" | "day", cell: Cell, order: DayOrder | undefined): Reading {
  const day = readDay(cell);
  if (isProblem(day)) return { issue: issueOf(key, day.name, day.says) };
  const value = kind === "month" ? monthOf(day) : isoDayOf(day);
  const plain = typeof cell !== "string" || (kind === "month" ? isMonth(cell.trim()) : cell.trim() === value);
  if (plain) return { value };
  const words = (language: Language): string =>
    kind === "month" ? monthWords(value, language) : dayWords(day, language, order);
  return { value, issue: repaired(key, cell, words) };
}

function readNumberCell(key: FieldKey, kind: Field["cell"], cell: Cell, unit: string): Reading {
  let value: number | null = null;
  let understood: Issue | undefined;
  if (typeof cell === "number" && Number.isFinite(cell)) value = cell;
  else if (typeof cell === "string") {
    const figure = readFigure(cell, kind === "number" ? unit : kind === "share" ? "%" : "");
    if (isProblem(figure)) return { issue: issueOf(key, figure.name, figure.says) };
    value = figure.value;
    understood = repaired(key, cell, (language) => figure.understood[language]);
  }
  if (value === null) return { issue: issueOf(key, "not-a-number", notNumber) };
  if (kind === "share") {
    // 90 as a share can only mean 90 %.
    if (value > 1 && value <= 100) {
      const share = value / 100;
      return { value: share, issue: understood ?? shareRead(key, value, share) };
    }
    if (value <= 0 || value > 1) return { issue: issueOf(key, "not-a-share", notAShare) };
  }
  if (kind === "whole") {
    const least = key === "limitsFrom" ? leastLimitValues : 1;
    if (!Number.isInteger(value) || value < least || value > 1000)
      return { issue: issueOf(key, "not-whole", notWhole(least)) };
  }
  if (kind === "number" && typeof cell === "number" && isPercent(unit) && Math.abs(value) >= doubtfulShare)
    return { value, issue: issueOf(key, "percent-as-number", readsAs(value)) };
  return understood ? { value, issue: understood } : { value };
}

/** From 500 % on, a percentage was probably typed without its sign. */
const doubtfulShare = 5;

/** JSON knows neither NaN nor infinity. */
const keepable = (cell: Cell): Cell => (typeof cell === "number" && !Number.isFinite(cell) ? `${cell}` : cell);

function issueOf(field: FieldKey, name: string, says: Text): Issue {
  const { heading } = fieldOf(field);
  return { field, name, says: { en: `${heading.en}: ${says.en}`, fr: `${heading.fr} : ${says.fr}` } };
}

function repaired(field: FieldKey, cell: string, words: (language: Language) => string): Issue {
  const says: Text = {
    en: `the text ${quoted("en", cell)} is read as ${words("en")}; the review page takes numbers and dates only. Type it again.`,
    fr: `le texte ${quoted("fr", cell)} est lu comme ${words("fr")} ; la page de revue ne prend que les nombres et les dates. Ressaisissez.`,
  };
  return { ...issueOf(field, "text-read", says), repaired: true };
}

/** Formulas read it, too. */
function shareRead(field: FieldKey, value: number, share: number): Issue {
  const says = (language: Language): string => figureIn(language, share, "%");
  return {
    ...issueOf(field, "text-read", {
      en: `${value} is read as ${says("en")}.`,
      fr: `${value} est lu comme ${says("fr")}.`,
    }),
    repaired: true,
  };
}

const holdsError = (error: string): Text => ({
  en: `the cell shows ${error}. Correct its formula.`,
  fr: `la cellule affiche ${error}. Corrigez sa formule.`,
});

const notText: Text = { en: "this isn't text. Type some.", fr: "ce n'est pas du texte. Saisissez-en." };

const notNumber: Text = {
  en: "this isn't a number. Type one; a date may be a number that the spreadsheet converted.",
  fr: "ce n'est pas un nombre. Saisissez-en un ; une date peut être un nombre que le tableur a converti.",
};

const notAShare: Text = {
  en: "a share is between 0% and 100%. Type 90%, for instance.",
  fr: "une part est comprise entre 0 % et 100 %. Saisissez par exemple 90 %.",
};

const notWhole = (least: number): Text => ({
  en: `type a whole number from ${least} to 1,000.`,
  fr: `saisissez un nombre entier de ${least} à 1 000.`,
});

const readsAs = (value: number): Text => ({
  en: `this is ${figureIn("en", value, "%")}. For ${figureIn("en", value / 100, "%")}, type the % sign.`,
  fr: `cela fait ${figureIn("fr", value, "%")}. Pour ${figureIn("fr", value / 100, "%")}, saisissez le signe %.`,
});

function notAChoice({ choices = [] }: Field, cell: Cell): Text {
  const list = (language: Language): string =>
    eitherOf(
      language,
      choices.map((option) => option[language][0]),
    );
  const word = (language: Language): string =>
    typeof cell === "string" ? quoted(language, cell) : language === "fr" ? "ceci" : "this";
  return {
    en: `${word("en")} isn't one of the choices. Choose ${list("en")}.`,
    fr: `${word("fr")} n'est pas dans la liste. Choisissez ${list("fr")}.`,
  };
}
