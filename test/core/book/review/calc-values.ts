import { columnLetters } from "../../../../core/base/address.ts";
import type { DayOrder } from "../../../../core/base/months.ts";
import type { Language } from "../../../../core/base/text.ts";
import { type CellsNeeded, type HiddenSheet, hiddenSheet } from "../../../../core/book/review/live/hidden-sheet.ts";
import { reviewedKpisOf } from "../../../../core/book/review/live/live-page.ts";
import { phoneCells } from "../../../../core/book/review/live/phone-cells.ts";
import { phoneAt } from "../../../../core/book/review/phone/phone-sheet.ts";
import type { Area, PlanCell } from "../../../../core/book/sheets/plan.ts";
import type { Snapshot } from "../../../../core/book/sheets/snapshot.ts";
import { readBook } from "../../../../core/book/tables/read.ts";

/** What the hidden sheet answers, in any program. */

/** Errors are their text, `#N/A`; blanks and empty texts are `""`. */
export type CalcValue = string | number | boolean;

/** A cell of the hidden sheet, or of the phone sheet, row and column from 0. */
export type CalcAt = (row: number, column: number, sheet?: "Calc" | "Phone") => CalcValue;

export interface CalcValues {
  /** The labeled row of the KPIs that have cells of their own. */
  ofOwn(title: "Patterns" | "Trials", label: string, howMany: number): CalcValue[];
  readonly values: (area: Area) => CalcValue[][];
  /** The labeled row of the KPIs: ten values, in the order of the sheet KPIs. */
  quantity(label: string): CalcValue[];
  /** A column of a section, by the title of the section and its own heading. */
  column(title: string, heading: string, length: number): CalcValue[];
  /** The value beside a label of a section. */
  value(title: string, label: string): CalcValue;
  readonly page: CalcValue[][];
  /** The lines of the phone sheet from its title on, each with its code. */
  readonly phone: CalcValue[][];
  readonly chart: CalcValue[][];
  /** `A5: #DIV/0!`: every error except those that leave gaps in the lines of the chart. */
  errors(): string[];
}

const sheets = new Map<string, HiddenSheet>();

/** Which hidden sheet a book has. */
export interface HiddenSheetOf extends CellsNeeded {
  readonly language: Language;
  readonly dayOrder?: DayOrder;
}

export const hiddenSheetOf = (snapshot: Snapshot): HiddenSheetOf => {
  const book = readBook(snapshot);
  const { withPattern, withTrials } = reviewedKpisOf(book);
  return { language: book.language, dayOrder: book.dayOrder, withPattern, withTrials };
};

/** The hidden sheet as the plan holds it, the cells of KPIs with a pattern beside all others. */
export function sheetIn({ language, dayOrder = "day first", ...needs }: HiddenSheetOf): HiddenSheet {
  const key = `${language} ${dayOrder} ${needs.withPattern} ${needs.withTrials}`;
  const sheet = sheets.get(key) ?? whole(hiddenSheet(language, { ...needs, dayOrder, hasYearStart: true }));
  sheets.set(key, sheet);
  return sheet;
}

function whole(sheet: HiddenSheet): HiddenSheet {
  const { cells, said, patterns } = sheet;
  const parts = [said, ...(patterns ? [patterns] : [])];
  const rows = Math.max(cells.length, ...parts.map((part) => part.cells.length));
  const widths = [cells[0]?.length ?? 0, ...parts.map((part) => part.cells[0]?.length ?? 0)];
  const width = Math.max(...parts.map((part, at) => part.column + (widths[at + 1] as number)), widths[0] as number);
  const whole = Array.from({ length: rows }, (_, at): PlanCell[] => {
    const row = [...(cells[at] ?? []), ...new Array<PlanCell>(width).fill(null)].slice(0, width);
    for (const part of parts)
      for (const [across, cell] of (part.cells[at] ?? []).entries()) row[part.column + across] = cell;
    return row;
  });
  return { ...sheet, cells: whole };
}

export function calcValues(of: HiddenSheetOf, at: CalcAt): CalcValues {
  const sheet = sheetIn(of);
  const { cells, chart } = sheet;
  const values = (area: Area): CalcValue[][] =>
    Array.from({ length: area.rows }, (_, down) =>
      Array.from({ length: area.columns }, (_, across) => at(area.row + down, area.column + across)),
    );
  /** Where the title of a section is. */
  const sectionAt = (title: string): { readonly top: number; readonly left: number } => {
    const top = placed(
      cells.findIndex((row) => row.includes(title)),
      title,
    );
    return { top, left: (cells[top] as readonly PlanCell[]).indexOf(title) };
  };
  const rowBelow = ({ top, left }: { readonly top: number; readonly left: number }, label: string): number =>
    cells.findIndex((row, at) => at > top && row[left] === label);
  const labelled = (title: string, label: string, howMany: number): CalcValue[] => {
    const section = sectionAt(title);
    const row = placed(rowBelow(section, label), label);
    return values({ row, column: section.left + 1, rows: 1, columns: howMany })[0] as CalcValue[];
  };
  return {
    values,
    quantity(label) {
      const title = ["KPIs", "KPIs in words"].find((title) => rowBelow(sectionAt(title), label) >= 0);
      return labelled(title ?? "KPIs", label, 10);
    },
    ofOwn: labelled,
    column(title, heading, length) {
      const { top, left } = sectionAt(title);
      const column = placed(cells[top + 1]?.indexOf(heading, left) ?? -1, heading);
      return values({ row: top + 2, column, rows: length, columns: 1 }).map(([value]) => value as CalcValue);
    },
    value: (title, label) => labelled(title, label, 1)[0] as CalcValue,
    page: values(sheet.page),
    phone: phoneCells(of.language).map((_, row) =>
      [phoneAt.text, phoneAt.code].map((column) => at(row, column, "Phone")),
    ),
    chart: values(chart),
    errors: () =>
      cells.flatMap((row, down) =>
        row.flatMap((cell, across) => {
          const isGap = down > chart.row && across > chart.column && across < chart.column + chart.columns;
          const value = typeof cell === "object" && cell !== null ? at(down, across) : "";
          const isError = typeof value === "string" && /^(#|Err:)/.test(value) && !(isGap && value === "#N/A");
          return isError ? [`${columnLetters(across)}${down + 1}: ${value}`] : [];
        }),
      ),
  };
}

function placed(found: number, label: string): number {
  if (found < 0) throw new Error(`The hidden sheet has nothing called ${label}.`);
  return found;
}
