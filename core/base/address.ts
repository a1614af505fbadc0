/** The letters of a column counted from 0: `A`, `Z`, `AA`. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26))
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  return letters;
}

/** A sheet's title quoted as formulas need it: `'L''année'`. */
export const quotedSheet = (title: string): string => `'${title.replace(/'/g, "''")}'`;
