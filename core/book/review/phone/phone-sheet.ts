import type { Language, Text } from "../../../base/text.ts";
import { bad, good, ink, navy, quiet, watch } from "../../sheets/colors.ts";
import { phoneName, sheetTitles } from "../../sheets/layout.ts";
import type { Area, Edit, Style } from "../../sheets/plan.ts";
import { words } from "../page/words.ts";
import { lineCodes, phoneLines, phonePlaces } from "./phone-lines.ts";

/** The layout of the phone sheet: one column as wide as a phone, without its cells. */

/** Columns from 0. Those after the margins are hidden: the code of each line, then what may become a line. */
export const phoneAt = { text: 1, code: 3, place: 4, placeCode: 5, soFar: 6 } as const;
const visible = 3;
/** The narrow ones are margins. With the numbers of the rows that takes 384 pixels. */
const columnWidths = [6, 342, 6, 0, 0, 0, 0];

export const titleRow = 0;
export const messageRow = 1;
export const firstLine = 2;
export const phoneRows = firstLine + Math.max(phoneLines, phonePlaces.length);

/** Two, three and three lines of text. */
const heights = { title: 40, message: 78, line: 50 } as const;

const area = (row: number, column: number, rows: number, columns: number): Area => ({ row, column, rows, columns });
/**
 * So many lines are printed: one page in letters of 7.5 points. Those that say nothing this month are as high as the
 * others, so that further pages would mostly be blank; the page of the month is what is made for paper.
 */
const printedLines = 25;
export const printedOnPhone = area(titleRow, 0, firstLine + printedLines, visible);
/** Says on paper that there may be more lines. */
export const phoneFooter: Text = {
  en: `${words.title.en} · the first ${printedLines} lines; the ${sheetTitles.review.en} sheet is made for paper`,
  fr: `${words.title.fr} · les ${printedLines} premières lignes ; pour le papier, la feuille ${sheetTitles.review.fr}`,
};
const lines = area(firstLine, phoneAt.text, phoneLines, 1);

/** The sheet with its name, blank. */
export const newPhoneSheet = (language: Language): Edit[] => [
  {
    kind: "sheet",
    sheet: "phone",
    title: sheetTitles.phone[language],
    columnWidths,
    rowHeights: [heights.title, heights.message, ...new Array<number>(phoneRows - firstLine).fill(heights.line)],
    frozenRows: 0,
    frozenColumns: 0,
    page: true,
  },
  { kind: "name", name: phoneName, sheet: "phone", area: area(0, 0, phoneRows, columnWidths.length) },
];

/** All lines have one size, in which three rows of text fit: a rule can change colors alone. */
export function phoneLooks(language: Language): Edit[] {
  const style = (where: Area, style: Style): Edit => ({
    kind: "format",
    name: phoneName,
    area: where,
    format: { style, wrap: true },
  });
  return [
    style(area(titleRow, phoneAt.text, phoneRows, 1), { color: ink, size: 10, vertical: "middle" }),
    style(area(titleRow, phoneAt.text, 1, 1), { color: navy, bold: true, size: 10 }),
    style(area(messageRow, phoneAt.text, 1, 1), { bold: true, size: 16 }),
    ...rules(),
    {
      kind: "print",
      name: phoneName,
      area: printedOnPhone,
      footer: phoneFooter[language],
      upright: true,
    },
    { kind: "protect", name: phoneName, inputs: [] },
  ];
}

const { heading, neutral, quiet: said, overdue, missing, decision } = lineCodes;
/** Behind a KPI without a status. */
const unjudged = "#f3f5f7";

/** How a line looks, by its code; a text looks like all else. */
export const lineStyles: ReadonlyMap<number, Style> = new Map<number, Style>([
  [heading, { color: navy, bold: true }],
  [lineCodes.good, { ...good, bold: true }],
  [lineCodes.watch, { ...watch, bold: true }],
  [lineCodes.bad, { ...bad, bold: true }],
  [neutral, { fill: unjudged, color: quiet, bold: true }],
  [said, { color: quiet }],
  [overdue, { color: bad.color, bold: true }],
  [missing, { color: watch.color, bold: true }],
  [decision, { bold: true }],
]);

const rules = (): Edit[] =>
  [...lineStyles].map(([equals, style]) => ({
    kind: "condition",
    name: phoneName,
    area: lines,
    codes: phoneAt.code,
    equals,
    style,
  }));
