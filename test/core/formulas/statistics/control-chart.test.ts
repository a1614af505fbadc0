import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { controlChart, lastPhase } from "../../../../core/formulas/statistics/control-chart.ts";

const year = [8, 7, 9, 8, 8, 7, 9, 8, 8, 7, 9, 8];

describe("a control chart", () => {
  it("skips blanks and joins their neighbors", () => {
    const gaps = year.flatMap((value) => [value, null]);
    expect(controlChart(gaps)[0]?.limits).toEqual(controlChart(year)[0]?.limits);
    expect(controlChart(gaps)[0]?.positions).toEqual(year.map((_, index) => index * 2));
  });

  it("takes its limits from the baseline and judges the later values by them", () => {
    const chart = controlChart([...year, 12], { baseline: 12 });
    expect(chart[0]?.limits).toEqual(controlChart(year)[0]?.limits);
    expect(chart[0]?.signals[12]).toEqual({ rule: "outside", direction: 1 });
  });

  it("starts new limits when the label changes, and continues if it is blank", () => {
    const labels = [...year, ...year].map((_, index) => (index === 12 ? "new shop" : null));
    const chart = controlChart([...year, ...year.map((value) => value + 100)], { labels });
    expect(chart.map(({ values }) => values.length)).toEqual([12, 12]);
    expect(chart.flatMap(({ signals }) => signals)).toEqual(Array(24).fill(null));
  });

  it("does not look across phases: a run of seven over two phases is not a signal", () => {
    const high = [8, 7, 9, 8, 7, 9, 7, 7, 9.5, 9.5, 9.5, 9.5];
    const labels = high.concat(high).map((_, index) => (index < 12 ? "a" : "b"));
    const chart = controlChart([...high, 9.5, 9.5, 9.5, 8, 7, 9, 8, 7, 9, 7, 7, 8], { labels });
    expect(chart.flatMap(({ signals }) => signals).filter((signal) => signal?.rule === "shift")).toEqual([]);
  });

  it("has no limits for a phase of fewer than six values", () => {
    const [first, second] = controlChart([...year, 1, 2, 3, 4, 5], {
      labels: [...year.map(() => "a"), "b", "b", "b", "b", "b"],
    });
    expect(first?.limits).not.toBeNull();
    expect(second?.limits).toBeNull();
    expect(second?.signals).toEqual([null, null, null, null, null]);
  });

  it("uses all values of a phase that is shorter than the baseline", () => {
    expect(controlChart(year, { baseline: 24 })[0]?.limits).toEqual(controlChart(year)[0]?.limits);
  });

  it("takes whole numbers with a mean below 1 for rare counts, in each phase on its own", () => {
    const labels = [...Array(6).fill("a"), ...Array(6).fill("b")];
    const kinds = (values: readonly number[], settings = {}) =>
      controlChart(values, { labels, ...settings }).map(({ kind }) => kind);
    expect(kinds([0, 0, 1, 0, 0, 0, 9, 8, 7, 9, 9, 8])).toEqual(["rare", "plain"]);
    expect(kinds([0, 0, 0.5, 0, 0, 0, 1, 1, 1, 1, 1, 1])).toEqual(["plain", "plain"]);
    expect(kinds([0, 0, -1, 0, 0, 0, 0, 0, 0, 0, 0, 0])).toEqual(["plain", "rare"]);
    expect(kinds([0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0], { pattern: "none" })).toEqual(["plain", "plain"]);
    expect(kinds([5, 6, 5, 7, 5, 6, 5, 6, 5, 6, 7, 5], { pattern: "rare" })).toEqual(["rare", "rare"]);
  });

  it("does not take one complaint in a year for a change, but seven months that bring four times as many", () => {
    const none = [0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1];
    expect(controlChart(none)[0]?.signals).toEqual(none.map(() => null));
    const more = controlChart([...none, 1, 1, 1, 0, 1, 1, 1], { baseline: 12 })[0];
    expect(more?.signals[18]).toEqual({ rule: "total of seven", direction: 1 });
  });

  it("judges each rate by its own trials, and shows the limits at them", () => {
    const rates = [0.031, 0.029, 0.03, 0.032, 0.028, 0.03, 0.031, 0.06];
    const trials = [...Array(7).fill(5_000), 200];
    const [phase] = controlChart(rates, { trials });
    expect(phase?.signals).toEqual(rates.map(() => null));
    const [first, last] = [phase?.bands[0], phase?.bands[7]];
    expect((last?.upper ?? 0) - (last?.mean ?? 0)).toBeCloseTo(((first?.upper ?? 0) - (first?.mean ?? 0)) * 5);
    expect(controlChart(rates, { trials: rates.map(() => 5_000) })[0]?.signals[7]?.rule).toBe("outside");
  });

  it("finds any other rate beyond chance where all were 0, or all were 1", () => {
    const none = [0, 0, 0, 0, 0, 0];
    const trials = [...none, 0].map(() => 50);
    expect(controlChart([...none, 0.02], { baseline: 6, trials })[0]?.signals[6]).toEqual({
      rule: "outside",
      direction: 1,
    });
    const all = controlChart([...none.map(() => 1), 0.98], { baseline: 6, trials })[0];
    expect(all?.signals[6]).toEqual({ rule: "outside", direction: -1 });
  });
});

describe("the last phase alone", () => {
  const value = fc.oneof(
    { weight: 1, arbitrary: fc.constant(null) },
    { weight: 4, arbitrary: fc.constantFrom(0, 1, 2, 5, 9, 10, 10.5, 11, 30, -4) },
    { weight: 2, arbitrary: fc.constantFrom(0, 0, 1) },
  );
  const cells = fc.record({ value, label: fc.constantFrom(null, null, null, null, "a", "b"), trials: fc.nat(500) });
  const settings = fc.record({
    baseline: fc.constantFrom(undefined, 6, 12),
    pattern: fc.constantFrom(undefined, "none" as const, "rare" as const),
    isRate: fc.boolean(),
  });

  it("has the limits and the last signal of the whole chart", () => {
    fc.assert(
      fc.property(fc.array(cells, { maxLength: 60 }), settings, (cells, { baseline, pattern, isRate }) => {
        const values = cells.map(({ value }) => (isRate && value !== null ? Math.abs(value) / 40 : value));
        const trials = isRate ? cells.map(({ trials }) => trials + 1) : undefined;
        const settings = { baseline, pattern, trials, labels: cells.map(({ label }) => label) };
        const chart = controlChart(values, settings);
        const whole = chart[chart.length - 1];
        const last = lastPhase(values, settings);
        expect(last?.phase.limits).toEqual(whole?.limits);
        expect([last?.phase.values, last?.phase.kind, last?.phase.baseline]).toEqual([
          whole?.values,
          whole?.kind,
          whole?.baseline,
        ]);
        expect(last?.signal).toEqual(whole?.signals[whole.signals.length - 1]);
      }),
      { numRuns: 2_000 },
    );
  });

  it("is the one before where nothing is known after a change", () => {
    const labels = [...year.map(() => "a"), "b", "b"];
    expect(lastPhase([...year, null, null], { labels })?.phase.values).toEqual(year);
    expect(lastPhase([null, null], {})).toBeUndefined();
  });
});
