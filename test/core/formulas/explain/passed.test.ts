import { describe, expect, it } from "vitest";
import type { Passed } from "../../../../core/base/cells.ts";
import type { DayOrder } from "../../../../core/base/months.ts";
import type { Argument } from "../../../../core/formulas/engine/define.ts";
import { day, number, rate } from "../../../../core/formulas/engine/readers.ts";
import { exactIn, passedInWords } from "../../../../core/formulas/explain/passed.ts";
import { notKnown } from "../../../../core/formulas/parsing/evaluate.ts";

const argument = (reader: Argument<unknown>["reader"] = number, optional = false): Argument<unknown> => ({
  name: { en: "spend", fr: "dépenses" },
  says: { en: "", fr: "" },
  reader,
  optional,
});
const inWords = (given: Passed | typeof notKnown, place = "", of = argument(), order?: DayOrder) => {
  const { en, fr } = passedInWords(given, of, place, order);
  return [en, fr.replace(/\u00a0/g, " ")];
};

describe("the arguments passed to a formula, in words", () => {
  it("is the value of a cell as people read it", () => {
    expect(inWords([[50_000.5]], "B2")).toEqual(["50,000.5", "50 000,5"]);
    expect(inWords(0.125, "", argument(rate))).toEqual(["12.5%", "12,5 %"]);
    expect(inWords([[{ day: 46_143 }]], "B2", argument(day))).toEqual(inWords([[46_143]], "B2", argument(day)));
    expect(inWords("CHF 50")).toEqual(["“CHF 50”", "« CHF 50 »"]);
    expect(inWords(true)).toEqual(["TRUE", "VRAI"]);
  });

  it("names days as the region of the book does, and parts them where they have commas", () => {
    const days = [[{ day: 46_143 }], [{ day: 46_144 }]];
    expect(inWords([[46_143]], "B2", argument(day), "month first")).toEqual(["May 1, 2026", "1er mai 2026"]);
    const [en, fr] = inWords(days, "B2:B3", argument(day), "month first");
    expect([en, fr]).toEqual([
      "2 rows × 1 column: May 1, 2026; May 2, 2026",
      "2 lignes × 1 colonne : 1er mai 2026 ; 2 mai 2026",
    ]);
    expect(inWords(days, "B2:B3", argument(day))[0]).toBe("2 rows × 1 column: 1 May 2026, 2 May 2026");
  });

  it("names a blank, an error, and an input that has not arrived yet", () => {
    expect(inWords([[null]], "B2")).toEqual(["blank", "vide"]);
    expect(inWords([[{ error: "#DIV/0!" }]], "B2")).toEqual(["the error #DIV/0!", "l'erreur #DIV/0!"]);
    expect(inWords({ error: "Loading..." })).toEqual(["not computed yet", "pas encore calculé"]);
  });

  it("distinguishes omitted, missing and unreadable arguments", () => {
    expect(inWords(undefined, "", argument(number, true))[0]).toBe("not set");
    expect(inWords(undefined)[0]).toBe("missing");
    expect(inWords(notKnown, "SUM(A1:A9)")[0]).toContain("computed by the spreadsheet");
  });

  it("names the blanks, texts and errors of a range by their cells", () => {
    const [en, fr] = inWords([[10], ["50 000"], [null], [{ error: "#N/A" }], [3], [null]], "$B$2:$B$7");
    expect(en).toBe(
      "6 rows × 1 column: 10, “50 000”, blank, the error #N/A, 3; 1 blank ($B$4); 1 text ($B$3: “50 000”); 1 error ($B$5: #N/A); 1 blank row at the end",
    );
    expect(fr).toContain(
      "1 vide ($B$4) ; 1 texte ($B$3 : « 50 000 ») ; 1 erreur ($B$5 : #N/A) ; 1 ligne vide à la fin",
    );
  });

  it("does not object to a column of names", () => {
    expect(inWords([["Ads"], ["Mail"], ["Fair"]], "A2:A4")[0]).toBe("3 rows × 1 column: “Ads”, “Mail”, “Fair”");
  });

  it("shows the ends of a long range, and three of many blanks", () => {
    const [en] = inWords(
      Array.from({ length: 100_000 }, (_, row) => [row % 2 ? row : null]),
      "A1:A100000",
    );
    expect(en).toBe(
      "100,000 rows × 1 column: blank, 1, blank, 3, blank, 5, blank, 7, …, 99,997, blank, 99,999; 50,000 blanks (A1, A3, A5, …)",
    );
  });

  it("never writes a non-zero figure as 0", () => {
    expect(exactIn("fr", 0.000_000_012_3)).toBe("1,23e−8");
    expect(exactIn("en", 0.0042)).toBe("0.0042");
    expect(exactIn("en", 0)).toBe("0");
  });
});
