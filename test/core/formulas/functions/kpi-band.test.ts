import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answer } from "../../../../core/formulas/engine/answer.ts";
import kpiBand from "../../../../core/formulas/functions/kpi-band.ts";
import { ask, column, problemOf } from "../../../cells.ts";

describe("KPI_BAND", () => {
  it("counts both limits as within, rounding errors too", () => {
    expect(ask("KPI_BAND", column([0.3, 0.5, 0.1 + 0.2]), 0.3, 0.5)).toEqual([["Within"], ["Within"], ["Within"]]);
    expect(ask("KPI_BAND", 0.1 + 0.2, 0.1, 0.3)).toBe("Within");
    expect(ask("KPI_BAND", 0.3000001, 0.1, 0.3)).toBe("Above");
    expect(ask("KPI_BAND", 5, 5, 5)).toBe("Within");
  });

  it("knows bands below 0 and around it", () => {
    expect(ask("KPI_BAND", column([-11, -10, 0, 3]), -10, 2)).toEqual([["Below"], ["Within"], ["Within"], ["Above"]]);
    expect(ask("KPI_BAND", -1e-9, 0, 2)).toBe("Below");
  });

  it("takes a band for each figure, and keeps swapped limits to their own row", () => {
    expect(ask("KPI_BAND", column([1, 2, null]), column([0, 3, null]), column([2, 1, null]))).toMatchObject([
      ["Within"],
      [{ reason: "misread", name: "limits-swapped" }],
    ]);
  });

  it("speaks French in a French workbook", () => {
    expect(answer(kpiBand, [column([1, 5, 9]), 4, 6], () => "fr")).toEqual([
      ["En dessous"],
      ["Dans la plage"],
      ["Au-dessus"],
    ]);
  });

  it("refuses a missing limit: a blank is not a zero", () => {
    expect(problemOf("KPI_BAND", 5, null, 6).says.en).toMatch(/^KPI_BAND: low is empty/);
    expect(problemOf("KPI_BAND", 5, 4).says.en).toMatch(/^KPI_BAND: high is missing/);
  });

  it("turns below into above when every sign turns", () => {
    const figures = fc.integer({ min: -50, max: 50 });
    const turned: Record<string, string> = { Below: "Above", Above: "Below", Within: "Within" };
    fc.assert(
      fc.property(figures, figures, fc.nat({ max: 40 }), (value, low, width) => {
        const band = ask("KPI_BAND", value, low, low + width) as string;
        expect(ask("KPI_BAND", -value, -low - width, -low)).toBe(turned[band]);
      }),
    );
  });
});
