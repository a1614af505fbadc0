import { expect, it } from "vitest";
import { checkedLetters, smartScore } from "../../../../core/book/kpi/smart-letters.ts";
import { adviceOn } from "../../../../core/book/smart/advice.ts";
import { smartCheck } from "../../../../core/book/smart/smart.ts";
import { coca } from "../kpi/samples.ts";

it("the SMART check holds the letters, the advice and how many letters are complete", () => {
  const kpi = { ...coca, owner: "" };
  expect(smartCheck(kpi, { history: [], others: [] })).toEqual({
    letters: checkedLetters(kpi),
    advice: adviceOn(kpi, [], [], [], 1),
    score: smartScore(kpi),
  });
  expect(smartScore(kpi)).toBeLessThan(smartScore(coca));
});

it("a measure gets no advice", () => {
  expect(smartCheck({ ...coca, role: "measure", decision: "" }, { history: [], others: [] }).advice).toEqual([]);
});
