import { describe, expect, it } from "vitest";
import type { KpiInput } from "../../../../../core/book/kpi/schema.ts";
import { chartHeadings, chartPointCells, focusChart } from "../../../../../core/book/review/page/focus-chart.ts";
import { readBook } from "../../../../../core/book/tables/read.ts";
import { bookWith, kpi, september, usual } from "../month-book.ts";

function chartOf(rest: Partial<KpiInput>, figures: readonly (number | null)[]) {
  const book = readBook(bookWith([kpi("LEADS", rest)], { LEADS: figures }));
  const [{ kpi: read } = { kpi: undefined }] = book.kpis.values();
  if (!read) throw new Error("no KPI");
  return focusChart(book, read, september);
}

describe("the chart of a KPI", () => {
  it("shows two years up to the month, gaps for unknown values, and limits from the first value", () => {
    const { points, title } = chartOf({}, [...usual.slice(0, 5), null, ...usual.slice(6)]);
    expect([points.length, points[0]?.label, points[23]?.label]).toEqual([24, " ", "Sep 26"]);
    expect(points.map(({ value }) => value !== null).lastIndexOf(false)).toBe(17);
    expect([points[11]?.mean, points[12]?.mean]).toEqual([null, points[23]?.mean]);
    expect(title).toBe("LEADS (leads): usual range 87–114, from 11 values");
  });

  it("draws percentages as numbers, and rings unusual values", () => {
    const shares = [...usual, 150].map((value) => value / 1000);
    const { points } = chartOf({ unit: "%", target: 0.1, limitsFrom: 12 }, shares);
    expect([points[23]?.value, points[23]?.target]).toEqual([15, 10]);
    expect(points.map(({ signal }) => signal).filter((signal) => signal !== null)).toEqual([15]);
  });

  it("draws no limit below 0 for figures that never are, as its title says", () => {
    const counts = [3, 9, 1, 7, 2, 8, 1, 6, 3, 9, 2, 7];
    const { points, title } = chartOf({}, counts);
    expect([points[23]?.lower, title]).toEqual([0, "LEADS (leads): usual range 0–20.31, from 12 values"]);
    expect(chartOf({}, [-1, ...counts.slice(1)]).points[23]?.lower).toBeLessThan(0);
  });

  it("is called by one value where nothing varies", () => {
    expect(chartOf({}, new Array(12).fill(5)).title).toBe("LEADS (leads): usually 5, from 12 values");
  });

  it("draws no limits with fewer than six values, and marks nothing", () => {
    const { points, title } = chartOf({}, usual.slice(0, 5));
    expect([points[23]?.mean, title]).toEqual([null, "LEADS (leads)"]);
  });

  it("drops values from before the process changed", () => {
    const { points } = chartOf({ processChanged: "2026-03" }, [10, 11, 9, 10, 12, ...usual.slice(5)]);
    expect(points.slice(12, 17).map(({ value, mean }) => [value, mean])).toEqual(
      [10, 11, 9, 10, 12].map((value) => [value, null]),
    );
    expect(points[17]?.mean).toBeCloseTo(100.86, 2);
  });

  it("has a column for each line, with gaps as errors that charts skip", () => {
    const cells = chartPointCells({
      label: "Sep 26",
      value: 1,
      mean: 2,
      lower: null,
      upper: 3,
      target: 4,
      signal: null,
    });
    expect(cells).toEqual(["Sep 26", 1, 2, { formula: "=NA()" }, 3, 4, { formula: "=NA()" }]);
    expect([chartHeadings("en").length, chartHeadings("fr")[1]]).toEqual([7, "Valeur"]);
  });
});
