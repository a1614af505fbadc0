import { describe, expect, it } from "vitest";
import { controlChart } from "../../../../core/formulas/statistics/control-chart.ts";

const year = [8, 7, 9, 8, 8, 7, 9, 8, 8, 7, 9, 8];

describe("a control chart", () => {
  it("skips blanks and joins their neighbours", () => {
    const gaps = year.flatMap((value) => [value, null]);
    expect(controlChart(gaps)[0]?.limits).toEqual(controlChart(year)[0]?.limits);
    expect(controlChart(gaps)[0]?.positions).toEqual(year.map((_, index) => index * 2));
  });

  it("takes its limits from the baseline and judges the later values by them", () => {
    const chart = controlChart([...year, 12], 12);
    expect(chart[0]?.limits).toEqual(controlChart(year)[0]?.limits);
    expect(chart[0]?.signals[12]).toEqual({ rule: "outside", direction: 1 });
  });

  it("starts new limits when the label changes, and continues if it is blank", () => {
    const labels = [...year, ...year].map((_, index) => (index === 12 ? "new shop" : null));
    const chart = controlChart([...year, ...year.map((value) => value + 100)], undefined, labels);
    expect(chart.map(({ values }) => values.length)).toEqual([12, 12]);
    expect(chart.flatMap(({ signals }) => signals)).toEqual(Array(24).fill(null));
  });

  it("does not look across phases: a run of seven over two phases is not a signal", () => {
    const high = [8, 7, 9, 8, 7, 9, 7, 7, 9.5, 9.5, 9.5, 9.5];
    const labels = high.concat(high).map((_, index) => (index < 12 ? "a" : "b"));
    const chart = controlChart([...high, 9.5, 9.5, 9.5, 8, 7, 9, 8, 7, 9, 7, 7, 8], undefined, labels);
    expect(chart.flatMap(({ signals }) => signals).filter((signal) => signal?.rule === "shift")).toEqual([]);
  });

  it("has no limits for a phase of fewer than six values", () => {
    const [first, second] = controlChart([...year, 1, 2, 3, 4, 5], undefined, [
      ...year.map(() => "a"),
      "b",
      "b",
      "b",
      "b",
      "b",
    ]);
    expect(first?.limits).not.toBeNull();
    expect(second?.limits).toBeNull();
    expect(second?.signals).toEqual([null, null, null, null, null]);
  });

  it("uses all values of a phase that is shorter than the baseline", () => {
    expect(controlChart(year, 24)[0]?.limits).toEqual(controlChart(year)[0]?.limits);
  });
});
