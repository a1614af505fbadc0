import { type BookTableKey, tables } from "../../sheets/layout.ts";
import { rowsBelow } from "../../sheets/snapshot.ts";
import { countAll, ifElse, ifError, min, offset, rows, type Term } from "./formulas.ts";

/**
 * How many cells of a column are filled below the last row of a table that is looked through: in rows that somebody has
 * inserted, and in the first ones below the table, as far as the sheet reaches.
 * @param column counted from 1
 */
export function filledBelow(key: BookTableKey, column: Term): string {
  const { name, rows: room } = tables[key];
  const from = min(rows(name), room + 1);
  const filled = (below: number): string =>
    countAll(offset(name, from, `${column}-1`, `${rows(name)}-${from}+${below}`, 1));
  const inside = ifElse(`${rows(name)}>${room + 1}`, filled(0), 0);
  return ifError(filled(rowsBelow), ifError(filled(1), ifError(inside, 0)));
}
