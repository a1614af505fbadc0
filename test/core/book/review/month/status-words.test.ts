import { expect, it } from "vitest";
import { statusWordsOf } from "../../../../../core/book/review/month/status-words.ts";
import { readBook } from "../../../../../core/book/tables/read.ts";
import { bookWith, kpi } from "../month-book.ts";

it("a month is met or missed, a way kept or lost", () => {
  const words = (["each-month", "path", "year-to-date"] as const).map((targetAppliesTo) => {
    const [{ kpi: read } = { kpi: undefined }] = readBook(bookWith([kpi("A", { targetAppliesTo })])).kpis.values();
    return read && statusWordsOf(read, "watch").fr;
  });
  expect(words).toEqual(["! Proche", "! Léger retard", "! Léger retard"]);
});
