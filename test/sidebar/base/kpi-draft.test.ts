import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isProblem } from "../../../core/base/problem.ts";
import { readFigure } from "../../../core/book/figures/typed-figure.ts";
import { emptyKpi } from "../../../core/book/kpi/schema.ts";
import { figureText, type KpiDraft, textIn, unreadable, withField } from "../../../sidebar/base/kpi-draft.ts";

const draft: KpiDraft = { kpi: { ...emptyKpi, name: "Leads", unit: "leads" }, typed: {} };

describe("a KPI while somebody writes it", () => {
  it("keeps a figure as typed, and reads it", () => {
    const next = withField(draft, "target", "3 240,50");
    expect(next.kpi.target).toBe(3240.5);
    expect(textIn(next, "target", "fr")).toBe("3 240,50");
  });

  it("keeps what cannot be read, and says so", () => {
    const next = withField(draft, "target", "many");
    expect(next.kpi.target).toBeNull();
    expect(textIn(next, "target", "en")).toBe("many");
    expect(unreadable(next).map(({ key }) => key)).toEqual(["target"]);
  });

  it("reads the figures again after the unit changes", () => {
    const typed = withField(withField(draft, "target", "12"), "startValue", "8");
    const next = withField(typed, "unit", "%");
    expect([next.kpi.target, next.kpi.startValue]).toEqual([0.12, 0.08]);
  });

  it("changes no other field", () => {
    expect(withField(draft, "owner", "Anna").kpi).toEqual({ ...draft.kpi, owner: "Anna" });
  });

  it.each(["en", "fr"] as const)("shows in %s a figure that is read back as the same", (language) => {
    fc.assert(
      fc.property(
        fc.integer({ min: -999_999_999, max: 999_999_999 }),
        fc.constantFrom("leads", "CHF", ""),
        (cents, unit) => {
          const value = cents / 1000;
          const read = readFigure(figureText(value, unit, language), unit);
          expect(isProblem(read) ? read.says.en : read.value).toBe(value === 0 ? 0 : value);
        },
      ),
    );
  });
});
