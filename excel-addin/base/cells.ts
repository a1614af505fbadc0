import {
  areNumbers,
  type Cell,
  type CellError,
  isProblem,
  type Language,
  type Passed,
  type Problem,
  type ShownCell,
} from "../../core/index.ts";

/** Between the values of Excel's custom functions and the cells of the core. */

/** Blank is an empty text or null, an error an object with its code; an argument that was left out is null. */
export function fromExcel(value: unknown): Passed {
  if (!Array.isArray(value)) return isLeftOut(value) ? undefined : cellFromExcel(value);
  for (let row = 0; row < value.length; row++) {
    const cells = value[row] as unknown[];
    if (!areNumbers(cells)) value[row] = cells.map(cellFromExcel);
  }
  return value as Passed;
}

/**
 * Excel hands its Invocation over as one more argument; where it knows an older list of arguments than this bundle, it
 * stands in the place of a newer optional one. It is nothing that a person gave.
 */
const isLeftOut = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  (typeof value === "object" && errorOf(value) === undefined && !("basicValue" in value));

function cellFromExcel(value: unknown): Cell {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value === "string") return value === "" ? null : value;
  if (typeof value !== "object" || value === null) return null;
  // A formatted number, a stock, a picture: what counts is the plain value behind it.
  return errorOf(value) ?? ("basicValue" in value ? cellFromExcel(value.basicValue) : null);
}

/** An error cell: with its code, or as a data type whose plain value is an error. */
function errorOf(value: object): CellError | undefined {
  if ("code" in value && typeof value.code === "string" && value.code.startsWith("#")) return { error: value.code };
  const { basicType, basicValue } = value as { basicType?: unknown; basicValue?: unknown };
  return basicType === "Error" && typeof basicValue === "string" ? { error: basicValue } : undefined;
}

type ExcelCell = number | string | boolean | CustomFunctions.Error;

/** Rows of an answer. Excel shows null and NaN as 0: neither may get through. */
export const rowsToExcel = (rows: ShownCell[][], language: () => Language): ExcelCell[][] =>
  rows.map((row) => (areNumbers(row) ? (row as number[]) : row.map((cell) => toExcel(cell, language))));

/** One cell of an answer; a problem keeps its sentence. */
function toExcel(cell: ShownCell, language: () => Language): ExcelCell {
  if (cell === null) return "";
  if (isProblem(cell)) return errorToExcel(cell, language());
  if (typeof cell !== "number" || Number.isFinite(cell)) return cell;
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidNumber);
}

/** An error with its sentence. Excel shows the sentence with `#VALUE!` and `#N/A` only. */
export function errorToExcel({ reason, error, says }: Problem, language: Language): CustomFunctions.Error {
  const { ErrorCode } = CustomFunctions;
  const code = reason === "unknown" ? ErrorCode.notAvailable : ErrorCode.invalidValue;
  // A formula may not answer #REF!, #NAME?, #SPILL! or #CALC!: of those the sentence speaks.
  const passedOn = [ErrorCode.divisionByZero, ErrorCode.invalidNumber, ErrorCode.nullReference].find(
    (known) => known === error,
  );
  return new CustomFunctions.Error(passedOn ?? code, says[language]);
}
