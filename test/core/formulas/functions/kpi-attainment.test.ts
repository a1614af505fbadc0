import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ask, column, problemOf } from "../../../cells.ts";
import { attainment } from "../../../oracles/follow-up.json" with { type: "json" };

describe("KPI_ATTAINMENT", () => {
  for (const { actual, target, better, attainment: known } of attainment) {
    it(`of ${actual} against ${target}, ${better} being better, is ${known}`, () => {
      expect(ask("KPI_ATTAINMENT", actual, target, better)).toBeCloseTo(known, 12);
    });
  }

  it("takes the direction in French and in any case", () => {
    expect(ask("KPI_ATTAINMENT", 125, 100, "Baisse")).toBe(0.8);
    expect(ask("KPI_ATTAINMENT", 125, 100, "PLUS HAUT")).toBe(1.25);
  });

  it("is 0 where nothing is reached, and where nothing at all was allowed", () => {
    expect(ask("KPI_ATTAINMENT", 0, 100)).toBe(0);
    expect(ask("KPI_ATTAINMENT", 5, 0, "decrease")).toBe(0);
  });

  it("is not known without something to divide by, and the sentence says what that is", () => {
    expect(problemOf("KPI_ATTAINMENT", 0, 0).says.en).toMatch(/the target is 0/);
    expect(problemOf("KPI_ATTAINMENT", 0, 100, "decrease")).toMatchObject({
      reason: "unknown",
      says: { en: expect.stringMatching(/actual figure is 0/) },
    });
  });

  it("is not known below 0: twice the planned loss is not 200%", () => {
    for (const [actual, target] of [
      [-5, 100],
      [5, -100],
      [-20, -10],
    ] as const) {
      expect(problemOf("KPI_ATTAINMENT", actual, target)).toMatchObject({ reason: "unknown", name: "below-zero" });
      expect(problemOf("KPI_ATTAINMENT", actual, target, "baisse").name).toBe("below-zero");
    }
  });

  it("refuses a blank, a text, TRUE and a date, and leaves rows to come blank", () => {
    expect(problemOf("KPI_ATTAINMENT", null, 100).name).toBe("empty");
    expect(problemOf("KPI_ATTAINMENT", "85 %", 100).name).toBe("not-a-number");
    expect(problemOf("KPI_ATTAINMENT", true, 100).name).toBe("not-a-number");
    expect(problemOf("KPI_ATTAINMENT", { day: 46_000 }, 100).name).toBe("not-a-number");
    expect(ask("KPI_ATTAINMENT", column([50, null, 70, null]), 100)).toEqual([[0.5], [null], [0.7]]);
  });

  it("of a falling figure is the turned ratio of the rising one, and both forget the unit", () => {
    const figures = fc.double({ min: 0.01, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(figures, figures, fc.integer({ min: 1, max: 1000 }), (actual, target, unit) => {
        const up = ask("KPI_ATTAINMENT", actual, target) as number;
        expect(ask("KPI_ATTAINMENT", target, actual, "decrease")).toBe(up);
        expect((ask("KPI_ATTAINMENT", actual * unit, target * unit) as number) / up).toBeCloseTo(1, 9);
      }),
    );
  });
});
