import { describe, expect, it } from "vitest";
import { emptyKpi } from "../../../../core/book/kpi/schema.ts";
import { usualAdvice } from "../../../../core/book/smart/usual-advice.ts";
import { growingMonths, seasonalMonths } from "../../../../core/formulas/engine/trend-examples.ts";

const says = (values: readonly number[], rest = {}) => usualAdvice({ ...emptyKpi, ...rest }, values)?.says.en;

describe("the question what is usual", () => {
  it("comes with what was measured, where the KPI does not say it", () => {
    expect(says(seasonalMonths)).toMatch(
      /^Its 36 months look seasonal: with the season taken out, it varies \d+% less\./,
    );
    expect(says(growingMonths.slice(0, 20))).toBe("Over 20 months it grows by 3% a month. Is that usual for it?");
    expect(says(growingMonths.slice(0, 20).reverse())).toContain("falls by 3% a month");
    expect(says([0, 0, 1, 0, 0, 0, 0, 1], { usual: "level" })).toBe("It averages 0.25 a month. Is it rare?");
  });

  it("is not asked again, nor of rare counts that are recognized, nor of quarters", () => {
    expect(says(seasonalMonths, { usual: "season" })).toBeUndefined();
    expect(says(seasonalMonths, { usual: "trend" })).toBeUndefined();
    expect(says([0, 0, 1, 0, 0, 0, 0, 1])).toBeUndefined();
    expect(says(seasonalMonths, { frequency: "quarterly" })).toBeUndefined();
  });
});
