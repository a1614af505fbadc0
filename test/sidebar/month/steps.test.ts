import { describe, expect, it } from "vitest";
import { monthOverview } from "../../../core/book/review/month/month-overview.ts";
import type { Snapshot } from "../../../core/book/sheets/snapshot.ts";
import { readBook } from "../../../core/book/tables/read.ts";
import { monthSteps, type StepsTaken } from "../../../sidebar/month/steps.ts";
import { bookAfter } from "../../core/book/commands/try-commands.ts";
import { bookWith, kpi, september, usual } from "../../core/book/review/month-book.ts";

const notYet: StepsTaken = { printed: false, sent: false };

function stepsOf(snapshot: Snapshot, taken = notYet) {
  const book = readBook(snapshot);
  const { done, next, unexplained } = monthSteps(book, monthOverview(book, september), taken);
  return { done: [...done], next, unexplained: unexplained?.kpi.code };
}

describe("the next step of a month", () => {
  it("is to record while a figure is missing, though nothing is bad so far", () => {
    const book = bookWith([kpi("LEADS"), kpi("SALES")], { LEADS: usual, SALES: [...usual, null] });
    expect(stepsOf(book)).toEqual({ done: [], next: "record", unexplained: undefined });
  });

  it("is to explain the KPI that comes first on the page, then the next", () => {
    const book = bookWith([kpi("SALES", { target: 101, watchShare: 1 }), kpi("LEADS", { target: 200 })], {
      SALES: usual.map((value) => value - 50),
      LEADS: usual,
    });
    expect(stepsOf(book)).toEqual({ done: ["record"], next: "explain", unexplained: "SALES" });
    const answer = { kind: "observe", until: "2026-12-01", because: "a fair" } as const;
    const explained = bookAfter(book, "explain-result", { code: "SALES", month: september, answer });
    expect(stepsOf(explained)).toEqual({ done: ["record"], next: "explain", unexplained: "LEADS" });
  });

  it("is not to record a figure that is expected later", () => {
    const book = bookWith([kpi("LEADS"), kpi("SALES")], { LEADS: usual, SALES: [...usual, null] });
    const answer = { kind: "expected", on: "2026-11-05" } as const;
    const later = bookAfter(book, "explain-result", { code: "SALES", month: september, answer });
    expect(stepsOf(later)).toMatchObject({ done: ["record", "explain"], next: "print" });
  });

  it("is to print, then to send; none is left once both are done", () => {
    const book = bookWith([kpi("LEADS")], { LEADS: usual });
    expect(stepsOf(book).next).toBe("print");
    expect(stepsOf(book, { printed: true, sent: false }).next).toBe("send");
    expect(stepsOf(book, { printed: true, sent: true })).toMatchObject({
      done: ["record", "explain", "print", "send"],
      next: undefined,
    });
  });
});
