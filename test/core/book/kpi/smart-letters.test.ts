import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyKpi, type Kpi } from "../../../../core/book/kpi/schema.ts";
import { type SmartLetter, smartLetters, smartScore } from "../../../../core/book/kpi/smart-letters.ts";
import { smartCheck } from "../../../../core/book/smart/smart.ts";
import { anyKpi, coca } from "./samples.ts";

const counts: Kpi[] = ["SPEND", "NEW_CUSTOMERS"].map((code) => ({ ...emptyKpi, code, role: "measure" }));

const missing = (kpi: Kpi): Record<SmartLetter, string[]> => {
  const checked = smartCheck(kpi, { history: [], others: counts }).letters;
  const names = (letter: SmartLetter): string[] => checked[letter].missing.map(({ name }) => name);
  return {
    specific: names("specific"),
    measurable: names("measurable"),
    attainable: names("attainable"),
    relevant: names("relevant"),
    timeBound: names("timeBound"),
  };
};

const complete = { specific: [], measurable: [], attainable: [], relevant: [], timeBound: [] };

/** 14 months between 3,000 and 3,600. */
const history = [3300, 3400, 3200, 3500, 3300, 3100, 3400, 3600, 3300, 3200, 3400, 3300, 3000, 3333];

describe("the five letters", () => {
  it("are complete for a KPI that says everything", () => {
    expect(missing(coca)).toEqual(complete);
    expect(smartScore(coca)).toBe(5);
  });

  it("all lack something when nothing is filled in", () => {
    expect(missing(emptyKpi)).toEqual({
      specific: ["no-words"],
      measurable: ["no-unit", "no-source", "no-place", "no-frequency", "no-start-value"],
      attainable: ["no-direction", "no-target", "no-owner"],
      relevant: ["no-objective", "no-decision", "not-said"],
      timeBound: ["no-start", "no-deadline", "no-span"],
    });
    expect(smartScore(emptyKpi)).toBe(0);
  });

  it.each<[Partial<Kpi>, SmartLetter, string]>([
    [{ measures: "" }, "specific", "no-words"],
    [{ numerator: "" }, "specific", "no-numerator"],
    [{ denominator: "" }, "specific", "no-denominator"],
    [{ unit: "" }, "measurable", "no-unit"],
    [{ source: "" }, "measurable", "no-source"],
    [{ whereToFind: "" }, "measurable", "no-place"],
    [{ frequency: null }, "measurable", "no-frequency"],
    [{ startValue: null }, "measurable", "no-start-value"],
    [{ target: null }, "attainable", "no-target"],
    [{ owner: "" }, "attainable", "no-owner"],
    [{ target: 4000 }, "attainable", "target-not-better"],
    [{ target: 3000, direction: "increase" }, "attainable", "target-not-better"],
    [{ objective: "" }, "relevant", "no-objective"],
    [{ decision: "" }, "relevant", "no-decision"],
    [{ actionability: null }, "relevant", "not-said"],
    [{ actionability: "vanity" }, "relevant", "vanity"],
    [{ start: null }, "timeBound", "no-start"],
    [{ deadline: null }, "timeBound", "no-deadline"],
    [{ deadline: "2026-06" }, "timeBound", "deadline-before-start"],
    [{ targetAppliesTo: null }, "timeBound", "no-span"],
  ])("miss one thing alone: %o", (changes, letter, name) => {
    expect(missing({ ...coca, ...changes })).toEqual({ ...complete, [letter]: [name] });
    expect(smartScore({ ...coca, ...changes })).toBe(4);
  });

  it("ask a neutral KPI for its band instead of a target", () => {
    const neutral: Kpi = { ...coca, direction: "neutral", target: null, targetAppliesTo: null };
    expect(missing(neutral).attainable).toEqual(["no-low", "no-high"]);
    expect(missing({ ...neutral, benchmarkLow: 1, benchmarkHigh: 2 })).toEqual(complete);
    expect(missing({ ...neutral, benchmarkLow: 3, benchmarkHigh: 2 }).attainable).toEqual(["band-upside-down"]);
  });

  it("do not compare the target of a year with the month it starts from", () => {
    const year: Partial<Kpi> = { direction: "increase", startValue: 100, target: 90, targetAppliesTo: "year-to-date" };
    expect(missing({ ...coca, ...year }).attainable).toEqual([]);
  });

  it("ask little of a measure", () => {
    const spend: Kpi = { ...emptyKpi, code: "SPEND", name: "Spend", role: "measure", unit: "CHF" };
    expect(missing(spend)).toEqual({ ...complete, specific: ["no-words"], measurable: ["no-source"] });
    expect(smartCheck(spend, { history, others: [] }).advice).toEqual([]);
  });

  it("say what is missing and why in both languages, in sentences short enough for a hint", () => {
    const said = [emptyKpi, { ...coca, target: 4000, actionability: "vanity", deadline: "2026-01" } as Kpi].flatMap(
      (kpi) => Object.values(smartCheck(kpi, { history: [], others: [] }).letters).flatMap(({ missing }) => missing),
    );
    expect(said.length).toBeGreaterThan(15);
    const texts = said.flatMap(({ says, why }) => [says.en, says.fr, why.en, why.fr]);
    expect(texts.filter((words) => !/^[\p{Lu}\d].*\.$/u.test(words) || words.length > 160)).toEqual([]);
  });

  it("have names in both languages", () => {
    expect(smartLetters.timeBound).toEqual({ en: "Time-bound", fr: "Temporellement défini" });
  });

  it("are counted from 0 to 5, complete if nothing is missing, for any KPI", () => {
    fc.assert(
      fc.property(anyKpi, (kpi) => {
        // Letters of a record alone are those of a book that has its counts.
        const others = [kpi.numerator, kpi.denominator].map((code) => ({ ...emptyKpi, code }));
        const check = smartCheck(kpi, { history, others });
        const all = Object.values(check.letters);
        expect(check.score).toBe(all.filter(({ missing }) => missing.length === 0).length);
        expect(check.score).toBe(smartScore(kpi));
        expect(all.filter((letter) => letter.complete !== (letter.missing.length === 0))).toEqual([]);
      }),
    );
  });
});
