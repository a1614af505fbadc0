import { describe, expect, it } from "vitest";
import { applied } from "../../../../core/book/sheets/apply.ts";
import { isStillOpen } from "../../../../core/book/tables/actions.ts";
import { readBook } from "../../../../core/book/tables/read.ts";
import {
  bookAfter,
  conversion,
  emptySnapshot,
  figureOf,
  leads,
  planOf,
  refusal,
  resultOf,
  signups,
  typedFigure,
  visits,
  withKpis,
} from "./try-commands.ts";

const month = "2026-09";
const recorded = (value: number | null, more: { expectedOn?: string; was?: number | null } = {}) => ({
  month,
  figures: [{ code: "LEADS", value, ...more }],
});

describe("the figures of a month", () => {
  it("are written together, including zeros", () => {
    const book = bookAfter(withKpis(leads, visits), "record-results", {
      month,
      figures: [
        { code: "leads", value: 0 },
        { code: "VISITS", value: 1200.5 },
      ],
    });
    expect([resultOf(book, "LEADS", month), resultOf(book, "VISITS", month)]).toEqual([0, 1200.5]);
  });

  it("can be emptied again", () => {
    const book = bookAfter(withKpis(leads), "record-results", recorded(80));
    expect(resultOf(bookAfter(book, "record-results", recorded(null)), "LEADS", month)).toBeNull();
  });

  it("never replace a formula or a text", () => {
    const rated = withKpis(visits, signups, conversion);
    expect(refusal(rated, "record-results", { month, figures: [{ code: "CONVERSION", value: 0.1 }] })).toBe(
      "formula-in-the-way",
    );
    const noted = typedFigure(withKpis(leads), "LEADS", month, "ask Ann");
    expect(refusal(noted, "record-results", recorded(80))).toBe("text-in-the-way");
    const broken = typedFigure(withKpis(leads), "LEADS", month, { error: "#REF!" });
    expect(refusal(broken, "record-results", recorded(80))).toBe("text-in-the-way");
  });

  it("correct a figure stored as text", () => {
    const book = typedFigure(withKpis(leads), "LEADS", month, "3'240");
    expect(resultOf(bookAfter(book, "record-results", recorded(3250, { was: 3240 })), "LEADS", month)).toBe(3250);
    // The same figure as a number: the page reads numbers only.
    const kept = readBook(bookAfter(book, "record-results", recorded(3240, { was: 3240 })));
    const { value, noNumber } = figureOf(kept, "LEADS", month);
    expect([value, noNumber, kept.actions]).toEqual([3240, undefined, []]);
  });

  it("are refused outside the months of the book, for unknown codes and without a book", () => {
    const figures = [{ code: "LEADS", value: 1 }];
    expect(refusal(withKpis(leads), "record-results", { month: "2024-09", figures })).toBe("month-outside");
    expect(refusal(withKpis(visits), "record-results", { month, figures })).toBe("unknown-code");
    expect(refusal(emptySnapshot(), "record-results", { month, figures })).toBe("not-started");
  });

  it("are not written if somebody else has changed one since", () => {
    const book = bookAfter(withKpis(leads), "record-results", recorded(80));
    expect(refusal(book, "record-results", recorded(90, { was: null }))).toBe("changed-since");
    expect(resultOf(bookAfter(book, "record-results", recorded(90, { was: 80 })), "LEADS", month)).toBe(90);
  });

  it("of one KPI do not disturb somebody recording another at the same time", () => {
    const book = bookAfter(withKpis(leads, visits), "record-results", recorded(80, { was: null }));
    const other = { month, figures: [{ code: "VISITS", value: 5, was: null }] };
    expect(refusal(book, "record-results", other)).toMatch(/^planned/);
  });

  it("give a KPI its column back if it was deleted", () => {
    const book = withKpis(leads);
    const results = book.tables.results;
    if (!results) throw new Error("no results");
    const cells = results.cells.map(([first = null, ...rest]) => [first, ...rest.map(() => null)]);
    const deleted = { ...book, tables: { ...book.tables, results: { ...results, cells } } };
    expect(resultOf(bookAfter(deleted, "record-results", recorded(80)), "LEADS", month)).toBe(80);
  });
});

describe("a provisional figure", () => {
  const provisional = bookAfter(withKpis(leads), "record-results", recorded(70, { expectedOn: "2026-10-12" }));
  const rows = (book: typeof provisional) =>
    readBook(book).actions.map((row) => [row.entry, row.month, row.due, isStillOpen(row)]);

  it("is marked once in Actions until its date", () => {
    expect(rows(provisional)).toEqual([["expected", month, "2026-10-12", true]]);
    const later = bookAfter(provisional, "record-results", recorded(71, { expectedOn: "2026-10-20" }));
    expect(rows(later)).toEqual([["expected", month, "2026-10-20", true]]);
  });

  it("becomes final with the next one", () => {
    const final = bookAfter(provisional, "record-results", recorded(75));
    expect(rows(final)).toEqual([["expected", month, "2026-10-12", false]]);
  });

  it("never looks final after a plan was cut short", () => {
    for (const [before, request] of [
      [withKpis(leads), recorded(70, { expectedOn: "2026-10-12" })],
      [provisional, recorded(75)],
    ] as const) {
      const { edits } = planOf(before, "record-results", request);
      const final = resultOf(bookAfter(before, "record-results", request), "LEADS", month);
      for (let cut = 0; cut < edits.length; cut++) {
        const part = applied(before, { edits: edits.slice(0, cut) });
        const open = readBook(part).actions.some(isStillOpen);
        expect(open || resultOf(part, "LEADS", month) === null).toBe(true);
        const whole = bookAfter(part, "record-results", request);
        expect([rows(whole), resultOf(whole, "LEADS", month)]).toEqual([
          rows(bookAfter(before, "record-results", request)),
          final,
        ]);
      }
    }
  });
});
