import { expect, it } from "vitest";
import { pastYears } from "../../../../core/book/tables/past-years.ts";
import { readBook } from "../../../../core/book/tables/read.ts";
import { leads, typedFigure, withKpis } from "../commands/try-commands.ts";

it("past years are the figures of the book, and those about to be written in their place", () => {
  const book = readBook(typedFigure(withKpis(leads), "LEADS", "2026-01", 7));
  const stored = pastYears(book, "leads", 4);
  expect([stored.yearStart, stored.figureOf("2026-01"), stored.figureOf("2026-02")]).toEqual([4, 7, null]);
  const written = pastYears(book, "leads", 4, [
    { code: "LEADS", month: "2026-01", value: null },
    { code: "LEADS", month: "2026-02", value: 9 },
    { code: "OTHER", month: "2026-03", value: 1 },
  ]);
  expect(["2026-01", "2026-02", "2026-03"].map(written.figureOf)).toEqual([null, 9, null]);
});
