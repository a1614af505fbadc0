import { expect, it } from "vitest";
import type { Requests } from "../../../../../core/book/commands/index.ts";
import { actionAt } from "../../../../../core/book/review/page/page-cells.ts";
import type { Snapshot } from "../../../../../core/book/sheets/snapshot.ts";
import { states } from "../../../../../core/book/tables/actions.ts";
import { bookAfter } from "../../commands/try-commands.ts";
import { calculated } from "../calculated.ts";
import { bookWith, kpi, september, withInputs } from "../month-book.ts";

type Answer = Requests["explain-result"]["answer"];

it("actions are open from their month on, overdue once their day is past, and answer in their own month only", {
  timeout: 60_000,
}, async () => {
  const said: readonly (readonly [code: string, month: string, answer: Answer])[] = [
    ["A", "2026-08", { kind: "action", why: "Rain", action: "Tents", owner: "Ann", due: "2026-09-30" }],
    [
      "A",
      september,
      { kind: "action", why: "Hail", action: "Nets", owner: "Bea", due: "2026-10-01", decisionAsked: "Nets?" },
    ],
    ["B", september, { kind: "observe", until: "2026-11-01", because: "New shop" }],
    ["B", "2026-10", { kind: "action", why: "Snow", action: "Later", owner: "Ann", due: "2026-12-01" }],
  ];
  const book = said.reduce<Snapshot>(
    (before, [code, month, answer]) => bookAfter(before, "explain-result", { code, month, answer }),
    bookWith([kpi("A"), kpi("B")], { A: [50], B: [60] }),
  );
  const sheet = await calculated(withInputs(book));
  const rows = (heading: string) => sheet.column("Rows of the sheet Actions", heading, 5);
  expect(rows("open action, or figure expected")).toEqual([1001, 1002, "", "", ""]);
  // Only the first is past its day.
  expect([0, 1].map((line) => sheet.page[actionAt(line, "code").row]?.[actionAt(line, "code").column])).toEqual([1, 0]);
  expect(rows("decision")).toEqual(["", 2, "", "", ""]);
  expect([sheet.quantity("row of the answer").slice(0, 3), sheet.quantity("row of the open action")[0]]).toEqual([
    [2, 3, 0],
    2,
  ]);
});

it("closed states are the last ones of their list", () => {
  expect(states.map(({ key }) => key).slice(-2)).toEqual(["done", "dropped"]);
});
