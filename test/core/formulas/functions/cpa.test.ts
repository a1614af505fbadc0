import { describe, expect, it } from "vitest";
import { ask, problemOf } from "../../../cells.ts";
import { itAnswersAsKnown } from "./known-answers.ts";

describe("CPA", () => {
  itAnswersAsKnown("CPA");

  it("is the cost of all where a single conversion came, and more than it where a part of one did", () => {
    expect(ask("CPA", 120, 1)).toBe(120);
    expect(ask("CPA", 120, 0.5)).toBe(240);
  });

  it("refuses conversions below 0", () => {
    expect(problemOf("CPA", 9, -0.5).name).toBe("negative");
  });
});
