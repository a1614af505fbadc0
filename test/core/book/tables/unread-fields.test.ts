import { expect, it } from "vitest";
import type { Cell } from "../../../../core/base/cells.ts";
import { fieldOf, fields } from "../../../../core/book/kpi/fields.ts";
import { readKpiRow, usualColumns } from "../../../../core/book/kpi/row.ts";
import type { FieldKey } from "../../../../core/book/kpi/schema.ts";
import { unreadFields, withoutUnread } from "../../../../core/book/tables/unread-fields.ts";

/** A row of KPIs with some cells as somebody typed them. */
function row(typed: Partial<Record<FieldKey, Cell>>) {
  const cells = fields.map(({ key }): Cell => (key === "code" ? "A" : (typed[key as FieldKey] ?? null)));
  const { kpi } = readKpiRow(cells, usualColumns);
  if (!kpi) throw new Error("no KPI");
  return { kpi, cells };
}

it("fields of a KPI are not read where a text, an error or a number out of bounds is in their cell", () => {
  const typed = row({
    target: "50",
    startValue: 5,
    benchmarkLow: { error: "#N/A" },
    benchmarkHigh: " ",
    watchShare: 200,
    limitsFrom: 3,
    start: "Dec 2026",
    deadline: 202_612,
    processChanged: 20_261_231,
    kind: "sometimes",
    frequency: fieldOf("frequency").choices?.[1]?.fr[0] ?? null,
  });
  expect(unreadFields(typed, usualColumns)).toEqual([
    "target",
    "benchmarkLow",
    "watchShare",
    "limitsFrom",
    "start",
    "processChanged",
    "kind",
  ]);
  expect(typed.kpi).toMatchObject({ target: 50, start: "2026-12", deadline: "2026-12", processChanged: "2026-12" });
  expect(withoutUnread(typed, usualColumns)).toMatchObject({
    target: null,
    startValue: 5,
    start: null,
    deadline: "2026-12",
    processChanged: null,
  });
});

it("a KPI whose cells are all read, or blank, is as the panel has it", () => {
  const plain = row({ target: 50, watchShare: 90, deadline: { day: 46_266 } });
  expect([unreadFields(plain, usualColumns), withoutUnread(plain, usualColumns)]).toEqual([[], plain.kpi]);
});
