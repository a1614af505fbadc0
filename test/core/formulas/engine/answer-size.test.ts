import { describe, expect, it } from "vitest";
import { answersWithin, tooLargeAnswer } from "../../../../core/formulas/engine/answer-size.ts";

describe("the size of an answer", () => {
  it("may be 50,000 cells", () => {
    expect([answersWithin(50_000, 1), answersWithin(500, 100), answersWithin(50_001, 1)]).toEqual([true, true, false]);
  });

  it("is named in the refusal, in each language's figures", () => {
    expect(tooLargeAnswer.says.en).toContain("50,000");
    expect(tooLargeAnswer.says.fr).toContain("50\u00a0000");
  });
});
