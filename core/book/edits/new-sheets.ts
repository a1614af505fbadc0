import type { Choice } from "../../base/choice.ts";
import { firstDayOf, type Month, monthAfter } from "../../base/months.ts";
import type { Language, Text } from "../../base/text.ts";
import type { YearStart } from "../../base/years.ts";
import { type CellKind, type Field, fields } from "../kpi/fields.ts";
import {
  type BookTableKey,
  guideName,
  languageName,
  measures,
  monthHeading,
  reviewedKpis,
  sheetTitles,
  tables,
} from "../sheets/layout.ts";
import type { Area, Edit, Format, PlanCell } from "../sheets/plan.ts";
import { actionFields } from "../tables/actions.ts";
import { importFields } from "../tables/imports.ts";
import { objectiveFields } from "../tables/objectives.ts";
import { guideRows, languageLabel, languageWord, yearStartLabel } from "./guide.ts";

/**
 * The sheets of a new book. The headings of each come last: a table without headings does not count as existing, so
 * that the next run does not mistake half a sheet for a whole one.
 */

export function newTable(key: BookTableKey, language: Language, firstMonth: Month): Edit[] {
  if (key === "results" || key === "targets") return newMonthGrid(key, language, firstMonth);
  return newRecords(key, recordsOf[key], language);
}

/** The sheet that remembers how figures were brought in. */
export const newImports = (language: Language): Edit[] => newRecords("imports", importFields, language);

const recordsOf: Readonly<Record<"objectives" | "definitions" | "actions", readonly Field<string>[]>> = {
  objectives: objectiveFields,
  definitions: fields,
  actions: actionFields,
};

/** Columns that stay visible when the sheet scrolls sideways. */
const frozenColumns = { objectives: 1, definitions: 2, actions: 2, imports: 1 } as const;

function newRecords(key: keyof typeof frozenColumns, columns: readonly Field<string>[], language: Language): Edit[] {
  const { name, sheet, rows } = tables[key];
  const below = (column: number): Area => ({ row: 1, column, rows, columns: 1 });
  return [
    newSheet(sheet, language, columns.map(widthOf), 1, frozenColumns[key]),
    { kind: "name", name, sheet, area: { row: 0, column: 0, rows: rows + 1, columns: columns.length } },
    headingFormat(name, columns.length),
    ...columns.map((field, column): Edit => ({ kind: "format", name, area: below(column), format: formatOf(field) })),
    ...columns.flatMap(({ choices }, column): Edit[] =>
      choices ? [{ kind: "list", name, area: below(column), words: wordsOf(choices, language) }] : [],
    ),
    { kind: "write", name, row: 0, column: 0, cells: [columns.map(({ heading }) => heading[language])] },
  ];
}

const wordsOf = (choices: readonly Choice[], language: Language): string[] =>
  choices.map((option) => option[language][0]);

const isLong = ({ longest = 0 }: Field<string>): boolean => longest > 100;

/** Narrow for figures, months and list words; codes and names need room. */
const narrow = new Set<Field<string>["cell"]>(["number", "share", "whole", "month", "day", "choice", "score"]);

const widthOf = (field: Field<string>): number => (isLong(field) ? 260 : narrow.has(field.cell) ? 110 : 170);

const numberFormats: Partial<Record<CellKind, NonNullable<Format["number"]>>> = {
  code: "text",
  text: "text",
  share: "percent",
  month: "month",
  day: "day",
};

function formatOf(field: Field<string>): Format {
  const number = numberFormats[field.cell];
  return {
    look: field.cell === "score" ? "computed" : "input",
    ...(number && { number }),
    ...(isLong(field) && { wrap: true }),
  };
}

function newMonthGrid(key: "results" | "targets", language: Language, firstMonth: Month): Edit[] {
  const { name, sheet, rows } = tables[key];
  const codes = reviewedKpis + measures;
  const months = [...Array(rows).keys()].map((by): PlanCell[] => [firstDayOf(monthAfter(firstMonth, by))]);
  return [
    newSheet(sheet, language, [110, ...new Array<number>(codes).fill(110)], 1, 1),
    { kind: "name", name, sheet, area: { row: 0, column: 0, rows: rows + 1, columns: codes + 1 } },
    headingFormat(name, codes + 1),
    {
      kind: "format",
      name,
      area: { row: 1, column: 0, rows, columns: 1 },
      format: { look: "heading", number: "month" },
    },
    {
      kind: "format",
      name,
      area: { row: 1, column: 1, rows, columns: codes },
      format: { look: "input", number: "number" },
    },
    { kind: "texts", name, area: { row: 1, column: 1, rows, columns: codes }, style: textForNumber },
    { kind: "write", name, row: 0, column: 0, cells: [[monthHeading[language]], ...months] },
  ];
}

/** A figure held as text counts as none: it is marked, in bold where colors are not seen. */
const textForNumber = { fill: "#ffc58a", color: "#5c2600", bold: true } as const;

/** A cell of the guide that people fill in, beside its label. */
interface GuideCell {
  readonly label: Text;
  readonly name: string;
  readonly cell: PlanCell;
  readonly words: readonly string[];
}

const yearStartCell = (yearStart: YearStart): GuideCell => ({
  label: yearStartLabel,
  name: tables.yearStart.name,
  cell: yearStart,
  words: [...Array(12).keys()].map((index) => `${index + 1}`),
});

/** @param again if the sheet and its names already exist */
export function newGuide(language: Language, yearStart: YearStart, again: boolean): Edit[] {
  const ofLanguage: GuideCell = {
    label: languageLabel,
    name: languageName,
    cell: languageWord[language],
    words: [languageWord.en, languageWord.fr],
  };
  return guideWith([ofLanguage, yearStartCell(yearStart)], language, again);
}

/** A second guide for a book whose own has no cell for the year. Its language cell stays where it is. */
export const guideOfYear = (language: Language, yearStart: YearStart): Edit[] =>
  guideWith([yearStartCell(yearStart)], language, false);

function guideWith(filledIn: readonly GuideCell[], language: Language, again: boolean): Edit[] {
  const first = filledIn.length;
  const rows = first + guideRows.length;
  const sheet = "guide";
  const cellOnly: Area = { row: 0, column: 0, rows: 1, columns: 1 };
  const named: Edit[] = [
    newSheet(sheet, language, [220, 640], 0, 0),
    ...filledIn.map(({ name }, row): Edit => ({ kind: "name", name, sheet, area: { ...cellOnly, row, column: 1 } })),
    { kind: "name", name: guideName, sheet, area: { row: 0, column: 0, rows, columns: 2 } },
  ];
  return [
    ...(again ? [] : named),
    {
      kind: "format",
      name: guideName,
      area: { row: 0, column: 0, rows, columns: 1 },
      format: { look: "heading", wrap: true },
    },
    {
      kind: "format",
      name: guideName,
      area: { row: first, column: 1, rows: guideRows.length, columns: 1 },
      format: { look: "note", wrap: true },
    },
    ...filledIn.flatMap(({ name, words, cell }): Edit[] => [
      { kind: "format", name, area: cellOnly, format: { look: "input", style: { align: "left" } } },
      { kind: "list", name, area: cellOnly, words },
      { kind: "write", name, row: 0, column: 0, cells: [[cell]] },
    ]),
    {
      kind: "write",
      name: guideName,
      row: 0,
      column: 0,
      cells: [
        ...filledIn.map(({ label }) => [label[language], undefined]),
        ...guideRows.map(({ subject, says }) => [subject[language], says[language]]),
      ],
    },
  ];
}

const newSheet = (
  sheet: keyof typeof sheetTitles,
  language: Language,
  columnWidths: readonly number[],
  frozenRows: number,
  frozenColumns: number,
): Edit => ({
  kind: "sheet",
  sheet,
  title: sheetTitles[sheet][language],
  columnWidths,
  frozenRows,
  frozenColumns,
});

const headingFormat = (name: string, columns: number): Edit => ({
  kind: "format",
  name,
  area: { row: 0, column: 0, rows: 1, columns },
  format: { look: "heading", number: "text", wrap: true },
});
