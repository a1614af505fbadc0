import { expect, it } from "vitest";
import type { Requests } from "../../../../../core/book/commands/index.ts";
import { kpiAt } from "../../../../../core/book/review/page/page-cells.ts";
import type { Snapshot } from "../../../../../core/book/sheets/snapshot.ts";
import { bookAfter } from "../../commands/try-commands.ts";
import { differences } from "../against-core.ts";
import { calculated } from "../calculated.ts";
import { bookWith, kpi, september, usual, withInputs } from "../month-book.ts";

type Answer = Requests["explain-result"]["answer"];

it.each(["en", "fr"] as const)(
  "each KPI has the line that the core writes under it, language %s",
  {
    timeout: 60_000,
  },
  async (language) => {
    const start = bookWith(
      [..."ABCDEFG"].map((code) => kpi(code)),
      { A: [50], B: [50], C: [50], D: [50], E: usual },
      language,
    );
    const said: readonly (readonly [code: string, answer: Answer, month?: string])[] = [
      ["A", { kind: "action", why: "Rain ".repeat(40), action: "Tents", owner: "Ann", due: "2026-09-01" }],
      ["B", { kind: "action", why: "Hail", action: "Nets", owner: "", due: null }, "2026-08"],
      ["B", { kind: "continues" }],
      ["C", { kind: "observe", until: "2026-11-01", because: "New shop" }],
      ["E", { kind: "worked", why: "An evening in town", where: "Geneva" }],
      ["F", { kind: "expected", on: "2026-10-12" }],
    ];
    let book: Snapshot = start;
    for (const [code, answer, month = september] of said)
      if (!("due" in answer && answer.due === null)) book = bookAfter(book, "explain-result", { code, month, answer });
      else
        book = bookAfter(book, "explain-result", {
          code,
          month,
          answer: { ...answer, owner: "Bea", due: "2026-12-01" } as Answer,
        });
    const snapshot = withInputs(book);
    const sheet = await calculated(snapshot);
    expect(differences({ snapshot, month: september }, sheet)).toEqual([]);
    expect(sheet.quantity("code of the note").slice(0, 7)).toEqual([0, 0, 0, 2, 0, 0, 2]);
    const notes = sheet.page.slice(1, 8).map((line) => `${line[kpiAt(0, "note").column]}`);
    expect(notes.filter((note) => note === "")).toEqual([]);
    expect(notes.some((note) => note.includes("…"))).toBe(true);
  },
);
