import { expect, it } from "vitest";
import { firstDayOf } from "../../../../../core/base/months.ts";
import { directions, kinds } from "../../../../../core/book/review/live/kpis.ts";
import { bookAfter, typed, visits } from "../../commands/try-commands.ts";
import { calculated } from "../calculated.ts";
import { bookWith, kpi, withInputs } from "../month-book.ts";

it("the reviewed KPIs are in the order of their rows: no measure, no code twice, wrong settings as if there were none", {
  timeout: 60_000,
}, async () => {
  const saved = bookWith([
    kpi("LEADS", { priority: 2, watchShare: 0.8, limitsFrom: 12, processChanged: "2026-03" }),
    visits,
    kpi("SALES", { priority: 1, name: "Sales of the shop" }),
    kpi("ORDERS"),
  ]);
  const headings = saved.tables.definitions?.cells[0] ?? [];
  const column = (heading: string): number => headings.indexOf(heading);
  const limits = headings.findIndex((heading) => typeof heading === "string" && heading.startsWith("Limits"));
  const withTwin = typed(typed(saved, "definitions", 6, column("Code"), "leads"), "definitions", 4, limits, 7.5);
  const book = typed(withTwin, "definitions", 4, column("Watch share"), 300);
  const sheet = await calculated(withInputs(bookAfter(book, "save-objective", { objective: { name: "Grow" } })));
  const three = (label: string) => sheet.quantity(label).slice(0, 4);
  expect(three("row")).toEqual([2, 4, 5, 0]);
  expect(three("name")).toEqual(["LEADS", "Sales of the shop", "ORDERS", ""].map((name) => name || three("code")[3]));
  expect(three("rank")).toEqual([2, 1, 3, 0]);
  expect(three("watch share")).toEqual([0.8, 0.9, 0.9, 0.9]);
  expect(three("limits from n values").slice(0, 3)).toEqual([12, 0, 0]);
  expect(three("process changed in")[0]).toBe(2026 * 12 + 3);
  expect(firstDayOf("2026-03").day).toBeGreaterThan(0);
});

it("kinds and directions have the numbers of their lists", () => {
  expect([kinds, directions]).toEqual([
    { flow: 1, level: 2, rate: 3 },
    { increase: 1, decrease: 2, neutral: 3 },
  ]);
});
