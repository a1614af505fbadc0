import { describe, expect, it } from "vitest";
import { newGuide, newTable } from "../../../../core/book/edits/new-sheets.ts";
import { tableKeys, tables } from "../../../../core/book/sheets/layout.ts";
import { type Edit, pageMargins } from "../../../../core/book/sheets/plan.ts";

const all = (language: "en" | "fr"): Edit[] => [
  ...newGuide(language, 4, false),
  ...tableKeys.flatMap((key) => newTable(key, language, "2024-10", undefined)),
];

describe("the sheets of a new book", () => {
  it("have a width for each column of their range", () => {
    for (const key of tableKeys) {
      const edits = newTable(key, "en", "2024-10", undefined);
      const widths = edits.flatMap((edit) => (edit.kind === "sheet" ? [edit.columnWidths.length] : []));
      const columns = edits.flatMap((edit) => (edit.kind === "name" ? [edit.area.columns] : []));
      expect(widths, key).toEqual(columns);
    }
  });

  it("can be read on one page across: letters of 11 points are 7 high on paper", () => {
    const { left, right } = pageMargins;
    const paper = (297 / 25.4 - left - right) * 96;
    for (const key of ["objectives", "actions"] as const) {
      const [sheet] = newTable(key, "en", "2024-10", undefined);
      if (sheet?.kind !== "sheet") throw new Error("no sheet is added");
      const width = sheet.columnWidths.reduce((sum, each) => sum + each);
      expect((11 * paper) / width, key).toBeGreaterThan(7);
    }
  });

  it("write and format inside their ranges only", () => {
    const areas = new Map(all("en").flatMap((edit) => (edit.kind === "name" ? [[edit.name, edit.area] as const] : [])));
    const outside = all("en").filter((edit) => {
      if (edit.kind !== "write" && edit.kind !== "format" && edit.kind !== "list") return false;
      const area =
        edit.kind === "write"
          ? { ...edit, rows: edit.cells.length, columns: Math.max(...edit.cells.map((row) => row.length)) }
          : edit.area;
      const range = areas.get(edit.name);
      return !range || area.row + area.rows > range.rows || area.column + area.columns > range.columns;
    });
    expect(outside).toEqual([]);
    expect(areas.size).toBe(8);
  });

  it("write their headings last", () => {
    for (const key of tableKeys) {
      const edits = newTable(key, "fr", "2024-10", undefined);
      expect(edits.filter(({ kind }) => kind === "write")).toEqual([edits[edits.length - 1]]);
      expect(edits[edits.length - 1]).toMatchObject({ name: tables[key].name, column: 0 });
    }
  });

  it("name their guide only if it has no name yet", () => {
    expect(newGuide("en", 1, true).some(({ kind }) => kind === "sheet" || kind === "name")).toBe(false);
  });

  it("have formulas above their headings only", () => {
    const below = all("fr").flatMap((edit) => (edit.kind === "write" ? edit.cells.slice(Math.max(0, -edit.row)) : []));
    expect(JSON.stringify(below)).not.toContain('"formula"');
  });

  it("have a height for each row up to the headings, stay in view down to them, and begin at the first row", () => {
    for (const key of tableKeys) {
      const edits = newTable(key, "en", "2024-10", undefined);
      const sheet = edits.find((edit) => edit.kind === "sheet");
      const name = edits.find((edit) => edit.kind === "name");
      expect(sheet).toMatchObject({ frozenRows: (name?.area.row ?? 0) + 1, frozenColumns: 1 });
      expect(sheet?.rowHeights).toHaveLength(sheet?.frozenRows as number);
      const first = Math.min(...edits.flatMap((edit) => (edit.kind === "write" ? [edit.row] : [])));
      expect((name?.area.row ?? 0) + first).toBe(0);
    }
  });
});
