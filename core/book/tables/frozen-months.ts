import { type Cell, type CellError, type Day, isCellError } from "../../base/cells.ts";
import { type Month, readDay, readMonth } from "../../base/months.ts";
import { isProblem } from "../../base/problem.ts";
import type { Snapshot } from "../sheets/snapshot.ts";

/** A month that somebody has frozen. */
export interface Frozen {
  readonly month: Month;
  readonly on: Day | undefined;
  readonly by: string;
}

/** The current list, without headings. */
export const frozenRows = ({ tables: { frozen } }: Snapshot): Exclude<Cell, CellError>[][] =>
  (frozen?.cells ?? []).slice(1).map((row) => row.map((cell) => (isCellError(cell) ? null : cell)));

/** The frozen months, with one entry for each time one was frozen. */
export const frozenMonths = ({ tables: { frozen } }: Snapshot): Frozen[] =>
  (frozen?.cells ?? []).slice(1).flatMap(([month = null, , on = null, by = null]): Frozen[] => {
    const read = month === null ? undefined : readMonth(month);
    if (read === undefined || isProblem(read)) return [];
    const day = on === null ? undefined : readDay(on);
    return [{ month: read, on: day && !isProblem(day) ? day : undefined, by: typeof by === "string" ? by : "" }];
  });
