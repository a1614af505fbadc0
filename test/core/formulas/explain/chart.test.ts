import { describe, expect, it } from "vitest";
import type { Passed } from "../../../../core/base/cells.ts";
import { explainedChart, ruleSays } from "../../../../core/formulas/explain/chart.ts";
import { catalogue } from "../../../../core/formulas/functions/index.ts";

const chartOf = (name: string, ...given: Passed[]) =>
  explainedChart(catalogue.find((each) => each.name === name) as (typeof catalogue)[number], given);
const column = (...values: (number | null)[]): Passed => values.map((value) => [value]);
const leads = [8, 7, 9, 8, 8, 7, 9, 8, 8, 7, 9, 8];
const says = (name: string, ...given: Passed[]): string[] => chartOf(name, ...given)?.says.map(({ en }) => en) ?? [];

describe("the chart behind a trend", () => {
  it("is drawn in both languages, with its limits and the rule that fired", () => {
    const chart = chartOf("KPI_TREND", column(...leads, 12), undefined, 12);
    expect(chart?.picture.en).toContain("upper limit 10.9");
    expect(chart?.picture.fr).toContain("limite haute 10,9");
    expect(chart?.picture.en.match(/class="ring"/g)).toHaveLength(1);
    expect(chart?.says.map(({ en }) => en)).toEqual([
      "Usual is from 5.1 to 10.9, around a mean of 8: the natural limits of 12 known values.",
      "The last value, 12, lies above the upper limit: unusual, look for the cause.",
    ]);
  });

  it("says each of the four rules, up and down", () => {
    const of = (...values: number[]): string =>
      says("KPI_SIGNALS", column(...leads, ...values), undefined, 12)[1] ?? "";
    expect(of(4)).toBe("The last value, 4, lies below the lower limit: unusual, look for the cause.");
    expect(of(8.5, 10.2, 10.3)).toBe(
      "The last value, 10.3, is one of 2 in 3 near the upper limit: unusual, look for the cause.",
    );
    expect(of(8.1, 8.2, 8.1, 8.2, 8.1, 8.2, 8.1)).toContain("one of 7 or more in a row above the mean");
    expect(of(9, 8.8, 8.6, 8.4, 8.2, 7.8, 7.6)).toContain("ends a run of 7 or more that fall one after the other");
    expect(of(8)).toBe("The last value, 8, breaks none of the four rules: as usual.");
    const limits = { mean: 0, lower: -1, upper: 1, lowerNear: -0.7, upperNear: 0.7, scale: 1 };
    expect(ruleSays({ rule: "outside", direction: 1 }, 2, limits).fr).toBe(
      "La dernière valeur, 2, dépasse la limite haute\u00a0: inhabituel, cherchez la cause.",
    );
  });

  it("mentions what else matters: earlier signals, phases, few values", () => {
    expect(says("KPI_TREND", column(...leads, 14, 8), undefined, 12)).toContain("1 value before it is a signal too.");
    const labels = Array.from({ length: 12 }, (_, at) => [at === 6 ? "B" : at === 0 ? "A" : null]);
    expect(says("KPI_LIMITS", column(...leads), undefined, labels)).toEqual([
      expect.stringContaining("natural limits of 6 known values"),
      expect.any(String),
      "Each of the 2 phases has limits of its own; the last one counts.",
      "Limits from fewer than 12 values (here 6) are provisional.",
    ]);
    expect(says("KPI_TREND", column(1, 2, null))).toEqual(["Too early to say (2 of 6 values)."]);
  });

  it("draws the last 60 of many values, and says so", () => {
    const chart = chartOf("KPI_TREND", column(...Array.from({ length: 100_000 }, (_, at) => at % 7)));
    expect(chart?.picture.en.match(/<circle (?!class="ring")/g)).toHaveLength(60);
    expect(chart?.says.map(({ en }) => en)).toContain("Only the last 60 values are drawn.");
  });

  it("exists for formulas that read a series of results, unless the series cannot be read", () => {
    const drawn = catalogue.filter((definition) => explainedChart(definition, [column(...leads)]) !== undefined);
    expect(drawn.map(({ name }) => name)).toEqual(["KPI_TREND", "KPI_SIGNALS", "KPI_LIMITS"]);
    expect(says("KPI_OUTLOOK", column(...leads), 100)).toHaveLength(2);
    expect(chartOf("KPI_TREND", [["n/a"]])).toBeUndefined();
    expect(chartOf("KPI_TREND", column(null))).toBeUndefined();
    expect(chartOf("COCA", 1, 2)).toBeUndefined();
  });
});
