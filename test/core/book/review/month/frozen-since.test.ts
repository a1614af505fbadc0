import { describe, expect, it } from "vitest";
import { changedSince } from "../../../../../core/book/review/month/frozen-since.ts";
import type { Snapshot } from "../../../../../core/book/sheets/snapshot.ts";
import { type Frozen, frozenMonths } from "../../../../../core/book/tables/frozen-months.ts";
import { readBook } from "../../../../../core/book/tables/read.ts";
import { bookAfter, typedFigure } from "../../commands/try-commands.ts";
import { bookWith, kpi, september, usual } from "../month-book.ts";

const kpis = [kpi("LEADS"), kpi("SALES", { targetAppliesTo: "year-to-date", start: "2026-08" })];
const book = bookAfter(bookWith(kpis, { LEADS: usual, SALES: usual }), "freeze-month", { month: september, by: "Ann" });
const changed = (after: Snapshot): string[] => changedSince(readBook(after), frozenMonths(after)[0] as Frozen);

describe("a frozen month", () => {
  it("has not changed as long as its figures are the same", () => {
    expect(frozenMonths(book)[0]?.figures).toEqual(
      new Map([
        ["leads", 104],
        ["sales", 202],
      ]),
    );
    expect(changed(book)).toEqual([]);
    expect(changed(typedFigure(book, "LEADS", "2026-07", 5))).toEqual([]);
  });

  it("has changed with a figure of its own, or with an earlier one that its year to date adds up", () => {
    expect(changed(typedFigure(book, "LEADS", september, 105))).toEqual(["LEADS"]);
    expect(changed(typedFigure(book, "LEADS", september, null))).toEqual(["LEADS"]);
    expect(changed(typedFigure(book, "SALES", "2026-08", 1))).toEqual(["SALES"]);
  });

  it("of an older list says nothing, and neither does a KPI that came later", () => {
    const [frozen] = frozenMonths(book) as [Frozen];
    const after = readBook(typedFigure(book, "LEADS", september, 1));
    expect(changedSince(after, { ...frozen, figures: new Map() })).toEqual([]);
  });
});
