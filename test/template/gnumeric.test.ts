import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { findGnumeric } from "../find-gnumeric.ts";
import { recalculatedByGnumeric } from "./gnumeric.ts";
import { valuesOf } from "./libreoffice.ts";
import { withWrongValues } from "./wrong-values.ts";

const program = findGnumeric();

describe.skipIf(!program)("Gnumeric", () => {
  it("computes every formula itself and ignores the values saved in the file", async () => {
    const { book, right } = await withWrongValues();
    expect((await valuesOf(book))("Sums & more", 0, 1)).toBe(999);
    const found = await recalculatedByGnumeric(program as string, new Map([["sums", book]]));
    expect(right.map((_, column) => found.get("sums")?.("Sums & more", 0, column))).toEqual(right);
  });

  it("says which workbook it cannot read", async () => {
    const broken = new Map([["broken", zipSync({ "xl/workbook.xml": strToU8("<workbook") })]]);
    await expect(recalculatedByGnumeric(program as string, broken)).rejects.toThrow("broken");
  });
});
