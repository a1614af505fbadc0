import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf } from "../../../../core/base/days.ts";
import { ask, column, problemOf, row } from "../../../cells.ts";
import known from "../../../oracles/sales.json" with { type: "json" };
import { itAnswersAsKnown } from "./known-answers.ts";

describe("SALES_CYCLE", () => {
  itAnswersAsKnown("SALES_CYCLE");

  for (const { title, opened, closed, median, mean } of known.SALES_CYCLE) {
    it(`knows ${title}`, () => {
      expect(ask("SALES_CYCLE", column(opened), column(closed))).toBe(median);
      expect(ask("SALES_CYCLE", column(opened), column(closed), "median")).toBe(median);
      expect(ask("SALES_CYCLE", row(opened), row(closed), "Moyenne")).toBeCloseTo(mean, 12);
    });
  }

  it("reads dates, serial numbers with hours, and ISO days side by side", () => {
    const opened = [dayOf(2026, 1, 5), dayOf(2026, 1, 5).day + 0.99, "2026-01-05"];
    const closed = ["2026-02-04", dayOf(2026, 2, 4), dayOf(2026, 2, 4).day + 0.01];
    expect(ask("SALES_CYCLE", column(opened), column(closed), "mean")).toBe(30);
  });

  it("counts 0 days for a deal won on the spot, whatever the hours", () => {
    expect(ask("SALES_CYCLE", 46_000.9, 46_000.1)).toBe(0);
  });

  it("skips deals that are still open, deals without an opening day, and blank rows", () => {
    const opened = column(["2026-01-01", null, null, "2026-01-01", "2026-03-01"]);
    const closed = column(["2026-01-11", null, "2026-01-09", "2026-01-21", null]);
    expect(ask("SALES_CYCLE", opened, closed)).toBe(15);
  });

  it("is not known before a deal is closed", () => {
    const opened = column(["2026-01-01", "2026-02-01"]);
    expect(problemOf("SALES_CYCLE", opened, column([null, null]))).toMatchObject({
      reason: "unknown",
      name: "no-closed-deal",
    });
    expect(problemOf("SALES_CYCLE", column([null, null]), column([null, null])).name).toBe("no-closed-deal");
  });

  it("names the row of a deal that is closed before it is opened, as the sheet counts it", () => {
    const opened = column(["2026-01-01", null, "2026-03-02", null]);
    const closed = column(["2026-01-11", null, "2026-02-10", null]);
    expect(problemOf("SALES_CYCLE", opened, closed).says).toEqual({
      en: "SALES_CYCLE: a deal (row 3 of the range) closes before it opens. Check both dates, especially day and month.",
      fr: "SALES_CYCLE : une affaire (ligne 3 de la plage) est clôturée avant d'être ouverte. Vérifiez les deux dates, surtout le jour et le mois.",
    });
    expect(problemOf("SALES_CYCLE", row([46_000, 46_010]), row([46_001, 46_009])).says.en).toMatch(/\(column 2 of the/);
  });

  it("refuses what is not a day, and says where", () => {
    const closed = column(["2026-02-04", "2026-02-30"]);
    expect(problemOf("SALES_CYCLE", column(["2026-01-05", "2026-01-06"]), closed).says.en).toBe(
      "SALES_CYCLE: closed (row 2 of the range) contains the text “2026-02-30”. Type a date, such as 2026-05-01.",
    );
    expect(problemOf("SALES_CYCLE", "05.01.2026", "2026-02-04").name).toBe("not-a-day");
    expect(problemOf("SALES_CYCLE", true, "2026-02-04").name).toBe("not-a-day");
  });

  it("refuses ranges that do not go together, blocks and another average", () => {
    const days = ["2026-01-05", "2026-01-06"];
    expect(problemOf("SALES_CYCLE", column(days), row(days)).name).toBe("different-shapes");
    expect(problemOf("SALES_CYCLE", column(days), column([...days, null])).name).toBe("different-shapes");
    expect(problemOf("SALES_CYCLE", [days, days], [days, days]).name).toBe("not-one-line");
    expect(problemOf("SALES_CYCLE", column(days), column(days), "mode").name).toBe("not-a-choice");
  });

  it("passes on the error of a date", () => {
    expect(problemOf("SALES_CYCLE", column(["2026-01-05"]), column([{ error: "#N/A" }]))).toMatchObject({
      reason: "unknown",
      error: "#N/A",
    });
  });

  const deals = fc.array(fc.record({ opened: fc.integer({ min: 1, max: 60_000 }), days: fc.nat(2_000) }), {
    minLength: 1,
    maxLength: 40,
  });
  const cycle = (deals: readonly { opened: number; days: number }[], average: string): number =>
    ask(
      "SALES_CYCLE",
      column(deals.map(({ opened }) => opened)),
      column(deals.map(({ opened, days }) => opened + days)),
      average,
    ) as number;

  it("knows nothing of the deals of the call before", () => {
    const many = Array.from({ length: 50 }, () => ({ opened: 46_000, days: 90 }));
    expect([cycle(many, "median"), cycle([{ opened: 46_000, days: 3 }], "median"), cycle(many, "mean")]).toEqual([
      90, 3, 90,
    ]);
  });

  it("lies between the fastest and the slowest deal, by either average", () => {
    fc.assert(
      fc.property(deals, fc.constantFrom("median", "mean"), (deals, average) => {
        const days = deals.map((deal) => deal.days);
        expect(cycle(deals, average)).toBeGreaterThanOrEqual(Math.min(...days) - 1e-9);
        expect(cycle(deals, average)).toBeLessThanOrEqual(Math.max(...days) + 1e-9);
      }),
    );
  });

  it("does not depend on the order of the deals, nor on when they were opened", () => {
    fc.assert(
      fc.property(deals, (deals) => {
        const later = [...deals].reverse().map(({ opened, days }) => ({ opened: opened + 365, days }));
        expect(cycle(later, "median")).toBe(cycle(deals, "median"));
      }),
    );
  });
});
