import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalFormula, tokensOf } from "../../../../core/formulas/parsing/tokens.ts";

describe("the tokens of a formula", () => {
  it("are the formula again, with any content", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(
          tokensOf(text)
            .map((token) => token.text)
            .join(""),
        ).toBe(text);
      }),
    );
  });

  it("distinguish names, cells, texts and sheets", () => {
    const kinds = tokensOf(`COCA('L''an; 1'!$A$1,"a,b""c",LOG10(B2),Ads!C3:C9,#N/A,T[[#All],[x]],1.5E3)`).filter(
      ({ kind }) => kind !== "sign",
    );
    expect(kinds.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      "name COCA",
      "reference 'L''an; 1'!$A$1",
      'text "a,b""c"',
      "name LOG10",
      "reference B2",
      "reference Ads!C3",
      "reference C9",
      "error #N/A",
      "name T",
      "bracketed [[#All],[x]]",
      "number 1.5E3",
    ]);
  });
});

describe("a formula of another language", () => {
  it("gets its commas and decimal points back", () => {
    expect(canonicalFormula("COCA(50000,5;15)")).toBe("COCA(50000.5,15)");
    expect(canonicalFormula('IF(A1="a;b,c";{1;2};0,5)')).toBe('IF(A1="a;b,c",{1;2},0.5)');
    expect(canonicalFormula("COCA(50000,15)")).toBe("COCA(50000,15)");
  });
});
