import type { Area } from "../../core/book/sheets/plan.ts";
import { addressOf, areasWhere, around, type Cells } from "../base/areas.ts";
import type { Look } from "./look.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;
type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;

/** All that many cells of a sheet can be given at once. */
export interface Strokes extends Required<Look> {
  readonly validation: DataValidation;
}

/** The ways in which Sheets lets one property of many cells be set; each call costs a round trip. */
interface Brush<T> {
  /** One value for any number of areas, where there is such a call. */
  readonly list?: (list: RangeList, value: T) => unknown;
  /** One value for one area, if there is no call for a list. */
  readonly area?: (range: Range, value: T) => unknown;
  /** A value for each cell of a rectangle, where there is such a call; `null` is what a new sheet has. */
  readonly grid?: (range: Range, values: (T | null)[][]) => unknown;
  /** What cells look like now. Left out where what is read and written back would not be the same. */
  readonly read?: (range: Range) => T[][];
}

const brushes: { readonly [Property in keyof Strokes]: Brush<Strokes[Property]> } = {
  background: {
    list: (list, color) => list.setBackground(color),
    grid: (range, colors) => range.setBackgrounds(colors),
    read: (range) => range.getBackgrounds(),
  },
  color: {
    list: (list, color) => list.setFontColor(color),
    grid: (range, colors) => range.setFontColors(colors),
  },
  weight: {
    list: (list, weight) => list.setFontWeight(weight),
    grid: (range, weights) => range.setFontWeights(weights),
  },
  slant: {
    list: (list, slant) => list.setFontStyle(slant),
    grid: (range, slants) => range.setFontStyles(slants),
  },
  size: {
    list: (list, size) => list.setFontSize(size),
    grid: (range, sizes) => range.setFontSizes(sizes.map((line) => line.map((size) => size ?? usualSize))),
    read: (range) => range.getFontSizes(),
  },
  align: {
    list: (list, align) => list.setHorizontalAlignment(align),
    grid: (range, aligns) => range.setHorizontalAlignments(aligns),
  },
  vertical: {
    list: (list, vertical) => list.setVerticalAlignment(vertical),
    grid: (range, verticals) => range.setVerticalAlignments(verticals),
  },
  wrap: { list: (list, wrap) => list.setWrap(wrap) },
  // A format that is read, `General` say, and written back is no longer an automatic one: days would turn into numbers.
  number: { list: (list, pattern) => list.setNumberFormat(pattern) },
  below: {
    list: (list, color) => list.setBorder(null, null, true, null, null, true, color, SpreadsheetApp.BorderStyle.SOLID),
  },
  validation: {
    area: (range, rule) => range.setDataValidation(rule),
    grid: (range, rules) => range.setDataValidations(rules),
    read: (range) => range.getDataValidations() as DataValidation[][],
  },
};

const usualSize = 10;

/**
 * Gives cells one property in as few calls as there can be: a call for each value, or one for the whole rectangle.
 * @param known what has been painted before, and on a new sheet is all there is; left out where the sheet is older
 */
export function stroke<Property extends keyof Strokes>(
  sheet: Sheet,
  property: Property,
  wanted: Cells<Strokes[Property]>,
  known?: Cells<Strokes[Property]>,
): void {
  const { list, area: each, grid, read }: Brush<Strokes[Property]> = brushes[property];
  const rangeOf = ({ row, column, rows, columns }: Area): Range => sheet.getRange(row + 1, column + 1, rows, columns);
  const byValue = [...new Set(wanted.flat())].flatMap((value) => {
    if (value === undefined) return [];
    return [{ value, areas: areasWhere(wanted, (other) => other === value) }];
  });
  const areas = byValue.flatMap((one) => one.areas);
  const box = around(areas);
  const whole = areas.reduce((cells, { rows, columns }) => cells + rows * columns, 0) === box.rows * box.columns;
  const single = list ? byValue.length : areas.length;
  const cost = whole || known ? 1 : read ? 2 : Number.POSITIVE_INFINITY;
  if (grid && single > cost) {
    const range = rangeOf(box);
    const before = whole || known ? undefined : read?.(range);
    grid(
      range,
      Array.from({ length: box.rows }, (_, down) =>
        Array.from({ length: box.columns }, (_, across) => {
          const [row, column] = [box.row + down, box.column + across];
          return wanted[row]?.[column] ?? known?.[row]?.[column] ?? before?.[down]?.[across] ?? null;
        }),
      ),
    );
  } else if (list) for (const { value, areas } of byValue) list(sheet.getRangeList(areas.map(addressOf)), value);
  else for (const { value, areas } of byValue) for (const area of areas) each?.(rangeOf(area), value);
}
