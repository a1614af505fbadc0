import { isDay } from "../../core/base/cells.ts";
import { dayFormat } from "../../core/book/sheets/number-formats.ts";
import type { PlanCell } from "../../core/book/sheets/plan.ts";

/** What is put into a cell of Excel: `null` leaves its content, or its number format, as it is. */
export interface ExcelInput {
  /** For `range.formulas`, which takes values and formulas; an empty text clears the cell. */
  readonly input: string | number | boolean | null;
  readonly format: string | null;
}

/**
 * @param format the number format that the cell has: in one of plain text, `@`, all that is written becomes text;
 * `undefined` where it is not known, in cells that get theirs from plans alone
 */
export function toExcel(cell: PlanCell | undefined, format: string | undefined): ExcelInput {
  if (cell === undefined) return { input: null, format: null };
  if (cell === null) return { input: "", format: null };
  const isPlainText = format === "@";
  if (typeof cell === "string") {
    // Whether a cell of plain text swallows an apostrophe is nowhere written: it gets none, or stops being one.
    if (isPlainText && !cell.startsWith("'")) return { input: cell, format: null };
    return { input: staysText(cell) ? cell : `'${cell}`, format: isPlainText ? general : null };
  }
  // A day without a format would show as its number.
  if (isDay(cell)) return { input: cell.day, format: isPlainText || format === general ? dayFormat : null };
  return { input: typeof cell === "object" ? cell.formula : cell, format: isPlainText ? general : null };
}

export const general = "General";

/**
 * Excel reads what an add-in writes as if a person had typed it: `1/2` would become a date, `=…` a formula. An
 * apostrophe, which it swallows, keeps a text a text. Words alone go without: people see it in the formula bar.
 */
const staysText = (text: string): boolean =>
  text === "" || (/^\p{L}[^\p{N}]*$/u.test(text) && !truthValues.has(text.trim().toLowerCase()));

/** Words that Excel reads as TRUE or FALSE in one of its languages. */
const truthValues = new Set(
  "true false vrai faux wahr falsch vero falso verdadero verdadeiro waar onwaar sant falskt sand falsk sann usann prawda fałsz igaz hamis pravda nepravda tosi epätosi doğru yanlış истина ложь".split(
    " ",
  ),
);
