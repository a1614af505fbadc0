import { describe, expect, it } from "vitest";
import { monthsFrom } from "../../../../core/base/months.ts";
import { isDue, nextDue } from "../../../../core/book/kpi/due.ts";
import { cases } from "../../../oracles/calendar.json" with { type: "json" };

const year = monthsFrom("2026-01", "2026-12");

it("a quarterly KPI is due at the end of each quarter", () => {
  expect(year.filter((month) => isDue("quarterly", month, 1))).toEqual(["2026-03", "2026-06", "2026-09", "2026-12"]);
});

it("a yearly KPI is due in December", () => {
  expect(year.filter((month) => isDue("yearly", month, 1))).toEqual(["2026-12"]);
});

it("a daily, a weekly and a monthly KPI, and one that does not say, are due every month", () => {
  for (const frequency of ["daily", "weekly", "monthly", null] as const)
    expect(year.filter((month) => isDue(frequency, month, 1))).toEqual(year);
});

it("says when the next value is due, even across the end of the year", () => {
  expect([
    nextDue("quarterly", "2026-10", 1),
    nextDue("quarterly", "2026-12", 1),
    nextDue("monthly", "2026-12", 1),
  ]).toEqual(["2026-12", "2027-03", "2027-01"]);
});

describe("in a year that begins in another month", () => {
  for (const { id, kind, given, expected } of cases) {
    if (kind !== "quarter") continue;
    it(`is due as the case ${id} says`, () => {
      for (const frequency of ["monthly", "quarterly", "yearly"] as const) {
        expect(isDue(frequency, given.period as string, given.yearStart)).toBe(expected.due?.[frequency]);
        expect(nextDue(frequency, given.period as string, given.yearStart)).toBe(expected.nextDue?.[frequency]);
      }
    });
  }

  it("a quarter of a year from February ends in April, July, October and January", () => {
    const months = monthsFrom("2026-02", "2027-01").filter((month) => isDue("quarterly", month, 2));
    expect(months).toEqual(["2026-04", "2026-07", "2026-10", "2027-01"]);
    expect(monthsFrom("2026-02", "2027-01").filter((month) => isDue("yearly", month, 2))).toEqual(["2027-01"]);
  });
});
