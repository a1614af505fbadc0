import { describe, expect, it } from "vitest";
import { readBook } from "../../../../core/book/tables/read.ts";
import {
  bookAfter,
  conversion,
  emptySnapshot,
  figureOf,
  leads,
  refusal,
  resultOf,
  signups,
  typedFigure,
  visits,
  withKpis,
} from "./try-commands.ts";

const request = { code: "LEADS", sheet: "CRM 2026's export", dates: "b", texts: 1 };
const formulaOf = (book: ReturnType<typeof withKpis>, month = "2024-10") =>
  figureOf(readBook(book), "LEADS", month).formula;

describe("results from an export", () => {
  it("are one native formula for each month, past ones included", () => {
    const book = bookAfter(withKpis(leads), "results-from-export", request);
    expect(formulaOf(book)).toBe(
      `=IF(COUNTIFS('CRM 2026''s export'!$B:$B,"<>")-COUNTIFS('CRM 2026''s export'!$B:$B,">-1E+300")<>1,NA(),` +
        `IF(COUNTIFS('CRM 2026''s export'!$B:$B,">="&$A9,'CRM 2026''s export'!$B:$B,"<"&EDATE($A9,1))=0,"",` +
        `COUNTIFS('CRM 2026''s export'!$B:$B,">="&$A9,'CRM 2026''s export'!$B:$B,"<"&EDATE($A9,1))))`,
    );
    expect(
      readBook(book)
        .kpis.get("leads")
        ?.results.every(({ formula }) => formula !== ""),
    ).toBe(true);
  });

  it("keep typed figures unless asked otherwise", () => {
    const book = typedFigure(withKpis(leads), "LEADS", "2026-08", 80);
    expect(resultOf(bookAfter(book, "results-from-export", request), "LEADS", "2026-08")).toBe(80);
    expect(formulaOf(bookAfter(book, "results-from-export", { ...request, replace: true }), "2026-08")).toContain(
      "COUNTIFS",
    );
  });

  it("can come from another export later", () => {
    const book = bookAfter(withKpis(leads), "results-from-export", request);
    expect(formulaOf(bookAfter(book, "results-from-export", { ...request, sum: "D" }))).toContain(
      "SUMIFS('CRM 2026''s export'!$D:$D,",
    );
    expect(refusal(book, "results-from-export", request)).toBe("planned 0 edits");
  });

  it("never replace the user's own formula or text", () => {
    const own = typedFigure(withKpis(leads), "LEADS", "2026-08", 5, "=Ads!B7/Crm!C7");
    expect(refusal(own, "results-from-export", { ...request, replace: true })).toBe("formula-in-the-way");
    const noted = typedFigure(withKpis(leads), "LEADS", "2026-08", "ask Ann");
    expect(refusal(noted, "results-from-export", { ...request, replace: true })).toBe("text-in-the-way");
  });

  it("are never a rate or a level, which do not add up", () => {
    const rates = withKpis(visits, signups, conversion);
    expect(refusal(rates, "results-from-export", { ...request, code: "CONVERSION" })).toBe("not-added-up");
    expect(refusal(withKpis({ ...leads, kind: "level" }), "results-from-export", request)).toBe("not-added-up");
  });

  it("come from one of the user's sheets, from a column that exists", () => {
    expect(refusal(withKpis(leads), "results-from-export", { ...request, sheet: "results" })).toBe("own-sheet");
    expect(
      ["XFD", "XFE", "A1", "A:A", "Ä"].map((dates) =>
        refusal(withKpis(leads), "results-from-export", { ...request, dates }),
      ),
    ).toEqual([
      "planned 1 edits",
      "request-not-understood",
      "request-not-understood",
      "request-not-understood",
      "request-not-understood",
    ]);
    expect(refusal(withKpis(visits), "results-from-export", request)).toBe("unknown-code");
    expect(refusal(emptySnapshot(), "results-from-export", request)).toBe("not-started");
  });
});
