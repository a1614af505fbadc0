import { describe, expect, it } from "vitest";
import type { KpiInput } from "../../../../../core/book/kpi/schema.ts";
import { actualFor } from "../../../../../core/book/review/month/actual.ts";
import { readBook } from "../../../../../core/book/tables/read.ts";
import { conversion, kpiOf, leads, signups, typedFigure, visits, withKpis } from "../../commands/try-commands.ts";

const actual = (snapshot: ReturnType<typeof withKpis>, code: string, month: string) =>
  actualFor(readBook(snapshot), kpiOf(snapshot, code).kpi, month);
const filled = (snapshot: ReturnType<typeof withKpis>, code: string, from: number, values: readonly number[]) =>
  values.reduce((book, value, index) => typedFigure(book, code, `2026-0${from + index}`, value), snapshot);
const year = { targetAppliesTo: "year-to-date" } as const;

describe("what is compared with the target of a year to date", () => {
  it("is the sum of a flow since its start, if that is in the year", () => {
    const kpi: KpiInput = { ...leads, ...year };
    expect(actual(filled(withKpis(kpi), "LEADS", 1, [10, 20, 30]), "LEADS", "2026-03").actual).toBe(60);
    expect(
      actual(filled(withKpis({ ...kpi, start: "2026-02" }), "LEADS", 1, [10, 20, 30]), "LEADS", "2026-03").actual,
    ).toBe(50);
  });

  it("is the last value of a level", () => {
    const book = filled(withKpis({ ...leads, ...year, kind: "level" }), "LEADS", 2, [20, 30]);
    expect(actual(book, "LEADS", "2026-03")).toEqual({ actual: 30, missing: [] });
  });

  it("is the ratio of the sums for a rate, not the mean of rates", () => {
    const book = filled(withKpis(visits, signups, { ...conversion, ...year }), "VISITS", 1, [1000, 10]);
    const counted = typedFigure(filled(book, "SIGNUPS", 1, [50, 5]), "CONVERSION", "2026-02", 0.5, "=C18/B18");
    expect(actual(counted, "CONVERSION", "2026-02").actual).toBeCloseTo(55 / 1010, 12);
  });

  it("is unknown for a rate without its counts, and if they add up to zero", () => {
    const alone = typedFigure(withKpis({ ...conversion, ...year }), "CONVERSION", "2026-01", 0.5);
    expect(actual(alone, "CONVERSION", "2026-01")).toEqual({ actual: null, missing: [] });
    const zero = filled(
      filled(withKpis(visits, signups, { ...conversion, ...year }), "VISITS", 1, [0]),
      "SIGNUPS",
      1,
      [0],
    );
    expect(actual(typedFigure(zero, "CONVERSION", "2026-01", 0.5), "CONVERSION", "2026-01").actual).toBeNull();
  });

  it("needs only the quarters of a quarterly flow", () => {
    const kpi: KpiInput = { ...leads, ...year, frequency: "quarterly" };
    const book = typedFigure(typedFigure(withKpis(kpi), "LEADS", "2026-03", 10), "LEADS", "2026-06", 20);
    expect(actual(book, "LEADS", "2026-06")).toEqual({ actual: 30, missing: [] });
  });
});
