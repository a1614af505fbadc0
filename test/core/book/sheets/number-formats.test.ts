import { helpers, DEFAULT_LOCALE as locale } from "@odoo/o-spreadsheet";
import { describe, expect, it } from "vitest";
import { dayOf } from "../../../../core/base/days.ts";
import { numberFormats } from "../../../../core/book/sheets/number-formats.ts";

describe("the format codes", () => {
  it.each([
    ["money", 1234.5, "1,234.50"],
    ["percent", 0.1234, "12.3%"],
    ["month", dayOf(2026, 9, 5).day, "Sep 2026"],
    ["day", dayOf(2026, 9, 5).day, "5 Sep 2026"],
    ["month-day", dayOf(2026, 9, 5).day, "Sep 5, 2026"],
  ] as const)("of %s show %s as %s", (number, value, shown) => {
    expect(helpers.formatValue(value, { format: numberFormats[number] as string, locale })).toBe(shown);
  });

  it("leave text with the format its cells have", () => {
    expect(numberFormats.text).toBeUndefined();
  });
});
