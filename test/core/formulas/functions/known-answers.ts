import { expect, it } from "vitest";
import { isProblem } from "../../../../core/base/problem.ts";
import { answer } from "../../../../core/formulas/engine/answer.ts";
import { formulaNamed } from "../../../cells.ts";
import { expectKnown, givenIn, type KnownCase, knownCases, problemExpected, titleOf } from "../../../oracles/cases.ts";

/** Every known answer of one formula, or those about one of its rules. */
export function itAnswersAsKnown(formula: string, rule?: string): void {
  const cases = knownCases.filter((each) => each.function === formula && (rule === undefined || each.rule === rule));
  it("has known answers", () => expect(cases.length).toBeGreaterThan(0));
  for (const each of cases) it(titleOf(each), () => expectInCore(each));
}

function expectInCore(known: KnownCase): void {
  const shown = answer(formulaNamed(known.function), givenIn(known), () => known.language ?? "en");
  const expected = problemExpected(known);
  if (expected === undefined) {
    expectKnown(known, shown, (cell) => (isProblem(cell) ? cell.reason : undefined));
    return;
  }
  if (!isProblem(shown)) throw new Error(`${known.function} answered ${JSON.stringify(shown)}.`);
  if (expected === "error") expect(shown.error).toBeDefined();
  else expect(shown.reason).toBe(expected);
  if (known.sentence_starts !== undefined)
    expect(shown.says[known.language ?? "en"].replace("\u00a0", " ").startsWith(known.sentence_starts)).toBe(true);
}
