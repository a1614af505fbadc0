import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ask, column, problemOf } from "../../../cells.ts";
import { itGivesWhatIsKnown } from "./acquisition-cases.ts";

describe("ROMI", () => {
  itGivesWhatIsKnown("ROMI");

  it("loses everything where nothing came back, and more where refunds exceed sales", () => {
    expect(ask("ROMI", 0, 500, 0.6)).toBe(-1);
    expect(ask("ROMI", -500, 500, 0.5)).toBe(-1.5);
  });

  it("is a return on revenue without a margin, and where its cell is blank", () => {
    expect(ask("ROMI", 12_000, 10_000, null)).toBeCloseTo(0.2, 12);
  });

  it("takes one margin for all channels, or one for each", () => {
    expect(ask("ROMI", column([20_000, 30_000]), column([10_000, 10_000]), 0.5)).toEqual([[0], [0.5]]);
    expect(ask("ROMI", column([20_000, 30_000]), column([10_000, 10_000]), column([1, 0.5]))).toEqual([[1], [0.5]]);
  });

  it("refuses 60 for 60% and a spend below 0", () => {
    expect(problemOf("ROMI", 12_000, 10_000, 60).says.en).toContain("type 60%");
    expect(problemOf("ROMI", 12_000, -1).name).toBe("negative");
  });

  it("is 0 exactly where ROAS times the margin is 1, and grows with revenue", () => {
    const money = fc.integer({ min: 1, max: 1_000_000 });
    const margin = fc.double({ min: 0.01, max: 1, noNaN: true });
    fc.assert(
      fc.property(money, money, margin, (revenue, spend, margin) => {
        const romi = ask("ROMI", revenue, spend, margin) as number;
        expect(romi + 1).toBeCloseTo((ask("ROAS", revenue, spend) as number) * margin, 6);
        expect(ask("ROMI", revenue + 1, spend, margin)).toBeGreaterThan(romi);
      }),
    );
  });
});
