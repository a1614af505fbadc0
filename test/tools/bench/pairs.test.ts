import { describe, expect, it } from "vitest";
import { controlChart } from "../../../core/formulas/statistics/control-chart.ts";
import { differences, opened } from "../../../tools/bench/in-spreadsheet.ts";
import { pairs } from "../../../tools/bench/pairs.ts";

describe("what npm run bench compares", () => {
  const inPlayground = pairs(150).filter(({ known }) => known.includes("playground"));

  it.each(inPlayground.map((pair) => [`${pair.what} and ${pair.instead}`, pair] as const))(
    "gives the same answers: %s",
    (_, pair) => {
      expect(pair.answers.length).toBeGreaterThan(0);
      expect(differences(pair)).toEqual([]);
    },
  );

  it("would notice a native formula with another answer", () => {
    const [costs] = pairs(3);
    if (!costs) throw new Error("No pair.");
    expect(differences({ ...costs, natively: { ...costs.natively, C2: "=A2*B2" } })).toEqual(["C2: 501 and 2004"]);
  });

  it("judges by each of the four rules, in both directions", () => {
    const trends = pairs(500).find(({ what }) => what.includes("KPI_TREND"));
    if (!trends) throw new Error("No pair.");
    expect(differences(trends)).toEqual([]);
    const values = Object.values(trends.figures).map(Number);
    const fired = new Set(
      Array.from({ length: 500 }, (_, first) => {
        const signal = controlChart(values.slice(first, first + 24))[0]?.signals[23];
        return signal ? `${signal.rule} ${signal.direction}` : "usual";
      }),
    );
    expect([...fired].sort()).toEqual([
      "outside -1",
      "outside 1",
      "shift -1",
      "shift 1",
      "trend -1",
      "trend 1",
      "two of three -1",
      "two of three 1",
      "usual",
    ]);
  });

  it("reads answers from their cells", () => {
    expect(opened({ A1: "2", B1: "=A1+1" }).at("B1")).toBe(3);
  });
});
