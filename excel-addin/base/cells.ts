import { type Cell, type CellError, isProblem, type Language, type Problem, type ShownCell } from "../../core/index.ts";

/** Between the values of Excel's custom functions and the cells of the core. */

/**
 * Excel passes its Invocation as one more argument; if it knows an older list of arguments than this bundle, the
 * Invocation takes the place of a newer optional one. No person gave it.
 */
export const isLeftOut = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  (typeof value === "object" && !Array.isArray(value) && errorOf(value) === undefined && !("basicValue" in value));

/** Blank is an empty text or null, an error an object with its code. */
export function cellFromExcel(value: unknown): Cell {
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

export type ExcelCell = number | string | boolean | CustomFunctions.Error;

/** One cell of an answer; a problem keeps its sentence. Excel shows null and NaN as 0: neither may get through. */
export function toExcel(cell: ShownCell, language: () => Language): ExcelCell {
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
