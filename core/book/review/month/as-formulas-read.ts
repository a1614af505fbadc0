import type { Month } from "../../../base/months.ts";
import { codeKey } from "../../kpi/codes.ts";
import { formulaColumns, reviewedKpis, tables } from "../../sheets/layout.ts";
import type { Figure, MonthGrid } from "../../tables/month-grid.ts";
import type { Book, BookKpi } from "../../tables/read.ts";
import { withoutUnread } from "../../tables/unread-fields.ts";

/**
 * A book as the formulas of the page read it: without figures held as text, which the panel reads and names, without
 * months that only the panel understands, without columns far to the right, and without KPIs that have no line.
 * @param which `all`: with the KPIs that have no line on the page
 */
export function asFormulasRead(book: Book, which: "of the page" | "all" = "of the page"): Book {
  const results = seen(book.results);
  const targets = seen(book.targets);
  const kept = [...book.months.entries()].filter(([, month]) => !book.results.unread.read.has(month));
  const months = kept.map(([, month]) => month);
  const hiddenTargets = book.targets.unread.read;
  const shown = new Set(reviewedInRows(book).slice(0, reviewedKpis));
  const isShown = (each: BookKpi): boolean =>
    which === "all" || (each.kpi.role === "kpi" ? shown.has(each) : each.row <= tables.definitions.rows);
  const kpis = new Map(
    [...book.kpis]
      .filter(([, each]) => isShown(each))
      .map(([code, each]) => {
        const [hasResults, hasTargets] = [book.results, book.targets].map((grid) => isReached(grid, code));
        return [
          code,
          {
            ...each,
            kpi: withoutUnread(each, book.definitionColumns),
            results: kept.map(([at]) => asNumber((hasResults && each.results[at]) || none)),
            targets: kept.map(([at, month]) =>
              hiddenTargets.has(month) ? none : asNumber((hasTargets && each.targets[at]) || none),
            ),
          },
        ];
      }),
  );
  const actions = book.actions
    .filter(({ row }) => row <= tables.actions.rows)
    .map((row) =>
      row.unread.length === 0 ? row : { ...row, ...Object.fromEntries(row.unread.map((key) => [key, null])) },
    );
  return { ...book, months, kpis, results, targets, actions };
}

/** The reviewed KPIs of the rows that formulas look through, in the order of the sheet: the page has the first ten. */
export const reviewedInRows = ({ kpis }: Book): BookKpi[] =>
  [...kpis.values()].filter(({ kpi, row }) => kpi.role === "kpi" && row <= tables.definitions.rows);

const isReached = ({ columns }: MonthGrid, code: string): boolean => (columns.get(codeKey(code)) ?? 0) < formulaColumns;

const none: Figure = { value: null, formula: "", inTheWay: null };

const asNumber = (figure: Figure): Figure => (figure.noNumber === undefined ? figure : { ...figure, value: null });

function seen(grid: MonthGrid): MonthGrid {
  const kept = [...grid.months.entries()].filter(([, month]) => !grid.unread.read.has(month));
  const months: readonly Month[] = kept.map(([, month]) => month);
  const figures = new Map(
    [...grid.figures]
      .filter(([code]) => isReached(grid, code))
      .map(([code, of]) => [code, kept.map(([at]) => asNumber(of[at] ?? none))]),
  );
  return { ...grid, months, figures };
}
