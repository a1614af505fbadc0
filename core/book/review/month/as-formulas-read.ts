import type { Month } from "../../../base/months.ts";
import type { Figure, MonthGrid } from "../../tables/month-grid.ts";
import type { Book } from "../../tables/read.ts";

/**
 * A book as the formulas of the page read it: without figures held as text, which the panel reads and names, and
 * without months that only the panel understands.
 */
export function asFormulasRead(book: Book): Book {
  const results = seen(book.results);
  const targets = seen(book.targets);
  const kept = [...book.months.entries()].filter(([, month]) => !book.results.unread.read.has(month));
  const months = kept.map(([, month]) => month);
  const hiddenTargets = book.targets.unread.read;
  const kpis = new Map(
    [...book.kpis].map(([code, each]) => [
      code,
      {
        ...each,
        results: kept.map(([at]) => asNumber(each.results[at] ?? none)),
        targets: kept.map(([at, month]) => (hiddenTargets.has(month) ? none : asNumber(each.targets[at] ?? none))),
      },
    ]),
  );
  return { ...book, months, kpis, results, targets };
}

const none: Figure = { value: null, formula: "", inTheWay: null };

const asNumber = (figure: Figure): Figure => (figure.noNumber === undefined ? figure : { ...figure, value: null });

function seen(grid: MonthGrid): MonthGrid {
  const kept = [...grid.months.entries()].filter(([, month]) => !grid.unread.read.has(month));
  const months: readonly Month[] = kept.map(([, month]) => month);
  const figures = new Map([...grid.figures].map(([code, of]) => [code, kept.map(([at]) => asNumber(of[at] ?? none))]));
  return { ...grid, months, figures };
}
