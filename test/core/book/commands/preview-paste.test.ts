import { describe, expect, it } from "vitest";
import { previewPaste } from "../../../../core/book/commands/preview-paste.ts";
import { readBook } from "../../../../core/book/tables/read.ts";
import { bookAfter, conversion, leads, resultOf, signups, typedFigure, visits, withKpis } from "./try-commands.ts";

const last = "2026-09";
const preview = (text: string, book = withKpis(leads), code = "LEADS") =>
  previewPaste(readBook(book), code, text, last);
const fates = (text: string, book = withKpis(leads), code = "LEADS") =>
  preview(text, book, code).rows.map(({ fate, month, value }) => [fate, month, value]);

describe("the preview of a paste", () => {
  it("takes a column of figures for the months up to the last one", () => {
    expect(fates("61\n\n66")).toEqual([
      ["new", "2026-07", 61],
      ["blank", "2026-08", null],
      ["new", "2026-09", 66],
    ]);
  });

  it("says what is new, what is already there and what replaces it", () => {
    const book = typedFigure(typedFigure(withKpis(leads), "LEADS", "2026-07", 61), "LEADS", "2026-08", 64);
    const { rows } = preview("61\n65\n66", book);
    expect(rows.map(({ fate, was }) => [fate, was])).toEqual([
      ["same", 61],
      ["overwrites", 64],
      ["new", null],
    ]);
    expect(rows[1]?.obstacle?.en).toBe("Takes the place of 64\u00a0leads.");
  });

  it("says which rows cannot be written, and why", () => {
    const book = typedFigure(withKpis(leads), "LEADS", "2026-08", "ask Ann");
    expect(fates("2020-01\t5\n2026-07\tmany\n2026-08\t7\n2026-09\t8", book)).toEqual([
      ["outside", "2020-01", 5],
      ["unread", "2026-07", undefined],
      ["in-the-way", "2026-08", 7],
      ["new", "2026-09", 8],
    ]);
    const rates = withKpis(visits, signups, conversion);
    expect(fates("12%", rates, "CONVERSION")).toEqual([["in-the-way", "2026-09", 0.12]]);
    expect(fates("5", typedFigure(rates, "VISITS", last, 4, "=Ads!B2"), "VISITS")).toEqual([["in-the-way", last, 5]]);
  });

  it("contains what to send, so that pasting writes exactly what was shown", () => {
    const book = typedFigure(withKpis(leads), "LEADS", "2026-08", 64);
    const { request } = preview("61\n65\n66", book);
    if (!request) throw new Error("nothing to send");
    const pasted = bookAfter(book, "paste-history", request);
    expect(["2026-07", "2026-08", "2026-09"].map((month) => resultOf(pasted, "LEADS", month))).toEqual([61, 65, 66]);
  });

  it("has nothing to send if nothing can be read or the KPI is gone", () => {
    expect(preview("").problem?.name).toBe("empty");
    expect(preview("5", withKpis(visits)).problem?.name).toBe("unknown-code");
    expect(preview("many").request).toBeUndefined();
  });
});
