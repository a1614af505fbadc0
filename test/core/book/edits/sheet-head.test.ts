import { describe, expect, it } from "vitest";
import {
  cellAt,
  headHeight,
  headHeights,
  headLooks,
  type SheetHead,
  withHead,
} from "../../../../core/book/edits/sheet-head.ts";

const head: SheetHead = {
  title: "Results",
  says: { en: "One row per month.", fr: "Une ligne par mois." },
  state: '"Every cell is a number."',
  isWarning: "SUM(B3:D3)>0",
  rows: [{ cells: [1, 2] }, { height: 50, cells: ["Leads"], style: { bold: true } }],
};

describe("what is above the headings of a table", () => {
  it("ends just above them, and the height of each row is known", () => {
    expect(headHeights(head.rows)).toHaveLength(headHeight(head.rows.length) + 1);
    const [write] = [withHead("kpi_results", head, "fr", [["Month", "LEADS"]])];
    expect(write).toEqual({
      kind: "write",
      name: "kpi_results",
      row: -4,
      column: 0,
      cells: [
        ["Results", "Une ligne par mois."],
        [undefined, { formula: `=${head.state}` }],
        [1, 2],
        ["Leads", undefined],
        ["Month", "LEADS"],
      ],
    });
  });

  it("is marked where the state is a warning", () => {
    const [rule] = headLooks("kpi_results", 3, head).filter((edit) => edit.kind === "rule");
    expect(rule).toMatchObject({ area: { row: -3, column: 0, rows: 1, columns: 3 }, formula: "SUM(B3:D3)>0" });
  });
});

it("an address keeps its row, its column or both where it is told to", () => {
  const kept = (["", "row", "column", "both"] as const).map((stays) => cellAt(6, 27, stays));
  expect(kept).toEqual(["AB7", "AB$7", "$AB7", "$AB$7"]);
});
