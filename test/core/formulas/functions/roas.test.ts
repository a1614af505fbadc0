import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ask, column, problemOf } from "../../../cells.ts";
import { itGivesWhatIsKnown } from "./acquisition-cases.ts";

describe("ROAS", () => {
  itGivesWhatIsKnown("ROAS");

  it("is not known without spend, whatever the revenue", () => {
    expect(problemOf("ROAS", 500, 0)).toMatchObject({ reason: "unknown", name: "no-ad-spend" });
    expect(problemOf("ROAS", 0, 0).name).toBe("no-ad-spend");
  });

  it("keeps a campaign without spend to its own cell", () => {
    expect(ask("ROAS", column([500, 800]), column([0, 200]))).toMatchObject([[{ name: "no-ad-spend" }], [4]]);
  });

  it("takes refunds that exceed sales, not a spend below 0", () => {
    expect(ask("ROAS", -100, 50)).toBe(-2);
    expect(problemOf("ROAS", 100, -50).name).toBe("negative");
  });

  it("does not change with the currency", () => {
    const money = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(money, money, fc.double({ min: 0.01, max: 100, noNaN: true }), (revenue, spend, course) => {
        const there = ask("ROAS", revenue * course, spend * course) as number;
        const here = ask("ROAS", revenue, spend) as number;
        expect(Math.abs(there - here)).toBeLessThanOrEqual(1e-9 * here);
      }),
    );
  });
});
