import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { calcName } from "../../../core/book/sheets/layout.ts";
import type { Area, Edit, Style } from "../../../core/book/sheets/plan.ts";
import { painterOn } from "../painter.ts";
import { Spreadsheet } from "../spreadsheet.ts";

afterEach(() => vi.unstubAllGlobals());

const whole: Area = { row: 0, column: 0, rows: 12, columns: 8 };

const area = fc
  .record({
    row: fc.nat(11),
    column: fc.nat(7),
    rows: fc.integer({ min: 1, max: 6 }),
    columns: fc.integer({ min: 1, max: 4 }),
  })
  .map(
    ({ row, column, rows, columns }): Area => ({
      row,
      column,
      rows: Math.min(rows, whole.rows - row),
      columns: Math.min(columns, whole.columns - column),
    }),
  );

const color = fc.constantFrom("#111111", "#222222", "#333333", "#444444");

const style: fc.Arbitrary<Style> = fc.record(
  {
    fill: color,
    color,
    bold: fc.boolean(),
    italic: fc.boolean(),
    size: fc.constantFrom(8, 9, 12, 16),
    align: fc.constantFrom("left", "center", "right"),
    vertical: fc.constantFrom("top", "middle", "bottom"),
    below: color,
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Style>;

const edit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .record({ area, style })
      .map(({ area, style }): Edit => ({ kind: "format", name: calcName, area, format: { style } })),
  },
  {
    weight: 1,
    arbitrary: fc.record({ area }).map(({ area }): Edit => ({ kind: "list", name: calcName, area, words: ["a"] })),
  },
  {
    weight: 1,
    arbitrary: fc
      .record({ area })
      .map(({ area }): Edit => ({ kind: "write", name: calcName, row: area.row, column: area.column, cells: [["x"]] })),
  },
);

const properties: readonly (readonly [keyof Style, string, (value: unknown) => unknown])[] = [
  ["fill", "background", (value) => value],
  ["color", "color", (value) => value],
  ["bold", "weight", (value) => (value ? "bold" : "normal")],
  ["italic", "slant", (value) => (value ? "italic" : "normal")],
  ["size", "size", (value) => value],
  ["align", "align", (value) => value],
  ["vertical", "vertical", (value) => value],
  ["below", "below", (value) => value],
];

/** What the formats leave when each of them is painted by itself, cell by cell. */
function oneByOne(edits: readonly Edit[]): Map<string, unknown> {
  const looks = new Map<string, unknown>();
  for (const each of edits)
    if (each.kind === "format")
      for (const [key, property, shown] of properties) {
        const value = each.format.style?.[key];
        if (value === undefined) continue;
        for (let down = 0; down < each.area.rows; down++)
          for (let across = 0; across < each.area.columns; across++)
            looks.set(`${property} ${each.area.row + down},${each.area.column + across}`, shown(value));
      }
  return looks;
}

const usual = new Map<string, unknown>([
  ["background", "#ffffff"],
  ["size", 10],
]);

describe("looks that are painted together", () => {
  it.each([
    ["a new sheet", true],
    ["a sheet that is there already", false],
  ])("leave %s as if each had been painted by itself", async (_, isNew) => {
    const added: Edit[] = [
      { kind: "sheet", sheet: "calc", title: "Calc", columnWidths: [], frozenRows: 0, frozenColumns: 0 },
      { kind: "name", name: calcName, sheet: "calc", area: whole },
    ];
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 14 }), fc.nat(14), async (edits, split) => {
        const spreadsheet = new Spreadsheet();
        const painter = await painterOn(spreadsheet);
        const parts = [edits.slice(0, split), edits.slice(split)];
        // A name in between makes the painter show what it has and go on.
        if (isNew) painter.paint(...added, ...(parts[0] ?? []), ...added.slice(1), ...(parts[1] ?? []));
        else {
          painter.paint(...added);
          for (const part of parts) painter.paint(...part);
        }
        const sheet = spreadsheet.sheet("Calc");
        const shown = new Map<string, unknown>();
        for (const [property, look] of sheet.looks)
          for (const [place, value] of look)
            if (value !== usual.get(property)) shown.set(`${property} ${place}`, value);
        expect(new Map([...shown].sort())).toEqual(new Map([...oneByOne(edits)].sort()));
        const listed = edits.flatMap((each) => (each.kind === "list" ? cellsOf(each.area) : []));
        expect([...sheet.lists.keys()].sort()).toEqual([...new Set(listed)].sort());
        const written = edits.flatMap((each) => (each.kind === "write" ? [`${each.row},${each.column}`] : []));
        const held = [...sheet.cells].flatMap(([place, { value }]) => (value === "x" ? [place] : []));
        expect(held.sort()).toEqual([...new Set(written)].sort());
      }),
      { numRuns: 60 },
    );
  });
});

const cellsOf = ({ row, column, rows, columns }: Area): string[] =>
  Array.from(
    { length: rows * columns },
    (_, index) => `${row + Math.floor(index / columns)},${column + (index % columns)}`,
  );
