import { expect, it } from "vitest";
import { heightsFor, linesShown } from "../../../../../core/book/review/page/page-heights.ts";

it("five KPIs leave room for five actions, ten for three; from seven on lines are low", () => {
  expect([0, 5, 10].map((kpis) => heightsFor(kpis).lines)).toEqual([5, 5, 3]);
  expect([6, 7].map((kpis) => heightsFor(kpis).isCompact)).toEqual([false, true]);
  expect(Math.min(...[...Array(11).keys()].map((kpis) => heightsFor(kpis).line))).toBeGreaterThanOrEqual(25);
  expect([1, 8, 13].map(linesShown)).toEqual([5, 8, 10]);
});
