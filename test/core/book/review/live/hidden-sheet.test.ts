import { describe, expect, it } from "vitest";
import { columnLetters } from "../../../../../core/base/address.ts";
import { frozenHeadings, hiddenSheet, hiddenSheetEdits } from "../../../../../core/book/review/live/hidden-sheet.ts";
import { chartMonths } from "../../../../../core/book/review/page/focus-chart.ts";
import { pageHeight } from "../../../../../core/book/review/page/page-cells.ts";
import { pageArea, pageInputs } from "../../../../../core/book/review/page/page-layout.ts";
import {
  calcName,
  pageName,
  phoneTextsName,
  scoreNames,
  shownMonthName,
} from "../../../../../core/book/sheets/layout.ts";
import type { Area } from "../../../../../core/book/sheets/plan.ts";

it("keeps its places, and the page its inputs, in all books of one version", () => {
  const dayOrder = "day first" as const;
  const shapes = [0, 10].flatMap((count) =>
    [true, false].map((hasYearStart) => ({ withPattern: count, withTrials: count, hasYearStart, dayOrder })),
  );
  for (const shape of shapes) {
    const { page, phone, chart, scores, frozen } = hiddenSheet("en", shape);
    // Repairing a page moves no name and no chart: raise `pageVersion` in layout.ts whenever one of these changes.
    expect([page, phone, chart, scores, frozen, pageArea, ...Object.values(pageInputs)].map(addressOf)).toEqual([
      "EP132:FJ149",
      "EC70:EF79",
      "CG128:CM152",
      "AP181:AR190",
      "A2:X62",
      "A1:P50",
      "I1:I1",
      "C1:C1",
      "E1:E1",
    ]);
    expect(pageName).toBe("kpi_page_6");
  }
});

const addressOf = ({ row, column, rows, columns }: Area): string =>
  `${columnLetters(column)}${row + 1}:${columnLetters(column + columns - 1)}${row + rows}`;

describe.each(["en", "fr"] as const)("the hidden sheet, language %s", (language) => {
  const sheet = hiddenSheet(language, { withPattern: 0, withTrials: 0, hasYearStart: true, dayOrder: "month first" });

  it("is a rectangle that holds the page, the chart and room for sixty frozen months", () => {
    const { cells, page, chart, frozen } = sheet;
    expect(new Set(cells.map(({ length }) => length)).size).toBe(1);
    expect([page.rows, chart.rows, frozen.rows]).toEqual([pageHeight, chartMonths + 1, 61]);
    for (const { row, rows, column, columns } of [chart, frozen]) {
      expect(row + rows).toBeLessThanOrEqual(cells.length);
      expect(column + columns).toBeLessThanOrEqual(cells[0]?.length ?? 0);
    }
    // The page is among the words, to the right of all that is computed.
    const { said } = sheet;
    expect(page.column + page.columns).toBeLessThanOrEqual(said.column + (said.cells[0]?.length ?? 0));
    expect(page.column).toBeGreaterThan(said.column);
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
      shownMonthName,
      ...Object.values(scoreNames),
      phoneTextsName,
      pageName,
    ]);
    const written = edits.find((edit) => edit.kind === "write");
    expect(written?.kind === "write" && written.cells[sheet.frozen.row + 1]?.slice(0, 4)).toEqual(record);
  });
});
