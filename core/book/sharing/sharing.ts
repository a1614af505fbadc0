import type { Text } from "../../base/text.ts";
import type { Snapshot } from "../sheets/snapshot.ts";
import { prepared } from "./prepare.ts";
import { repaired } from "./repair.ts";

/** What sharing and repairing would do: numbers and sentences for the panel, before anything changes. */
export interface Sharing {
  readonly prepare: { readonly native: number; readonly values: number; readonly left: readonly Text[] };
  readonly repair: { readonly back: number; readonly left: readonly Text[] };
}

/** @param snapshot with its sheets */
export function sharingOf({ sheets = [], language }: Snapshot): Sharing {
  const { native, values, left } = prepared(sheets, language);
  const repair = repaired(sheets, language);
  return { prepare: { native, values, left }, repair: { back: repair.back, left: repair.left } };
}
