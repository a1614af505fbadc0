import { expect, it } from "vitest";
import { dateOf, dayOf, weekdayOf } from "../../../core/base/days.ts";

it("counts days as both programs do", () => {
  expect([dayOf(1900, 3, 1), dayOf(2026, 1, 1), dayOf(2024, 2, 29)].map(({ day }) => day)).toEqual([
    61, 46_023, 45_351,
  ]);
});

it("finds the date of a day", () => {
  expect([45_351, 46_023].map((day) => dateOf({ day }))).toEqual([
    { year: 2024, month: 2, dayOfMonth: 29 },
    { year: 2026, month: 1, dayOfMonth: 1 },
  ]);
});

it("knows the days of the week", () => {
  // 1 January 2026 was a Thursday.
  expect([46_023, 46_025, 46_026].map(weekdayOf)).toEqual([4, 6, 0]);
});
