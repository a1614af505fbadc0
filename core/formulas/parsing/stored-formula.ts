/** Formulas as a file stores them: without `=`, and marked where Excel learned the function after 2007. */

/** Those of the safe list that are younger. */
const marked = /(?<![\w.])(IFNA|ISFORMULA|STDEV\.S|PERCENTILE\.INC|UNICHAR)\(/g;

export const storedFormula = (formula: string): string =>
  formula
    .slice(1)
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(marked, "_xlfn.$1(")))
    .join("");
