import { describe, expect, it } from "vitest";
import {
  guideName,
  languageName,
  measures,
  reviewedKpis,
  sheetTitles,
  tables,
} from "../../../../core/book/sheets/layout.ts";

describe("the layout of a book", () => {
  it("has unique names that both programs accept", () => {
    const names = [...Object.values(tables).map(({ name }) => name), languageName, guideName];
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^kpi(_[a-z]+)+(_\d)?$/.test(name))).toEqual([]);
  });

  it("has a different title for each sheet, short enough for Excel and without characters that it, the playground or Gnumeric forbid", () => {
    for (const language of ["en", "fr"] as const) {
      const titles = Object.values(sheetTitles).map((title) => title[language]);
      expect(new Set(titles).size).toBe(titles.length);
      expect(titles.filter((title) => title.length > 31 || /[[\]:*?/\\']/.test(title))).toEqual([]);
    }
  });

  it("has a row for every KPI and measure", () => {
    expect(tables.definitions.rows).toBe(reviewedKpis + measures);
  });
});
