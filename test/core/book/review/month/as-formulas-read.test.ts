import { expect, it } from "vitest";
import { asFormulasRead } from "../../../../../core/book/review/month/as-formulas-read.ts";
import { type BookKpi, readBook } from "../../../../../core/book/tables/read.ts";
import { figureOf, leads, placeOf, typed, typedFigure, withKpis } from "../../commands/try-commands.ts";
import { bookWith, kpi } from "../month-book.ts";

const book = typedFigure(typedFigure(withKpis(leads), "LEADS", "2026-08", "45"), "LEADS", "2026-07", 40);

it("leaves out figures held as text, which the panel reads", () => {
  const read = readBook(book);
  expect(figureOf(read, "LEADS", "2026-08").value).toBe(45);
  const seen = asFormulasRead(read);
  expect([figureOf(seen, "LEADS", "2026-08").value, figureOf(seen, "LEADS", "2026-07").value]).toEqual([null, 40]);
});

it("leaves out KPIs that have no line on the page, unless all are asked for", () => {
  const many = readBook(bookWith([..."ABCDEFGHIJ"].map((code) => kpi(code))));
  const eleven = { ...many, kpis: new Map([...many.kpis, ["k", { ...many.kpis.get("a"), row: 11 } as BookKpi]]) };
  expect([asFormulasRead(eleven).kpis.size, asFormulasRead(eleven, "all").kpis.size]).toEqual([10, 11]);
});

it("leaves out months that only the panel understands, in Results and in Targets", () => {
  const { row } = placeOf(book, "LEADS", "2026-07");
  const late = typed(typed(book, "results", row, 0, "1.7.2026"), "targets", row + 1, 0, "1.8.2026");
  const seen = asFormulasRead(readBook(late));
  expect(readBook(late).months).toContain("2026-07");
  expect(seen.months).not.toContain("2026-07");
  expect(seen.kpis.get("leads")?.results.length).toBe(seen.months.length);
  expect(figureOf(readBook(late), "LEADS", "2026-08", "targets").value).toBe(100);
  expect(figureOf(seen, "LEADS", "2026-08", "targets").value).toBe(null);
});
