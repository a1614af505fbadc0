import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seasonalShares } from "../../../../core/formulas/statistics/seasonal-shares.ts";

const years = fc.integer({ min: 2, max: 14 }).chain((periods) =>
  fc.array(fc.array(fc.double({ min: 0, max: 1e9, noNaN: true }), { minLength: periods, maxLength: periods }), {
    minLength: 1,
    maxLength: 4,
  }),
);

describe("what part of a year each period brings", () => {
  it("is the mean of its part of each past year", () => {
    expect(seasonalShares([[1, 3]])).toEqual([0.25, 0.75]);
    expect(
      seasonalShares([
        [1, 3],
        [30, 10],
      ]),
    ).toEqual([0.5, 0.5]);
  });

  it("leaves a year of zeros out", () => {
    expect(
      seasonalShares([
        [0, 0],
        [1, 3],
      ]),
    ).toEqual([0.25, 0.75]);
  });

  it("is unknown without a year of figures", () => {
    expect(seasonalShares([])).toBeUndefined();
    expect(seasonalShares([[0, 0]])).toBeUndefined();
  });

  it("adds up to 1", () => {
    fc.assert(
      fc.property(years, (past) => {
        const shares = seasonalShares(past);
        if (shares) expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
        else expect(past.flat().every((figure) => figure === 0)).toBe(true);
      }),
    );
  });

  it("does not depend on how large a year was", () => {
    fc.assert(
      fc.property(years, fc.integer({ min: 2, max: 1000 }), (past, times) => {
        const larger = seasonalShares(
          past.map((year, index) => (index === 0 ? year.map((each) => each * times) : year)),
        );
        seasonalShares(past)?.forEach((share, place) => {
          expect(larger?.[place]).toBeCloseTo(share, 9);
        });
      }),
    );
  });
});
