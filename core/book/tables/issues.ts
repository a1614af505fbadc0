import type { Text } from "../../base/text.ts";
import type { TableKey } from "../sheets/layout.ts";
import { addressIn, placeIn } from "../sheets/places.ts";
import type { TableSnapshot } from "../sheets/snapshot.ts";

/** Something wrong in the book, and where. */
export interface BookIssue {
  readonly table: TableKey;
  /** The sheet's current title; left out if the table is missing. */
  readonly sheet?: string;
  /** Counted from 0 inside the table, headings included; left out if the issue is about a whole table or row. */
  readonly row?: number;
  readonly column?: number;
  /** The same place as an address: `C7`. */
  readonly address?: string;
  /** Which issue this is: `text-in-numbers`, `duplicate-code`. */
  readonly name: string;
  /** The fact with its place, then what to do. */
  readonly says: Text;
  /**
   * `repaired`: the meaning is clear, and is read that way. `note`: harmless, mentioned once. Left out: the value is
   * not read until somebody corrects it, and stays in its cell.
   */
  readonly weight?: "repaired" | "note";
}

/** An issue of one cell: the sentence begins with its place. */
export const issueAt = (
  key: TableKey,
  table: TableSnapshot,
  row: number,
  column: number,
  name: string,
  says: Text,
  weight?: BookIssue["weight"],
): BookIssue => ({
  table: key,
  sheet: table.sheet,
  row,
  column,
  address: addressIn(table, row, column),
  name,
  says: {
    en: `${placeIn("en", table, row, column)}: ${says.en}`,
    fr: `${placeIn("fr", table, row, column)} : ${says.fr}`,
  },
  ...(weight && { weight }),
});

/** Issues that prevent something from being read. */
export const open = (issues: readonly BookIssue[]): BookIssue[] => issues.filter(({ weight }) => weight === undefined);
