import type { Format } from "../core/book/plan.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;

/** How a cell's purpose looks in Sheets: the greys and the pale yellow of Google's own templates. */
const looks: Record<NonNullable<Format["look"]>, (range: Range) => unknown> = {
  heading: (range) => range.setFontWeight("bold").setBackground("#e8eaed").setVerticalAlignment("middle"),
  input: (range) => range.setBackground("#fef7e0"),
  computed: (range) => range.setFontColor("#5f6368").setBackground("#f8f9fa"),
  title: (range) => range.setFontWeight("bold").setFontSize(14),
  note: (range) => range.setFontColor("#5f6368"),
};

/**
 * Patterns are written the American way whatever the locale. Words keep the automatic format: in a cell of plain text,
 * the apostrophe that guards them might be shown.
 */
const numberFormats: Record<NonNullable<Format["number"]>, string | undefined> = {
  money: "#,##0.00",
  percent: "0.0%",
  number: "General",
  month: "mmm yyyy",
  day: "d mmm yyyy",
  text: undefined,
};

export function format(range: Range, { look, number, wrap }: Format): void {
  if (look) looks[look](range);
  const pattern = number && numberFormats[number];
  if (pattern) range.setNumberFormat(pattern);
  if (wrap) range.setWrap(true).setVerticalAlignment("top");
}

/** A list to choose from; another word is kept, with a warning. */
export function list(range: Range, words: readonly string[]): void {
  const rule = SpreadsheetApp.newDataValidation().requireValueInList([...words], true);
  range.setDataValidation(rule.setAllowInvalid(true).build());
}
