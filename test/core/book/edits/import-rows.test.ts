import { expect, it } from "vitest";
import { isProblem } from "../../../../core/base/problem.ts";
import { importWriting } from "../../../../core/book/edits/import-rows.ts";
import { applied } from "../../../../core/book/sheets/apply.ts";
import type { Snapshot } from "../../../../core/book/sheets/snapshot.ts";
import { type Import, importsIn } from "../../../../core/book/tables/imports.ts";
import { newBook } from "../commands/try-commands.ts";

const kept = (code: string, more: Partial<Import> = {}): Import => ({
  code,
  headings: "Date · Cost",
  column: "Cost",
  dateColumn: "Date",
  aggregate: "sum",
  numerator: "",
  denominator: "",
  filterColumn: "",
  filterEquals: "",
  answers: "",
  readOn: "2026-09-30",
  ...more,
});

function after(book: Snapshot, ...imports: Import[]): Snapshot {
  const writing = importWriting(book, imports);
  if (isProblem(writing)) throw new Error(writing.says.en);
  return applied(book, { edits: writing.edits });
}

it("the sheet is made with the first import, and read back as it was written", () => {
  for (const language of ["en", "fr"] as const) {
    const book = after(
      newBook(language),
      kept("SPEND"),
      kept("LEADS", { aggregate: "count", answers: "count: lines" }),
    );
    expect(importsIn(book).rows.map(({ row, ...each }) => each)).toEqual([
      kept("SPEND"),
      kept("LEADS", { aggregate: "count", answers: "count: lines" }),
    ]);
    expect(book.tables.imports?.sheet).toBe(language === "fr" ? "Reprises" : "Imports");
  }
});

it("the same table of a KPI keeps its one row; another table gets its own", () => {
  const book = after(newBook(), kept("SPEND"), kept("LEADS"));
  const later = after(
    book,
    kept("spend", { column: "Amount", readOn: "2026-10-31" }),
    kept("SPEND", { headings: "Day · Spend" }),
  );
  expect(importsIn(later).rows.map(({ code, column, headings, readOn }) => [code, column, headings, readOn])).toEqual([
    ["spend", "Amount", "Date · Cost", "2026-10-31"],
    ["LEADS", "Cost", "Date · Cost", "2026-09-30"],
    ["SPEND", "Cost", "Day · Spend", "2026-09-30"],
  ]);
});

it("a full sheet forgets what is longest ago", () => {
  const many = Array.from({ length: 60 }, (_, index) =>
    kept(`K${index}`, { readOn: index === 7 ? "2025-01-01" : "2026-09-30" }),
  );
  const codes = importsIn(after(after(newBook(), ...many), kept("NEW"))).rows.map(({ code }) => code);
  expect(codes).toHaveLength(60);
  expect(codes[7]).toBe("NEW");
});

it("nothing to keep makes no sheet", () => {
  expect(importWriting(newBook(), [])).toEqual({ edits: [], expects: [] });
});
