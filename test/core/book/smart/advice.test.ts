import { describe, expect, it } from "vitest";
import { emptyKpi, type Kpi } from "../../../../core/book/kpi/schema.ts";
import { library } from "../../../../core/book/library/index.ts";
import { type Advice, adviceOnCount } from "../../../../core/book/smart/advice.ts";
import { type SmartContext, smartCheck } from "../../../../core/book/smart/smart.ts";
import { coca } from "../kpi/samples.ts";

const counts: Kpi[] = ["SPEND", "NEW_CUSTOMERS"].map((code) => ({ ...emptyKpi, code, role: "measure" }));

const advice = (changes: Partial<Kpi>, context: Partial<SmartContext> = {}): Advice[] => [
  ...smartCheck({ ...coca, ...changes }, { history: [], others: counts, library, ...context }).advice,
];
const named = (changes: Partial<Kpi>, context?: Partial<SmartContext>): string[] =>
  advice(changes, context).map(({ name }) => name);

/** 14 months between 3,000 and 3,600. */
const history = [3300, 3400, 3200, 3500, 3300, 3100, 3400, 3600, 3300, 3200, 3400, 3300, 3000, 3333];

describe("advice", () => {
  it("has nothing to say about a good KPI", () => {
    expect(named({}, { history: [...history, null] })).not.toContain("compound");
    expect(named({ target: 3200 }, { history })).toEqual([]);
  });

  it("names the better metric for a vanity metric, by code and by the names people use", () => {
    expect(advice({ name: "Facebook fans", actionability: null })[0]).toMatchObject({
      name: "vanity",
      instead: "SOCIAL_LEADS",
      says: {
        en: "This is a vanity metric. Track “Leads from social networks” instead, and keep this one as a measure.",
      },
    });
    expect(advice({ code: "page_views", name: "x", actionability: null })[0]?.instead).toBe("VISIT_CONVERSION");
    expect(advice({ name: "Visiteurs", actionability: "vanity" })[0]?.instead).toBe("VISIT_CONVERSION");
  });

  it("recognizes no vanity metric by name before the library is loaded", () => {
    expect(named({ name: "Followers", actionability: null }, { library: [] })).toEqual([]);
    expect(advice({ actionability: "vanity" }, { library: [] })).toMatchObject([{ name: "vanity", field: "role" }]);
  });

  it("believes the user who says it is actionable", () => {
    expect(named({ name: "Followers", actionability: "actionable" })).toEqual([]);
  });

  it("accepts a vanity metric as a measure", () => {
    expect(advice({ actionability: "vanity" })).toMatchObject([{ name: "vanity", field: "role" }]);
  });

  it("says once, of the list, when there are more than five KPIs", () => {
    expect(adviceOnCount(5)).toBeUndefined();
    expect(adviceOnCount(6)).toMatchObject({ name: "too-many", says: { en: expect.stringContaining("6 KPIs") } });
    const six = Array.from({ length: 6 }, (_, index): Kpi => ({ ...coca, code: `K${index}`, role: "kpi" }));
    expect(named({}, { others: [...counts, ...six] })).toEqual([]);
  });

  it("says when a target was never reached and is beyond a usual month", () => {
    const [never] = advice({ target: 1000 }, { history });
    expect(never).toMatchObject({ name: "never-reached", field: "target" });
    expect(never?.says.en.replace(/\u00a0/g, " ")).toMatch(
      /^The target of CHF 1,000 was never reached in 14 months; a usual month is between CHF 2,\d{3} and CHF 3,\d{3}\.$/,
    );
    expect(never?.why.en).toBe("Reaching it takes a new way of working, not just a good month.");
  });

  it("accepts a target that a good month reached, or that is within a usual month", () => {
    expect(named({ target: 1000 }, { history: [...history, 1000] })).toEqual([]);
    expect(named({ target: 2950 }, { history })).toEqual([]);
  });

  it("says when every month reaches the target already", () => {
    expect(advice({ target: 5000, startValue: 6000 }, { history })).toMatchObject([{ name: "always-reached" }]);
    expect(named({ direction: "increase", startValue: 100, target: 200 }, { history })).toEqual(["always-reached"]);
  });

  it("does not judge with fewer than six months, nor a neutral KPI", () => {
    expect(named({ target: 1000 }, { history: history.slice(0, 5) })).toEqual([]);
    expect(named({ target: 1000 }, { history: [...history.slice(0, 5), null, null] })).toEqual([]);
    expect(named({ target: 1000, direction: "neutral" }, { history })).toEqual([]);
  });

  it("divides a yearly target among its months before judging", () => {
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

  it("does not let a usual month of a count fall below 0", () => {
    const noisy = [8, 3, 13, 5, 11, 4, 12, 8, 2, 14, 7, 9, 12];
    const [never] = advice({ unit: "leads", direction: "increase", startValue: 8, target: 100 }, { history: noisy });
    expect(never?.says.en.replace(/\u00a0/g, " ")).toContain("a usual month is between 0 leads and ");
  });

  it("asks for a decision", () => {
    expect(named({ decision: "" })).toEqual(["no-decision"]);
  });

  it("splits a KPI that is two", () => {
    expect(advice({ name: "Leads et ventes" })).toMatchObject([
      { name: "compound", says: { en: "These are two KPIs: “Leads” and “ventes”. Define each separately." } },
    ]);
  });

  it("asks a rate for its two counts", () => {
    expect(named({ numerator: "" })).toEqual(["rate-without-counts"]);
    expect(named({ kind: "flow", numerator: "", denominator: "" })).toEqual([]);
  });
});

describe("a target in the shape of past years", () => {
  const shaped = {
    kind: "flow",
    direction: "increase",
    target: 1200,
    targetAppliesTo: "year-to-date",
    spread: "like-past-years",
    start: "2026-04",
    deadline: "2027-03",
  } as const;
  const said = (changes: object, from: string) =>
    smartCheck(
      { ...coca, ...shaped, ...changes },
      { history: [], others: counts, library, yearStart: 4, figureOf: (month) => (month >= from ? 10 : null) },
    ).advice.flatMap(({ name, says }) => (name === "shape-of-past-years" ? [says.en.split(":")[0]] : []));

  it("says when no past year is whole, when there is one alone, and when the start is missing", () => {
    expect(said({}, "2025-06")).toEqual(["No year before the start is complete"]);
    expect(said({}, "2025-04")).toEqual(["The seasonal shape comes from a single past year"]);
    expect(said({}, "2024-04")).toEqual([]);
    expect(said({ start: null }, "2024-04")).toEqual(["Enter the start"]);
    expect(said({ spread: "equal" }, "2025-06")).toEqual([]);
  });
});

describe("a target of a year that begins in April", () => {
  it("is held against the past by the months of its own year", () => {
    const kpi = {
      ...coca,
      kind: "flow",
      direction: "increase",
      target: 1200,
      targetAppliesTo: "year-to-date",
      start: "2026-04",
      deadline: "2027-03",
    } as const;
    const history = [90, 110, 95, 105, 100, 98, 102];
    const said = (yearStart: number) =>
      smartCheck(kpi, { history, others: counts, library, yearStart }).advice.map(({ name }) => name);
    // 100 a month from April; from January on, 400 a month would have to come in three months.
    expect(said(4)).not.toContain("never-reached");
    expect(said(1)).toContain("never-reached");
  });
});
