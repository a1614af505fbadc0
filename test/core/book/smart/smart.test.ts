import { expect, it } from "vitest";
import { emptyKpi } from "../../../../core/book/kpi/schema.ts";
import { checkedLetters, smartScore } from "../../../../core/book/kpi/smart-letters.ts";
import { adviceOn } from "../../../../core/book/smart/advice.ts";
import { smartCheck } from "../../../../core/book/smart/smart.ts";
import { coca } from "../kpi/samples.ts";

it("the SMART check holds the letters, the advice and how many letters are complete", () => {
  const kpi = { ...coca, owner: "" };
  const others = [kpi.numerator, kpi.denominator].map((code) => ({ ...emptyKpi, code }));
  expect(smartCheck(kpi, { history: [], others })).toEqual({
    letters: checkedLetters(kpi),
    advice: adviceOn(kpi, [], [], { yearStart: 1, figureOf: () => null }),
    score: smartScore(kpi),
  });
  expect(smartScore(kpi)).toBeLessThan(smartScore(coca));
});

it("a measure gets no advice", () => {
  expect(smartCheck({ ...coca, role: "measure", decision: "" }, { history: [], others: [] }).advice).toEqual([]);
});

it("a rate whose counts are not there cannot be measured", () => {
  const { letters, score } = smartCheck(coca, { history: [], others: [{ ...emptyKpi, code: coca.denominator }] });
  expect(letters.measurable).toMatchObject({
    complete: false,
    missing: [{ field: "numerator", name: "count-missing" }],
  });
  expect(score).toBe(smartScore(coca) - 1);
});
