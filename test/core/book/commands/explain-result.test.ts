import { describe, expect, it } from "vitest";
import type { ExplainResultRequest } from "../../../../core/book/commands/explain-result.ts";
import { readBook } from "../../../../core/book/tables/read.ts";
import { bookAfter, emptySnapshot, leads, refusal, withKpis } from "./try-commands.ts";

type Answer = ExplainResultRequest["answer"];
const said = (answer: Answer, month = "2026-09"): ExplainResultRequest => ({ code: "LEADS", month, answer });
const act: Answer = { kind: "action", why: "ads paused", action: "restart them", owner: "Ann", due: "2026-10-20" };
const book = withKpis(leads);
const rows = (snapshot: typeof book) => readBook(snapshot).actions;

describe("a bad month", () => {
  it("is answered by a cause and an action with its owner and date", () => {
    expect(rows(bookAfter(book, "explain-result", said(act)))).toMatchObject([
      {
        month: "2026-09",
        code: "LEADS",
        entry: "action",
        why: "ads paused",
        action: "restart them",
        owner: "Ann",
        due: "2026-10-20",
        state: "to-do",
      },
    ]);
  });

  it("may have the same cause as before if an action is still open", () => {
    expect(refusal(book, "explain-result", said({ kind: "continues" }))).toBe("no-open-action");
    const opened = bookAfter(book, "explain-result", said(act, "2026-08"));
    const continued = bookAfter(opened, "explain-result", said({ kind: "continues" }));
    expect(rows(continued)[1]).toMatchObject({ month: "2026-09", entry: "continues", action: "", state: null });
  });

  it("may be observed until a date, with a reason", () => {
    const observed = said({ kind: "observe", until: "2026-12-01", because: "one large order" });
    expect(rows(bookAfter(book, "explain-result", observed))).toMatchObject([
      { entry: "observe", why: "one large order", due: "2026-12-01" },
    ]);
  });

  it("may lack its figure until a date, which can be postponed", () => {
    const expected = bookAfter(book, "explain-result", said({ kind: "expected", on: "2026-10-12" }));
    const later = bookAfter(expected, "explain-result", said({ kind: "expected", on: "2026-10-15" }));
    expect(rows(later).map(({ entry, due }) => [entry, due])).toEqual([["expected", "2026-10-15"]]);
  });

  it("asks by name for what an answer lacks", () => {
    const answers: Answer[] = [
      { ...act, why: " " },
      { ...act, action: "" },
      { ...act, owner: "" },
      { ...act, due: null },
      { kind: "observe", until: "2026-12-01", because: "" },
      { kind: "observe", until: null, because: "one large order" },
      { kind: "expected", on: null },
      { kind: "worked", why: "" },
    ] as Answer[];
    expect(answers.map((answer) => refusal(book, "explain-result", said(answer)))).toEqual([
      "needed-why",
      "needed-action",
      "needed-owner",
      "needed-due",
      "needed-because",
      "needed-until",
      "needed-on",
      "needed-why",
    ]);
  });
});

describe("a good month", () => {
  it("may say what worked and where else it could be used", () => {
    const worked = said({ kind: "worked", why: "the new landing page", where: "the shop" });
    expect(rows(bookAfter(book, "explain-result", worked))).toMatchObject([
      { entry: "worked", why: "the new landing page", action: "the shop" },
    ]);
  });
});

describe("an answer", () => {
  it("given twice is recorded once", () => {
    const once = bookAfter(book, "explain-result", said(act));
    expect(refusal(once, "explain-result", said(act))).toBe("planned 0 edits");
  });

  it("is refused for unknown codes, without a book, and when all 200 rows are full", () => {
    expect(refusal(book, "explain-result", { ...said(act), code: "NONE" })).toBe("unknown-code");
    expect(refusal(emptySnapshot(), "explain-result", said(act))).toBe("not-started");
    let crowded = book;
    const { actions } = book.tables;
    if (!actions) throw new Error("no actions");
    const cells = actions.cells.map((row, index) => (index === 0 ? row : row.map(() => "taken")));
    crowded = { ...book, tables: { ...book.tables, actions: { ...actions, cells } } };
    expect(refusal(crowded, "explain-result", said(act))).toBe("table-full");
  });

  it("that is too long for its column is refused rather than shortened", () => {
    expect(refusal(book, "explain-result", said({ ...act, why: "x".repeat(501) } as Answer))).toBe("too-long");
  });
});
