import { expect, it } from "vitest";
import { actionAt, headAt } from "../../../../../core/book/review/page/page-cells.ts";
import type { Snapshot } from "../../../../../core/book/sheets/snapshot.ts";
import { bookAfter } from "../../commands/try-commands.ts";
import { differences } from "../against-core.ts";
import { calculated } from "../calculated.ts";
import { bookWith, kpi, september, withInputs } from "../month-book.ts";

it("more actions and decisions than the page has lines for are counted on its last line", {
  timeout: 60_000,
}, async () => {
  const said = [...Array(7).keys()].map((day) => ({
    code: "A",
    month: september,
    answer: {
      kind: "action" as const,
      why: "Rain",
      action: `Step ${day}`,
      owner: "Ann",
      due: `2026-09-0${day + 1}`,
      // A full stop goes before the parenthesis, an ellipsis stays.
      decisionAsked: ["Tents?", "Tents.", "Tents...", "Tents"][day] ?? "",
    },
  }));
  const book = said.reduce<Snapshot>(
    (before, each) => bookAfter(before, "explain-result", each),
    bookWith([kpi("A")], { A: [50] }),
  );
  const snapshot = withInputs(book);
  const sheet = await calculated(snapshot);
  expect(differences({ snapshot, month: september }, sheet)).toEqual([]);
  const at = ({ row, column }: { row: number; column: number }) => sheet.page[row]?.[column];
  expect([0, 4, 5].map((line) => at(actionAt(line, "action")))).toEqual([
    "Overdue · A: Step 0",
    "3 more in Actions",
    "",
  ]);
  expect(at(headAt("actions"))).toBe("Actions (7, 7 overdue)");
  expect(`${at(headAt("decisions"))}`.split("\n")[3]).toBe("1 more in Actions");
});
