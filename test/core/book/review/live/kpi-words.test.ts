import { expect, it } from "vitest";
import { kpiAt } from "../../../../../core/book/review/page/page-cells.ts";
import { calculated } from "../calculated.ts";
import { bookWith, kpi, usual, withInputs } from "../month-book.ts";

it("a line of the page has its bar, its verdict with a reason, its outlook and its strip", {
  timeout: 60_000,
}, async () => {
  const most = kpi("A", { direction: "decrease", target: 80, owner: "Ann", measures: "Returns" });
  const { page } = await calculated(withInputs(bookWith([most], { A: [...usual.slice(0, 11), 170] })));
  const at = (name: Parameters<typeof kpiAt>[1]) => {
    const { row, column } = kpiAt(0, name);
    return page[row]?.[column];
  };
  expect(at("bar")).toBe("██████████│███► 2.1× the maximum");
  expect(at("target")).toBe("max.\u00a080\u00a0leads");
  expect(at("trend")).toBe("● Worse than usual\nabove the usual 92–120");
  expect(at("outlook")).toBe("max.\u00a080\u00a0leads by Dec 2026\nout of reach, gap widening");
  expect([at("details"), at("onTarget")]).toEqual(["Ann · Returns", "0 of 12 on target"]);
  expect(at("months")).toMatch(/^[▂▃▅▆]{11}▇$/);
});
