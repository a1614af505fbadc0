import { describe, expect, it } from "vitest";
import { monthAfter } from "../../../../../core/base/months.ts";
import type { KpiInput } from "../../../../../core/book/kpi/schema.ts";
import { lastYearOf } from "../../../../../core/book/review/month/last-year.ts";
import { monthOverview } from "../../../../../core/book/review/month/month-overview.ts";
import type { Snapshot } from "../../../../../core/book/sheets/snapshot.ts";
import { readBook } from "../../../../../core/book/tables/read.ts";
import { cases } from "../../../../oracles/calendar.json" with { type: "json" };
import {
  bookAfter,
  conversion,
  kpiOf,
  leads,
  signups,
  typedFigure,
  visits,
  withKpis,
} from "../../commands/try-commands.ts";

const ofYear: KpiInput = { ...leads, targetAppliesTo: "year-to-date", start: null, deadline: null };
const filled = (book: Snapshot, code: string, first: string, figures: readonly (number | null)[]): Snapshot =>
  figures.reduce<Snapshot>((before, figure, by) => typedFigure(before, code, monthAfter(first, by), figure), book);
const lastYearIn = (snapshot: Snapshot, month: string, code = "LEADS") => {
  const book = readBook(snapshot);
  return monthOverview(book, month).kpis.find(({ kpi }) => kpi.code === code)?.lastYear;
};

describe("last year beside this one", () => {
  it("is the same month", () => {
    const book = filled(filled(withKpis(leads), "LEADS", "2025-09", [100]), "LEADS", "2026-09", [108]);
    expect(lastYearIn(book, "2026-09")).toMatchObject({
      month: "2025-09",
      figure: 100,
      missing: null,
      isToDate: false,
    });
  });

  it("may be nothing, or less than nothing", () => {
    for (const before of [0, -5]) {
      const book = filled(filled(withKpis(leads), "LEADS", "2025-09", [before]), "LEADS", "2026-09", [108]);
      expect(lastYearIn(book, "2026-09")).toMatchObject({ figure: before });
    }
  });

  it("of a rate to date divides the sums of its counts", () => {
    const rate: KpiInput = { ...conversion, targetAppliesTo: "year-to-date" };
    let book = withKpis(rate, visits, signups);
    book = filled(filled(book, "VISITS", "2025-01", [100, 300]), "SIGNUPS", "2025-01", [10, 10]);
    book = filled(filled(book, "VISITS", "2026-01", [100, 100]), "SIGNUPS", "2026-01", [10, 20]);
    book = filled(filled(book, "CONVERSION", "2025-01", [0.1, 10 / 300]), "CONVERSION", "2026-01", [0.1, 0.2]);
    const before = lastYearIn(book, "2026-02", "CONVERSION");
    expect(before?.figure).toBeCloseTo(20 / 400, 12);
  });

  it("is blank, with the name of the month, where that one is missing", () => {
    const book = filled(withKpis(leads), "LEADS", "2025-08", [100]);
    expect(lastYearIn(filled(book, "LEADS", "2026-09", [9]), "2026-09")).toMatchObject({
      figure: null,
      missing: "2025-09",
      isYoung: false,
    });
    const year = filled(withKpis(ofYear), "LEADS", "2025-01", [1, 2, null, 4]);
    expect(lastYearIn(filled(year, "LEADS", "2026-01", [1, 2, 3, 4]), "2026-04")).toMatchObject({
      figure: null,
      missing: "2025-03",
    });
  });

  it("is not shown in a month that is not due, and where the book does not reach back", () => {
    const quarterly = withKpis({ ...leads, frequency: "quarterly" });
    expect(lastYearIn(quarterly, "2026-08")).toBeNull();
    expect(lastYearIn(withKpis(leads), "2025-09")).toBeNull();
  });

  it("of a quarterly KPI in a year from February adds its quarters up", () => {
    const february = bookAfter(withKpis({ ...ofYear, frequency: "quarterly" }), "set-year-start", {
      yearStart: 2,
      targets: "follow",
    });
    const quarters = [7, null, null, 11, null, null, 13];
    const book = filled(filled(february, "LEADS", "2025-04", quarters), "LEADS", "2026-04", quarters);
    expect(lastYearIn(book, "2026-07")).toMatchObject({ figure: 18 });
    expect(lastYearIn(book, "2026-06")).toBeNull();
  });

  for (const { id, kind, given, expected } of cases) {
    if (kind !== "year-to-date") continue;
    it(`is as the case ${id} says`, () => {
      // The book of the tests begins in October 2024: the cases are moved there by whole years.
      const figures = given.figures as [string, number | null][];
      const years = 2027 - Number((given.period as string).slice(0, 4));
      const moved = (month: string): string => monthAfter(month, 12 * years);
      const start = given.start === null || given.start === undefined ? null : moved(given.start as string);
      const snapshot = withKpis({ ...ofYear, start });
      const months = readBook(snapshot).months;
      const within = figures.filter(([month]) => months.includes(moved(month)));
      const book = within.reduce(
        (before, [month, figure]) => typedFigure(before, "LEADS", moved(month), figure),
        bookAfter(snapshot, "set-year-start", { yearStart: given.yearStart, targets: "stay" }),
      );
      const period = moved(given.period as string);
      const { actual, missing } = monthOverview(readBook(book), period).kpis[0] ?? { actual: null, missing: [] };
      const before = lastYearOf(readBook(book), kpiOf(book, "LEADS").kpi, period);
      expect([actual ?? null, before?.figure ?? null].map(rounded)).toEqual(
        [expected.yearToDate ?? null, expected.lastYearToDate ?? null].map(rounded),
      );
      expect(missing).toEqual((expected.missing ?? []).map(moved));
    });
  }
});

const rounded = (value: number | null): number | null => (value === null ? null : Math.round(value * 1e6) / 1e6);
