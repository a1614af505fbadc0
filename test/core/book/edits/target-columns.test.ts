import { describe, expect, it } from "vitest";
import { changedTarget, targetCellsToWrite } from "../../../../core/book/edits/target-columns.ts";
import { emptyKpi, type Kpi } from "../../../../core/book/kpi/schema.ts";
import { readBook } from "../../../../core/book/tables/read.ts";
import { kpiOf, leads, placeOf, typed, visits, withKpis } from "../commands/try-commands.ts";

const book = withKpis(leads, visits);
const cells = (snapshot: typeof book, more: Partial<Kpi>, refill = false) =>
  targetCellsToWrite(
    readBook(snapshot),
    [{ ...kpiOf(snapshot, "LEADS").kpi, ...more }],
    readBook(snapshot).targets.columns,
    {
      refill,
      now: "2026-10",
    },
  ).length;

describe("the cells of targets", () => {
  it("change if the target of their month does", () => {
    expect([cells(book, {}), cells(book, { target: 120 }), cells(book, { deadline: "2026-11" })]).toEqual([0, 12, 1]);
  });

  it("stay for measures", () => {
    expect(cells(book, { role: "measure", target: 5 })).toBe(0);
  });

  it("stay if they hold a formula or a text, even when all are refilled", () => {
    const { row, column } = placeOf(book, "LEADS", "2026-11", "targets");
    expect(cells(typed(book, "targets", row, column, 90, "=B2"), { target: 120 }, true)).toBe(11);
    expect(cells(typed(book, "targets", row, column, "to be agreed"), { target: 120 }, true)).toBe(11);
  });
});

describe("a changed target", () => {
  const before: Kpi = { ...emptyKpi, target: 2500, unit: "CHF", targetAppliesTo: "path", deadline: "2027-06" };

  it("is described: the figure, what it applies to, the deadline", () => {
    expect(changedTarget(before, { ...before, target: 2400, deadline: "2027-09" })).toEqual({
      en: "CHF\u00a02,500 along a path by June 2027 → CHF\u00a02,400 along a path by September 2027",
      fr: "2\u00a0500\u00a0CHF sur une trajectoire d'ici juin 2027 → 2\u00a0400\u00a0CHF sur une trajectoire d'ici septembre 2027",
    });
    expect(changedTarget(before, { ...before, target: null })?.en).toMatch(/→ no target/);
  });

  it("is not reported if there was no target, nothing changes, or only blanks are filled", () => {
    expect(changedTarget({ ...before, target: null }, before)).toBeUndefined();
    expect(changedTarget(before, { ...before, owner: "Ann" })).toBeUndefined();
    expect(changedTarget({ ...before, deadline: null }, before)).toBeUndefined();
  });
});
