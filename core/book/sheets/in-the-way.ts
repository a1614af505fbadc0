import { misread, type Problem } from "../../base/problem.ts";
import type { Text } from "../../base/text.ts";
import type { Area, Edit, NamedArea } from "./plan.ts";

export type Size = Pick<Area, "rows" | "columns">;

/** What a host says when it cannot paint. Each host names the way out in its own menus. */
export interface InTheWayWords {
  nameGone(name: string): Text;
  tooSmall(name: string): Text;
}

/**
 * What prevents painting: a name that no longer exists, or a range that has become too small. What lies beyond the
 * range is not ours to overwrite. Names that a list or a chart only reads from must exist too.
 * @param sizeOf the size of the range behind a name, asked once for each name that the edits do not define themselves
 */
export function inTheWay(
  edits: readonly Edit[],
  sizeOf: (name: string) => Size | undefined,
  words: InTheWayWords,
): Problem | undefined {
  const sizes = new Map<string, Size>();
  for (const edit of edits) {
    if (edit.kind === "sheet" || edit.kind === "replace") continue;
    if (edit.kind === "name") {
      sizes.set(edit.name, edit.area);
      continue;
    }
    const size = sizes.get(edit.name) ?? sizeOf(edit.name);
    if (!size) return misread("name-gone", words.nameGone(edit.name));
    sizes.set(edit.name, size);
    const { rows, columns } = extent(edit);
    if (rows > size.rows || columns > size.columns) return misread("range-too-small", words.tooSmall(edit.name));
    const source = sourceOf(edit);
    if (!source) continue;
    const sourceSize = sizes.get(source.name) ?? sizeOf(source.name);
    if (!sourceSize) return misread("name-gone", words.nameGone(source.name));
    sizes.set(source.name, sourceSize);
  }
  return undefined;
}

/** The cells an edit reads from: a list offers them, a chart draws them. */
const sourceOf = (edit: Edit): NamedArea | undefined =>
  edit.kind === "choose" ? edit.among : edit.kind === "chart" ? edit.chart.data : undefined;

/** How far an edit reaches, from the first cell of its range. */
function extent(edit: Exclude<Edit, { kind: "sheet" | "name" | "replace" }>): Size {
  if (edit.kind === "write")
    return {
      rows: edit.row + edit.cells.length,
      columns: edit.column + Math.max(0, ...edit.cells.map(({ length }) => length)),
    };
  if (edit.kind === "show") return { rows: 0, columns: 0 };
  const areas = edit.kind === "merge" ? edit.areas : edit.kind === "protect" ? edit.inputs : [edit.area];
  return {
    rows: Math.max(0, ...areas.map(({ row, rows }) => row + rows)),
    columns: Math.max(0, ...areas.map(({ column, columns }) => column + columns)),
  };
}
