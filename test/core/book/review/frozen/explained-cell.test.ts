import { describe, expect, it } from "vitest";
import { columnLetters } from "../../../../../core/base/address.ts";
import { explainedCell } from "../../../../../core/book/review/frozen/explained-cell.ts";
import { readBook } from "../../../../../core/book/tables/read.ts";
import { bookWith, kpi, september, usual, withInputs } from "../month-book.ts";

const book = withInputs(bookWith([kpi("LEADS"), kpi("SALES")], { LEADS: [...usual, 160], SALES: [...usual, 101] }));
const results = book.tables.results as NonNullable<typeof book.tables.results>;
const { results: grid } = readBook(book);

const cellOf = (code: string, month = september): string =>
  `${columnLetters(results.column + (grid.columns.get(code) as number))}${results.row + (grid.rows.get(month) as number) + 1}`;

describe("why a figure is judged as it is", () => {
  it("is explained for a cell of Results, with its chart and its reason", () => {
    const [code] = [...grid.columns.keys()].filter((each) => /leads/i.test(each)) as [string];
    const found = explainedCell(book, results.sheet, cellOf(code));
    expect(found?.title.en).toBe("LEADS, September 2026");
    expect(found?.chart.says[1]?.en).toMatch(/^The last value is 160: above the usual 9\d–1\d\d\. Unusual/);
    expect(found?.chart.picture.en).toContain('class="ring"');
    expect(explainedCell(book, results.sheet, cellOf(code, "2026-08"))?.chart.says[1]?.en).toContain(
      "As usual: no cause",
    );
  });

  it("is explained for the three rows of a KPI on the page, in the order of the page", () => {
    const titles = ["C10", "J12", "C13"].map((address) => explainedCell(book, "Review", address)?.title.en);
    expect(titles[0]).toBe(titles[1]);
    expect(new Set([titles[0], titles[2]])).toEqual(new Set(["LEADS, September 2026", "SALES, September 2026"]));
  });

  it("explains nothing of a heading, a month, another sheet or a workbook without a book", () => {
    expect(explainedCell(book, results.sheet, "A1")).toBeUndefined();
    expect(explainedCell(book, results.sheet, `A${results.row + 2}`)).toBeUndefined();
    expect(explainedCell(book, "Elsewhere", "C10")).toBeUndefined();
    expect(explainedCell(book, "Review", "C5")).toBeUndefined();
    expect(explainedCell({ language: "en", tables: {} }, "Review", "C10")).toBeUndefined();
  });
});
