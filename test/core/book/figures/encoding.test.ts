import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decoded, encodingOf, textOf } from "../../../../core/book/figures/encoding.ts";

const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const bytes = Buffer.from(text, "utf16le");
  return littleEndian ? bytes : Buffer.from(bytes).swap16();
};

describe("the text of a file", () => {
  it("in UTF-8 is read with and without its mark", () => {
    for (const text of ["Mois;Coût\nmai 2026;12 €", "\ufeffMois;Coût", "日本語,1", "🙂,1", ""])
      expect(decoded(Buffer.from(text))).toEqual({ text: text.replace("\ufeff", ""), encoding: "UTF-8" });
  });

  it("in UTF-16 is read in both byte orders, with and without its mark", () => {
    for (const text of ["Month\tCost\n2026-01\t12,50 €", "Datum,Umsatz\n"])
      for (const order of [true, false])
        for (const mark of ["\ufeff", ""])
          expect(decoded(utf16(mark + text, order))).toEqual({ text, encoding: "UTF-16" });
  });

  it("that is not UTF-8 is Windows-1252, as older versions of Excel write it", () => {
    const bytes = Uint8Array.from([0x52, 0xe9, 0x67, 0x6c, 0xe9, 0x3b, 0x35, 0xa0, 0x80, 0x20, 0x96, 0x85]);
    expect(decoded(bytes)).toEqual({ text: "Réglé;5\u00a0€ –…", encoding: "Windows-1252" });
  });

  it("is not UTF-8 with overlong forms, half pairs or bytes that end too early", () => {
    for (const bytes of [
      [0xc0, 0x80],
      [0xe0, 0x80, 0x80],
      [0xed, 0xa0, 0x80],
      [0xf5, 0x80, 0x80, 0x80],
      [0x41, 0xc3],
    ])
      expect(encodingOf(Uint8Array.from(bytes))).toBe("Windows-1252");
  });

  it("comes back whatever it holds", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
        expect(textOf(Buffer.from(text))).toBe(text.replace(/^\ufeff/, ""));
        expect(textOf(utf16(`\ufeff${text}`, true))).toBe(text);
      }),
    );
  });

  it("never fails, whatever the bytes are", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(textOf(bytes).length).toBeLessThanOrEqual(bytes.length);
      }),
    );
  });
});
