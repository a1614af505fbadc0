import { numberFormats } from "../../core/book/sheets/number-formats.ts";
import type { Area, EditOf } from "../../core/book/sheets/plan.ts";
import { areasOn, type Canvas } from "./canvas.ts";
import { cellFormat } from "./look.ts";
import { general } from "./plan-cells.ts";

type FormatEdit = EditOf<"format">;

/** Gives cells their looks, and remembers the number formats, on which it depends what is written into them. */
export class Formats {
  private readonly canvas: Canvas;
  private readonly numbers: { readonly name: string; readonly area: Area; readonly code: string }[] = [];

  constructor(canvas: Canvas) {
    this.canvas = canvas;
  }

  /** Edits that follow each other: cells that look alike get their looks together. */
  paint(edits: readonly FormatEdit[]): void {
    for (const { name, areas, format } of alike(edits)) {
      this.numberFormat(name, areas, format.number && numberFormats[format.number]);
      this.looks(name, areas, format);
      if (format.style?.below) for (const area of areas) this.lineBelow(name, area, format.style.below);
    }
  }

  /** The current number format of a cell; `undefined` if it was not read. */
  codeAt(name: string, row: number, column: number): string | undefined {
    for (let last = this.numbers.length - 1; last >= 0; last--) {
      const known = this.numbers[last];
      if (known?.name === name && covers(known.area, row, column)) return known.code;
    }
    if (this.canvas.isNew(name)) return general;
    const { formats } = this.canvas.place(name);
    return formats && (formats[row]?.[column] ?? general);
  }

  private numberFormat(name: string, areas: readonly Area[], code: string | undefined): void {
    if (code === undefined) return;
    for (const area of areas) {
      // A block of one value applies to every cell of the range.
      this.canvas.range(name, area).numberFormat = [[code]];
      this.numbers.push({ name, area, code });
    }
  }

  private looks(name: string, areas: readonly Area[], format: FormatEdit["format"]): void {
    const properties = cellFormat(format);
    if (Object.keys(properties).length === 0) return;
    const [first, ...others] = areas;
    if (first && others.length === 0) this.canvas.range(name, first).format.set(properties);
    else {
      const onSheet = areas.map((area) => this.canvas.onSheet(name, area));
      for (const together of areasOn(this.canvas.sheet(name), onSheet)) together.format.set(properties);
    }
  }

  private lineBelow(name: string, area: Area, color: string): void {
    const { borders } = this.canvas.range(name, area).format;
    const edges = area.rows > 1 ? (["InsideHorizontal", "EdgeBottom"] as const) : (["EdgeBottom"] as const);
    for (const edge of edges) borders.getItem(edge).set({ style: "Continuous", weight: "Thin", color });
  }
}

interface Alike {
  readonly name: string;
  readonly areas: Area[];
  readonly format: FormatEdit["format"];
}

/** Joins edits of one format, as long as none between them has to do with the same cells. */
function alike(edits: readonly FormatEdit[]): Alike[] {
  const groups: Alike[] = [];
  for (const { name, area, format } of edits) {
    const group = groupFor(groups, { name, area, format });
    if (group) group.areas.push(area);
    else groups.push({ name, areas: [area], format });
  }
  return groups;
}

function groupFor(groups: readonly Alike[], { name, area, format }: Omit<FormatEdit, "kind">): Alike | undefined {
  const wanted = JSON.stringify(format);
  for (let last = groups.length - 1; last >= 0; last--) {
    const group = groups[last] as Alike;
    if (group.name === name && JSON.stringify(group.format) === wanted) return group;
    // Two names may lie on the same cells.
    if (group.name !== name || group.areas.some((each) => overlap(each, area))) return undefined;
  }
  return undefined;
}

const covers = (area: Area, row: number, column: number): boolean =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;

const overlap = (one: Area, other: Area): boolean =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;
