import { type Cell, isCellError, isDay } from "../../base/cells.ts";
import { isoDayOf } from "../../base/months.ts";

/** A cell as the panel shows and quotes it: on one line, a day as `2026-10-05`. */
export function asText(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "string") return untidy.test(cell) ? cell.replace(/\s+/g, " ") : cell;
  if (isDay(cell)) return isoDayOf(cell);
  return isCellError(cell) ? cell.error : String(cell);
}

/** Most cells are on one line already. */
const untidy = /\s\s|[\n\t\u00a0\u202f]/;
