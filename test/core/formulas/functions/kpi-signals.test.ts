import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ask, column, problemOf, row } from "../../../cells.ts";
import { formulaSeries } from "../../../oracles/series.ts";
import { itAnswersAsKnown } from "./known-answers.ts";
import { results, settingsOf } from "./trend-formulas.ts";

describe("KPI_SIGNALS", () => {
  itAnswersAsKnown("KPI_SIGNALS");

  for (const series of formulaSeries) {
    it(`marks in ${series.id} what an independent computation marks`, () => {
      const good = series.better === "decrease" ? -1 : 1;
      const expected = series.flags.map((flag) => (flag === 0 ? 0 : /high|up/.test(flag) ? good : -good));
      expect(ask("KPI_SIGNALS", column(series.values), ...settingsOf(series))).toEqual(column(expected));
    });
  }

  it("answers in the direction of the values, blanks left blank, and drops the blank rows at the end", () => {
    expect(ask("KPI_SIGNALS", row([1, null, 2]))).toEqual([[0, null, 0]]);
    expect(ask("KPI_SIGNALS", column([1, null, 2, null, null]))).toEqual([[0], [null], [0]]);
  });

  it("has no cell for a phase that begins below the last value", () => {
    const values = Array.from({ length: 17 }, (_, index) => 10 + (index % 4));
    const phases = values.map((_, index) => (index === 0 ? "a" : index === 16 ? "b" : null));
    for (const pattern of [12, "trend", "none"]) {
      const signals = (extra: null[], labels: (string | null)[]) =>
        ask("KPI_SIGNALS", column([...values, ...extra]), undefined, undefined, column(labels), pattern);
      expect(signals([null, null], [...phases, null, "c"])).toEqual(signals([], phases));
    }
  });

  it("answers one blank cell for a blank column", () => {
    expect(ask("KPI_SIGNALS", column([null, null, null]))).toEqual([[null]]);
  });

  it("ends with the verdict of KPI_TREND", () => {
    fc.assert(
      fc.property(results, (values) => {
        const signals = ask("KPI_SIGNALS", column(values)) as number[][];
        const verdict = ask("KPI_TREND", column(values)) as string;
        const last = signals[signals.length - 1]?.[0];
        expect(last).toBe(/Better/.test(verdict) ? 1 : /Worse/.test(verdict) ? -1 : 0);
      }),
    );
  });

  it("turns every sign with the direction", () => {
    fc.assert(
      fc.property(results, (values) => {
        const up = ask("KPI_SIGNALS", column(values), "increase") as number[][];
        expect(ask("KPI_SIGNALS", column(values), "decrease")).toEqual(up.map(([sign]) => [-(sign as number) + 0]));
      }),
    );
  });

  it("refuses to fill more than 50,000 cells", () => {
    expect(problemOf("KPI_SIGNALS", column(Array(50_001).fill(1))).name).toBe("too-large");
  });

  it("need a label beside each value", () => {
    expect(problemOf("KPI_SIGNALS", column([1, 2, 3]), undefined, undefined, column(["a"])).name).toBe(
      "different-shapes",
    );
  });
});
