import { type Month, monthWords, readMonth } from "../../../base/months.ts";
import { isProblem } from "../../../base/problem.ts";
import type { Language, Text } from "../../../base/text.ts";
import { type ExplainedChart, explainedSeries } from "../../../formulas/explain/chart.ts";
import { referenceIn } from "../../../formulas/parsing/references.ts";
import type { Kpi } from "../../kpi/schema.ts";
import type { Snapshot } from "../../sheets/snapshot.ts";
import { type Book, isStarted, readBook } from "../../tables/read.ts";
import { kpiSeries, kpiWording } from "../month/kpi-series.ts";
import { firstKpi, rowsOfKpi } from "../page/page-layout.ts";
import { reviewOf } from "./review.ts";

/** Why a figure of Results, or a KPI of the page, is judged as it is. */
export interface ExplainedFigure {
  /** “Leads, October 2026” */
  readonly title: Text;
  readonly chart: ExplainedChart;
}

/** @returns nothing for a cell that holds no result of a KPI */
export function explainedCell(snapshot: Snapshot, sheet: string, address: string): ExplainedFigure | undefined {
  const cell = referenceIn(address);
  if (!cell || !isStarted(snapshot)) return undefined;
  const book = readBook(snapshot);
  const found = ofResults(snapshot, book, sheet, cell) ?? ofPage(snapshot, book, sheet, cell.row);
  if (!found) return undefined;
  const { kpi, month } = found;
  const series = kpiSeries(book, kpi, month);
  const chart = series && explainedSeries(series, kpiWording(kpi, series, month));
  const titleIn = (language: Language): string => `${kpi.name || kpi.code}, ${monthWords(month, language)}`;
  return chart && { title: { en: titleIn("en"), fr: titleIn("fr") }, chart };
}

interface Found {
  readonly kpi: Kpi;
  readonly month: Month;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

function ofResults({ tables }: Snapshot, { results, kpis }: Book, sheet: string, cell: Place): Found | undefined {
  const table = tables.results;
  if (table?.sheet !== sheet) return undefined;
  const at = <K>(places: ReadonlyMap<K, number>, place: number): K | undefined =>
    [...places].find(([, each]) => each === place)?.[0];
  const month = at(results.rows, cell.row - table.row);
  const kpi = kpis.get(at(results.columns, cell.column - table.column) ?? "")?.kpi;
  return kpi && month !== undefined ? { kpi, month } : undefined;
}

/** The page shows a KPI in three rows, in its own order, and the month in a cell of its own. */
function ofPage({ tables }: Snapshot, book: Book, sheet: string, row: number): Found | undefined {
  const table = tables.month;
  if (table?.sheet !== sheet || row < firstKpi) return undefined;
  const chosen = readMonth(table.cells[0]?.[0] ?? null);
  const month = isProblem(chosen) ? latestMonth(book) : chosen;
  const kpi = month && reviewOf(book, month).kpis[Math.floor((row - firstKpi) / rowsOfKpi)]?.of.kpi;
  return kpi && month ? { kpi, month } : undefined;
}

/** The last month of which a KPI has its figure: the page shows it where no month is chosen. */
const latestMonth = ({ months, kpis }: Book): Month | undefined =>
  [...months]
    .reverse()
    .find((month) =>
      [...kpis.values()].some(
        ({ kpi, results }) => kpi.role === "kpi" && results[months.indexOf(month)]?.value != null,
      ),
    );
