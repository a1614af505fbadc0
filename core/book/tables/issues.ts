import type { Text } from "../../base/text.ts";
import type { TableKey } from "../sheets/layout.ts";
import { addressIn, placeIn } from "../sheets/places.ts";
import type { TableSnapshot } from "../sheets/snapshot.ts";

/** Something in the book that is not as it should be, and where it stands. */
export interface BookIssue {
  readonly table: TableKey;
  /** The title that the sheet has now; none where the table is missing. */
  readonly sheet?: string;
  /** Counted from 0 inside the table, headings included; none where the whole table or a whole row is meant. */
  readonly row?: number;
  readonly column?: number;
  /** The same place as an address: `C7`. */
  readonly address?: string;
  /** Which issue this is: `text-in-numbers`, `duplicate-code`. */
  readonly name: string;
  /** The fact with its place, then what to do. */
  readonly says: Text;
  /**
   * `repaired`: what was meant is clear, and is read so. `note`: harmless, said once. Left out, something is not read
   * until somebody corrects it; it stays in its cell.
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

/** Issues that keep something from being read. */
export const open = (issues: readonly BookIssue[]): BookIssue[] => issues.filter(({ weight }) => weight === undefined);
