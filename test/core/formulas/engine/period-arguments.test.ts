import { describe, expect, it } from "vitest";
import { elapsed, misreadPeriod } from "../../../../core/formulas/engine/period-arguments.ts";
import type { Line } from "../../../../core/formulas/engine/ranges.ts";

const line = (values: (number | null)[]): Line<number | null> => ({ values, direction: "row", cells: values.length });

/** Monday, 1 June 2026. */
const monday = 46_174;

describe("the share of a period", () => {
  it("leaves out holidays, and ignores blanks among them", () => {
    expect(elapsed(monday, monday + 6, monday + 1, "business", line([monday, null]))).toBe(0.25);
  });

  it("ignores holidays if calendar days are requested by name", () => {
    expect(elapsed(monday, monday + 9, monday + 1, "calendar", line([monday]))).toBe(0.2);
  });

  it("asks which days count if holidays are passed without saying", () => {
    expect(elapsed(monday, monday + 9, monday + 1, undefined, line([monday]))).toMatchObject({
      reason: "misread",
      name: "holidays-without-days",
    });
  });

  it("is one day of one for a period of a single day", () => {
    expect(elapsed(monday, monday, monday)).toBe(1);
    expect(misreadPeriod(monday, monday, monday)).toBeUndefined();
  });

  it("says first what is misread, then what is not known", () => {
    expect(elapsed(monday, monday - 1, monday - 9)).toMatchObject({ reason: "misread", name: "end-before-start" });
    expect(elapsed(monday, monday + 9, monday - 1)).toMatchObject({ reason: "unknown", name: "period-not-begun" });
  });
});
