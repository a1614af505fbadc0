import { expect, it } from "vitest";
import { actionAt, headAt, kpiAt } from "../../../../../core/book/review/page/page-cells.ts";
import { bookAfter } from "../../commands/try-commands.ts";
import { calculated } from "../calculated.ts";
import { bookWith, kpi, september, withInputs } from "../month-book.ts";

it("the page behind the page counts, names what changed, and lists actions and decisions by their day", {
  timeout: 60_000,
}, async () => {
  let book = bookWith([kpi("A", { objective: "Grow" }), kpi("B", { objective: "Grow" })], { A: [50], B: [120] });
  for (const [action, due] of [
    ["Late", "2026-12-01"],
    ["Soon", "2026-10-01"],
  ] as const)
    book = bookAfter(book, "explain-result", {
      code: "A",
      month: september,
      answer: { kind: "action", why: "Rain", action, owner: "Ann", due, decisionAsked: `${action}?` },
    });
  const { page } = await calculated(withInputs(book));
  const at = ({ row, column }: { row: number; column: number }) => page[row]?.[column];
  expect([at(headAt("counts")), at(headAt("kpis"))]).toEqual(["Targets: 1 met · 0 close · 1 missed", 2]);
  expect([at(headAt("toDecide")), at(headAt("actions"))]).toEqual(["To decide (2)", "Actions (2)"]);
  expect([0, 1, 2].map((line) => at(actionAt(line, "action")))).toEqual(["A: Soon", "A: Late", ""]);
  expect(at(headAt("decisions"))).toBe(
    "1. Late? (asked by Ann, decide by 1 Dec 2026)\n2. Soon? (asked by Ann, decide by 1 Oct 2026)",
  );
  // An objective is named once, above its KPIs.
  expect([0, 1, 2].map((line) => at(kpiAt(line, "objective")))).toEqual(["Grow", "", ""]);
});
