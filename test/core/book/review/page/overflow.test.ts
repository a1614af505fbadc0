import { expect, it } from "vitest";
import { overflowText } from "../../../../../core/book/review/page/overflow.ts";
import { overflowRow, pageArea, rowOfKpi } from "../../../../../core/book/review/page/page-layout.ts";
import { reviewName } from "../../../../../core/book/sheets/layout.ts";
import { placeOf } from "../../../../../playground/read/snapshot.ts";
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
  expect(said()).toBe("1 more KPIs in hidden rows: F. Unhide the rows around this one.");
  book.click("make-review", { month: september });
  expect([book.model.getters.isRowHidden(sheetId, elements[1] as number), said()]).toEqual([false, ""]);
});

it("a frozen page says how many KPIs it has no line for", () => {
  expect([overflowText(10, "en"), overflowText(12, "fr")]).toEqual([
    "",
    "2 KPI en trop pour cette page\u00a0: voir la feuille KPI.",
  ]);
});
