import type { Language, Text } from "../../../base/text.ts";
import { blankWords } from "../../figures/typed-figure.ts";
import { formulaColumns, tables } from "../../sheets/layout.ts";
import { dateFields, firstMonthInDigits } from "../../tables/actions.ts";
import { fieldsAsked } from "../page/fields-asked.ts";
import { type GridSheet, ofSheet, type UnreadTable, type UnreadWords, unreadWords } from "../page/unread-words.ts";
import { type ActionColumns, otherEntry } from "./actions.ts";
import { type Columns, missingColumn } from "./columns.ts";
import type { Constants } from "./constants.ts";
import {
  addressOf,
  blank,
  choose,
  columnOf,
  columnsOf,
  count,
  countAll,
  countIf,
  find,
  flag,
  ifElse,
  ifError,
  index,
  int,
  isGiven,
  isNumber,
  joined,
  length,
  min,
  mod,
  offset,
  quoted,
  rowOf,
  rows,
  sumProduct,
  type Term,
  word,
} from "./formulas.ts";
import { type Address, type Column, fewLines, type HiddenCells, lineNumber, monthCount } from "./hidden-cells.ts";
import type { Kpis } from "./kpis.ts";
import type { MonthColumns } from "./months.ts";
import { filledBelow } from "./rows-below.ts";

/**
 * What is in Results and Targets and is not read: something else for a figure or a month, a month too far
 * below.
 */

/** How a program names a cell: `C26`. */
export const addressIn = (table: string, row: Term, column: Term): string => {
  const cell = index(table, row, column);
  return addressOf(rowOf(cell), columnOf(cell), 4);
};

/**
 * 1 where a cell holds something that isn't a number, nor says that there is none; an empty text is what a formula
 * answers. Words are compared by an equal sign, since a lookup takes `?` for any letter.
 */
export const isUnread = (cell: Term, { noFigure }: Pick<Constants, "noFigure">): string => {
  const saysNone = `${sumProduct(`(${noFigure}=${cell})*1`)}>0`;
  return ifElse(isNumber(cell), 0, ifError(ifElse(saysNone, 0, flag(`${length(cell)}>0`)), 1));
};

/** Words with their places filled in by cells. */
export function filledIn(words: Text, language: Language, cells: Readonly<Record<string, Term>>): string {
  const parts = words[language].split(/\{(\w+)\}/);
  return joined(
    ...parts.flatMap((part, at) => (at % 2 === 1 ? [cells[part] as Term] : part === "" ? [] : [quoted(part)])),
  );
}

/** ` · a cell of LEADS in Results is not a number`: each thing that is not read, or nothing. */
export function unreadNote(
  hidden: HiddenCells,
  columns: Columns,
  kpis: Kpis,
  { unread, asTyped, twice, beyond }: Pick<MonthColumns, "unread" | "asTyped" | "twice" | "beyond">,
  { entry }: Pick<ActionColumns, "entry">,
  unknown: Column,
  language: Language,
): Address {
  const part = ({ one, more }: UnreadWords, table: UnreadTable, n: Address, first: Term = blank): string => {
    const said = (words: Text): string =>
      joined(quoted(" · "), filledIn(ofSheet(words, table), language, { n, first }));
    return ifElse(`${n}=0`, blank, `${n}=1`, said(one), said(more));
  };
  const rowsWithout = hidden.section("Rows with figures and no month", 2, monthCount);
  const withoutMonth = (sheet: GridSheet): Address => {
    const { name } = tables[sheet];
    const hasNumbers = flag(`${count(offset(name, lineNumber, 0, 1, columnsOf(name)))}>0`);
    const soFar = rowsWithout.column(
      name,
      monthCount,
      (line, { before }) => `${line === 0 ? "0" : before}+${ifElse(`${asTyped[sheet]}=""`, hasNumbers, 0)}`,
    );
    return soFar.at(monthCount - 1);
  };
  const ofGrid = (sheet: GridSheet): string => {
    const { howMany, first, columnsTwice, columnsBeyond } = unreadCells(hidden, columns, kpis, sheet);
    return joined(
      part(unreadWords.cells, sheet, howMany, first),
      part(unreadWords.months, sheet, unread[sheet]),
      part(unreadWords.withoutMonth, sheet, withoutMonth(sheet)),
      part(unreadWords.monthsTwice, sheet, twice[sheet]),
      part(unreadWords.beyond, sheet, beyond[sheet]),
      part(unreadWords.columnsTwice, sheet, columnsTwice),
      part(unreadWords.columns, sheet, columnsBeyond),
    );
  };
  const section = hidden.section("What isn't read", 2, fewLines);
  const rows = {
    kpis: section.value("rows below KPIs", filledBelow("definitions", columns.placeOf.code)),
    actions: section.value("rows below Actions", filledBelow("actions", columns.placeOf.month)),
    entries: section.value("entries of Actions", otherEntries(entry, columns.placeOf.entry)),
    codes: section.value("codes of Actions", unknown.at(unknown.length - 1)),
    dates: section.value("dates of Actions", dateFields.map((field) => unreadDates(columns.placeOf[field])).join("+")),
  };
  const firstCode = section.value(
    "the first such code",
    ifElse(`${rows.codes}=0`, blank, word(columns.actionText("code", `${find(1, unknown.all, 1)}+1`))),
  );
  const { row, code, resultColumn } = kpis;
  const withoutColumn = section.value(
    "KPIs without a column",
    // Lines without a KPI have none either.
    `${countIf(resultColumn.all, missingColumn)}-${countIf(row.all, 0)}`,
  );
  const firstWithout = section.value(
    "the first of them",
    ifElse(`${withoutColumn}=0`, blank, index(code.all, 1, find(missingColumn, resultColumn.all, 1))),
  );
  const missing = (["definitions", "actions"] as const).map((table) => {
    const places = columns.places[table];
    const names = fieldsAsked[table].map(({ heading }) => quoted(heading[language]));
    const howMany = section.value(`columns that ${table} lack`, countIf(places, missingColumn));
    return part(unreadWords.missing, table, howMany, choose(`MATCH(${missingColumn},${places},0)`, ...names));
  });
  const { twice: codesTwice, withoutCode, firstTwice, cells, firstCells } = kpis.unread;
  return section.value(
    "in words",
    joined(
      ...missing,
      part(unreadWords.codesTwice, "definitions", codesTwice, firstTwice),
      part(unreadWords.withoutCode, "definitions", withoutCode),
      part(unreadWords.fields, "definitions", cells, firstCells),
      part(unreadWords.rowsBeyond, "definitions", rows.kpis),
      part(unreadWords.withoutColumn, "results", withoutColumn, firstWithout),
      ofGrid("results"),
      ofGrid("targets"),
      part(unreadWords.unknownCodes, "actions", rows.codes, firstCode),
      part(unreadWords.entries, "actions", rows.entries),
      part(unreadWords.dates, "actions", rows.dates),
      part(unreadWords.rowsBeyond, "actions", rows.actions),
    ),
  );
}

/**
 * How many of some cells are neither numbers nor blank, nor say that there is no figure. Each word is counted by
 * itself: given a list of them, Gnumeric's COUNTIF counts the first one alone.
 */
export const unreadIn = (cells: string, howMany: Term): string =>
  [howMany, count(cells), ...["", ...blankWords].map((words) => countIf(cells, quoted(words)))].join("-");

/** How many cells of a column of Actions hold another word than those of the list. */
function otherEntries(entry: Column, column: Term): string {
  const { name, rows: room } = tables.actions;
  const height = min(`${rows(name)}-1`, room);
  const blanks = `${room}-${height}+${countIf(offset(name, 1, `${column}-1`, height, 1), blank)}`;
  return ifError(`${countIf(entry.all, otherEntry)}-(${blanks})`, 0);
}

/** How many cells of a column of Actions hold no date. */
function unreadDates(column: Term): string {
  const { name, rows: room } = tables.actions;
  const height = min(`${rows(name)}-1`, room);
  return ifError(unreadDatesIn(offset(name, 1, `${column}-1`, height, 1), height), 0);
}

/** How many of some cells hold something that isn't a date, a month such as 202609 included. */
export const unreadDatesIn = (cells: string, howMany: Term): string =>
  `${howMany}-${count(cells)}-${countIf(cells, blank)}+${countIf(cells, quoted(`>=${firstMonthInDigits}`))}`;

const cellStep = 1000;

/**
 * How many cells hold no number in the columns of KPIs and measures, the heading of the first such column, and how many
 * headings are to the right of what is looked through. What is neither blank nor a number is counted: LibreOffice takes
 * numbers for text where a criterion asks for letters.
 */
function unreadCells(hidden: HiddenCells, columns: Columns, { codes }: Kpis, sheet: GridSheet) {
  const { name } = tables[sheet];
  const headings = columns.headings[sheet];
  const found = hidden.section(`No number in ${sheet}`, 2, fewLines);
  const height = found.value("rows", `${rows(name)}-1`);
  const below = offset(name, 1, `${lineNumber}-1`, height, 1);
  const isCode = `(${isGiven(headings)})*MATCH(${headings},${codes.all},0)`;
  const isFirst = `MATCH(${headings},${headings.all},0)=${lineNumber}`;
  // A column that repeats a code counts as 1, a cell as so many that the columns stay below it.
  const unread = ifElse(isCode, ifElse(isFirst, `(${unreadIn(below, height)})*${cellStep}`, 1), 0);
  const soFar = hidden
    .section(`No number so far in ${sheet}`, 1, headings.length)
    .column("cells", headings.length, (line, { before }) => `${line === 0 ? "0" : before}+${ifError(unread, 0)}`);
  const more = `${columnsOf(name)}-${formulaColumns}`;
  const columnsBeyond = found.value(
    "headings to the right",
    ifElse(`${more}>0`, countAll(offset(name, 0, formulaColumns, 1, more)), 0),
  );
  const total = soFar.at(headings.length - 1);
  const howMany = found.value("cells", int(`${total}/${cellStep}`));
  const column = `${ifError(`MATCH(${cellStep - 1},${soFar.all},1)`, 0)}+1`;
  return {
    howMany,
    columnsTwice: found.value("columns that repeat a code", mod(total, cellStep)),
    columnsBeyond,
    first: found.value("first below", ifElse(`${howMany}=0`, blank, index(headings.all, column))),
  };
}
