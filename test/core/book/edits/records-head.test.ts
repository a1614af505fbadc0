import * as spreadsheet from "@odoo/o-spreadsheet";
import { describe, expect, it } from "vitest";
import { recordsHead, recordsRules } from "../../../../core/book/edits/records-head.ts";
import { fields, fieldsInView } from "../../../../core/book/kpi/fields.ts";
import { answersOf } from "../../../../playground/package/answers.ts";
import { stateBooks } from "./sheet-states.ts";

describe("the bands above the headings of the KPIs", () => {
  it("begin at the first field of each, the last one where the closed group begins", () => {
    const [, , , , bands] = recordsHead("definitions", "en").rows;
    const shown = fields.flatMap(({ key }, at) => (bands?.cells[at] ? [`${key}: ${bands.cells[at]}`] : []));
    expect(shown).toEqual([
      "code: What",
      "unit: How it is measured",
      "target: Target",
      "owner: Who",
      "role: More: rates, benchmarks, usual range, source",
    ]);
    expect(fields[fieldsInView]?.key).toBe("role");
    expect(recordsRules("definitions")).toContainEqual(
      expect.objectContaining({ kind: "fold", area: { row: 0, column: 11, rows: 1, columns: fields.length - 11 } }),
    );
  });
});

describe("the numbers behind the line of state", () => {
  it("count what is open, overdue and to be decided, and what isn't a date", () => {
    const book = stateBooks.find(({ name }) => name.startsWith("actions of every kind"));
    const at = answersOf(spreadsheet, book?.edits ?? []);
    expect([1, 2, 3, 4].map((column) => at("Actions", 3, column))).toEqual([3, 1, 1, 2]);
    expect([0, 1, 2, 3, 4, 5].map((column) => at("KPIs", 3, column))).toEqual([2, 2, 0, 1, 0, 2]);
  });

  it("know of no month while the book has no page: then nothing is overdue", () => {
    const at = answersOf(spreadsheet, stateBooks[0]?.edits ?? []);
    expect([at("Actions", 3, 0), at("Actions", 1, 1)]).toEqual([
      0,
      "0 open, 0 decisions to take. All dates can be read.",
    ]);
  });
});
