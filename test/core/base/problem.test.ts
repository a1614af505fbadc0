import { expect, it } from "vitest";
import { isProblem, misread, unknown } from "../../../core/base/problem.ts";

it("a problem is distinguished from every other answer", () => {
  const says = { en: "Words.", fr: "Mots." };
  expect([unknown("a", says), misread("b", says)].map(isProblem)).toEqual([true, true]);
  expect([1, "x", null, undefined, says, { day: 1 }, { error: "#N/A" }, [[1]]].map(isProblem)).toEqual(
    Array(8).fill(false),
  );
});
