import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ask, problemOf } from "../../../cells.ts";
import { tables } from "../../../oracles/ab-tests.json" with { type: "json" };

const interval = (...given: number[]): [number, number] => (ask("AB_INTERVAL", ...given) as [[number, number]])[0];

describe("AB_INTERVAL", () => {
  for (const { given, newcombe } of tables) {
    it(`of ${given.join(", ")} is Newcombe's`, () => {
      const [low, high] = interval(...given);
      expect(low).toBeCloseTo(newcombe[0] as number, 11);
      expect(high).toBeCloseTo(newcombe[1] as number, 11);
    });
  }

  it("is known where nobody converted: how large a difference went unseen", () => {
    const [low, high] = interval(0, 100, 0, 100);
    expect(high).toBeCloseTo(0.0369935, 6);
    expect(low).toBe(-high);
  });

  it("grows with the confidence and shrinks with the visitors", () => {
    const widthOf = (...given: number[]): number => {
      const [low, high] = interval(...given);
      return high - low;
    };
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 50 }), (inA, inB) => {
        expect(widthOf(inA, 50, inB, 50, 0.99)).toBeGreaterThan(widthOf(inA, 50, inB, 50));
        expect(widthOf(4 * inA, 200, 4 * inB, 200)).toBeLessThan(widthOf(inA, 50, inB, 50));
      }),
    );
  });

  it("refuses the share of errors in place of the confidence, and 95 in place of 95%", () => {
    expect(problemOf("AB_INTERVAL", 1, 10, 2, 10, 0.05).reason).toBe("misread");
    expect(problemOf("AB_INTERVAL", 1, 10, 2, 10, 95).says.en).toMatch(/type 95%/);
    expect(problemOf("AB_INTERVAL", [[1], [2]], 10, 2, 10).name).toBe("not-one-cell");
  });
});
