import * as library from "@odoo/o-spreadsheet";
import { expect, it } from "vitest";
import { reviewOf } from "../../../../../core/book/review/frozen/review.ts";
import { overflowText } from "../../../../../core/book/review/page/overflow.ts";
import { overflowRow, pageArea, rowOfKpi } from "../../../../../core/book/review/page/page-layout.ts";
import { reviewName } from "../../../../../core/book/sheets/layout.ts";
import { readBook } from "../../../../../core/book/tables/read.ts";
import { quietly } from "../../../../../playground/base/quietly.ts";
import { placeOf, snapshotOf } from "../../../../../playground/read/snapshot.ts";
import { kpi, september } from "../month-book.ts";
import { paintedBook } from "../painted-book.ts";

it("a KPI whose rows are hidden is named in the line below the others", { timeout: 120_000 }, () => {
  const book = paintedBook("en");
  book.click("start-book", { language: "en" });
  book.click("save-kpis", { kpis: [..."ABCDE"].map((code) => ({ kpi: kpi(code) })) });
  book.click("make-review", { month: september, company: "Cave" });
  const said = () => book.shown(reviewName, { ...pageArea, row: overflowRow, rows: 1 })[0]?.[1];
  expect(said()).toBe("");
  // As if somebody had typed a sixth KPI without the add-in: its rows stay hidden.
  book.click("save-kpis", { kpis: [{ kpi: kpi("F") }] });
  const { sheetId = "", row = 0 } = placeOf(book.model, reviewName) ?? {};
  const elements = [0, 1, 2].map((down) => row + rowOfKpi(5) + down);
  expect(elements.every((each) => book.model.getters.isRowHidden(sheetId, each))).toBe(true);
  expect(said()).toBe("1 more KPI in hidden rows: F. Unhide the rows around this one.");
  book.click("make-review", { month: september });
  expect([book.model.getters.isRowHidden(sheetId, elements[1] as number), said()]).toEqual([false, ""]);
});

it("the page says how many KPIs of the sheet it has no line for, and counts the others", { timeout: 120_000 }, () => {
  const book = paintedBook("en");
  book.click("start-book", { language: "en" });
  book.click("save-kpis", { kpis: [..."ABCDEFGHIJ"].map((code) => ({ kpi: kpi(code) })) });
  book.click("make-review", { month: september, company: "Cave" });
  const said = () => book.shown(reviewName, { ...pageArea, row: overflowRow, rows: 1 })[0]?.[1];
  expect(said()).toBe("");
  const place = placeOf(book.model, "kpi_definitions");
  for (const [down, code] of [..."KL"].entries()) {
    const at = { sheetId: place?.sheetId ?? "", row: (place?.row ?? 0) + 11 + down, col: place?.column ?? 0 };
    quietly(() => book.model.dispatch("UPDATE_CELL", { ...at, content: code }));
    expect(said()).toBe(`${down + 1} more KPI${down === 0 ? "" : "s"} than this page has lines: see the KPIs sheet.`);
  }
  const review = reviewOf(readBook(snapshotOf(book.model, library, "en")), september);
  expect([review.kpis.length, review.head.kpis]).toEqual([10, 12]);
});

it("a frozen page says how many KPIs it has no line for", () => {
  expect([overflowText(10, "en"), overflowText(12, "fr")]).toEqual([
    "",
    "2 KPI en trop pour cette page\u00a0: voir la feuille KPI.",
  ]);
});
