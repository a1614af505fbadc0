import { expect, it } from "vitest";
import { actionAt, decisionAt, headAt, kpiAt } from "../../../../../core/book/review/page/page-cells.ts";
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
  expect([at(headAt("onTrack")), at(headAt("offTrack")), at(headAt("kpis"))]).toEqual([1, 1, 2]);
  expect([at(headAt("toDecide")), at(headAt("openActions"))]).toEqual(["To decide (2)", "Actions of the month (2)"]);
  expect([0, 1, 2].map((line) => at(actionAt(line, "action")))).toEqual(["A: Soon", "A: Late", ""]);
  expect(at(decisionAt(0, "decision"))).toBe("Late? (Ann, 1 December 2026)");
  // An objective is named once, above its KPIs.
  expect([0, 1, 2].map((line) => at(kpiAt(line, "objective")))).toEqual(["Grow", "", ""]);
});
