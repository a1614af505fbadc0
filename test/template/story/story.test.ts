import * as spreadsheet from "@odoo/o-spreadsheet";
import { describe, expect, it } from "vitest";
import { type Language, languages } from "../../../core/base/text.ts";
import { type KpiMonth, monthOverview } from "../../../core/book/review/month/month-overview.ts";
import { applied } from "../../../core/book/sheets/apply.ts";
import type { Snapshot, TableSnapshot } from "../../../core/book/sheets/snapshot.ts";
import { type Book, readBook } from "../../../core/book/tables/read.ts";
import { answersOf } from "../../../playground/package/answers.ts";
import { sampleBook } from "../../../template/books.ts";
import { figures, lastMonth, monthAt } from "../../../template/story/figures.ts";

/** The book of the story, with the rates that its formulas answer. */
function bookOf(language: Language): { readonly book: Book; readonly snapshot: Snapshot } {
  const edits = sampleBook(language);
  const answer = answersOf(spreadsheet, edits);
  const { tables, ...rest } = applied({ language, tables: {} }, { edits });
  const results = tables.results as TableSnapshot;
  const cells = results.cells.map((row, at) =>
    row.map((cell, column) =>
      results.formulas?.[at]?.[column] ? answer(results.sheet, results.row + at, results.column + column) : cell,
    ),
  );
  const snapshot = { ...rest, tables: { ...tables, results: { ...results, cells } } };
  return { book: readBook(snapshot), snapshot };
}

describe("the wine merchant's book", () => {
  const { book, snapshot } = bookOf("en");
  const months = (figures.LEADS ?? []).map((_, index) => monthAt(index)).filter((month) => month >= "2025-05");
  const kpiIn = (month: string, code: string): KpiMonth =>
    monthOverview(book, month).kpis.find(({ kpi }) => kpi.code === code) as KpiMonth;

  it("covers eighteen reviewed months, of which each could be frozen: nothing is left unanswered", () => {
    expect(months).toHaveLength(18);
    expect(months.at(-1)).toBe(lastMonth);
    expect(months.flatMap((month) => monthOverview(book, month).blocksFreeze.map(({ en }) => en))).toEqual([]);
  });

  it("is read without a complaint, and each reviewed KPI is SMART", () => {
    expect(book.issues).toEqual([]);
    const definitions = snapshot.tables.definitions as TableSnapshot;
    const reviewed = [...book.kpis.values()].filter(({ kpi }) => kpi.role === "kpi");
    expect(reviewed.map(({ kpi }) => kpi.code)).toEqual([
      "RETURN_RATE",
      "LEADS",
      "AVERAGE_BASKET",
      "NPS",
      "QUALIFICATION_RATE",
    ]);
    expect(reviewed.map(({ row }) => definitions.cells[row]?.at(-1))).toEqual([5, 5, 5, 5, 5]);
    expect(book.objectives).toHaveLength(3);
  });

  it("knows more leads since March 2026 as better than usual, and orders returned in October as worse", () => {
    expect(kpiIn("2026-02", "LEADS").signal).toBe("usual");
    expect(kpiIn(lastMonth, "LEADS")).toMatchObject({ signal: "better", status: "onTrack" });
    expect(kpiIn("2026-09", "RETURN_RATE").signal).toBe("usual");
    expect(kpiIn(lastMonth, "RETURN_RATE")).toMatchObject({ signal: "worse", status: "offTrack", answer: "given" });
  });

  it("tells a false alarm from a signal: a small basket in June was as usual, and came back by itself", () => {
    expect(kpiIn("2026-06", "AVERAGE_BASKET")).toMatchObject({ status: "offTrack", signal: "usual" });
    expect(kpiIn("2026-06", "AVERAGE_BASKET").answers.map(({ entry }) => entry)).toEqual(["observe"]);
    expect(kpiIn("2026-07", "AVERAGE_BASKET").status).toBe("onTrack");
  });

  it("keeps followers as a measure, and follows the part of leads that qualifies instead", () => {
    expect(book.kpis.get("followers")?.kpi).toMatchObject({ role: "measure", actionability: "vanity" });
    expect(book.actions.find(({ entry }) => entry === "retired")).toMatchObject({
      code: "FOLLOWERS",
      month: "2026-01",
    });
    expect(book.kpis.get("qualification_rate")?.kpi).toMatchObject({ role: "kpi", actionability: "actionable" });
  });

  it("has decisions asked and taken, one still open, an action that is late and a figure that is provisional", () => {
    const asked = book.actions.filter(({ decisionAsked }) => decisionAsked !== "");
    expect(asked.map(({ code, decisionTaken }) => [code, decisionTaken !== ""])).toEqual([
      ["LEADS", true],
      ["QUALIFICATION_RATE", true],
      ["RETURN_RATE", false],
    ]);
    const late = book.actions.filter(({ entry, due, monthClosed }) => entry === "action" && !monthClosed && due);
    expect(late.map(({ due }) => due).filter((due) => due !== null && due < "2026-11-04")).toEqual(["2026-10-31"]);
    expect(kpiIn(lastMonth, "QUALIFICATION_RATE").expectedOn).toBe("2026-11-10");
  });

  it("asks for a recommendation four times a year only", () => {
    expect(kpiIn(lastMonth, "NPS")).toMatchObject({ due: false, figure: 46, nextDue: "2026-12" });
  });

  it("holds the limits that its story names", () => {
    const values = (figures.REVENUE ?? []).map((revenue, month) => Number(revenue) / Number(figures.ORDERS?.[month]));
    const until = values.slice(0, 18);
    const mean = until.reduce((sum, value) => sum + value) / until.length;
    const ranges = until.slice(1).map((value, month) => Math.abs(value - (until[month] as number)));
    const reach = (2.66 * ranges.reduce((sum, value) => sum + value)) / ranges.length;
    const said = book.actions.find(({ code, state }) => code === "AVERAGE_BASKET" && state === "dropped");
    expect(said?.observedEffect).toContain(`${Math.round(mean - reach)} to ${Math.round(mean + reach)}`);
  });

  it("is told in French from the first word to the last", () => {
    const sentences = (language: Language): Set<string> => {
      const { actions, objectives } = bookOf(language).book;
      const texts = [...actions, ...objectives].flatMap((row) => Object.values(row));
      return new Set(texts.filter((text): text is string => typeof text === "string" && text.includes(" ")));
    };
    const [english, french] = languages.map(sentences) as [Set<string>, Set<string>];
    expect([...english].filter((text) => french.has(text)).sort()).toEqual([
      "Claire Rochat",
      "Marc Favre",
      "Nadia Bovet",
    ]);
    expect(french.size).toBe(english.size);
  });
});
