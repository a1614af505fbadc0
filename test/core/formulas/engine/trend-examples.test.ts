import { describe, expect, it } from "vitest";
import { problemExamples, withoutBetter, withTarget } from "../../../../core/formulas/engine/trend-examples.ts";

describe("what all trend formulas refuse", () => {
  it("is shown in the order of each formula's arguments", () => {
    const [first] = problemExamples();
    const [values, better, baseline] = first.given;
    expect(withoutBetter(problemExamples())[0]?.given.slice(0, 2)).toEqual([values, baseline]);
    expect(withTarget(problemExamples())[0]?.given.slice(0, 4)).toEqual([values, 100, better, baseline]);
  });
});
