import { expect, it } from "vitest";
import { bookAfter } from "../../commands/try-commands.ts";
import { calculated } from "../calculated.ts";
import { bookWith, kpi, withInputs } from "../month-book.ts";

it("KPIs are grouped by objective, the one in most trouble first, and worst first within it", {
  timeout: 60_000,
}, async () => {
  const saved = bookWith(
    [
      kpi("A", { objective: "Keep *", startValue: 0 }),
      kpi("B", { objective: "Grow", startValue: 0 }),
      kpi("C", { objective: "Grow", startValue: 0 }),
      kpi("D", { objective: "", startValue: 0 }),
    ],
    { A: [95], B: [100], C: [50], D: [100] },
  );
  const sheet = await calculated(withInputs(bookAfter(saved, "save-objective", { objective: { name: "Nobody's" } })));
  expect(sheet.column("Lines of the page", "KPI", 5)).toEqual([3, 2, 1, 4, 0]);
  expect(sheet.quantity("severity").slice(0, 5)).toEqual([4, 6, 1, 6, 10]);
  expect(sheet.quantity("score").slice(0, 4)).toEqual([0.95, 1, 0.5, 1]);
});
