import { type Cell, isCellError, isDay } from "../../base/cells.ts";
import { isoDayOf } from "../../base/months.ts";

/** A cell as the panel shows and quotes it: on one line, a day as `2026-10-05`. */
export function asText(cell: Cell): string {
  if (cell === null) return "";
  if (isDay(cell)) return isoDayOf(cell);
  return isCellError(cell) ? cell.error : String(cell).replace(/\s+/g, " ");
}
