import * as library from "@odoo/o-spreadsheet";
import { beforeAll, describe, expect, it } from "vitest";
import { monthAfter } from "../../../../../core/base/months.ts";
import { frozenName, frozenTitle } from "../../../../../core/book/review/frozen/frozen-page.ts";
import { pageArea } from "../../../../../core/book/review/page/page-layout.ts";
import { calcName, pageName, reviewName } from "../../../../../core/book/sheets/layout.ts";
import { quietly } from "../../../../../playground/base/quietly.ts";
import { placeOf } from "../../../../../playground/read/snapshot.ts";
import { sheetIn } from "../calc-values.ts";
import { kpi, september, usual } from "../month-book.ts";
import { type PaintedBook, paintedBook } from "../painted-book.ts";

describe.each(["en", "fr"] as const)(
  "a month frozen in the playground, language %s",
  { timeout: 120_000 },
  (language) => {
    const frozen = frozenName(september, 0);
    let book: PaintedBook;

    beforeAll(() => {
      book = paintedBook(language);
      book.click("start-book", { language });
      book.click("save-objective", { objective: { name: "Grow" } });
      const figures = usual.map((value, index) => ({ month: monthAfter("2025-10", index), value }));
      for (const [code, target] of [
        ["LEADS", 100],
        ["SALES", 115],
      ] as const) {
        book.click("save-kpis", { kpis: [{ kpi: kpi(code, { target, objective: "Grow", startValue: 50 }) }] });
        book.click("bring-in-figures", { figures: figures.map((each) => ({ ...each, code })) });
      }
      book.click("explain-result", {
        code: "SALES",
        month: september,
        answer: {
          kind: "action",
          why: "Rain",
          action: "Tents",
          owner: "Ann",
          due: "2026-09-30",
          decisionAsked: "Tents?",
        },
      });
      book.click("make-review", { month: september, company: "Cave Bellarive" });
      book.click("freeze-month", { month: september, by: "Ann" });
    }, 300_000);

    it("holds the values of the page, cell by cell, without the line of inputs", () => {
      const [page, values] = [book.shown(reviewName, pageArea), book.shown(frozen, pageArea)];
      expect(values.slice(1)).toEqual(page.slice(1));
      expect([page[0]?.some((cell) => cell !== ""), values[0]?.some((cell) => cell !== "")]).toEqual([true, false]);
      expect(page.flat().filter((cell) => cell !== "").length).toBeGreaterThan(80);
      expect(page.flat().filter((cell) => typeof cell === "string" && cell.startsWith("#"))).toEqual([]);
    });

    it("is made of a book whose objectives have their score: the mean of those of their KPIs", () => {
      const [headings = []] = book.shown("kpi_objectives", { row: 0, column: 0, rows: 1, columns: 5 });
      const column = headings.indexOf("Score");
      const score = (row: number) => book.shown("kpi_objectives", { row, column, rows: 1, columns: 1 })[0]?.[0];
      expect(score(1)).toBeCloseTo((1 + 54 / 65) / 2, 9);
      expect(score(2)).toBe("");
    });

    it("holds the figures of its chart outside the printed area, where no row is ever hidden", () => {
      const { chart } = sheetIn({ language, withPattern: 0, withTrials: 0 });
      const own = { row: pageArea.rows + 2, column: pageArea.columns + 1, rows: chart.rows, columns: chart.columns };
      expect(book.shown(frozen, own)).toEqual(book.shown(calcName, chart));
    });

    it("stays the same when the book changes", () => {
      const before = book.shown(frozen, pageArea);
      book.click("record-results", { month: september, figures: [{ code: "LEADS", value: 1, was: 104 }] });
      expect(book.shown(reviewName, pageArea)).not.toEqual(before);
      expect(book.shown(frozen, pageArea)).toEqual(before);
    });

    it("is saved with the book, which opens with the same page", () => {
      const again = quietly(() => new library.Model(book.model.exportData()));
      const place = placeOf(again, pageName);
      const { sheetId = "", row = 0, column: col = 0 } = place ?? {};
      expect(again.getters.getEvaluatedCell({ sheetId, row, col }).value).toBe(
        book.shown(pageName, { row: 0, column: 0, rows: 1, columns: 1 })[0]?.[0],
      );
    });
  },
);

describe("the sheet of a frozen month", () => {
  it("is named after the page and the month; range names sort like months", () => {
    expect(frozenTitle({ language: "en" }, september)).toBe("Review 2026-09");
    expect(frozenTitle({ language: "fr" }, september)).toBe("Revue 2026-09");
    expect([0, 1, 2].map((times) => frozenName(september, times))).toEqual([
      "kpi_frozen_2026_09",
      "kpi_frozen_2026_09_2",
      "kpi_frozen_2026_09_3",
    ]);
  });
});
