import { describe, expect, it } from "vitest";
import { countsOf, rateFormula, sameFormula } from "../../../../core/book/kpi/rate-formula.ts";
import { emptyKpi, type Kpi } from "../../../../core/book/kpi/schema.ts";
import { evaluate } from "../../../playground/headless.ts";

describe("the formula of a rate", () => {
  it("divides two counts, and is blank without both, over zero, and next to texts and errors", () => {
    const answer = (numerator: string, denominator: string) =>
      evaluate({ B5: numerator, C5: denominator, D5: rateFormula("B5", "C5") })("D5").value;
    expect([
      answer("5", "20"),
      answer("0", "20"),
      answer("5", "0"),
      answer("", "20"),
      answer("5", ""),
      answer("n/a", "20"),
      answer("=1/0", "20"),
    ]).toEqual([0.25, 0, "", "", "", "", ""]);
  });

  it("is the same with dollars, spaces and semicolons", () => {
    expect(sameFormula("=if(COUNT($B$5; C5)=2;1)", "IF(COUNT(B5,C5)=2,1)")).toBe(true);
    expect(sameFormula("=B5/C5", "=C5/B5")).toBe(false);
  });
});

describe("the counts of a rate", () => {
  const kpis = new Map<string, Kpi>([
    ["a", { ...emptyKpi, code: "A", kind: "flow" }],
    ["b", { ...emptyKpi, code: "B", kind: "level" }],
    ["r", { ...emptyKpi, code: "R", kind: "rate" }],
  ]);
  const counts = (more: Partial<Kpi>) =>
    countsOf({ ...emptyKpi, kind: "rate", numerator: "a", denominator: "B", ...more }, (code) => kpis.get(code));

  it("are two that exist and add up", () => {
    expect(counts({})).toEqual({ numerator: "a", denominator: "b" });
    expect([
      counts({ kind: "flow" }),
      counts({ numerator: "" }),
      counts({ denominator: "X" }),
      counts({ numerator: "R" }),
    ]).toEqual([undefined, undefined, undefined, undefined]);
  });
});
