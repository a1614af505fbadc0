import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ask, column, problemOf } from "../../../cells.ts";
import known from "../../../oracles/sales.json" with { type: "json" };

describe("SALES_VELOCITY", () => {
  for (const { title, given, answer } of known.SALES_VELOCITY) {
    it(`knows ${title}`, () => {
      if (answer === null)
        expect(problemOf("SALES_VELOCITY", ...given)).toMatchObject({ reason: "unknown", name: "no-cycle" });
      else expect(ask("SALES_VELOCITY", ...given)).toBeCloseTo(answer, 9);
    });
  }

  it("is 0 where nothing is won or nothing is open", () => {
    expect(ask("SALES_VELOCITY", 50, 10_000, 0, 30)).toBe(0);
    expect(ask("SALES_VELOCITY", 0, 10_000, 0.2, 30)).toBe(0);
  });

  it("tells whoever types 20 for 20% what to type", () => {
    expect(problemOf("SALES_VELOCITY", 50, 10_000, 20, 30).says.en).toBe(
      "SALES_VELOCITY: win_rate is 20. A rate goes from 0% to 100%: type 20%.",
    );
  });

  it("takes half a deal, and refuses days below 0 and a cycle typed with its unit", () => {
    expect(ask("SALES_VELOCITY", 1.5, 10_000, 0.2, 30)).toBe(100);
    expect(problemOf("SALES_VELOCITY", 50, 10_000, 0.2, -30).name).toBe("negative");
    expect(problemOf("SALES_VELOCITY", 50, 10_000, 0.2, "30 days").name).toBe("not-a-number");
  });

  it("answers team by team, single values standing beside each", () => {
    expect(ask("SALES_VELOCITY", column([10, null, 20, null]), 100, 0.5, column([5, null, 5, null]))).toEqual([
      [100],
      [null],
      [200],
    ]);
  });

  it("doubles with the deals and with their size, and halves with the days", () => {
    fc.assert(
      fc.property(
        fc.nat(1_000),
        fc.integer({ min: 0, max: 100_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 400 }),
        (deals, size, rate, days) => {
          const pace = ask("SALES_VELOCITY", deals, size, rate, days) as number;
          expect(ask("SALES_VELOCITY", deals * 2, size, rate, days)).toBeCloseTo(pace * 2, 6);
          expect(ask("SALES_VELOCITY", deals, size * 2, rate, days)).toBeCloseTo(pace * 2, 6);
          expect(ask("SALES_VELOCITY", deals, size, rate, days * 2)).toBeCloseTo(pace / 2, 6);
        },
      ),
    );
  });
});
