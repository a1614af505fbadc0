import { describe, expect, it } from "vitest";
import { ask, problemOf } from "../../../cells.ts";
import { itAnswersAsKnown } from "./known-answers.ts";

describe("LTV", () => {
  itAnswersAsKnown("LTV");

  it("is CLV with the first margin now and no discount", () => {
    for (const churn of [0.01, 0.2, 0.5, 1])
      expect(ask("LTV", 100, churn)).toBeCloseTo(ask("CLV", 100, 1 - churn, 0, "now") as number, 8);
  });

  it("is a loss where each period loses money", () => {
    expect(ask("LTV", -10, 0.5)).toBe(-20);
  });

  it("refuses a churn below 0", () => {
    expect(problemOf("LTV", 10, -0.5).name).toBe("negative");
  });
});
