import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { monthAfter, monthsFrom } from "../../../../core/base/months.ts";
import { emptyKpi, type Kpi } from "../../../../core/book/kpi/schema.ts";
import type { PastYears } from "../../../../core/book/kpi/spread.ts";
import { targetMonths } from "../../../../core/book/kpi/target-months.ts";
import { cases } from "../../../oracles/calendar.json" with { type: "json" };

const calendarYears: PastYears = { yearStart: 1, figureOf: () => null };
const kpi = (more: Partial<Kpi>): Kpi => ({ ...emptyKpi, target: 120, kind: "flow", ...more });
const targets = (more: Partial<Kpi>, from: string, to: string) =>
  targetMonths(kpi(more), monthsFrom(from, to), calendarYears);

describe("the target of each month", () => {
  it("is the same from the start to the deadline, blank before and after", () => {
    const given = { targetAppliesTo: "each-month", start: "2026-02", deadline: "2026-04" } as const;
    expect(targets(given, "2026-01", "2026-05")).toEqual([null, 120, 120, 120, null]);
  });

  it("is blank without a target", () => {
    expect(targets({ target: null, deadline: "2026-12" }, "2026-01", "2026-02")).toEqual([null, null]);
  });

  it("is blank when a quarterly KPI has no figure", () => {
    expect(targets({ frequency: "quarterly" }, "2026-01", "2026-06")).toEqual([null, null, 120, null, null, 120]);
  });
});

describe("a path to the deadline", () => {
  const path = { targetAppliesTo: "path", startValue: 20, start: "2026-01", deadline: "2026-05" } as const;

  it("goes in equal steps from the start value to the target at the deadline", () => {
    expect(targets(path, "2025-12", "2026-06")).toEqual([null, 40, 60, 80, 100, 120, null]);
  });

  it("falls as well as rises", () => {
    expect(targets({ ...path, startValue: 220 }, "2026-01", "2026-05")).toEqual([200, 180, 160, 140, 120]);
  });

  it("without its start has only its end, and without its end nothing", () => {
    expect(targets({ ...path, startValue: null }, "2026-04", "2026-06")).toEqual([null, 120, null]);
    expect(targets({ ...path, deadline: null }, "2026-04", "2026-06")).toEqual([null, null, null]);
  });

  it("ends exactly at the target, for any length", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 59 }),
        fc.double({ noNaN: true, min: -1e6, max: 1e6 }),
        (length, startValue) => {
          const deadline = monthAfter("2026-01", length);
          const line = targets({ ...path, startValue, deadline }, "2026-01", deadline);
          expect(line[length]).toBe(120);
          const steps = line.map((each, index) => (each ?? 0) - (index === 0 ? startValue : (line[index - 1] ?? 0)));
          for (const step of steps) expect(step).toBeCloseTo((120 - startValue) / (length + 1), 4);
        },
      ),
    );
  });
});

describe("a target for the year", () => {
  const year = { targetAppliesTo: "year-to-date" } as const;

  it("grows by a twelfth each month and starts again in January", () => {
    expect(targets(year, "2025-11", "2026-03")).toEqual([110, 120, 10, 20, 30]);
  });

  it("is divided among the months from the start to the deadline", () => {
    expect(targets({ ...year, start: "2026-11" }, "2026-10", "2027-01")).toEqual([null, 60, 120, 10]);
    expect(targets({ ...year, deadline: "2026-03" }, "2026-01", "2026-04")).toEqual([40, 80, 120, null]);
  });

  it("does not grow for levels and rates: they do not add up", () => {
    expect(targets({ ...year, kind: "level" }, "2026-01", "2026-02")).toEqual([120, 120]);
    expect(targets({ ...year, kind: "rate" }, "2026-01", "2026-02")).toEqual([120, 120]);
  });
});

describe("a target for a year that begins in another month", () => {
  for (const { id, kind, given, expected } of cases) {
    if (kind !== "fiscal-target" && kind !== "season") continue;
    it(`is as the case ${id} says`, () => {
      const figures = new Map<string, number | null>((given.figures ?? []) as [string, number | null][]);
      const found = targetMonths(
        kpi({
          target: given.target as number,
          targetAppliesTo: "year-to-date",
          spread: kind === "season" ? "like-past-years" : null,
          start: given.start as string,
          deadline: given.deadline as string,
        }),
        monthsFrom(given.first as string, monthAfter(given.first as string, (given.periods as number) - 1)),
        { yearStart: given.yearStart, figureOf: (month) => figures.get(month) ?? null },
      );
      const wanted = expected.targets as (number | null)[];
      expect(found.map((target) => target === null)).toEqual(wanted.map((target) => target === null));
      for (const [index, target] of wanted.entries())
        expect(Math.abs((found[index] ?? 0) - (target ?? 0))).toBeLessThanOrEqual(1e-9 * Math.abs(target ?? 0));
    });
  }

  it("is whole at the end of the year, at the deadline, and three years on", () => {
    const given = { targetAppliesTo: "year-to-date", start: "2026-06", deadline: "2028-06" } as const;
    const line = targetMonths(kpi(given), monthsFrom("2026-04", "2028-07"), { ...calendarYears, yearStart: 4 });
    expect([line[1], line[2], line[11], line[12], line[23], line[24], line[26], line[27]]).toEqual([
      null,
      12,
      120,
      10,
      120,
      40,
      120,
      null,
    ]);
  });

  it("of a quarterly KPI is in the last month of each quarter", () => {
    const quarterly = kpi({ targetAppliesTo: "year-to-date", frequency: "quarterly" });
    const line = targetMonths(quarterly, monthsFrom("2026-02", "2027-01"), { ...calendarYears, yearStart: 2 });
    expect(line).toEqual([null, null, 30, null, null, 60, null, null, 90, null, null, 120]);
  });
});
