/**
 * Formulas between the notation of a plan (English, commas, decimal points) and that of a spreadsheet, which depends on
 * its locale. Anything in quotes, a text or the title of a sheet, stays as it is.
 */

const quotes = `"(?:[^"]|"")*"|'(?:[^']|'')*'`;
/** The dots of `NORM.S.DIST` are not decimal points. */
const word = "[\\p{L}_$][\\p{L}\\p{N}_.$]*";

/** For writing: Sheets takes `;` in every locale, and a fraction where a decimal point or comma would depend on it. */
export function formulaForSheets(formula: string): string {
  let braces = 0;
  return formula.replace(new RegExp(`${quotes}|${word}|\\d*\\.\\d+|[{},]`, "gu"), (piece) => {
    if (piece === "{") braces++;
    if (piece === "}") braces--;
    if (piece === ",") return braces > 0 ? piece : ";";
    return /^\d*\.\d/.test(piece) ? fraction(piece) : piece;
  });
}

/** `0.25` as `(25/100)`: a quotient of two whole numbers is rounded just as the decimal is. */
function fraction(decimal: string): string {
  const [whole = "", places = ""] = decimal.split(".");
  return `(${`${whole}${places}`.replace(/^0+(?=\d)/, "")}/1${"0".repeat(places.length)})`;
}

/** For reading: `;` becomes a comma again and, where the locale writes decimal commas, those become points. */
export function formulaFromSheets(formula: string, locale: string): string {
  if (formula === "") return formula;
  const decimalComma = (0.5).toLocaleString(locale.replace("_", "-")).includes(",") && !hasSeparatingComma(formula);
  let braces = 0;
  return formula.replace(new RegExp(`${quotes}|${word}|\\d+,\\d+|[{};\\\\]`, "gu"), (piece) => {
    if (piece === "{") braces++;
    if (piece === "}") braces--;
    if (piece === ";") return braces > 0 ? piece : ",";
    if (piece === "\\") return ",";
    return decimalComma && /^\d+,\d+$/.test(piece) ? piece.replace(",", ".") : piece;
  });
}

/** A comma separates arguments in every locale, unless it is the only one between digits. */
const hasSeparatingComma = (formula: string): boolean =>
  /(^|[^\d]),|,([^\d]|$)|,\d+,/.test(formula.replace(new RegExp(quotes, "g"), "x"));
