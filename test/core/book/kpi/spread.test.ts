import { describe, expect, it } from "vitest";
import { type Month, monthAfter } from "../../../../core/base/months.ts";
import { emptyKpi, type Kpi } from "../../../../core/book/kpi/schema.ts";
import { shapeOf } from "../../../../core/book/kpi/spread.ts";

const kpi: Kpi = {
  ...emptyKpi,
  kind: "flow",
  target: 1200,
  targetAppliesTo: "year-to-date",
  spread: "like-past-years",
  start: "2026-04",
};

/** Figures from a month on, by how many months later. */
const from = (first: Month, figures: readonly (number | null)[]) => {
  const byMonth = new Map(figures.map((figure, by) => [monthAfter(first, by), figure]));
  return { yearStart: 4, figureOf: (month: Month) => byMonth.get(month) ?? null };
};
const year = (peak: number): number[] => [...Array(12).keys()].map((place) => (place === peak ? 12 : 8));

describe("the shape of past years", () => {
  it("is each month's share of its year", () => {
    const shape = shapeOf(kpi, from("2025-04", year(8)));
    expect(shape?.years).toBe(1);
    expect(shape?.shares.map((share) => Math.round(share * 100))).toEqual([8, 8, 8, 8, 8, 8, 8, 8, 12, 8, 8, 8]);
  });

  it("is taken from the three years before the start, and from no earlier one", () => {
    expect(shapeOf(kpi, from("2023-04", [...year(0), ...year(1), ...year(2)]))?.years).toBe(3);
    const four = shapeOf(kpi, from("2022-04", [...year(11), ...year(0), ...year(1), ...year(2)]));
    expect(four).toEqual(shapeOf(kpi, from("2023-04", [...year(0), ...year(1), ...year(2)])));
  });

  it("does not move as the year passes: what came after the start says nothing", () => {
    const before = from("2025-04", year(8));
    expect(shapeOf(kpi, from("2025-04", [...year(8), ...year(0)]))).toEqual(shapeOf(kpi, before));
    expect(shapeOf({ ...kpi, start: "2027-03" }, before)).toEqual(shapeOf(kpi, before));
  });

  it("leaves out a year that lacks a month, has one below 0, or only zeros", () => {
    const lacking = [...year(8)] as (number | null)[];
    lacking[3] = null;
    expect(shapeOf(kpi, from("2024-04", [...lacking, ...year(8)]))?.years).toBe(1);
    const negative = [...year(8)];
    negative[3] = -1;
    expect(shapeOf(kpi, from("2024-04", [...negative, ...year(8)]))?.years).toBe(1);
    expect(shapeOf(kpi, from("2024-04", [...new Array<number>(12).fill(0), ...year(8)]))?.years).toBe(1);
  });

  it("is undefined if no year is complete, for instance with results that begin mid-year", () => {
    expect(shapeOf(kpi, from("2025-09", year(0)))).toBeUndefined();
    expect(shapeOf(kpi, from("2025-04", []))).toBeUndefined();
  });

  it("is undefined without a start, for equal months, and for what does not add up over the year", () => {
    const past = from("2025-04", year(8));
    for (const other of [
      { start: null },
      { spread: "equal" },
      { spread: null },
      { kind: "level" },
      { kind: "rate" },
      { targetAppliesTo: "each-month" },
    ] as const)
      expect(shapeOf({ ...kpi, ...other }, past)).toBeUndefined();
  });

  it("of a quarterly KPI needs only its quarters", () => {
    const quarters = [null, null, 10, null, null, 20, null, null, 30, null, null, 40];
    const shape = shapeOf({ ...kpi, frequency: "quarterly" }, from("2025-04", quarters));
    expect(shape?.shares.map((share) => Math.round(share * 100))).toEqual([0, 0, 10, 0, 0, 20, 0, 0, 30, 0, 0, 40]);
  });
});
