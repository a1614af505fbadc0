import { describe, expect, it } from "vitest";
import { isWritten, previewFigure } from "../../../../core/book/edits/preview-figures.ts";
import { readBook } from "../../../../core/book/tables/read.ts";
import { conversion, leads, signups, typedFigure, visits, withKpis } from "../commands/try-commands.ts";

const month = "2026-08";
const preview = (book: ReturnType<typeof withKpis>, value: number | null, code = "LEADS", at = month) =>
  previewFigure(readBook(book), code, at, value);

describe("a figure before it is written", () => {
  it("is new, already there, or replaces another one", () => {
    const book = typedFigure(withKpis(leads), "LEADS", month, 64);
    expect(preview(withKpis(leads), 61)).toEqual({ fate: "new", was: null });
    expect(preview(book, 64)).toEqual({ fate: "same", was: 64 });
    expect(preview(book, 65)).toMatchObject({ fate: "overwrites", was: 64 });
    expect(preview(book, 65).obstacle?.en).toBe("Replaces 64\u00a0leads.");
    expect(preview(book, null)).toEqual({ fate: "blank", was: 64 });
  });

  it("is not written outside of the book, over a formula or over a text", () => {
    const rates = withKpis(visits, signups, conversion);
    const kept = [
      preview(withKpis(leads), 5, "LEADS", "2020-01"),
      preview(typedFigure(withKpis(leads), "LEADS", month, "ask Ann"), 7),
      preview(typedFigure(rates, "VISITS", month, 4, "=Ads!B2"), 5, "VISITS"),
      preview(rates, 0.12, "CONVERSION"),
    ];
    expect(kept.map(({ fate }) => fate)).toEqual(["outside", "in-the-way", "in-the-way", "in-the-way"]);
    expect(kept.filter(isWritten)).toEqual([]);
    for (const { obstacle } of kept) expect(obstacle?.fr).toMatch(/\.$/);
  });
});
