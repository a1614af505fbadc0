import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ask, column, problemOf } from "../../../cells.ts";
import { itGivesWhatIsKnown } from "./acquisition-cases.ts";

describe("COCA_PAYBACK", () => {
  itGivesWhatIsKnown("COCA_PAYBACK");

  it("is 0 months where the customer cost nothing", () => {
    expect(ask("COCA_PAYBACK", 0, 400, 0.75)).toBe(0);
  });

  it("is not known where a month leaves nothing, or less", () => {
    expect(problemOf("COCA_PAYBACK", 3000, 0)).toMatchObject({ reason: "unknown", name: "never-paid-back" });
    expect(problemOf("COCA_PAYBACK", 3000, -20, 0.5).name).toBe("never-paid-back");
    expect(problemOf("COCA_PAYBACK", 0, 0).name).toBe("never-paid-back");
  });

  it("counts all revenue without a margin, and where its cell is blank", () => {
    expect(ask("COCA_PAYBACK", column([3000, 600]), 300, column([null, 0.5]))).toEqual([[10], [4]]);
  });

  it("refuses 75 for 75% and a COCA below 0", () => {
    expect(problemOf("COCA_PAYBACK", 3000, 400, 75).says.en).toContain("type 75%");
    expect(problemOf("COCA_PAYBACK", -1, 400).name).toBe("negative");
  });

  it("takes longer the thinner the margin", () => {
    const money = fc.integer({ min: 1, max: 100_000 });
    fc.assert(
      fc.property(money, money, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (coca, monthly, margin) => {
        expect(ask("COCA_PAYBACK", coca, monthly, margin)).toBeGreaterThan(
          ask("COCA_PAYBACK", coca, monthly) as number,
        );
      }),
    );
  });
});
