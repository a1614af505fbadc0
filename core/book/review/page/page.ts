import type { Language } from "../../../base/text.ts";
import { pageName, sheetTitles } from "../../sheets/layout.ts";
import type { Edit, PlanCell } from "../../sheets/plan.ts";
import {
  actionAt,
  actionLines,
  decisionAt,
  decisionRows,
  headAt,
  kpiAt,
  type kpiColumns,
  kpiRows,
  type PageCell,
} from "./page-cells.ts";
import {
  area,
  at,
  bandRow,
  codes,
  firstAction,
  headingRow,
  labelRow,
  legendRow,
  lowerColumns,
  lowerHeading,
  pageRows,
  printed,
  rowOfKpi,
  stateRow,
  summaryRow,
  tiles,
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
  /** The three cells that people fill in. */
  readonly company: PlanCell;
  readonly month: PlanCell;
  readonly focus: PlanCell;
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
  const { shows } = source;
  const say = (key: keyof typeof words): string => words[key][language];
  put(titleCell.row, titleCell.column, shows(headAt("title")));
  put(bandRow, at.trend, source.company);
  put(stateRow, at.objective, shows(headAt("state")));
  put(stateRow, at.trend, say("month"));
  put(stateRow, at.outlook, source.month);
  put(labelRow, at.objective, say("summary"));
  put(summaryRow, at.objective, shows(headAt("summary")));
  for (const [index, key] of (["onTrack", "watch", "offTrack"] as const).entries()) {
    put(labelRow, tiles[index] as number, say(key));
    put(summaryRow, tiles[index] as number, shows(headAt(key)));
  }
  put(labelRow, at.status, shows(headAt("toDecide")));
  for (let decision = 0; decision < decisionRows; decision++) {
    put(summaryRow + decision, at.status, shows(decisionAt(decision, "decision")));
    put(summaryRow + decision, codes.line, shows(decisionAt(decision, "code")));
  }
  for (const key of ["objective", "kpi", "actual", "target", "gap", "status", "trend", "outlook"] as const)
    put(headingRow, at[key], say(key));
  put(headingRow, at.lastYear, shows(headAt("lastYearOf")));
  put(headingRow, at.bars, say("twelveMonths"));
  for (let index = 0; index < kpiRows; index++) {
    const row = rowOfKpi(index);
    const pair = (column: number, above: (typeof kpiColumns)[number], below?: (typeof kpiColumns)[number]): void => {
      put(row, column, shows(kpiAt(index, above)));
      if (below) put(row + 1, column, shows(kpiAt(index, below)));
    };
    pair(at.objective, "objective");
    pair(at.kpi, "name", "meaning");
    pair(at.actual, "actual", "actualNote");
    pair(at.target, "target", "targetNote");
    pair(at.gap, "gap", "attainment");
    pair(at.lastYear, "lastYear", "lastYearNote");
    pair(at.status, "status", "note");
    pair(at.trend, "trend");
    pair(at.outlook, "outlook");
    pair(at.bars, "bars");
    pair(codes.status, "statusCode");
    pair(codes.trend, "trendCode");
    put(row + 1, codes.line, shows(kpiAt(index, "noteCode")));
  }
  put(lowerHeading, at.objective, say("focus"));
  put(lowerHeading, at.kpi, source.focus);
  put(lowerHeading, at.actual, shows(headAt("chartOf")));
  put(lowerHeading, at.status, shows(headAt("openActions")));
  put(lowerColumns, at.status, say("due"));
  put(lowerColumns, at.trend, say("action"));
  put(lowerColumns, at.bars, say("owner"));
  for (let index = 0; index < actionLines; index++) {
    const row = firstAction + index;
    put(row, at.status, shows(actionAt(index, "due")));
    put(row, at.trend, shows(actionAt(index, "action")));
    put(row, at.bars, shows(actionAt(index, "owner")));
    put(row, codes.line, shows(actionAt(index, "code")));
  }
  put(legendRow, at.objective, say("legend"));
  return cells;
}

export const pagePrint = (name: string, footer: string): Edit => ({ kind: "print", name, area: printed, footer });

/** Hides the lines of KPIs the book does not have, but keeps five: a page with a single KPI still looks complete. */
export function shownKpis(name: string, count: number, least = 5): Edit[] {
  const shown = Math.min(kpiRows, Math.max(least, count));
  const rows = (from: number, to: number, hidden: boolean): Edit[] =>
    to > from ? [{ kind: "rows", name, area: area(rowOfKpi(from), 0, 2 * (to - from), width), hidden }] : [];
  return [...rows(0, shown, false), ...rows(shown, kpiRows, true)];
}

export const reviewTitle = (language: Language): string => sheetTitles.review[language];
