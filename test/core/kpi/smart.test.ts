import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyKpi, type Kpi } from "../../../core/kpi/definition.ts";
import {
  type Advice,
  type Letter,
  letters,
  type SmartContext,
  smartCheck,
  smartScore,
} from "../../../core/kpi/smart.ts";
import { anyKpi, coca } from "./samples.ts";

const counts: Kpi[] = ["SPEND", "NEW_CUSTOMERS"].map((code) => ({ ...emptyKpi, code, role: "measure" }));

const missing = (kpi: Kpi): Record<Letter, string[]> => {
  const checked = smartCheck(kpi, { history: [], others: counts }).letters;
  const names = (letter: Letter): string[] => checked[letter].missing.map(({ name }) => name);
  return {
    specific: names("specific"),
    measurable: names("measurable"),
    attainable: names("attainable"),
    relevant: names("relevant"),
    timeBound: names("timeBound"),
  };
};

const complete = { specific: [], measurable: [], attainable: [], relevant: [], timeBound: [] };

const advice = (changes: Partial<Kpi>, context: Partial<SmartContext> = {}): Advice[] => [
  ...smartCheck({ ...coca, ...changes }, { history: [], others: counts, ...context }).advice,
];
const named = (changes: Partial<Kpi>, context?: Partial<SmartContext>): string[] =>
  advice(changes, context).map(({ name }) => name);

/** 14 months between 3,000 and 3,600. */
const history = [3300, 3400, 3200, 3500, 3300, 3100, 3400, 3600, 3300, 3200, 3400, 3300, 3000, 3333];

describe("the five letters", () => {
  it("are complete for a KPI that says everything", () => {
    expect(missing(coca)).toEqual(complete);
    expect(smartScore(coca)).toBe(5);
  });

  it("all miss something where nothing is said", () => {
    expect(missing(emptyKpi)).toEqual({
      specific: ["no-words"],
      measurable: ["no-unit", "no-source", "no-place", "no-frequency", "no-start-value"],
      attainable: ["no-direction", "no-target", "no-owner"],
      relevant: ["no-objective", "no-decision", "not-said"],
      timeBound: ["no-start", "no-deadline", "no-span"],
    });
    expect(smartScore(emptyKpi)).toBe(0);
  });

  it.each<[Partial<Kpi>, Letter, string]>([
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

  it("ask a neutral KPI for its band rather than for a target", () => {
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

  it("say what is missing and why in sentences of both languages, none over a hint's length", () => {
    const said = [emptyKpi, { ...coca, target: 4000, actionability: "vanity", deadline: "2026-01" } as Kpi].flatMap(
      (kpi) => Object.values(smartCheck(kpi, { history: [], others: [] }).letters).flatMap(({ missing }) => missing),
    );
    expect(said.length).toBeGreaterThan(15);
    const texts = said.flatMap(({ says, why }) => [says.en, says.fr, why.en, why.fr]);
    expect(texts.filter((words) => !/^[\p{Lu}\d].*\.$/u.test(words) || words.length > 160)).toEqual([]);
  });

  it("have names in both languages", () => {
    expect(letters.timeBound).toEqual({ en: "Time-bound", fr: "Temporellement défini" });
  });

  it("are counted from 0 to 5, complete where nothing is missing, for any KPI", () => {
    fc.assert(
      fc.property(anyKpi, (kpi) => {
        const check = smartCheck(kpi, { history, others: [] });
        const all = Object.values(check.letters);
        expect(check.score).toBe(all.filter(({ missing }) => missing.length === 0).length);
        expect(check.score).toBe(smartScore(kpi));
        expect(all.filter((letter) => letter.complete !== (letter.missing.length === 0))).toEqual([]);
      }),
    );
  });
});

describe("advice", () => {
  it("has nothing to say about a good KPI", () => {
    expect(named({}, { history: [...history, null] })).not.toContain("compound");
    expect(named({ target: 3200 }, { history })).toEqual([]);
  });

  it("names the better metric beside a vanity metric, by code and by what people call it", () => {
    expect(advice({ name: "Facebook fans", actionability: null })[0]).toMatchObject({
      name: "vanity",
      instead: "SOCIAL_LEADS",
      says: {
        en: "This is a vanity metric. Follow “Leads from social networks” instead, and keep this one as a measure.",
      },
    });
    expect(advice({ code: "page_views", name: "x", actionability: null })[0]?.instead).toBe("VISIT_CONVERSION");
    expect(advice({ name: "Visiteurs", actionability: "vanity" })[0]?.instead).toBe("VISIT_CONVERSION");
  });

  it("believes who says that it is actionable", () => {
    expect(named({ name: "Followers", actionability: "actionable" })).toEqual([]);
  });

  it("keeps one's own vanity metric as a measure", () => {
    expect(advice({ actionability: "vanity" })).toMatchObject([{ name: "vanity", field: "role" }]);
  });

  it("says when there are more than five KPIs, measures and itself not counted", () => {
    const kpis = (count: number): Kpi[] =>
      Array.from({ length: count }, (_, index) => ({ ...coca, code: `K${index}`, role: "kpi" }));
    expect(named({}, { others: [...counts, ...kpis(4), coca] })).toEqual([]);
    expect(advice({}, { others: [...counts, ...kpis(5), coca] })).toMatchObject([
      { name: "too-many", says: { en: expect.stringContaining("6 KPIs") } },
    ]);
  });

  it("says when a target was never reached and lies beyond the usual variation", () => {
    const [never] = advice({ target: 1000 }, { history });
    expect(never).toMatchObject({ name: "never-reached", field: "target" });
    expect(never?.says.en.replace(/\u00a0/g, " ")).toMatch(
      /^The target of CHF 1,000 was never reached in 14 months; usual variation goes from CHF 2,\d{3} to CHF 3,\d{3}\.$/,
    );
    expect(never?.why.en).toBe("Reaching it takes a changed process, not a good month.");
  });

  it("lets a target be that a good month reached, or that lies within the usual variation", () => {
    expect(named({ target: 1000 }, { history: [...history, 1000] })).toEqual([]);
    expect(named({ target: 2950 }, { history })).toEqual([]);
  });

  it("says when every month reaches the target already", () => {
    expect(advice({ target: 5000, startValue: 6000 }, { history })).toMatchObject([{ name: "always-reached" }]);
    expect(named({ direction: "increase", startValue: 100, target: 200 }, { history })).toEqual(["always-reached"]);
  });

  it("does not judge by fewer than six months, nor a neutral KPI", () => {
    expect(named({ target: 1000 }, { history: history.slice(0, 5) })).toEqual([]);
    expect(named({ target: 1000 }, { history: [...history.slice(0, 5), null, null] })).toEqual([]);
    expect(named({ target: 1000, direction: "neutral" }, { history })).toEqual([]);
  });

  it("shares the target of a year among its months before judging", () => {
    const year: Partial<Kpi> = { direction: "increase", kind: "flow", startValue: 40, targetAppliesTo: "year-to-date" };
    const months = [50, 52, 48, 51, 49, 50, 53, 47];
    expect(named({ ...year, target: 600, start: "2026-01", deadline: "2026-12" }, { history: months })).toEqual([]);
    expect(named({ ...year, target: 600, start: "2026-07", deadline: "2026-12" }, { history: months })).toEqual([
      "never-reached",
    ]);
    const [never] = advice({ ...year, target: 600, start: "2026-07", deadline: "2026-12" }, { history: months });
    expect(never?.says.en).toMatch(/^The target of CHF.100 a month was never reached in 8 months/);
    expect(named({ ...year, target: 600, start: null, deadline: null }, { history: months })).toEqual([]);
  });

  it("does not let a count fall below 0 when it says the usual variation", () => {
    const noisy = [8, 3, 13, 5, 11, 4, 12, 8, 2, 14, 7, 9, 12];
    const [never] = advice({ unit: "leads", direction: "increase", startValue: 8, target: 100 }, { history: noisy });
    expect(never?.says.en.replace(/\u00a0/g, " ")).toContain("usual variation goes from 0 leads to ");
  });

  it("asks for a decision", () => {
    expect(named({ decision: "" })).toEqual(["no-decision"]);
  });

  it("parts a KPI that is two", () => {
    expect(advice({ name: "Leads et ventes" })).toMatchObject([
      { name: "compound", says: { en: "These are two KPIs: “Leads” and “ventes”. Define each on its own." } },
    ]);
  });

  it("asks a rate for its two counts, and for counts that exist", () => {
    expect(named({ numerator: "" })).toEqual(["rate-without-counts"]);
    expect(advice({ numerator: "ADS" })).toMatchObject([{ name: "unknown-count", field: "numerator" }]);
    expect(named({ kind: "flow", numerator: "", denominator: "" })).toEqual([]);
  });
});
