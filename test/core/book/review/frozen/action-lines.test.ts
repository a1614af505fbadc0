import { describe, expect, it } from "vitest";
import {
  actionsOf,
  actionsShown,
  decisionsOf,
  isOverdue,
  toDecide,
  unknownCodes,
} from "../../../../../core/book/review/frozen/action-lines.ts";
import type { BookAction } from "../../../../../core/book/tables/actions.ts";
import { type Book, readBook } from "../../../../../core/book/tables/read.ts";
import { bookAfter } from "../../commands/try-commands.ts";
import { bookWith, kpi, september } from "../month-book.ts";

const asked = { code: "LEADS", month: "2026-08", answer: { kind: "action", why: "Rain" } } as const;

function bookOf(...rows: { action: string; due: string; decision?: string }[]): Book {
  let book = bookWith([kpi("LEADS", { name: "Leads" })], { LEADS: [50, 50] });
  for (const { action, due, decision = "" } of rows)
    book = bookAfter(book, "explain-result", {
      ...asked,
      answer: { ...asked.answer, action, due, owner: "Ann", decisionAsked: decision },
    });
  return readBook(book);
}

describe("the actions of a month", () => {
  const book = bookOf({ action: "Buy tents", due: "2026-10-15" }, { action: "Call them", due: "2026-09-10" });

  it("are ordered by due date, and say what is overdue", () => {
    expect(actionsOf(book, september)).toEqual([
      { due: "10 Sep 2026", action: "Overdue · Leads: Call them", owner: "Ann", code: 1 },
      { due: "15 Oct 2026", action: "Leads: Buy tents", owner: "Ann", code: 0 },
    ]);
    expect(book.actions.map((row) => isOverdue(row, "2026-08"))).toEqual([false, false]);
  });

  it("are as many as there are lines; the last one says how many more there are", () => {
    const actions = actionsOf(book, september);
    expect(actionsShown(actions, 2, "en")).toEqual(actions);
    const [first] = actions;
    expect(actionsShown([...actions, ...actions], 2, "en")).toEqual([
      first,
      { due: "", action: "3 more in Actions", owner: "", code: 2 },
    ]);
    expect(actionsShown([], 5, "fr")).toMatchObject([{ action: "Aucune action n'est ouverte." }]);
  });

  it("do not appear in earlier months", () => {
    expect(actionsOf(book, "2026-07")).toEqual([]);
  });
});

describe("codes that no KPI has", () => {
  it("are told of rows of the month and of open actions", () => {
    const { actions, ...book } = bookOf({ action: "Call them", due: "2026-09-10" });
    const [open] = actions as [BookAction];
    const rows = [
      open,
      { ...open, row: 2, code: "GONE" },
      { ...open, row: 3, code: "OLD", action: "" },
      { ...open, row: 4, code: "NOW", action: "", month: september },
    ];
    const gone = { ...book, actions: rows, unreadRows: { ...book.unreadRows, unknownCodes: new Set([2, 3, 4]) } };
    expect(unknownCodes(gone, september)).toEqual(["GONE", "NOW"]);
    expect(unknownCodes({ ...book, actions }, september)).toEqual([]);
  });
});

describe("the decisions of a month", () => {
  it("are asked for until they are taken, and then shown once more in that month", () => {
    const book = bookOf({ action: "Change carrier", due: "2026-09-30", decision: "CHF 900 a month" });
    expect(decisionsOf(book, september)).toBe("CHF 900 a month (asked by Ann, decide by 30 Sep 2026)");
    const stopped = bookOf({ action: "Change carrier", due: "2026-09-30", decision: "CHF 900 a month." });
    expect(decisionsOf(stopped, september)).toBe(decisionsOf(book, september));
    expect(decisionsOf({ ...book, language: "fr" }, september)).toBe(
      "CHF 900 a month (demandé par Ann, à trancher d'ici au 30 sept. 2026)",
    );
    const written = bookOf({ action: "Change carrier", due: "2026-09-30", decision: "Back to the former one." });
    expect(decisionsOf(written, september)).toBe("Back to the former one (asked by Ann, decide by 30 Sep 2026)");
    const taken = book.actions.map(
      (row): BookAction => ({ ...row, decisionTaken: "Yes, until spring", monthClosed: september }),
    );
    const after = { ...book, actions: taken };
    expect(toDecide(after, september)).toEqual([]);
    expect(decisionsOf(after, september)).toBe("Decided: Yes, until spring");
    expect(decisionsOf(after, "2026-11")).toBe("Nothing to decide.");
  });

  it("have numbers where there are several, and are cut so that three fit", () => {
    const due = "2026-09-30";
    const rows = ["Carrier", "Tents", "x".repeat(200), "Shop"].map((decision, at) => ({
      action: `A${at}`,
      due,
      decision,
    }));
    const lines = decisionsOf(bookOf(...rows), september).split("\n");
    expect(lines[0]).toBe("1. Carrier (asked by Ann, decide by 30 Sep 2026)");
    expect([lines[2]?.length, lines[3]]).toEqual([78, "1 more in Actions"]);
  });
});
