import { expect, it } from "vitest";
import { monthsFrom } from "../../../../core/base/months.ts";
import { isDue, nextDue } from "../../../../core/book/kpi/due.ts";

const year = monthsFrom("2026-01", "2026-12");

it("a quarterly KPI is due at the end of each quarter", () => {
  expect(year.filter((month) => isDue("quarterly", month))).toEqual(["2026-03", "2026-06", "2026-09", "2026-12"]);
});

it("a yearly KPI is due in December", () => {
  expect(year.filter((month) => isDue("yearly", month))).toEqual(["2026-12"]);
});

it("a daily, a weekly and a monthly KPI, and one that does not say, are due every month", () => {
  for (const frequency of ["daily", "weekly", "monthly", null] as const)
    expect(year.filter((month) => isDue(frequency, month))).toEqual(year);
});

it("says when the next value comes, over the end of the year too", () => {
  expect([nextDue("quarterly", "2026-10"), nextDue("quarterly", "2026-12"), nextDue("monthly", "2026-12")]).toEqual([
    "2026-12",
    "2027-03",
    "2027-01",
  ]);
});
