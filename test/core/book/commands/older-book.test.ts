import { describe, expect, it } from "vitest";
import { isProblem } from "../../../../core/base/problem.ts";
import { commands, isForWorkbook, perform } from "../../../../core/book/commands/index.ts";
import { codeKey } from "../../../../core/book/kpi/codes.ts";
import { applied } from "../../../../core/book/sheets/apply.ts";
import { tableKeys } from "../../../../core/book/sheets/layout.ts";
import type { Snapshot } from "../../../../core/book/sheets/snapshot.ts";
import { open } from "../../../../core/book/tables/issues.ts";
import { readBook } from "../../../../core/book/tables/read.ts";
import { olderBook } from "../older-book.ts";
import { figureOf, kpiOf, leads, refusal, tableOf, today } from "./try-commands.ts";

/** A book whose headings are in the first row of each sheet, without a line of state. */

const rowOf = (book: Snapshot, code: string) => [
  ...(tableOf(book, "definitions").cells[readBook(book).kpis.get(codeKey(code))?.row ?? 0] ?? []),
];
const said = { kind: "action", why: "The fair.", action: "Call them.", owner: "Ann", due: "2026-11-30" };

/** What each command is asked; none of them is refused. */
const asked = {
  "save-objective": () => ({ objective: { name: "Keep customers" } }),
  "save-kpis": (book: Snapshot) => ({
    kpis: [
      { kpi: { ...leads, owner: "Ann" }, seenCells: rowOf(book, "LEADS") },
      { kpi: { ...leads, code: "ORDERS", name: "Orders", unit: "orders" } },
    ],
    reason: "A new owner.",
  }),
  "record-results": () => ({
    month: "2026-10",
    figures: [
      { code: "VISITS", value: 300 },
      { code: "LEADS", value: 99 },
    ],
  }),
  "explain-result": () => ({ code: "LEADS", month: "2026-09", answer: said }),
  "bring-in-figures": () => ({ figures: [{ code: "LEADS", month: "2026-05", value: 80 }] }),
  "set-year-start": () => ({ yearStart: 4 }),
  "make-review": () => ({ month: "2026-09", company: "Cave" }),
  "retire-kpi": (book: Snapshot) => ({ code: "LEADS", seenCells: rowOf(book, "LEADS"), reason: "Another one." }),
} as const;

/** The book after all of them, one after the other. */
const after = Object.entries(asked)
  .map(([name, request]) => ({ name, request }))
  .reduce<Snapshot>((book, { name, request }) => {
    const plan = perform(name, book, request(book), today);
    if (isProblem(plan)) throw new Error(`${name}: ${plan.says.en}`);
    return applied(book, plan);
  }, olderBook());

describe("a book with its headings in the first row", () => {
  it("is read without an issue", () => {
    const book = readBook(olderBook());
    expect([open(book.issues), [...book.kpis.keys()], book.actions.length]).toEqual([
      [],
      ["visits", "signups", "conversion", "leads"],
      1,
    ]);
  });

  it("keeps working, command after command, and keeps its places", () => {
    const book = readBook(after);
    expect(open(book.issues)).toEqual([]);
    expect(tableKeys.map((key) => tableOf(after, key).row)).toEqual(tableKeys.map(() => 0));
    expect([figureOf(book, "LEADS", "2026-10").value, figureOf(book, "LEADS", "2026-05").value]).toEqual([99, 80]);
    expect(figureOf(book, "CONVERSION", "2026-10").formula).toMatch(/^=IF\(COUNT\(\w+26,\w+26\)=2/);
    expect([kpiOf(after, "ORDERS").kpi.name, book.actions.length]).toEqual(["Orders", 3]);
    expect(tableOf(after, "definitions").cells[0]?.slice(0, 4)).toEqual(["Code", "Name", "Role", "Company objective"]);
  });

  it("is not started again, nor as a copy of another one", () => {
    expect(refusal(olderBook(), "start-book", { language: "en" })).toBe("started-already");
    const others = Object.keys(commands).filter((name) => !(name in asked) && !isForWorkbook(name as never));
    expect(others.sort()).toEqual(["close-action", "freeze-month", "results-from-export", "start-book", "start-like"]);
  });
});
