/**
 * The same answers twice, as cells of one sheet: by our formulas, and by what people would write natively instead. Both
 * read the same figures and answer in the same cells; the helper cells of a native answer are part of its cost.
 */
export interface Pair {
  /** The end of the ids of its rows. */
  readonly id: string;
  readonly what: string;
  readonly instead: string;
  /** What both read, by address. */
  readonly figures: Cells;
  readonly ours: Cells;
  readonly natively: Cells;
  /** Where both answer, including the cells of spilled answers. */
  readonly answers: readonly string[];
  /**
   * Which programs know every function in `natively`: LibreOffice 7.4 has no UNIQUE, the playground's spreadsheet no
   * normal distribution.
   */
  readonly known: readonly ("playground" | "libreoffice")[];
}

export type Cells = Readonly<Record<string, string>>;

export const everywhere = ["playground", "libreoffice"] as const;

/** Cells of each row from the first: `cellsOf(2, (row) => ({ [`A${row}`]: "1" }))`. */
export function cellsOf(rows: number, at: (row: number) => Cells): Cells {
  const cells: Record<string, string> = {};
  for (let row = 1; row <= rows; row++) Object.assign(cells, at(row));
  return cells;
}

export const down = (column: string, rows: number, first = 1): string[] =>
  Array.from({ length: rows }, (_, index) => `${column}${first + index}`);

export const named = (count: number): string => count.toLocaleString("en");
