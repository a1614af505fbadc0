import { describe, expect, it } from "vitest";
import { frozenHeadings, hiddenSheet, hiddenSheetEdits } from "../../../../../core/book/review/live/hidden-sheet.ts";
import { chartMonths } from "../../../../../core/book/review/page/focus-chart.ts";
import { pageHeight } from "../../../../../core/book/review/page/page-cells.ts";
import { calcName, pageName, scoreNames, scoresName } from "../../../../../core/book/sheets/layout.ts";

describe.each(["en", "fr"] as const)("the hidden sheet, language %s", (language) => {
  const sheet = hiddenSheet(language, { withPattern: 0, withTrials: 0, hasYearStart: true });

  it("is a rectangle that holds the page, the chart and room for sixty frozen months", () => {
    const { cells, page, chart, frozen } = sheet;
    expect(new Set(cells.map(({ length }) => length)).size).toBe(1);
    expect([page.rows, chart.rows, frozen.rows]).toEqual([pageHeight, chartMonths + 1, 61]);
    for (const { row, rows, column, columns } of [page, chart, frozen]) {
      expect(row + rows).toBeLessThanOrEqual(cells.length);
      expect(column + columns).toBeLessThanOrEqual(cells[0]?.length ?? 0);
    }
  });

  it("has no cell whose formula was left unfinished", () => {
    expect(JSON.stringify(sheet.cells)).not.toMatch(/[\uE000\uE001]|undefined|\[object/);
  });

  it("writes nothing into the list of frozen months", () => {
    const { cells, frozen } = sheet;
    const list = cells.slice(frozen.row, frozen.row + frozen.rows).flatMap((row) => row.slice(0, frozen.columns));
    expect(list.filter((cell) => cell !== null)).toEqual([]);
    expect(frozenHeadings(language)).toHaveLength(frozen.columns);
  });

  it("is named after it is written, and takes a list of frozen months along", () => {
    const record = [{ day: 46_266 }, "Review 2026-09", { day: 46_300 }, "Ann"];
    const edits = hiddenSheetEdits(sheet, language, [record]);
    expect(edits.map((edit) => ("name" in edit ? edit.name : edit.kind))).toEqual([
      "sheet",
      calcName,
      calcName,
      "kpi_frozen",
      scoresName,
      ...Object.values(scoreNames),
      pageName,
    ]);
    const written = edits.find((edit) => edit.kind === "write");
    expect(written?.kind === "write" && written.cells[sheet.frozen.row + 1]?.slice(0, 4)).toEqual(record);
  });
});
