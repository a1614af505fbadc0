import { describe, expect, it } from "vitest";
import { issueAt, open } from "../../../../core/book/tables/issues.ts";

const table = { sheet: "My figures", row: 3, column: 1, cells: [["Month"]] };
const says = { en: "no figure.", fr: "pas de chiffre." };

describe("an issue", () => {
  it("begins with its current place in the sheet", () => {
    expect(issueAt("results", table, 2, 1, "no-number", says)).toEqual({
      table: "results",
      sheet: "My figures",
      row: 2,
      column: 1,
      address: "C6",
      name: "no-number",
      says: { en: "“My figures”, C6: no figure.", fr: "«\u00a0My figures\u00a0», C6\u00a0: pas de chiffre." },
    });
  });

  it("is open unless it was repaired or is only a note", () => {
    const issues = ([undefined, "note", "repaired"] as const).map((weight) =>
      issueAt("results", table, 2, 1, "x", says, weight),
    );
    expect(open(issues)).toEqual([issues[0]]);
  });
});
