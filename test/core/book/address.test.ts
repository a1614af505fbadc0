import { describe, expect, it } from "vitest";
import { addressIn, columnLetters, placeIn, quotedSheet } from "../../../core/book/address.ts";

const table = { sheet: "Résultats", row: 2, column: 25, cells: [[null]] };

describe("an address", () => {
  it("has the letters that both programs use", () => {
    expect([0, 25, 26, 51, 52, 701, 702, 16383].map(columnLetters)).toEqual([
      "A",
      "Z",
      "AA",
      "AZ",
      "BA",
      "ZZ",
      "AAA",
      "XFD",
    ]);
  });

  it("counts from where the table stands now", () => {
    expect([addressIn(table, 0, 0), addressIn(table, 4, 1)]).toEqual(["Z3", "AA7"]);
    expect(placeIn("fr", table, 4, 1)).toBe("«\u00a0Résultats\u00a0», AA7");
  });

  it("quotes the title of a sheet, apostrophes doubled", () => {
    expect(quotedSheet("L'année 2026")).toBe("'L''année 2026'");
  });
});
