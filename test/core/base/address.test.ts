import { describe, expect, it } from "vitest";
import { columnLetters, quotedSheet } from "../../../core/base/address.ts";

describe("an address", () => {
  it("has the letters both programs use", () => {
    const letters = ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA", "XFD"];
    expect([0, 25, 26, 51, 52, 701, 702, 16383].map(columnLetters)).toEqual(letters);
  });

  it("quotes a sheet's title and doubles its apostrophes", () => {
    expect(quotedSheet("L'année 2026")).toBe("'L''année 2026'");
  });
});
