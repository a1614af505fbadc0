import { describe, expect, it } from "vitest";
import type { Passed } from "../../../../core/base/cells.ts";
import { growingMonths, seasonalMonths } from "../../../../core/formulas/engine/trend-examples.ts";
import { explainedChart } from "../../../../core/formulas/explain/chart.ts";
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
      "This KPI normally stays between 5.1 and 10.9 (average 8.0), based on 12 known values.",
      "The last value is 12: above the usual 5.1–10.9. Unusual: look for the cause.",
    ]);
  });

  it("says each of the four rules, up and down", () => {
    const of = (...values: number[]): string =>
      says("KPI_SIGNALS", column(...leads, ...values), undefined, 12)[1] ?? "";
    expect(of(4)).toBe("The last value is 4: below the usual 5.1–10.9. Unusual: look for the cause.");
    expect(of(8.5, 10.2, 10.3)).toContain("10.3: 2 of the last 3 near the upper limit (10.9). Unusual");
    expect(of(8.1, 8.2, 8.1, 8.2, 8.1, 8.2, 8.1)).toContain("8.1: 7 in a row above the average (8). Unusual");
    expect(of(9, 8.8, 8.6, 8.4, 8.2, 7.8, 7.6)).toContain("7.6: 7 falls in a row. Unusual");
    expect(of(8)).toBe("The last value is 8: within the usual 5.1–10.9. As usual: no cause to look for.");
    expect(chartOf("KPI_TREND", column(...leads, 12), undefined, 12)?.says[1]?.fr).toBe(
      "La dernière valeur est 12\u00a0: au-dessus des 5,1 à 10,9 habituels. Inhabituel\u00a0: cherchez la cause.",
    );
  });

  it("draws what a season lets expect, for the months it was learned from and judged by", () => {
    const earlier = seasonalMonths.slice(6, 12).map((value) => value / 1.127);
    const months = [...earlier, ...seasonalMonths.slice(0, -1), 1_300];
    const chart = chartOf("KPI_TREND", column(...months), undefined, undefined, undefined, 12);
    expect(chart?.picture.en.match(/class="ring"/g)).toHaveLength(1);
    const mean = chart?.picture.en.match(/<polyline class="mean" points="([^"]*)"/)?.[1]?.split(" ") ?? [];
    // 36 months, the three judged ones and the corner at the label.
    expect(mean).toHaveLength(40);
    expect(chart?.says[0]?.en).toMatch(/^Expected: 1,8\d\d, between 1,\d{3} and 1,\d{3}, based on up to three seasons/);
    expect(chart?.says[1]?.en).toMatch(/^The last value is 1,300, expected 1,\d{3} to 1,\d{3}\. Unusual/);
    expect(says("KPI_TREND", column(...growingMonths), undefined, undefined, undefined, "trend")[1]).toBe(
      "The last value is 790: growing 3% from one value to the next. As usual: no cause to look for.",
    );
    expect(says("KPI_TREND", column(...seasonalMonths.slice(0, 20)), undefined, undefined, undefined, 12)).toEqual([
      "Too early to say (20 of 27 values).",
    ]);
  });

  it("draws the limits of each rate at its own trials, and says what rare counts add up to", () => {
    const rates = [0.031, 0.029, 0.03, 0.032, 0.028, 0.03, 0.031, 0.06];
    const trials = column(...Array(7).fill(5_000), 200);
    const chart = chartOf("KPI_TREND", column(...rates), undefined, undefined, undefined, undefined, trials);
    expect(chart?.picture.en.match(/<polyline class="limit" points="[^"]*"/)?.[0].split(" ").length).toBeGreaterThan(4);
    expect(chart?.says[0]?.en).toContain("and its own trials");
    const more = column(0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 1, 1, 1);
    expect(says("KPI_TREND", more, "decrease", 12)[1]).toBe(
      "The last value is 1: 6 in 7 values, usually 1.2. Unusual: look for the cause.",
    );
  });

  it("mentions what else matters: earlier signals, phases, few values", () => {
    expect(says("KPI_TREND", column(...leads, 14, 8), undefined, 12)).toContain("1 value before it is a signal too.");
    const labels = Array.from({ length: 12 }, (_, at) => [at === 6 ? "B" : at === 0 ? "A" : null]);
    expect(says("KPI_LIMITS", column(...leads), undefined, labels)).toEqual([
      expect.stringContaining("based on 6 known values"),
      expect.any(String),
      "Each of the 2 phases has its own limits; the last one counts.",
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
