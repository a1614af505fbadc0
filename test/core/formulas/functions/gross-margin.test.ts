import { describe, expect, it } from "vitest";
import { ask, problemOf } from "../../../cells.ts";
import { itAnswersAsKnown } from "./known-answers.ts";

describe("GROSS_MARGIN", () => {
  itAnswersAsKnown("GROSS_MARGIN");

  it("is all of the revenue where it cost nothing, and none where it cost as much", () => {
    expect(ask("GROSS_MARGIN", 80, 0)).toBe(1);
    expect(ask("GROSS_MARGIN", 80, 80)).toBe(0);
  });

  it("refuses a cost below 0", () => {
    expect(problemOf("GROSS_MARGIN", 80, -1).name).toBe("negative");
  });
});
