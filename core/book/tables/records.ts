import { type Cell, isCellError, isDay } from "../../base/cells.ts";
import { dayFromIso, firstDayOf, isoDayOf, monthOf, readDay } from "../../base/months.ts";
import { isProblem, misread, type Problem } from "../../base/problem.ts";
import { folded, type Language, languages, lengthOf, quoted, type Text } from "../../base/text.ts";
import type { Field } from "../kpi/fields.ts";
import type { PlanCell } from "../sheets/plan.ts";

/**
 * Rows of Actions and Objectives as records: columns found by their headings, cells read by the kind of their field.
 */

/** The column of each field in its table, from 0. */
export type RecordColumns<K extends string> = ReadonlyMap<K, number>;

type Fields<K extends string> = readonly Field<K>[];

/** Finds fields by their headings, of today or earlier, in either language and any order. Others are left alone. */
export function recordColumns<K extends string>(
  fields: Fields<K>,
  headings: readonly Cell[],
): { readonly columns: RecordColumns<K>; readonly missing: readonly Field<K>[] } {
  const columns = new Map<K, number>();
  for (const [column, heading] of headings.entries()) {
    if (typeof heading !== "string") continue;
    const word = folded(heading);
    const field = fields.find(({ heading: now, formerly = now }) =>
      [now, formerly].some((words) => languages.some((language) => folded(words[language]) === word)),
    );
    if (field && !columns.has(field.key)) columns.set(field.key, column);
  }
  return { columns, missing: fields.filter(({ key }) => !columns.has(key)) };
}

export interface RecordIssue<K extends string> {
  readonly field: K;
  readonly name: string;
  readonly says: Text;
}

/** Texts, months (`2026-10`), days (`2026-10-05`), keys of choices and whole numbers; no entry for a blank cell. */
export type RecordValues<K extends string> = Partial<Record<K, string | number>>;

/** Reads a row. What cannot be read is left out and reported; the cell itself is never changed. */
export function readRecord<K extends string>(
  fields: Fields<K>,
  cells: readonly Cell[],
  columns: RecordColumns<K>,
): { readonly values: RecordValues<K>; readonly issues: readonly RecordIssue<K>[] } {
  const values: RecordValues<K> = {};
  const issues: RecordIssue<K>[] = [];
  for (const field of fields) {
    const cell = cells[columns.get(field.key) ?? -1] ?? null;
    if (isBlankCell(cell)) continue;
    const value = readCell(field, cell);
    if (value === undefined)
      issues.push({ field: field.key, name: nameOf(field, cell), says: unreadable(field, cell) });
    else values[field.key] = value;
  }
  return { values, issues };
}

export const isBlankCell = (cell: Cell): boolean => cell === null || (typeof cell === "string" && cell.trim() === "");

function readCell<K extends string>(field: Field<K>, cell: Cell): string | number | undefined {
  if (isCellError(cell) || typeof cell === "boolean") return undefined;
  switch (field.cell) {
    case "month":
    case "day": {
      const day = readDay(cell);
      return isProblem(day) ? undefined : field.cell === "month" ? monthOf(day) : isoDayOf(day);
    }
    case "choice":
      return typeof cell === "string" ? keyOf(field, cell) : undefined;
    case "whole": {
      const number = typeof cell === "string" && /^\s*\d{1,4}\s*$/.test(cell) ? Number(cell) : cell;
      return typeof number === "number" && Number.isInteger(number) && number >= 1 && number <= 1000
        ? number
        : undefined;
    }
    default:
      return textOf(cell);
  }
}

/** A text as written; numbers and dates that a spreadsheet made out of text are turned back into text. */
export function textOf(cell: Cell): string | undefined {
  if (typeof cell === "string") return cell.trim();
  if (typeof cell === "number" && Number.isFinite(cell)) return `${cell}`;
  if (isDay(cell)) {
    const day = readDay(cell);
    return isProblem(day) ? undefined : isoDayOf(day);
  }
  return undefined;
}

/** The key of a word of a list; undefined if it is none of them. */
export function keyOf<K extends string>({ choices = [] }: Field<K>, words: string): string | undefined {
  const word = folded(words);
  return choices.find(
    (option) =>
      option.key === word || languages.some((language) => option[language].some((each) => folded(each) === word)),
  )?.key;
}

/** A value as its cell holds it: the first word of a choice, a month as its first day, a text as plain text. */
export function written<K extends string>(
  field: Field<K>,
  value: string | number | null | undefined,
  language: Language,
): PlanCell {
  if (value === null || value === undefined || value === "") return null;
  if (field.cell === "month") return firstDayOf(`${value}`);
  if (field.cell === "day") return dayFromIso(`${value}`) ?? null;
  return field.choices?.find(({ key }) => key === value)?.[language][0] ?? value;
}

/** The cells of a table's row for some of its fields; `undefined` for a cell that does not change. */
export function recordCells<K extends string>(
  fields: Fields<K>,
  values: { readonly [F in K]?: string | number | null },
  language: Language,
  columns: RecordColumns<K>,
): { readonly column: number; readonly cell: PlanCell }[] {
  return fields.flatMap((field) => {
    const column = columns.get(field.key);
    const value = values[field.key];
    return column === undefined || value === undefined ? [] : [{ column, cell: written(field, value, language) }];
  });
}

/** The first text that is too long for its column, as a sentence. */
export function tooLong<K extends string>(
  fields: Fields<K>,
  values: { readonly [F in K]?: string | number | null },
): Problem | undefined {
  for (const { key, heading, longest } of fields) {
    const value = values[key];
    if (longest === undefined || typeof value !== "string" || lengthOf(value) <= longest) continue;
    return misread("too-long", {
      en: `${heading.en}: ${lengthOf(value)} characters, ${longest} at most. Shorten it.`,
      fr: `${heading.fr} : ${lengthOf(value)} caractères, ${longest} au plus. Raccourcissez.`,
    });
  }
  return undefined;
}

const nameOf = <K extends string>(field: Field<K>, cell: Cell): string =>
  isCellError(cell) ? "error" : field.cell === "text" || field.cell === "code" ? "not-a-text" : `not-a-${field.cell}`;

function unreadable<K extends string>({ heading, cell: kind, choices = [] }: Field<K>, cell: Cell): Text {
  if (isCellError(cell))
    return {
      en: `${heading.en} shows ${cell.error}. Correct its formula.`,
      fr: `${quoted("fr", heading.fr)} affiche ${cell.error}. Corrigez sa formule.`,
    };
  const words = (language: Language): string =>
    kind === "choice"
      ? choices.map((option) => quoted(language, option[language][0])).join(", ")
      : expected[kind === "month" || kind === "day" || kind === "whole" ? kind : "text"][language];
  return {
    en: `${heading.en} can't be read. Type ${words("en")}.`,
    fr: `${quoted("fr", heading.fr)} est illisible. Saisissez ${words("fr")}.`,
  };
}

const expected = {
  month: { en: "a month such as 2026-10", fr: "un mois, par exemple 2026-10" },
  day: { en: "a date such as 2026-10-05", fr: "une date, par exemple 2026-10-05" },
  whole: { en: "a whole number from 1 on", fr: "un nombre entier à partir de 1" },
  text: { en: "a text", fr: "un texte" },
} as const;
