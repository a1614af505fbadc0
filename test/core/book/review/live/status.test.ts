import { describe, expect, it } from "vitest";
import { signups, visits } from "../../commands/try-commands.ts";
import { calculated } from "../calculated.ts";
import { bookWith, kpi, usual, withInputs } from "../month-book.ts";

describe("the status of a KPI on the hidden sheet", { timeout: 60_000 }, () => {
  it("follows target, watch share, direction and band", async () => {
    const band = { direction: "neutral", benchmarkLow: 100, benchmarkHigh: 110, target: null } as const;
    const sheet = await calculated(
      withInputs(
        bookWith(
          [
            kpi("A"),
            kpi("B"),
            kpi("C"),
            kpi("D", { target: null }),
            kpi("E"),
            kpi("F", band),
            kpi("G", band),
            kpi("H", band),
            kpi("I", { direction: "decrease" }),
            kpi("J", { watchShare: 0.5 }),
          ],
          { A: [100], B: [90], C: [89.99], D: [1], F: [99], G: [110], H: [111], I: [105], J: [50] },
        ),
      ),
    );
    expect(sheet.quantity("status")).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 2, 2]);
    expect(sheet.quantity("attainment").slice(0, 5)).toEqual([1, 0.9, expect.closeTo(0.8999, 9), "", ""]);
    expect(sheet.quantity("gap").slice(0, 2)).toEqual([0, -10]);
  });

  it("of a year to date adds flows up and divides the sums of a rate's counts", async () => {
    const year = { targetAppliesTo: "year-to-date", start: "2026-07" } as const;
    const rate = { kind: "rate", unit: "%", numerator: "SIGNUPS", denominator: "VISITS", target: 0.1 } as const;
    const book = bookWith(
      [kpi("SALES", { ...year, target: 1200 }), kpi("CONVERSION", { ...year, ...rate }), signups, visits],
      {
        SALES: usual,
        SIGNUPS: [5, 30, 10],
        VISITS: [100, 200, 100],
      },
    );
    const { results } = book.tables;
    if (!results) throw new Error("no results");
    // What the formula of the rate answers in a program.
    const at = results.cells[0]?.indexOf("CONVERSION") ?? -1;
    const cells = results.cells.map((row, index) =>
      row.map((cell, column) => (column === at && index > 0 ? 0.1 : cell)),
    );
    const sheet = await calculated(withInputs({ ...book, tables: { ...book.tables, results: { ...results, cells } } }));
    expect(sheet.quantity("actual").slice(0, 2)).toEqual([105 + 98 + 104, expect.closeTo(45 / 400, 12)]);
    expect(sheet.quantity("year to date lacks").slice(0, 2)).toEqual([0, 0]);
  });
});
