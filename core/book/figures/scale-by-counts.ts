import type { Cell } from "../../base/cells.ts";
import { asText } from "./cell-text.ts";
import type { Column, Line, Table } from "./table.ts";

/**
 * Whether the figures of a rate are shares or percentages, as two columns of counts beside it show; nothing where none
 * do.
 */
export function scaleBy(
  column: Column,
  parts: readonly [Column, Column] | undefined,
  lines: readonly Line[],
  table?: Table,
): "share" | "percent" | undefined {
  const sample = lines.filter(({ cells }) => /[1-9]/.test(asText(cells[column.index] ?? null))).slice(0, 8);
  if (sample.length === 0) return undefined;
  const number = (cell: Cell): number =>
    typeof cell === "number"
      ? cell
      : Number(
          asText(cell)
            .replace(/[^\d.,-]/g, "")
            .replace(/,(?=\d{1,2}$)/, ".")
            .replace(/,/g, ""),
        );
  const shows = ([above, below]: readonly [Column, Column]): "share" | "percent" | undefined => {
    const fits = (by: number): boolean =>
      sample.every(({ cells }) => {
        const [rate, one, two] = [column, above, below].map(({ index }) => number(cells[index] ?? null)) as [
          number,
          number,
          number,
        ];
        const decimals = asText(cells[column.index] ?? null).split(/[.,]/)[1]?.length ?? 0;
        return two > 0 && Math.abs((one / two) * by - rate) <= 0.51 * 10 ** -Math.min(decimals, 9);
      });
    return fits(1) ? "share" : fits(100) ? "percent" : undefined;
  };
  if (parts) return shows(parts);
  const counts = (table?.columns ?? []).filter((each) => each.kind === "numbers" && each !== column).slice(0, 25);
  if (sample.length < 2) return undefined;
  for (const above of counts)
    for (const below of counts) {
      const scale = above === below ? undefined : shows([above, below]);
      if (scale) return scale;
    }
  return undefined;
}
