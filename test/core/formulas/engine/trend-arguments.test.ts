import { describe, expect, it } from "vitest";
import type { Cell } from "../../../../core/base/cells.ts";
import type { Line } from "../../../../core/formulas/engine/ranges.ts";
import { chartOf, lastOf } from "../../../../core/formulas/engine/trend-arguments.ts";

const line = <T>(values: readonly T[], direction: "row" | "column" = "column", cells = values.length): Line<T> => ({
  values,
  direction,
  cells,
});
const twelve = [8, 7, 9, 8, 8, 7, 9, 8, 8, 7, 9, 8];

/** How many known values each phase has, or the name of the problem. */
function sizes(labels: readonly Cell[], values = twelve): unknown {
  const chart = chartOf(line(values), undefined, line(labels));
  return "reason" in chart ? chart.name : chart.map((phase) => phase.values.length);
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
    const across = chartOf(line(twelve), undefined, line(twelve, "row"));
    expect(across).toMatchObject({ name: "different-shapes" });
  });

  it("may be shorter without the blank cells at their end", () => {
    const chart = chartOf(line(twelve, "column", 24), undefined, line(["a"], "column", 24));
    expect(chart).toHaveLength(1);
  });
});

describe("the last phase", () => {
  it("is the one of the last known value", () => {
    const chart = chartOf(line([...twelve, null]), undefined, line([...twelve.map(() => "a"), "b"]));
    expect(Array.isArray(chart) && lastOf(chart)?.values).toEqual(twelve);
  });
});
