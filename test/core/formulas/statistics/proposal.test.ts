import { describe, expect, it } from "vitest";
import { growingMonths, seasonalMonths } from "../../../../core/formulas/engine/trend-examples.ts";
import { proposedUsual } from "../../../../core/formulas/statistics/proposal.ts";

describe("what the past looks like", () => {
  it("is a season where what varies shrinks with one, from 24 values on", () => {
    expect(proposedUsual(seasonalMonths, 12)).toMatchObject({ usual: "season" });
    expect(proposedUsual(seasonalMonths, 12)?.measured).toBeLessThan(0.5);
    expect(proposedUsual(seasonalMonths.slice(0, 23), 12)?.usual).not.toBe("season");
    const quarters = Array.from({ length: 24 }, (_, at) => 100 + 30 * (at % 4) + (at % 5));
    expect(proposedUsual(quarters, 4)?.usual).toBe("season");
  });

  it("is a trend where growth is clear, a rare count where most are 0", () => {
    expect(proposedUsual(growingMonths.slice(0, 20), 12)).toMatchObject({ usual: "trend" });
    expect(proposedUsual([0, 0, 1, 0, 0, 0, 0, 1], 12)).toMatchObject({ usual: "rare", measured: 0.25 });
    expect(proposedUsual([0, 0, 0.5, 0, 0, 0], 12)).toBeUndefined();
  });

  it("is nothing around a level, nor with little history", () => {
    const level = Array.from({ length: 36 }, (_, at) => 100 + 7 * Math.sin(at * at));
    expect(proposedUsual(level, 12)).toBeUndefined();
    expect(proposedUsual([100, 120, 140], 12)).toBeUndefined();
    expect(proposedUsual([], 12)).toBeUndefined();
    expect(proposedUsual(Array(36).fill(7), 12)).toBeUndefined();
  });
});
