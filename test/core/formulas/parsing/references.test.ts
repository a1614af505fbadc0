import { describe, expect, it } from "vitest";
import { cellIn, columnOf, type Reference, referenceIn } from "../../../../core/formulas/parsing/references.ts";

describe("a reference", () => {
  it("names cells, including open-ended ranges", () => {
    expect(referenceIn("$B$2:C13")).toMatchObject({ row: 1, column: 1, rows: 12, columns: 2, range: true });
    expect(referenceIn("B2")).toMatchObject({ row: 1, column: 1, rows: 1, columns: 1, range: false });
    expect(referenceIn("'L''an 1'!B2:B")).toMatchObject({ sheet: "L'an 1", row: 1 });
    expect(referenceIn("'L''an 1'!B2:B")).not.toHaveProperty("rows");
    expect(referenceIn("Ads!B:C")).toMatchObject({ sheet: "Ads", row: 0, columns: 2 });
  });

  it("is nothing else", () => {
    for (const text of ["", "spend", "B", "1", "A1+1", "SUM(A1)", "A1:A2:A3", "C1:A1"])
      expect([text, referenceIn(text)]).toEqual([text, undefined]);
  });

  it("names each of its cells, keeping its $ signs", () => {
    expect(cellIn(referenceIn("Ads!$B2:$C9") as Reference, 2, 1)).toBe("Ads!$C4");
    expect(columnOf("AA")).toBe(26);
  });
});
