import { describe, expect, it } from "vitest";
import { findLibreOffice } from "../find-libreoffice.ts";
import { recalculated, valuesOf } from "./libreoffice.ts";
import { withWrongValues } from "./wrong-values.ts";

const program = findLibreOffice();

describe.skipIf(!program)("LibreOffice", () => {
  it("computes every formula itself and ignores the values saved in the file", async () => {
    const { book, right } = await withWrongValues();
    expect((await valuesOf(book))("Sums & more", 0, 1)).toBe(999);
    const found = await recalculated(program as string, new Map([["sums", book]]));
    expect(right.map((_, column) => found.get("sums")?.("Sums & more", 0, column))).toEqual(right);
  });
});
