import { type Cell, type CellError, type Day, isCellError } from "../../base/cells.ts";
import { firstDayOf, type Month, readDay, readMonth } from "../../base/months.ts";
import { isProblem } from "../../base/problem.ts";
import { codeKey } from "../kpi/codes.ts";
import { reviewedKpis } from "../sheets/layout.ts";
import type { PlanCell } from "../sheets/plan.ts";
import type { Snapshot } from "../sheets/snapshot.ts";

/** A month that somebody has frozen. */
export interface Frozen {
  readonly month: Month;
  readonly on: Day | undefined;
  readonly by: string;
  /** What the frozen page shows of each KPI, by `codeKey`; nothing in a list of an older version. */
  readonly figures: ReadonlyMap<string, number | null>;
}

/** The columns of the list: month, title of its page, day, name; then the codes of the KPIs, then their figures. */
export const frozenColumns = { codes: 4, figures: 4 + reviewedKpis, all: 4 + 2 * reviewedKpis } as const;

/** The row of the list for a month that is being frozen. */
export function frozenRecord(
  { month, on, by }: Pick<Frozen, "month" | "by"> & { readonly on: Day },
  title: string,
  figures: readonly { readonly code: string; readonly figure: number | null }[],
): PlanCell[] {
  const kept = figures.slice(0, reviewedKpis);
  const padded = (cells: readonly PlanCell[]): PlanCell[] => [
    ...cells,
    ...Array(reviewedKpis - kept.length).fill(null),
  ];
  return [
    firstDayOf(month),
    title,
    on,
    by,
    ...padded(kept.map(({ code }) => code)),
    ...padded(kept.map(({ figure }) => figure)),
  ];
}

/** The current list, without headings. */
export const frozenRows = ({ tables: { frozen } }: Snapshot): Exclude<Cell, CellError>[][] =>
  (frozen?.cells ?? []).slice(1).map((row) => row.map((cell) => (isCellError(cell) ? null : cell)));

/** The frozen months, with one entry for each time one was frozen. */
export const frozenMonths = ({ tables: { frozen } }: Snapshot): Frozen[] =>
  (frozen?.cells ?? []).slice(1).flatMap((row): Frozen[] => {
    const [month = null, , on = null, by = null] = row;
    const read = month === null ? undefined : readMonth(month);
    if (read === undefined || isProblem(read)) return [];
    const day = on === null ? undefined : readDay(on);
    const figures = row
      .slice(frozenColumns.codes, frozenColumns.figures)
      .flatMap((code, at): [string, number | null][] => {
        const figure = row[frozenColumns.figures + at];
        if (code === null || code === "") return [];
        return [[codeKey(`${code}`), typeof figure === "number" ? figure : null]];
      });
    return [
      {
        month: read,
        on: day && !isProblem(day) ? day : undefined,
        by: typeof by === "string" ? by : "",
        figures: new Map(figures),
      },
    ];
  });
