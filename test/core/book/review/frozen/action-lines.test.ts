import { describe, expect, it } from "vitest";
import { actionsOf, decisionsOf, isOverdue, toDecide } from "../../../../../core/book/review/frozen/action-lines.ts";
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
      { due: "10 September 2026", action: "Leads: Call them", owner: "Ann", code: 1 },
      { due: "15 October 2026", action: "Leads: Buy tents", owner: "Ann", code: 0 },
    ]);
    expect(book.actions.map((row) => isOverdue(row, "2026-08"))).toEqual([false, false]);
  });

  it("do not appear in earlier months", () => {
    expect(actionsOf(book, "2026-07")).toEqual([]);
  });
});

describe("the decisions of a month", () => {
  it("are asked for until they are taken, and then shown once more in that month", () => {
    const book = bookOf({ action: "Change carrier", due: "2026-09-30", decision: "CHF 900 a month" });
    expect(decisionsOf(book, september).map(({ code, decision }) => [code, decision])).toEqual([
      [1, "CHF 900 a month (Ann, 30 September 2026)"],
    ]);
    const taken = book.actions.map(
      (row): BookAction => ({ ...row, decisionTaken: "Yes, until spring", monthClosed: september }),
    );
    const after = { ...book, actions: taken };
    expect(toDecide(after, september)).toEqual([]);
    expect(decisionsOf(after, september)).toEqual([{ decision: "Decided: Yes, until spring", code: 2 }]);
    expect(decisionsOf(after, "2026-11")).toEqual([]);
  });
});
