import { describe, expect, it } from "vitest";
import type { Area, Edit } from "../../../core/book/plan.ts";
import {
  live,
  pageArea,
  pageCells,
  pageInputs,
  pageLooks,
  pageRules,
  rowOfKpi,
  shownKpis,
  titleCell,
} from "../../../core/review/page.ts";

const cells = pageCells({ shows: live, company: "Cave", month: { day: 46_266 }, focus: "LEADS" }, "en");
const within = (inner: Area, outer: Area): boolean =>
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  inner.row + inner.rows <= outer.row + outer.rows &&
  inner.column + inner.columns <= outer.column + outer.columns;

describe("the printed page", () => {
  it("fits its range: cells, merged cells, looks and rules", () => {
    expect([cells.length, new Set(cells.map((row) => row.length))]).toEqual([
      pageArea.rows,
      new Set([pageArea.columns]),
    ]);
    const areas = [...pageLooks("p"), ...pageRules("p")].flatMap((edit: Edit) =>
      edit.kind === "merge" ? edit.areas : "area" in edit ? [edit.area] : [],
    );
    expect(areas.length).toBeGreaterThan(100);
    expect(areas.filter((area) => !within(area, pageArea))).toEqual([]);
  });

  it("merges no cell twice, and writes nothing below a merged cell", () => {
    const merged = pageLooks("p").flatMap((edit) => (edit.kind === "merge" ? edit.areas : []));
    const covered = merged.flatMap((area) =>
      [...Array(area.rows * area.columns).keys()].map((index) => ({
        isFirst: index === 0,
        row: area.row + Math.floor(index / area.columns),
        column: area.column + (index % area.columns),
      })),
    );
    expect(new Set(covered.map(({ row, column }) => `${row},${column}`)).size).toBe(covered.length);
    expect(covered.filter(({ isFirst, row, column }) => !isFirst && cells[row]?.[column] !== undefined)).toEqual([]);
  });

  it("shows what people fill in where they find it, and the title where it is known to be", () => {
    const { company, month, focus } = pageInputs;
    const at = ({ row, column }: { row: number; column: number }) => cells[row]?.[column];
    expect([at(company), at(month), at(focus)]).toEqual(["Cave", { day: 46_266 }, "LEADS"]);
    expect(at(titleCell)).toEqual({ formula: "=INDEX(kpi_page,1,1)" });
  });

  it("hides the lines of KPIs that the book does not have, five stay", () => {
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
