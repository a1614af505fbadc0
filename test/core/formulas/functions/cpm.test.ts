import { describe, expect, it } from "vitest";
import { ask, problemOf } from "../../../cells.ts";
import { itAnswersAsKnown } from "./known-answers.ts";

describe("CPM", () => {
  itAnswersAsKnown("CPM");

  it("is a thousand times the cost of one impression", () => {
    expect(ask("CPM", 3, 1)).toBe(3000);
    expect(ask("CPM", 0, 500)).toBe(0);
  });

  it("refuses impressions below 0", () => {
    expect(problemOf("CPM", 9, -4).name).toBe("negative");
  });
});
