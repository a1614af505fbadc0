import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ask, column, problemOf } from "../../../cells.ts";
import known from "../../../oracles/revenue.json" with { type: "json" };

describe("COMPOUND_GROWTH", () => {
  for (const { title, given, answer } of known.COMPOUND_GROWTH) {
    it(`knows ${title}`, () => {
      expect(ask("COMPOUND_GROWTH", ...given)).toBeCloseTo(answer, 12);
    });
  }

  it("takes half a period", () => {
    expect(ask("COMPOUND_GROWTH", 100, 144, 2.5)).toBeCloseTo(1.44 ** 0.4 - 1, 12);
    expect(ask("COMPOUND_GROWTH", 100, 110, 0.5)).toBeCloseTo(0.21, 12);
  });

  it("loses everything where nothing is left", () => {
    expect(ask("COMPOUND_GROWTH", 100, 0, 3)).toBe(-1);
  });

  it("is not known from 0 or less, nor to less than 0", () => {
    for (const [first, last] of [
      [0, 100],
      [-100, 100],
      [100, -100],
      [0, 0],
    ] as const)
      expect(problemOf("COMPOUND_GROWTH", first, last, 3)).toMatchObject({ reason: "unknown", name: "no-base" });
  });

  it("refuses no periods, and periods typed as a text", () => {
    expect(problemOf("COMPOUND_GROWTH", 100, 120, 0)).toMatchObject({ reason: "misread", name: "no-period" });
    expect(problemOf("COMPOUND_GROWTH", 100, 120, -2).name).toBe("no-period");
    expect(problemOf("COMPOUND_GROWTH", 100, 120, "12 months").name).toBe("not-a-number");
    expect(problemOf("COMPOUND_GROWTH", 100, 120, { day: 46_000 }).name).toBe("not-a-number");
    expect(problemOf("COMPOUND_GROWTH", 100, 120, null).name).toBe("empty");
  });

  it("never answers Infinity", () => {
    expect(problemOf("COMPOUND_GROWTH", 1e-300, 1e300, 0.1).name).toBe("out-of-range");
  });

  it("compares several products over one number of years", () => {
    expect(ask("COMPOUND_GROWTH", column([100, null, 100]), column([121, null, 81]), 2)).toMatchObject([
      [expect.closeTo(0.1, 12)],
      [null],
      [expect.closeTo(-0.1, 12)],
    ]);
  });

  it("repeated every period, leads from the first value to the last", () => {
    const value = fc.double({ min: 1, max: 10_000, noNaN: true });
    fc.assert(
      fc.property(value, value, fc.integer({ min: 1, max: 120 }), (first, last, periods) => {
        const rate = ask("COMPOUND_GROWTH", first, last, periods) as number;
        const reached = first * (1 + rate) ** periods;
        expect(Math.abs(reached - last)).toBeLessThanOrEqual(1e-9 * last);
      }),
    );
  });

  it("over one period is the plain growth rate", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 0, max: 1e6 }), (first, last) => {
        const plain = ask("GROWTH_RATE", first, last) as number;
        const compound = ask("COMPOUND_GROWTH", first, last, 1) as number;
        expect(Math.abs(compound - plain)).toBeLessThanOrEqual(1e-9 * (1 + Math.abs(plain)));
      }),
    );
  });
});
