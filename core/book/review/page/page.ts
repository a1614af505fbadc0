import type { Language } from "../../../base/text.ts";
import { pageName, sheetTitles } from "../../sheets/layout.ts";
import type { Edit, PlanCell } from "../../sheets/plan.ts";
import {
  actionAt,
  actionLines,
  type HeadColumn,
  headAt,
  headingColumns,
  type KpiColumn,
  kpiAt,
  kpiRows,
  type PageCell,
} from "./page-cells.ts";
import {
  at,
  causeRow,
  codes,
  companyCell,
  countsRow,
  firstAction,
  headingRow,
  inputLabels,
  inputRow,
  legendRow,
  lowerHeading,
  messageRow,
  overflowRow,
  pageInputs,
  pageRows,
  printed,
  rowOfKpi,
  titleCell,
  width,
} from "./page-layout.ts";
import { words } from "./words.ts";

/**
 * The printed page, laid out once for both uses: live, where its cells show the hidden sheet, and frozen, where they
 * hold values.
 */

/** The source of the page's cells: formulas that show the hidden sheet, or values. */
export interface PageSource {
  /** The content for one of the cells behind the page. */
  readonly shows: (place: PageCell) => PlanCell;
  /** The name at the top. */
  readonly company: PlanCell;
  /** How many targets are met, and what is not read. */
  readonly counts: PlanCell;
  /** What is said about KPIs that have no line. */
  readonly overflow: PlanCell;
  /** The three cells that people fill in; a frozen page has none. */
  readonly inputs?: Readonly<Record<"company" | "month" | "focus", PlanCell>>;
}

/** A cell of the live page shows one cell behind it. */
export const live = ({ row, column }: PageCell): PlanCell => ({
  formula: `=INDEX(${pageName},${row + 1},${column + 1})`,
});

/** The cells of the page, row by row; `undefined` leaves a cell unchanged. */
export function pageCells(source: PageSource, language: Language): (PlanCell | undefined)[][] {
  const cells = Array.from({ length: pageRows }, () => new Array<PlanCell | undefined>(width).fill(undefined));
  const put = (row: number, column: number, cell: PlanCell): void => {
    (cells[row] as (PlanCell | undefined)[])[column] = cell;
  };
  const { shows, inputs } = source;
  const say = (key: keyof typeof words): string => words[key][language];
  const head = (row: number, column: number, name: HeadColumn): void => put(row, column, shows(headAt(name)));
  if (inputs) {
    put(inputRow, inputLabels.month, say("month"));
    put(inputRow, inputLabels.focus, say("chart"));
    put(inputRow, inputLabels.company, say("companyInput"));
    put(inputRow, inputLabels.note, say("yours"));
    for (const [key, { row, column }] of Object.entries(pageInputs))
      put(row, column, inputs[key as keyof typeof inputs]);
  }
  head(titleCell.row, titleCell.column, "title");
  put(companyCell.row, companyCell.column, source.company);
  head(messageRow, at.kpi, "message");
  head(causeRow, at.kpi, "cause");
  put(countsRow, at.kpi, source.counts);
  head(causeRow, at.status, "toDecide");
  head(causeRow + 1, at.status, "decisions");
  for (let row = causeRow; row <= countsRow; row++) head(row, codes.line, "decisionCode");
  const columnOf = { ...at, twelveMonths: at.months };
  for (const name of headingColumns) head(headingRow, columnOf[name], name);
  head(headingRow, at.lastYear, "lastYearOf");
  for (let index = 0; index < kpiRows; index++) {
    const row = rowOfKpi(index);
    const show = (down: number, column: number, name: KpiColumn): void =>
      put(row + down, column, shows(kpiAt(index, name)));
    show(0, at.kpi, "objective");
    show(1, at.kpi, "name");
    show(2, at.kpi, "details");
    for (const name of ["actual", "target", "gap", "lastYear", "status", "trend", "outlook", "months"] as const)
      show(1, at[name], name);
    show(2, at.actual, "bar");
    show(2, at.lastYear, "lastYearNote");
    show(2, at.status, "note");
    show(2, at.months, "onTarget");
    show(1, codes.status, "statusCode");
    show(1, codes.trend, "trendCode");
    show(2, codes.line, "noteCode");
    // The bar has the color of the status, too.
    show(2, codes.bar, "statusCode");
  }
  put(overflowRow, at.kpi, source.overflow);
  head(lowerHeading, at.kpi, "chartOf");
  head(lowerHeading, at.status, "actions");
  head(lowerHeading, at.months, "owner");
  for (let index = 0; index < actionLines; index++) {
    const row = firstAction + index;
    put(row, at.status, shows(actionAt(index, "due")));
    put(row, at.trend, shows(actionAt(index, "action")));
    put(row, at.months, shows(actionAt(index, "owner")));
    put(row, codes.line, shows(actionAt(index, "code")));
  }
  head(legendRow, at.kpi, "legend");
  return cells;
}

export const pagePrint = (name: string, footer: string): Edit => ({ kind: "print", name, area: printed, footer });

export const reviewTitle = (language: Language): string => sheetTitles.review[language];
