import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ask, column, problemOf } from "../../../cells.ts";
import { formulaSeries } from "../../../oracles/series.ts";
import { itAnswersAsKnown } from "./known-answers.ts";
import { results, settingsOf } from "./trend-formulas.ts";

const outlookOf: Record<string, string> = {
  consistent_pass: "Target likely as things are",
  consistent_fail: "Target out of reach as things are",
  inconsistent: "Target possible, not certain",
};

describe("KPI_OUTLOOK", () => {
  itAnswersAsKnown("KPI_OUTLOOK");

  for (const series of formulaSeries.filter(({ assurance }) => assurance !== null)) {
    it(`says of ${series.id} what an independent computation says`, () => {
      expect(ask("KPI_OUTLOOK", column(series.values), series.target as number, ...settingsOf(series))).toBe(
        outlookOf[series.assurance as string],
      );
    });
  }

  it("leaves a target on a limit to chance", () => {
    const values = column([10, 11, 10, 11, 10, 11, 10, 11, 10, 11, 10, 11]);
    expect(ask("KPI_OUTLOOK", values, 10.5 + 2.66)).toBe("Target possible, not certain");
    expect(ask("KPI_OUTLOOK", values, 10.5 + 2.67)).toBe("Target out of reach as things are");
  });

  it("refuses a neutral KPI, and knows nothing before six values", () => {
    expect(problemOf("KPI_OUTLOOK", column([1, 2, 3, 4, 5, 6]), 3, "neutre").name).toBe("neutral-has-no-target");
    expect(problemOf("KPI_OUTLOOK", column([1, 2, 3]), 3).name).toBe("not-enough-history");
    expect(problemOf("KPI_OUTLOOK", column([1, 2, 3, 4, 5, 6])).says.en).toBe(
      "KPI_OUTLOOK: target is missing. If your locale uses a decimal comma, separate the arguments with semicolons.",
    );
  });

  it("turns likely into out of reach with the direction", () => {
    fc.assert(
      fc.property(
        results.filter((values) => values.length >= 6),
        fc.integer({ min: -9_000, max: 9_000 }),
        (values, target) => {
          const up = ask("KPI_OUTLOOK", column(values), target, "increase") as string;
          const other = up.replace(/likely|out of reach/, (word) => (word === "likely" ? "out of reach" : "likely"));
          expect(ask("KPI_OUTLOOK", column(values), target, "decrease")).toBe(other);
        },
      ),
    );
  });

  it("is not known of a blank column, and counts no value", () => {
    expect(problemOf("KPI_OUTLOOK", column([null, null]), 3).says.en).toContain(
      "KPI_OUTLOOK: no value is known yet: limits need 6.",
    );
  });

  it("needs a label beside each value", () => {
    const labels = column(["a"]);
    expect(problemOf("KPI_OUTLOOK", column([1, 2, 3, 4, 5, 6]), 3, undefined, undefined, labels).name).toBe(
      "different-shapes",
    );
  });
});
