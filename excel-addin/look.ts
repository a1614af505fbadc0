import type { Format } from "../core/book/plan.ts";

/** How a cell's purpose looks in Excel: its own neutral greys and pale yellow, which its dark mode turns around. */
export const looks: Readonly<Record<NonNullable<Format["look"]>, Excel.Interfaces.RangeFormatUpdateData>> = {
  title: { font: { bold: true, size: 14 } },
  heading: { font: { bold: true, color: "#262626" }, fill: { color: "#E7E6E6" }, verticalAlignment: "Center" },
  input: { font: { color: "#262626" }, fill: { color: "#FFF9E5" } },
  computed: { font: { color: "#404040" }, fill: { color: "#F5F5F5" } },
  note: { font: { color: "#595959" } },
};

export const dayFormat = "d mmm yyyy";

/**
 * In the codes of American English, which every Excel shows in its own language. Words keep the format they have: in
 * cells of plain text, formulas and numbers that are written later would become text, too.
 */
export const numberFormats: Readonly<Record<NonNullable<Format["number"]>, string | undefined>> = {
  money: "#,##0.00",
  percent: "0.0%",
  number: "General",
  month: "mmm yyyy",
  day: dayFormat,
  text: undefined,
};
