import { describe, expect, it } from "vitest";
import type { Cell } from "../../../../core/base/cells.ts";
import type { Line } from "../../../../core/formulas/engine/ranges.ts";
import { seriesOf } from "../../../../core/formulas/engine/trend-arguments.ts";
import { drawnPhases } from "../../../../core/formulas/statistics/finding.ts";

const line = <T>(values: readonly T[], direction: "row" | "column" = "column", cells = values.length): Line<T> => ({
  values,
  direction,
  cells,
});
const twelve = [8, 7, 9, 8, 8, 7, 9, 8, 8, 7, 9, 8];

/** How many known values each phase has, or the name of the problem. */
function sizes(labels: readonly Cell[], values = twelve): unknown {
  const series = seriesOf(line(values), undefined, line(labels));
  return "reason" in series ? series.name : drawnPhases(series).map((phase) => phase.values.length);
}

describe("the labels of the phases", () => {
  it("start a phase when they change, for any kind of value", () => {
    expect(sizes([...Array(6).fill("Shop A"), ...Array(6).fill("Shop B")])).toEqual([6, 6]);
    expect(sizes([...Array(6).fill(2025), ...Array(6).fill(2026)])).toEqual([6, 6]);
    expect(sizes([...Array(6).fill({ day: 1 }), ...Array(6).fill({ day: 2 })])).toEqual([6, 6]);
  });

  it("are the same in any case and with spaces around them", () => {
    expect(sizes(["old", " Old ", "OLD", ...Array(9).fill(null)])).toEqual([12]);
  });

  it("start a phase with the first label", () => {
    expect(sizes([...Array(4).fill(null), "new", ...Array(7).fill(null)])).toEqual([4, 8]);
  });

  it("must have as many cells as the values", () => {
    expect(sizes(["a", "b"])).toBe("different-shapes");
    const across = seriesOf(line(twelve), undefined, line(twelve, "row"));
    expect(across).toMatchObject({ name: "different-shapes" });
  });

  it("may be shorter without the blank cells at their end", () => {
    const series = seriesOf(line(twelve, "column", 24), undefined, line(["a"], "column", 24));
    expect("reason" in series ? series.name : drawnPhases(series)).toHaveLength(1);
  });
});

describe("what goes with what", () => {
  const rates = line([0.1, 0.2, null]);
  const of = (...args: Parameters<typeof seriesOf>) => {
    const series = seriesOf(...args);
    return "reason" in series ? series.says.en : "fine";
  };

  it("says which cell of the trials is missing, and skips those of a blank rate", () => {
    expect(of(rates, undefined, undefined, undefined, line([10, 20, null]))).toBe("fine");
    expect(of(rates, undefined, undefined, undefined, line([10, 0, 5]))).toContain(
      "trials (row 2 of the range) must be above 0",
    );
    expect(of(line([0.1, 0.2], "row"), undefined, undefined, undefined, line([10, null], "row"))).toContain(
      "trials (column 2 of the range)",
    );
    expect(of(line([12, 0.2]), undefined, undefined, undefined, line([10, 10]))).toContain(
      "values (row 1 of the range) is 12.",
    );
    expect(of(rates, undefined, undefined, undefined, line([10, 20]))).toContain("the ranges differ");
  });

  it("refuses trials with a season, a trend or rare counts, and a baseline with the first two", () => {
    for (const pattern of [12, "trend", "rare"] as const)
      expect(of(rates, undefined, undefined, pattern, line([10, 20, 30]))).toContain("can't be combined with");
    expect(of(rates, undefined, undefined, "none", line([10, 20, 30]))).toBe("fine");
    expect(of(rates, 12, undefined, 12)).toContain("Leave baseline empty");
    expect(of(rates, 12, undefined, "rare")).toContain("Rare counts are whole");
  });
});
