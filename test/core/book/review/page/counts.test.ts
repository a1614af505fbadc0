import { describe, expect, it } from "vitest";
import { columnLetters } from "../../../../../core/base/address.ts";
import { countsFormula, countsText } from "../../../../../core/book/review/page/counts.ts";
import { headAt } from "../../../../../core/book/review/page/page-cells.ts";
import { pageName } from "../../../../../core/book/sheets/layout.ts";
import { openBook } from "../../../../playground/headless.ts";

const counts = "Targets: 1 met · 2 close · 1 missed";
const long = `${counts}${" · a cell of LEADS in Results isn't a number".repeat(4)}`;

function shown(text: string, language: "en" | "fr"): unknown {
  const { row, column } = headAt("counts");
  const at = `${columnLetters(column)}${row + 1}`;
  const { enter, get } = openBook({
    version: "19.3.2",
    sheets: [
      { id: "S", name: "S", colNumber: 20, rowNumber: 5, cells: { [at]: `'${text}` } },
      { id: "T", name: "T", colNumber: 1, rowNumber: 1, cells: {} },
    ],
    namedRanges: { [pageName]: "S!A1:T5" },
  });
  const cell = countsFormula(language);
  enter("T!A1", typeof cell === "object" && cell !== null && "formula" in cell ? cell.formula : "");
  return get("T!A1").value;
}

describe("the counts of a page", () => {
  it("are whole where two lines hold them", () => {
    expect([countsText(counts, "en"), shown(counts, "en")]).toEqual([counts, counts]);
  });

  it("go on on the phone sheet where they are longer, on a live page as on a frozen one", () => {
    for (const language of ["en", "fr"] as const) {
      const text = countsText(long, language);
      expect(text).toHaveLength(170);
      expect(shown(long, language)).toBe(text);
    }
    expect(countsText(long, "en")).toMatch(/^Targets: .*… ▲ More: Phone$/);
    expect(countsText(long, "fr")).toMatch(/… ▲ Suite\u00a0: Téléphone$/);
  });
});
