import { expect, it } from "vitest";
import { noNumberNote, unreadNote } from "../../../../../core/book/review/frozen/unread-note.ts";
import { readBook } from "../../../../../core/book/tables/read.ts";
import { leads, typed, typedFigure, withKpis } from "../../commands/try-commands.ts";

const book = withKpis(leads);

it("names what the page does not read, with the title of its sheet", () => {
  expect(unreadNote(readBook(book), "2026-09")).toBe("");
  const one = typedFigure(book, "LEADS", "2026-08", "45");
  expect(unreadNote(readBook(one), "2026-09")).toBe(" · a cell of LEADS in Results isn't a number");
  const more = typed(typedFigure(one, "LEADS", "2026-09", { error: "#N/A" }), "targets", 3, 0, "soon");
  expect(unreadNote(readBook(more), "2026-09")).toBe(
    " · 2 cells of Results aren't numbers, the first below LEADS · a month of Targets can't be read",
  );
  expect(unreadNote({ ...readBook(more), language: "fr" }, "2026-09")).toBe(
    " · 2 cellules de Résultats ne sont pas des nombres, la première sous LEADS · un mois de Cibles est illisible",
  );
});

it("names a KPI whose column has another heading", () => {
  const renamed = readBook(typed(book, "results", 0, 1, "Leads!"));
  expect(unreadNote(renamed, "2026-09")).toBe(" · no column of Results is read for LEADS");
});

it("names the cell of the month under its KPI", () => {
  expect(noNumberNote("C26", "fr")).toBe("C26 de Résultats n'est pas un nombre.");
});
