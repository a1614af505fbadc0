import type { Choice } from "../../base/choice.ts";
import { beginsWithMonth } from "../../base/dates-in-words.ts";
import { type DayOrder, firstDayOf, type Month, monthAfter } from "../../base/months.ts";
import type { Language, Text } from "../../base/text.ts";
import type { YearStart } from "../../base/years.ts";
import { type CellKind, type Field, fields } from "../kpi/fields.ts";
import { soft } from "../sheets/colors.ts";
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
import type { Area, Edit, EditOf, Format, PlanCell } from "../sheets/plan.ts";
import { type ActionField, actionFields } from "../tables/actions.ts";
import { importFields } from "../tables/imports.ts";
import type { GridKey } from "../tables/month-grid.ts";
import { objectiveFields } from "../tables/objectives.ts";
import { guideRows, languageLabel, languageWord, yearStartLabel } from "./guide.ts";
import { gridRules, monthGridHead, textMark } from "./month-grid-head.ts";
import { type RecordsKey, recordsHead, recordsRules } from "./records-head.ts";
import { headHeight, headHeights, headLooks, withHead } from "./sheet-head.ts";

/**
 * The sheets of a new book. The headings of each come last: a table without headings does not count as existing, so
 * that the next run does not mistake half a sheet for a whole one.
 */

/** @param order how English names a day */
export function newTable(
  key: BookTableKey,
  language: Language,
  firstMonth: Month,
  order: DayOrder | undefined,
): Edit[] {
  if (key === "results" || key === "targets") return newMonthGrid(key, language, firstMonth);
  return newRecords(key, recordsOf[key], language, order);
}

const recordsOf: Readonly<Record<RecordsKey, readonly Field<string>[]>> = {
  objectives: objectiveFields,
  definitions: fields,
  actions: actionFields,
};

function newRecords(
  key: RecordsKey,
  columns: readonly Field<string>[],
  language: Language,
  order: DayOrder | undefined,
): Edit[] {
  const { name, sheet, rows } = tables[key];
  const head = recordsHead(key, language);
  const headings = headHeight(head.rows.length);
  return [
    {
      ...newSheet(
        sheet,
        language,
        columns.map(key === "actions" ? ({ key }) => widthsOfActions[key as ActionField] : widthOf),
        headings + 1,
        1,
      ),
      rowHeights: headHeights(head.rows),
    },
    { kind: "name", name, sheet, area: { row: headings, column: 0, rows: rows + 1, columns: columns.length } },
    ...fieldFormats(name, columns, rows, beginsWithMonth(language, order)),
    ...headLooks(name, columns.length, head),
    ...columns.flatMap(({ choices }, column): Edit[] =>
      choices ? [{ kind: "list", name, area: below(column, rows), words: wordsOf(choices, language) }] : [],
    ),
    ...recordsRules(key),
    withHead(name, head, language, [columns.map(({ heading }) => heading[language])]),
  ];
}

/** The sheet that remembers how figures were brought in: nobody reads it, so its headings come first. */
export function newImports(language: Language, order: DayOrder | undefined): Edit[] {
  const { name, sheet, rows } = tables.imports;
  const columns = importFields;
  return [
    newSheet(sheet, language, columns.map(widthOf), 1, 1),
    { kind: "name", name, sheet, area: { row: 0, column: 0, rows: rows + 1, columns: columns.length } },
    headingFormat(name, columns.length),
    ...fieldFormats(name, columns, rows, beginsWithMonth(language, order)),
    { kind: "write", name, row: 0, column: 0, cells: [columns.map(({ heading }) => heading[language])] },
  ];
}

/** The cells of a column below its heading. */
const below = (column: number, rows: number): Area => ({ row: 1, column, rows, columns: 1 });

const fieldFormats = (name: string, columns: readonly Field<string>[], rows: number, monthFirst: boolean): Edit[] =>
  columns.map((field, column) => ({
    kind: "format",
    name,
    area: below(column, rows),
    format: formatOf(field, monthFirst),
  }));

const wordsOf = (choices: readonly Choice[], language: Language): string[] =>
  choices.map((option) => option[language][0]);

const isLong = ({ longest = 0 }: Field<string>): boolean => longest > 100;

/** Narrow for figures, months and list words; codes and names need room. */
const narrow = new Set<Field<string>["cell"]>(["number", "share", "whole", "month", "day", "choice", "score"]);

const widthOf = (field: Field<string>): number =>
  widths.get(field.key) ?? (isLong(field) ? 220 : narrow.has(field.cell) ? 100 : 160);

const widths: ReadonlyMap<string, number> = new Map([
  ["unit", 80],
  ["targetAppliesTo", 140],
  ["month", 80],
  ["owner", 120],
]);

/** As little as they need: all of them print on one page across. */
const widthsOfActions: Readonly<Record<ActionField, number>> = {
  month: 72,
  code: 136,
  entry: 110,
  why: 184,
  action: 184,
  priority: 56,
  expectedEffect: 115,
  observedEffect: 115,
  owner: 90,
  due: 85,
  state: 82,
  monthClosed: 75,
  nextStep: 66,
  decisionAsked: 140,
  decisionTaken: 125,
};

const numberFormats: Partial<Record<CellKind, NonNullable<Format["number"]>>> = {
  code: "text",
  text: "text",
  share: "percent",
  month: "month",
  day: "day",
};

const beforeTexts = new Set<CellKind>(["month", "day", "whole"]);

function formatOf(field: Field<string>, monthFirst: boolean): Format {
  const number = field.cell === "day" && monthFirst ? "month-day" : numberFormats[field.cell];
  return {
    ...(field.cell === "score" && { look: "computed" }),
    ...(number && { number }),
    ...(isLong(field) && { wrap: true }),
    style: {
      vertical: "top",
      ...(field.key === "name" && { bold: true }),
      // Beside a text on their right, what is on the right of its cell would run into it.
      ...(beforeTexts.has(field.cell) && { align: "left" }),
    },
  };
}

function newMonthGrid(key: GridKey, language: Language, firstMonth: Month): Edit[] {
  const { name, sheet, rows } = tables[key];
  const columns = 1 + reviewedKpis + measures;
  const head = monthGridHead(key, columns, rows, language);
  const top = headHeight(head.rows.length);
  const months = [...Array(rows).keys()].map((by): PlanCell[] => [firstDayOf(monthAfter(firstMonth, by))]);
  const figures: Area = { row: 1, column: 1, rows, columns: columns - 1 };
  return [
    {
      ...newSheet(sheet, language, new Array<number>(columns).fill(120), top + 1, 1),
      rowHeights: headHeights(head.rows),
    },
    { kind: "name", name, sheet, area: { row: top, column: 0, rows: rows + 1, columns } },
    {
      kind: "format",
      name,
      area: { row: 1, column: 0, rows, columns: 1 },
      format: { number: "month", style: { fill: soft, bold: true, align: "left" } },
    },
    { kind: "format", name, area: figures, format: { number: "number" } },
    ...headLooks(name, columns, head),
    { kind: "format", name, area: { ...figures, row: 0, rows: 1 }, format: { style: { align: "right" } } },
    textMark(name, figures),
    ...gridRules(name, rows, columns),
    withHead(name, head, language, [[monthHeading[language]], ...months]),
  ];
}

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
    {
      kind: "print",
      name: guideName,
      area: { row: 0, column: 0, rows, columns: 2 },
      footer: sheetTitles.guide[language],
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
): EditOf<"sheet"> => ({
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
