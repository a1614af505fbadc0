import { expect, it } from "vitest";
import { phoneCounts, phoneTextColumns } from "../../../../../core/book/review/live/phone-texts.ts";
import { bookAfter } from "../../commands/try-commands.ts";
import { calculated } from "../calculated.ts";
import { bookWith, kpi, september, withInputs } from "../month-book.ts";

it("the hidden sheet has whole texts for the phone, and counts what is to decide, overdue and open", {
  timeout: 60_000,
}, async () => {
  const long = "Rain on every market day of the month. ".repeat(6).trim();
  let book = bookWith([kpi("A"), kpi("B")], { A: [50], B: [120] });
  for (const due of ["2026-09-10", "2026-11-20"])
    book = bookAfter(book, "explain-result", {
      code: "A",
      month: september,
      answer: { kind: "action", why: long, action: "Tents", owner: "Ann", due, decisionAsked: "Yes?" },
    });
  const sheet = await calculated(withInputs(book));
  const column = (heading: string, length: number) => sheet.column("Phone", heading, length);
  expect(column("decision", 3)).toEqual([
    "1. Yes? (asked by Ann, decide by 10 Sep 2026)",
    "2. Yes? (asked by Ann, decide by 20 Nov 2026)",
    "",
  ]);
  expect(column("action", 2)).toEqual(["Overdue · 10 Sep 2026 · Ann · A: Tents", "20 Nov 2026 · Ann · A: Tents"]);
  expect(column("note of the line", 3)).toEqual([`Why: ${long}`, "", ""]);
  expect(column("count", phoneCounts.length)).toEqual([2, 1, 2]);
  expect(phoneTextColumns).toHaveLength(4);
});
