import { expect, it } from "vitest";
import { readBook } from "../../../core/book/tables/read.ts";
import { figuresOfMonth } from "../../../sidebar/month/figures-of-month.ts";
import { bookAfter } from "../../core/book/commands/try-commands.ts";
import { bookWith, kpi, september, usual } from "../../core/book/review/month-book.ts";

const codesIn = (items: ReturnType<typeof figuresOfMonth>["kpis"]): string[] => items.map(({ kpi: { code } }) => code);

/** A rate with its two counts, a count that feeds nothing, a KPI that is due in other months. */
const book = bookWith(
  [
    kpi("WON", { role: "measure", unit: "deals" }),
    kpi("CLOSED", { role: "measure", unit: "deals" }),
    kpi("WIN_RATE", { kind: "rate", unit: "%", numerator: "WON", denominator: "CLOSED", target: 0.3 }),
    kpi("FOLLOWERS", { role: "measure" }),
    kpi("LEADS"),
    kpi("NPS", { frequency: "yearly", kind: "level" }),
  ],
  { LEADS: usual },
);

it("the counts of rates are recorded, and the KPIs that are due and not computed", () => {
  const figures = figuresOfMonth(readBook(book), september);
  expect(codesIn(figures.counts)).toEqual(["WON", "CLOSED"]);
  expect(codesIn(figures.kpis)).toEqual(["LEADS"]);
  expect(figures.missing).toBe(2);
});

it("a figure that is expected later is not missing", () => {
  const figures = [{ code: "WON", value: null, expectedOn: "2026-11-05" }];
  const later = bookAfter(book, "record-results", { month: september, figures });
  expect(figuresOfMonth(readBook(later), september).missing).toBe(1);
});
