import { describe, expect, it } from "vitest";
import { live, pageCells } from "../../../../../core/book/review/page/page.ts";
import { pageArea } from "../../../../../core/book/review/page/page-layout.ts";
import { pageChart, pageLooks, pageRules } from "../../../../../core/book/review/page/page-looks.ts";
import type { Area, Edit } from "../../../../../core/book/sheets/plan.ts";

const inputs = { company: "Cave", month: { day: 46_266 }, focus: "LEADS" };
const cells = pageCells({ shows: live, company: "Cave", counts: "", overflow: "", inputs }, "en");
const within = (inner: Area, outer: Area): boolean =>
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  inner.row + inner.rows <= outer.row + outer.rows &&
  inner.column + inner.columns <= outer.column + outer.columns;

describe("the looks of the printed page", () => {
  it("fit the range of the page: merged cells, colors and rules", () => {
    const areas = [...pageLooks("p"), ...pageRules("p")].flatMap((edit: Edit) =>
      edit.kind === "merge" ? edit.areas : "area" in edit ? [edit.area] : [],
    );
    expect(areas.length).toBeGreaterThan(100);
    expect(areas.filter((area) => !within(area, pageArea))).toEqual([]);
  });

  it("merge no cell twice, and write nothing into the covered cells", () => {
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

  it("draw the figures, mean, limits, target and unusual values of a KPI, without covering anything", () => {
    const chart = pageChart("p", { name: "d", area: { row: 0, column: 0, rows: 3, columns: 7 } }, 5);
    if (chart.kind !== "chart") throw new Error(chart.kind);
    expect(chart.chart.lines).toHaveLength(6);
    const written = cells
      .slice(chart.area.row, chart.area.row + chart.area.rows)
      .flatMap((row) => row.slice(chart.area.column, chart.area.column + chart.area.columns));
    expect(written.filter((cell) => cell !== undefined)).toEqual([]);
  });
});
