import { describe, expect, it } from "vitest";
import { emptyKpi } from "../../../../../core/book/kpi/schema.ts";
import type { KpiSeries } from "../../../../../core/book/review/month/kpi-series.ts";
import { standingOf } from "../../../../../core/book/review/month/standing.ts";

const month = "2026-09";
const past = (values: readonly number[]): KpiSeries => ({ values, months: values.map(() => month), step: 1 });
const steady = [80, 84, 79, 83, 81, 85, 80, 82];
const bad = (direction: "increase" | "decrease" | "neutral", last: number, target: number | null) =>
  standingOf({ ...emptyKpi, direction }, last, target, past([...steady, last]), month).bad;

describe("a figure is bad", () => {
  it("if it misses its target, even if it varies as usual", () => {
    expect([bad("increase", 82, 100), bad("increase", 82, 82), bad("decrease", 82, 70)]).toEqual([true, false, true]);
  });

  it("if it worsens, even if it still reaches its target", () => {
    expect([bad("increase", 40, 30), bad("decrease", 40, 50), bad("decrease", 120, 200)]).toEqual([true, false, true]);
  });

  it("never by its direction alone if neither is better", () => {
    const { signal, bad: isBad } = standingOf(
      { ...emptyKpi, direction: "neutral" },
      40,
      null,
      past([...steady, 40]),
      month,
    );
    expect([signal, isBad]).toEqual(["lower", false]);
  });
});

describe("a verdict", () => {
  it("has its reason beside it, as soon as there is one", () => {
    const of = (values: readonly number[]) =>
      standingOf({ ...emptyKpi, direction: "increase" }, 40, null, past(values), month);
    expect(of([...steady, 40])).toMatchObject({ signal: "worse", reason: { en: "below the usual 67.2–87.0" } });
    expect(of([...steady, 81])).toMatchObject({
      signal: "usual",
      reason: { en: expect.stringMatching(/^within the usual/) },
    });
    expect(of([80, 81])).toMatchObject({ signal: "too-short", reason: null });
  });
});

describe("a month without a figure", () => {
  it("has no verdict: an earlier month's would be mistaken for its own", () => {
    const kpi = { ...emptyKpi, direction: "increase" } as const;
    expect(standingOf(kpi, null, 100, undefined, month)).toMatchObject({
      status: "noResult",
      signal: null,
      verdict: null,
    });
  });
});

describe("a KPI whose direction nobody has said", () => {
  it("has no status: neither reaching its target nor missing it would be known to be good", () => {
    for (const actual of [50, 150, null])
      expect(standingOf(emptyKpi, actual, 100, undefined, month)).toMatchObject({
        status: "noDirection",
        statusWords: { en: "Direction missing", fr: "Sens manquant" },
        bad: false,
      });
  });
});
