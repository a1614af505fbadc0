import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { holm } from "../../../../core/formulas/statistics/holm.ts";

const near = (found: readonly number[], known: readonly number[]): void => {
  expect(found.length).toBe(known.length);
  for (const [index, value] of known.entries()) expect(found[index]).toBeCloseTo(value, 12);
};

describe("p-values corrected by Holm", () => {
  it("multiply the smallest by their number, the next by one less", () => {
    near(holm([0.01, 0.04, 0.03]), [0.03, 0.06, 0.06]);
    near(holm([0.02, 0.001, 0.3, 0.04]), [0.06, 0.004, 0.3, 0.08]);
  });

  it("never fall, and are never above 1", () => {
    near(holm([0.03, 0.02, 0.021]), [0.06, 0.06, 0.06]);
    near(holm([0.6, 0.7, 1]), [1, 1, 1]);
  });

  it("leave a single one unchanged, and are empty for none", () => {
    expect(holm([0.04])).toEqual([0.04]);
    expect(holm([])).toEqual([]);
  });

  it("do not depend on the order, keep the ranking and lie between p and m × p", () => {
    const ps = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(ps, (ps) => {
        const corrected = holm(ps);
        expect(holm([...ps].reverse()).reverse()).toEqual(corrected);
        for (const [one, p] of ps.entries()) {
          const now = corrected[one] as number;
          expect(now).toBeGreaterThanOrEqual(p);
          expect(now).toBeLessThanOrEqual(Math.min(1, p * ps.length));
          for (const [other, q] of ps.entries()) if (p < q) expect(now).toBeLessThanOrEqual(corrected[other] as number);
        }
      }),
    );
  });
});
