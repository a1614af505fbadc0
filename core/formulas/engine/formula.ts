import { type Cell, type Grid, isCellError, isDay, isGrid, type Passed } from "../../base/cells.ts";
import { dateOf } from "../../base/days.ts";
import { isProblem } from "../../base/problem.ts";
import { isText, type Language, numberIn } from "../../base/text.ts";
import {
  type Answer,
  type AnswerCell,
  type Argument,
  type Definition,
  type Example,
  type Unit,
  type Units,
  unitOf,
} from "./define.ts";

/** How a formula is written: for a reader in their language, or as programs store it. */
export interface Notation {
  readonly language: Language;
  readonly separator: "," | ";";
  readonly decimal: "." | ",";
}

/** As both programs store a formula, in every language. */
export const canonical: Notation = { language: "en", separator: ",", decimal: "." };

/** As the reader types it. Sheets accepts `;` in every language; a comma would fail in half of them. */
export const typedIn = (language: Language, host: "sheets" | "excel"): Notation => ({
  language,
  separator: host === "sheets" || language === "fr" ? ";" : ",",
  decimal: language === "fr" ? "," : ".",
});

/** The cells an example needs, below a row of headings, and the references of its arguments. */
export interface Laid {
  readonly ranges: readonly { readonly argument: Argument<unknown>; readonly grid: Grid; readonly column: number }[];
  readonly references: readonly (string | undefined)[];
}

/** Lays out the ranges of an example side by side from A2; row 1 is for headings. */
export function lay(definition: Definition, example: Example): Laid {
  let column = 0;
  const ranges: { argument: Argument<unknown>; grid: Grid; column: number }[] = [];
  const references = example.given.map((given, index) => {
    if (given === undefined || !isGrid(given)) return undefined;
    const width = (given[0] as readonly Cell[]).length;
    ranges.push({ argument: definition.arguments[index] as Argument<unknown>, grid: given, column });
    const reference = `${columnName(column)}2:${columnName(column + width - 1)}${given.length + 1}`;
    column += width;
    return reference;
  });
  return { ranges, references };
}

/** 0 is A, 26 is AA. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

/** An example as typed: `=FUNNEL_LEADS(60,A2:A3,"stages")`. */
export function formula(definition: Definition, example: Example, notation: Notation): string {
  const { references } = lay(definition, example);
  const typed = example.given.map((given, index) => {
    if (references[index] !== undefined) return references[index];
    return given === undefined
      ? ""
      : typedCell(
          given as Cell,
          (definition.arguments[index] ?? definition.arguments[0]) as Argument<unknown>,
          notation,
        );
  });
  while (typed[typed.length - 1] === "") typed.pop();
  return `=${definition.name}(${typed.join(notation.separator)})`;
}

/** A value as typed into a cell or an argument. */
export function typedCell(
  cell: Cell,
  { reader }: Argument<unknown>,
  { language, separator, decimal }: Notation,
): string {
  if (cell === null) return "";
  if (typeof cell === "number") {
    const percent = reader.typed === "percent" && cell <= 1;
    const digits = String(percent ? Number((cell * 100).toPrecision(12)) : cell).replace(".", decimal);
    return percent ? `${digits}%` : digits;
  }
  if (typeof cell === "boolean")
    return (language === "fr" ? ["FAUX", "VRAI"] : ["FALSE", "TRUE"])[Number(cell)] as string;
  if (isDay(cell)) return dateFormula(cell.day, separator);
  if (isCellError(cell)) return cell.error;
  const chosen = reader.takes === "cell" ? reader.choices?.find(({ key }) => key === cell) : undefined;
  return `"${(chosen ? chosen[language][0] : cell).replace(/"/g, '""')}"`;
}

/** A day in a form every spreadsheet reads, regardless of its date format: `DATE(2026,5,1)`. */
function dateFormula(day: number, separator: string): string {
  const { year, month, dayOfMonth } = dateOf({ day });
  return `DATE(${[year, month, dayOfMonth].join(separator)})`;
}

/** An answer in words: `3,333.33`. Cells of a range follow each other, at most `most` of them. */
export function answerIn(
  language: Language,
  answer: Answer,
  units: Units,
  given: readonly Passed[],
  most = Number.POSITIVE_INFINITY,
): string {
  if (!Array.isArray(answer)) return answerCellIn(language, answer as AnswerCell, unitOf(units, given));
  const cells = (answer as readonly (readonly AnswerCell[])[]).flatMap((row) =>
    row.map((cell, column) => answerCellIn(language, cell, unitOf(units, given, column, row.length)) || "–"),
  );
  const shown = cells.slice(0, most);
  return [...shown, ...(cells.length > most ? ["…"] : [])].join(language === "fr" ? " ; " : ", ");
}

/** Two decimals, or enough to show two significant digits of a p-value of 0.0042, up to six. */
function decimalsOf(value: number): number {
  const size = Math.abs(value);
  return size === 0 || size >= 0.1 ? 2 : Math.min(6, 1 - Math.floor(Math.log10(size)));
}

/** One cell of an answer in words; rates in percent. */
export function answerCellIn(language: Language, cell: AnswerCell, unit: Unit): string {
  if (cell === null) return "";
  if (typeof cell === "number")
    return unit === "rate"
      ? `${numberIn(language, cell * 100, 1)}${language === "fr" ? " %" : "%"}`
      : numberIn(language, cell, decimalsOf(cell));
  if (isText(cell)) return cell[language];
  return isProblem(cell) ? cell.says[language] : String(cell);
}
