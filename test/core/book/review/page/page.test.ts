import { describe, expect, it } from "vitest";
import { live, pageCells, shownKpis } from "../../../../../core/book/review/page/page.ts";
import { pageArea, pageInputs, rowOfKpi, titleCell } from "../../../../../core/book/review/page/page-layout.ts";
import { pageName } from "../../../../../core/book/sheets/layout.ts";

const cells = pageCells({ shows: live, company: "Cave", month: { day: 46_266 }, focus: "LEADS" }, "en");
describe("the printed page", () => {
  it("has one cell for each place in its range", () => {
    expect([cells.length, new Set(cells.map((row) => row.length))]).toEqual([
      pageArea.rows,
      new Set([pageArea.columns]),
    ]);
  });

  it("shows inputs where people expect them, and the title in its cell", () => {
    const { company, month, focus } = pageInputs;
    const at = ({ row, column }: { row: number; column: number }) => cells[row]?.[column];
    expect([at(company), at(month), at(focus)]).toEqual(["Cave", { day: 46_266 }, "LEADS"]);
    expect(at(titleCell)).toEqual({ formula: `=INDEX(${pageName},1,1)` });
  });

  it("hides the lines of KPIs the book does not have, but keeps five", () => {
    const shown = (count: number, least?: number) =>
      shownKpis("p", count, least).map((edit) => edit.kind === "rows" && [edit.area.row, edit.area.rows, edit.hidden]);
    expect(shown(2)).toEqual([
      [rowOfKpi(0), 10, false],
      [rowOfKpi(5), 10, true],
    ]);
    expect(shown(10)).toEqual([[rowOfKpi(0), 20, false]]);
    expect(shown(0, 1)).toEqual([
      [rowOfKpi(0), 2, false],
      [rowOfKpi(1), 18, true],
    ]);
  });
});
