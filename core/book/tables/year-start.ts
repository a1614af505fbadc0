import { type Cell, isDay } from "../../base/cells.ts";
import { monthNumberOf } from "../../base/months.ts";
import { type Language, quoted, type Text } from "../../base/text.ts";
import { isYearStart, usualYearStart, type YearStart } from "../../base/years.ts";
import type { Snapshot } from "../sheets/snapshot.ts";
import { type BookIssue, issueAt } from "./issues.ts";
import { isBlankCell } from "./records.ts";

/** The cell of the guide with the month the company's year begins with. */

interface YearStartRead {
  readonly yearStart: YearStart;
  readonly issues: readonly BookIssue[];
}

/**
 * A book without the cell, or with a blank one, has calendar years. An unreadable value is reported, because the page
 * then uses calendar years too.
 */
export function readYearStart({ tables: { yearStart: table } }: Snapshot): YearStartRead {
  const cell = table?.cells[0]?.[0] ?? null;
  if (!table || isBlankCell(cell)) return { yearStart: usualYearStart, issues: [] };
  // To the page, too, a cell formatted as a date is a number.
  const number = isDay(cell) ? cell.day : cell;
  if (isYearStart(number)) return { yearStart: number, issues: [] };
  return {
    yearStart: usualYearStart,
    issues: [issueAt("yearStart", table, 0, 0, "not-a-year-start", notAYearStart(cell))],
  };
}

function notAYearStart(cell: Cell): Text {
  const named = typeof cell === "string" ? monthNumberOf(cell) : undefined;
  const shown = (language: Language, otherwise: string): string =>
    typeof cell === "string" || typeof cell === "number" ? quoted(language, `${cell}`) : otherwise;
  return {
    en: `${shown("en", "this")} doesn't say with which month the year begins: until it does, that is January. Type ${named ?? "a number from 1 to 12"}.`,
    fr: `${shown("fr", "ceci")} n'indique pas le premier mois de l'exercice : en attendant, c'est janvier. Saisissez ${named ?? "un nombre de 1 à 12"}.`,
  };
}
