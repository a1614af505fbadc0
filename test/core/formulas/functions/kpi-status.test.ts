import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answer } from "../../../../core/formulas/engine/answer.ts";
import kpiStatus from "../../../../core/formulas/functions/kpi-status.ts";
import { ask, column, problemOf } from "../../../cells.ts";
import { attainment } from "../../../oracles/follow-up.json" with { type: "json" };

const met = "✔ Target met";
const watch = "! Close to target";
const missed = "✖ Target missed";

describe("KPI_STATUS", () => {
  const wordOf: Record<string, string> = { green: met, amber: watch, red: missed };
  for (const { actual, target, better, attainment: share, colour } of attainment) {
    const same = share !== 0.7;
    const title = same ? `${colour}, as Oracle's rule` : "close, where Oracle's rule counts the line itself as red";
    it(`of ${actual} against ${target} (${better}) with a line at 70% is ${title}`, () => {
      expect(ask("KPI_STATUS", actual, target, better, 0.7)).toBe(same ? wordOf[colour] : watch);
    });
  }

  it("watches from 90% of the target unless told otherwise", () => {
    expect(ask("KPI_STATUS", 90, 100)).toBe(watch);
    expect(ask("KPI_STATUS", 89.9, 100)).toBe(missed);
    expect(ask("KPI_STATUS", 0.3 * 3, 1)).toBe(watch);
    expect(ask("KPI_STATUS", 0.1 + 0.7, 0.8)).toBe(met);
    expect(ask("KPI_STATUS", 99, 100, "increase", 1)).toBe(missed);
    expect(ask("KPI_STATUS", 1, 100, "increase", 0)).toBe(watch);
  });

  it("compares before it divides: no cost meets the target, and a target of 0 can be met", () => {
    expect(ask("KPI_STATUS", 0, 100, "decrease")).toBe(met);
    expect(ask("KPI_STATUS", 0, 0)).toBe(met);
    expect(ask("KPI_STATUS", 3, 0, "decrease")).toBe(missed);
    expect(ask("KPI_STATUS", -3, 0)).toBe(missed);
  });

  it("judges losses by size: less than planned meets the target, twice as much misses it", () => {
    expect(ask("KPI_STATUS", -5, -10)).toBe(met);
    expect(ask("KPI_STATUS", -20, -10)).toBe(missed);
    expect(ask("KPI_STATUS", -5, 10)).toBe(missed);
  });

  it("is never green by default: it says what is missing, the target first", () => {
    expect(ask("KPI_STATUS", 10, null)).toBe("No target");
    expect(ask("KPI_STATUS", null, 100)).toBe("No figure yet");
    expect(ask("KPI_STATUS", null, null, "decrease")).toBe("No target");
    expect(
      ask("KPI_STATUS", column([10, null, null]), column([null, 100, null]), column(["hausse", "baisse", "baisse"])),
    ).toEqual([["No target"], ["No figure yet"], ["No target"]]);
  });

  it("leaves a row blank where neither figure is there, and asks for them if it is the only row", () => {
    expect(ask("KPI_STATUS", column([1, null, 1, null]), column([1, null, 1, null]), "hausse")).toEqual([
      [met],
      [null],
      [met],
    ]);
    expect(ask("KPI_STATUS", column([null, 5]), 10)).toEqual([[null], [missed]]);
    expect(problemOf("KPI_STATUS", null, null).name).toBe("empty");
  });

  it("speaks French in a French workbook", () => {
    const cells = [column([100, 95, 5, 5, null]), column([100, 100, 100, null, 100])];
    expect(answer(kpiStatus, cells, () => "fr")).toEqual([
      ["✔ Cible atteinte"],
      ["! Proche de la cible"],
      ["✖ Cible manquée"],
      ["Pas de cible"],
      ["Pas encore de chiffre"],
    ]);
  });

  it("refuses a neutral KPI and names KPI_BAND; 90 typed for 90% is refused too", () => {
    expect(problemOf("KPI_STATUS", 40, 42, "neutre")).toMatchObject({
      reason: "misread",
      says: { en: expect.stringMatching(/KPI_BAND/), fr: expect.stringMatching(/KPI_BAND/) },
    });
    expect(problemOf("KPI_STATUS", 40, 42, "hausse", 90).says.en).toMatch(/type 90%/);
    expect(problemOf("KPI_STATUS", "n/a", 42).name).toBe("not-a-number");
    expect(problemOf("KPI_STATUS", { error: "#N/A" }, 42).error).toBe("#N/A");
  });

  it("never gets worse as a figure that should rise rises", () => {
    const order = [missed, watch, met];
    const figures = fc.integer({ min: -500, max: 500 });
    fc.assert(
      fc.property(figures, figures, fc.integer({ min: 0, max: 300 }), (actual, target, more) => {
        const rank = (figure: number): number => order.indexOf(ask("KPI_STATUS", figure, target) as string);
        expect(rank(actual + more)).toBeGreaterThanOrEqual(rank(actual));
        expect(rank(target)).toBe(2);
      }),
    );
  });
});
