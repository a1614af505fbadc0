import { expect, it } from "vitest";
import { adviceOn } from "../../../core/kpi/advice.ts";
import { checkedLetters, smartScore } from "../../../core/kpi/letters.ts";
import { smartCheck } from "../../../core/kpi/smart.ts";
import { coca } from "./samples.ts";

it("the SMART check holds the letters, the advice and how many letters are complete", () => {
  const kpi = { ...coca, owner: "" };
  expect(smartCheck(kpi, { history: [], others: [] })).toEqual({
    letters: checkedLetters(kpi),
    advice: adviceOn(kpi, [], [], []),
    score: smartScore(kpi),
  });
  expect(smartScore(kpi)).toBeLessThan(smartScore(coca));
});

it("a measure gets no advice", () => {
  expect(smartCheck({ ...coca, role: "measure", decision: "" }, { history: [], others: [] }).advice).toEqual([]);
});
