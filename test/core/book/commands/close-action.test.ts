import { describe, expect, it } from "vitest";
import type { CloseActionRequest } from "../../../../core/book/commands/close-action.ts";
import { isOpenIn } from "../../../../core/book/tables/actions.ts";
import { readBook } from "../../../../core/book/tables/read.ts";
import { bookAfter, emptySnapshot, leads, refusal, tableOf, typed, withKpis } from "./try-commands.ts";

const answer = { kind: "action", why: "ads paused", action: "restart", owner: "Ann", due: "2026-10-20" } as const;
const book = bookAfter(withKpis(leads), "explain-result", { code: "LEADS", month: "2026-08", answer });
const closing = (more: Partial<CloseActionRequest> = {}): CloseActionRequest => ({
  seenRow: { row: 1, cells: [...(tableOf(book, "actions").cells[1] ?? [])] },
  state: "done",
  nextStep: "amplify",
  ...more,
});
const action = (snapshot: typeof book) => {
  const [row] = readBook(snapshot).actions;
  if (!row) throw new Error("no action");
  return row;
};

describe("closing an action", () => {
  it("records its effect and the next step, and leaves the rest of its row", () => {
    const closed = action(bookAfter(book, "close-action", closing({ observedEffect: "20 leads more" })));
    expect(closed).toMatchObject({
      state: "done",
      nextStep: "amplify",
      monthClosed: "2026-10",
      observedEffect: "20 leads more",
    });
    expect(closed).toMatchObject({ why: "ads paused", owner: "Ann", due: "2026-10-20" });
  });

  it("leaves it open in earlier months", () => {
    const closed = action(bookAfter(book, "close-action", closing({ month: "2026-09" })));
    expect(["2026-07", "2026-08", "2026-09", "2026-10"].map((month) => isOpenIn(closed, month))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it("is refused before it began, a second time, and if its row has changed", () => {
    expect(refusal(book, "close-action", closing({ month: "2026-07" }))).toBe("closed-before-opened");
    const closed = bookAfter(book, "close-action", closing());
    const seenRow = { row: 1, cells: [...(tableOf(closed, "actions").cells[1] ?? [])] };
    expect(refusal(closed, "close-action", closing({ seenRow, state: "dropped" }))).toBe("closed-already");
    expect(refusal(typed(book, "actions", 1, 8, "Bob"), "close-action", closing())).toBe("changed-since");
    expect(refusal(emptySnapshot(), "close-action", closing())).toBe("not-started");
  });

  it("finds it after its row was moved", () => {
    const actions = tableOf(book, "actions");
    const [head = [], one = [], two = [], ...rest] = actions.cells;
    const moved = { ...book, tables: { ...book.tables, actions: { ...actions, cells: [head, two, one, ...rest] } } };
    expect(action(bookAfter(moved, "close-action", closing())).state).toBe("done");
  });

  it("says so if it was deleted", () => {
    const blank = tableOf(withKpis(leads), "actions");
    const deleted = { ...book, tables: { ...book.tables, actions: blank } };
    expect(refusal(deleted, "close-action", closing())).toBe("gone-since");
  });
});
