import { describe, expect, it } from "vitest";
import { corrections } from "../../../../core/book/edits/corrections.ts";
import type { FigureToWrite } from "../../../../core/book/edits/figure-cells.ts";
import type { Snapshot } from "../../../../core/book/sheets/snapshot.ts";
import { readBook } from "../../../../core/book/tables/read.ts";
import { bookAfter, resultOf } from "../commands/try-commands.ts";
import { bookWith, kpi, september, usual } from "../review/month-book.ts";

const kpis = [
  kpi("LEADS", { name: "Leads" }),
  kpi("CHURN", { name: "Churn", unit: "%", direction: "decrease", target: 0.2 }),
];
const frozenIn = (language: "en" | "fr"): Snapshot => {
  const book = bookWith(kpis, { LEADS: usual, CHURN: usual.map(() => 0.02) }, language);
  return bookAfter(book, "freeze-month", { month: september, by: "Ann" });
};
const book = frozenIn("en");
const of = (snapshot: Snapshot, ...figures: FigureToWrite[]) => corrections(snapshot, readBook(snapshot), figures);
const leads = (value: number | null, month = september): FigureToWrite => ({ code: "leads", month, value });

describe("a correction of a frozen month", () => {
  it("is a row of Actions with what was there and what takes its place", () => {
    expect(of(book, leads(110))).toEqual([
      { month: september, code: "LEADS", entry: "corrected", why: "104\u00a0leads → 110\u00a0leads" },
    ]);
    expect(of(frozenIn("fr"), leads(null), { code: "CHURN", month: september, value: 0.03 })).toEqual([
      {
        month: september,
        code: "",
        entry: "corrected",
        why: "Leads\u00a0: 104\u00a0leads → pas de chiffre; Churn\u00a0: 2\u00a0% → 3\u00a0%",
      },
    ]);
  });

  it("is not recorded where the figure is the same, or the month is not frozen", () => {
    expect(of(book, leads(104), leads(5, "2026-08"))).toEqual([]);
  });

  it("is written once, by whichever command saves the figure", () => {
    const recorded = bookAfter(book, "record-results", { month: september, figures: [{ code: "LEADS", value: 110 }] });
    const brought = bookAfter(book, "bring-in-figures", { figures: [{ code: "LEADS", month: september, value: 110 }] });
    for (const after of [recorded, brought]) {
      expect(resultOf(after, "LEADS", september)).toBe(110);
      expect(readBook(after).actions.map(({ entry, code, why }) => [entry, code, why])).toEqual([
        ["corrected", "LEADS", "104\u00a0leads → 110\u00a0leads"],
      ]);
      // Written by a plan that was cut short before the figure.
      const again = { ...after, tables: { ...after.tables, results: book.tables.results } } as Snapshot;
      expect(of(again, leads(110))).toEqual([]);
    }
  });

  it("names the export whose formulas take over", () => {
    const after = bookAfter(book, "results-from-export", {
      ...{ code: "LEADS", sheet: "CRM", dates: "B", texts: 1, replace: true },
    });
    expect(readBook(after).actions.map(({ entry, month, code, why }) => [entry, month, code, why])).toEqual([
      ["corrected", september, "LEADS", "104\u00a0leads → export “CRM”"],
    ]);
  });

  it("of many figures fits into its column", () => {
    const many = Array.from({ length: 10 }, (_, at) =>
      kpi(`K${at}`, { name: `A name that is long enough ${at}`.repeat(2) }),
    );
    const figures = Object.fromEntries(many.map(({ code }) => [code, usual]));
    const frozen = bookAfter(bookWith(many, figures), "freeze-month", { month: september, by: "" });
    const [row] = of(frozen, ...many.map(({ code }) => ({ code, month: september, value: 1 })));
    expect(`${row?.why}`).toHaveLength(500);
  });
});
