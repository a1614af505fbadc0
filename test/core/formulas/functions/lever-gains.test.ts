import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ask, column, problemOf, row } from "../../../cells.ts";

describe("LEVER_GAINS", () => {
  it("is the result with one lever at its reference, less the result as it is", () => {
    // 10,000 × 2% × 50 is 10,000; 12,000 visits make 12,000, 3% makes 15,000.
    const gains = ask("LEVER_GAINS", column([10_000, 0.02, 50]), column([12_000, 0.03, 45])) as number[][];
    expect(gains).toEqual([[2000], [expect.closeTo(5000, 8)], [0]]);
  });

  it("stays in the direction of the factors", () => {
    expect(ask("LEVER_GAINS", row([500, 0.2, 0.5]), row([500, 0.4, 0.25]))).toEqual([[0, 50, 0]]);
  });

  it("shows what the one missing factor would bring where it is 0", () => {
    expect(ask("LEVER_GAINS", column([1000, 0, 50]), column([2000, 0.02, 50]))).toEqual([[0], [1000], [0]]);
  });

  it("says which factor is filled in on one side only", () => {
    for (const [current, reference] of [
      [column([1000, 0.02, 50]), column([2000, null, 60])],
      [column([1000, 0.02]), column([2000, null])],
      [column([1000, null]), column([2000, 0.02])],
    ] as const) {
      expect(problemOf("LEVER_GAINS", current, reference)).toMatchObject({
        reason: "misread",
        says: { en: expect.stringContaining("factor 2 is filled in on one side only") },
      });
    }
  });

  it("takes whole columns, and refuses a blank among the factors, another shape, text and a factor below 0", () => {
    expect(ask("LEVER_GAINS", column([1000, 0.02, null]), column([2000, 0.02, null]))).toEqual([[20], [0]]);
    expect(problemOf("LEVER_GAINS", column([1000, null, 50]), column([1000, 0.02, 50])).name).toBe("blank-inside");
    expect(problemOf("LEVER_GAINS", column([null, null]), column([1000, 0.02])).name).toBe("empty");
    expect(problemOf("LEVER_GAINS", column([1000, 0.02]), row([1000, 0.02])).name).toBe("different-shapes");
    expect(problemOf("LEVER_GAINS", column([1000, "2 %"]), column([1000, 0.02])).name).toBe("not-a-number");
    expect(problemOf("LEVER_GAINS", column([1000, -0.02]), column([1000, 0.02])).name).toBe("negative");
  });

  const pairs = fc.array(
    fc.record({
      now: fc.double({ min: 0.01, max: 100, noNaN: true }),
      reach: fc.double({ min: 0, max: 200, noNaN: true }),
    }),
    { minLength: 2, maxLength: 5 },
  );
  const gainsOf = (pairs: readonly { now: number; reach: number }[]): number[] =>
    (
      ask("LEVER_GAINS", column(pairs.map(({ now }) => now)), column(pairs.map(({ reach }) => reach))) as number[][]
    ).flat();

  it("is never below 0, and 0 where the reference is reached", () => {
    fc.assert(
      fc.property(pairs, (pairs) => {
        for (const [index, gain] of gainsOf(pairs).entries()) {
          const { now, reach } = pairs[index] as { now: number; reach: number };
          if (reach > now) expect(gain).toBeGreaterThan(0);
          else expect(gain).toBe(0);
        }
      }),
    );
  });

  it("follows the factors wherever they are", () => {
    fc.assert(
      fc.property(pairs, (pairs) => {
        const [forth, back] = [gainsOf(pairs), gainsOf([...pairs].reverse()).reverse()];
        for (const [index, gain] of forth.entries())
          expect(Math.abs(gain - (back[index] as number))).toBeLessThanOrEqual(1e-9 * Math.max(1, gain));
      }),
    );
  });
});
