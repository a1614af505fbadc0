import { describe, expect, it } from "vitest";
import type { DayOrder } from "../../../core/base/months.ts";
import { monthOverview } from "../../../core/book/review/month/month-overview.ts";
import type { Snapshot } from "../../../core/book/sheets/snapshot.ts";
import { readBook } from "../../../core/book/tables/read.ts";
import { againstPast, monthState } from "../../../sidebar/month/words.ts";
import { bookAfter } from "../../core/book/commands/try-commands.ts";
import { bookWith, kpi, september, usual } from "../../core/book/review/month-book.ts";

const overviewOf = (book: Snapshot) => monthOverview(readBook(book), september);
const stateOf = (book: Snapshot): string => monthState(overviewOf(book), false).en;
const saidOf = (book: Snapshot, order: DayOrder = "day first"): string => {
  const [first] = overviewOf(book).kpis;
  return first ? againstPast(first, order).en : "";
};

describe("the state of a month", () => {
  it("is complete only once everything that needs it is explained", () => {
    const missed = bookWith([kpi("LEADS", { target: 200 })], { LEADS: usual });
    expect(stateOf(missed)).toBe("to explain");
    const answer = { kind: "observe", until: "2026-12-01", because: "a fair" } as const;
    expect(stateOf(bookAfter(missed, "explain-result", { code: "LEADS", month: september, answer }))).toBe("complete");
  });

  it("is provisional while a figure is missing or not final", () => {
    expect(stateOf(bookWith([kpi("LEADS")], { LEADS: [...usual, null] }))).toBe("provisional");
    const figures = [{ code: "LEADS", value: 104, expectedOn: "2026-11-05" }];
    const notFinal = bookAfter(bookWith([kpi("LEADS")]), "record-results", { month: september, figures });
    expect(stateOf(notFinal)).toBe("provisional");
  });

  it("is frozen where it is, whatever else is open", () => {
    expect(monthState(overviewOf(bookWith([kpi("LEADS")])), true).fr).toBe("figé");
  });
});

describe("what is said beside a figure", () => {
  it("is the verdict with its reason", () => {
    expect(saidOf(bookWith([kpi("LEADS")], { LEADS: usual }))).toMatch(/^○ As usual: within the usual \d+–\d+$/);
  });

  it("says when a missing figure, or the next one, comes", () => {
    expect(saidOf(bookWith([kpi("LEADS")]))).toBe("No figure yet");
    const answer = { kind: "expected", on: "2026-11-05" } as const;
    const later = bookAfter(bookWith([kpi("LEADS")]), "explain-result", { code: "LEADS", month: september, answer });
    expect(saidOf(later)).toBe("Expected on 5 November 2026.");
    expect(saidOf(later, "month first")).toBe("Expected on November 5, 2026.");
    expect(saidOf(bookWith([kpi("NPS", { frequency: "yearly" })]))).toBe("Next value: December 2026");
  });

  it("names the month that a year to date lacks", () => {
    const revenue = kpi("REVENUE", { targetAppliesTo: "year-to-date", start: "2026-01", target: 2000 });
    expect(saidOf(bookWith([revenue], { REVENUE: [...usual.slice(0, 8), null, 100, 100] }))).toContain(
      "Year to date is missing",
    );
  });
});
