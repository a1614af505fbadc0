import { expect, it } from "vitest";
import { differenceIn } from "../../../../../core/book/review/frozen/difference-in.ts";

it("a difference has its sign and its unit, percentages have points", () => {
  expect([differenceIn("en", 4, "leads"), differenceIn("en", -1200, "CHF")]).toEqual([
    "+4\u00a0leads",
    "−CHF\u00a01,200",
  ]);
  expect([differenceIn("en", -0.0026, "%"), differenceIn("fr", 0.05, "%")]).toEqual(["−0.26\u00a0pts", "+5\u00a0pts"]);
});

it("no difference has no sign", () => {
  expect([differenceIn("en", 0, "leads"), differenceIn("en", -0.00001, "%")]).toEqual(["0\u00a0leads", "0\u00a0pts"]);
});
