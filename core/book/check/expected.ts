import type { Cell } from "../../base/cells.ts";

/** A cell as it must show: a blank is `null`; of several errors any will do, since Sheets has one for all. */
export type Expected = number | string | boolean | null | { readonly error: string; readonly or?: string };

/** Whether cells show what is expected, figures to nine digits. */
export const shows = (shown: readonly (readonly Cell[])[], expected: readonly (readonly Expected[])[]): boolean =>
  expected.every((line, row) => line.every((wanted, column) => isSame(shown[row]?.[column] ?? null, wanted)));

function isSame(cell: Cell, wanted: Expected): boolean {
  const error = typeof cell === "object" && cell !== null && "error" in cell ? cell.error : undefined;
  if (typeof wanted === "object" && wanted !== null)
    return error !== undefined && [wanted.error, wanted.or, "#ERROR!"].includes(error);
  if (typeof wanted === "number")
    return typeof cell === "number" && Math.abs(cell - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted));
  return cell === wanted;
}
