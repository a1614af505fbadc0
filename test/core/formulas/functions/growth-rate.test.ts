import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ask, column, problemOf } from "../../../cells.ts";
import known from "../../../oracles/revenue.json" with { type: "json" };

describe("GROWTH_RATE", () => {
  for (const { title, given, answer } of known.GROWTH_RATE) {
    it(`knows ${title}`, () => {
      if (answer === null)
        expect(problemOf("GROWTH_RATE", ...given)).toMatchObject({ reason: "unknown", name: "no-base" });
      else expect(ask("GROWTH_RATE", ...given)).toBeCloseTo(answer, 12);
    });
  }

  it("is −100% where nothing is left, and below that where a loss follows", () => {
    expect(ask("GROWTH_RATE", 8_000, 0)).toBe(-1);
    expect(ask("GROWTH_RATE", 8_000, -4_000)).toBe(-1.5);
  });

  it("sets every month against one base", () => {
    expect(ask("GROWTH_RATE", 100, column([110, null, 90, null]))).toEqual([[0.1], [null], [-0.1]]);
  });

  it("keeps a month without a base to its own cell, and says where it is", () => {
    const answers = ask("GROWTH_RATE", column([0, 100]), column([50, 120])) as { says: { en: string } }[][];
    expect(answers[1]).toEqual([0.2]);
    expect(answers[0]?.[0]?.says.en).toMatch(/^GROWTH_RATE \(row 1 of the range\): before is 0 or less/);
  });

  it("refuses a text, TRUE, and nothing at all", () => {
    expect(problemOf("GROWTH_RATE", "8 000", 9_000).name).toBe("not-a-number");
    expect(problemOf("GROWTH_RATE", true, 9_000).name).toBe("not-a-number");
    expect(problemOf("GROWTH_RATE", 8_000, null).name).toBe("empty");
  });

  const figures = fc.double({ min: 1e-3, max: 1e9, noNaN: true });

  it("is the same in francs and in cents", () => {
    fc.assert(
      fc.property(figures, figures, (before, after) => {
        const [francs, cents] = [1, 100].map((unit) => ask("GROWTH_RATE", before * unit, after * unit) as number);
        expect(Math.abs((cents as number) - (francs as number))).toBeLessThanOrEqual(
          1e-9 * (1 + Math.abs(francs as number)),
        );
      }),
    );
  });

  it("leads from before to after", () => {
    fc.assert(
      fc.property(figures, figures, (before, after) => {
        const reached = before * (1 + (ask("GROWTH_RATE", before, after) as number));
        expect(Math.abs(reached - after)).toBeLessThanOrEqual(1e-9 * Math.max(before, after));
      }),
    );
  });
});
