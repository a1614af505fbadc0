import { describe, expect, it } from "vitest";
import { isMonthForFormulas, typedMonthParts } from "../../../../core/book/tables/typed-month.ts";

describe("the months that the formulas of the page read", () => {
  it.each([
    ...[
      "2026-09",
      "2026/9",
      "2026.09",
      "2026-09-05",
      " 09/2026 ",
      "9.2026",
      "September 2026",
      "SEPT. 2026",
      "août 2026",
    ],
    ...["aout 2026", "févr. 2026", "déc-2026", "mars/2026", 202609, 46266, { day: 46266 }],
  ])("are %s", (cell) => {
    expect(isMonthForFormulas(cell)).toBe(true);
  });

  it.each([
    ...["Sept 26", "1.9.2026", "5 sept 2026", "202609", "2026-13", "soon", "2026-9-5", 20260901, 12, 202613],
    null,
  ])("are not %s", (cell) => {
    expect(isMonthForFormulas(cell)).toBe(false);
  });

  it("have few parts, each with one number: the hidden sheet lists them", () => {
    expect(typedMonthParts.length).toBeLessThan(220);
    expect(new Map(typedMonthParts).size).toBe(typedMonthParts.length);
  });
});
