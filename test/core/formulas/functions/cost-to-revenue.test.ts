import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ask, column, problemOf } from "../../../cells.ts";
import { itGivesWhatIsKnown } from "./acquisition-cases.ts";

describe("COST_TO_REVENUE", () => {
  itGivesWhatIsKnown("COST_TO_REVENUE");

  it("is not known where revenue is 0 or refunds exceed it: a cost below 0 would look good", () => {
    expect(problemOf("COST_TO_REVENUE", 50, 0)).toMatchObject({ reason: "unknown", name: "no-revenue" });
    expect(problemOf("COST_TO_REVENUE", 50, -400).name).toBe("no-revenue");
  });

  it("is above 100% where more was spent than earned", () => {
    expect(ask("COST_TO_REVENUE", 300, 200)).toBe(1.5);
  });

  it("answers month by month", () => {
    expect(ask("COST_TO_REVENUE", column([10, 20, null]), column([100, 100, null]))).toEqual([[0.1], [0.2]]);
  });

  it("is the inverse of ROAS", () => {
    const money = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(money, money, (spend, revenue) => {
        const share = ask("COST_TO_REVENUE", spend, revenue) as number;
        expect(share * (ask("ROAS", revenue, spend) as number)).toBeCloseTo(1, 9);
      }),
    );
  });
});
