import { describe, expect, it } from "vitest";
import { emptyKpi, type Kpi } from "../../../../../core/book/kpi/schema.ts";
import { lastStanding, statusOf } from "../../../../../core/book/review/month/status.ts";
import { type BookKpi, readBook } from "../../../../../core/book/tables/read.ts";
import { bookWith, kpi, usual } from "../month-book.ts";

const more: Kpi = { ...emptyKpi, direction: "increase" };

describe("the status of a figure", () => {
  it("is met, close or missed against its target", () => {
    expect([110, 95, 80, null].map((actual) => statusOf(more, actual, 100))).toEqual([
      "onTrack",
      "watch",
      "offTrack",
      "noResult",
    ]);
    expect(statusOf({ ...more, watchShare: 0.96 }, 95, 100)).toBe("offTrack");
    expect(statusOf(more, 95, null)).toBe("noTarget");
  });

  it("is that of the band for a neutral KPI, and missing without a direction", () => {
    const band: Kpi = { ...emptyKpi, direction: "neutral", benchmarkLow: 3, benchmarkHigh: 5 };
    expect([2, 4, 6].map((actual) => statusOf(band, actual, null))).toEqual(["below", "within", "above"]);
    expect(statusOf(emptyKpi, 95, 100)).toBe("noDirection");
  });
});

describe("the last known status of a KPI", () => {
  const lastOf = (snapshot: ReturnType<typeof bookWith>, code: string) => {
    const book = readBook(snapshot);
    return lastStanding(book, book.kpis.get(code) as BookKpi);
  };

  it("is the status of the month that its last figure is from", () => {
    const book = bookWith([kpi("LEADS"), kpi("SALES", { target: 200 })], {
      LEADS: [...usual, null, null],
      SALES: usual,
    });
    expect(lastOf(book, "leads")).toMatchObject({ month: "2026-07", figure: 104, status: "onTrack", due: true });
    expect(lastOf(book, "sales")).toMatchObject({ month: "2026-09", status: "offTrack" });
  });

  it("is judged by the year to date where its target is", () => {
    const revenue = kpi("REVENUE", { targetAppliesTo: "year-to-date", start: "2026-01", target: 1200 });
    expect(lastOf(bookWith([revenue], { REVENUE: usual }), "revenue")).toMatchObject({ figure: 104, actual: 905 });
  });

  it("is not known without any figure", () => {
    expect(lastOf(bookWith([kpi("LEADS")]), "leads")).toBeUndefined();
  });
});
