import type { Area } from "../../core/book/sheets/plan.ts";
import { addressOf, around } from "../base/areas.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** How much is known of a sheet: on a blank one nothing is lost where cells are pasted. */
export type Before = "blank" | "new" | "older";

/**
 * Makes one cell of each area. Sheets has no call for many of them; but lines of a block are merged in one, and what
 * repeats down a blank page is pasted, twice as much each time. What is merged already is left alone.
 */
export function merge(sheet: Sheet, areas: readonly Area[], before: Before): void {
  const rangeOf = ({ row, column, rows, columns }: Area) => sheet.getRange(row + 1, column + 1, rows, columns);
  const wanted = new Map(areas.filter(isSeveral).map((area) => [addressOf(area), area]));
  if (wanted.size === 0) return;
  if (before === "older")
    for (const range of rangeOf(around([...wanted.values()])).getMergedRanges()) wanted.delete(range.getA1Notation());
  let blocks = blocksOf([...wanted.values()]);
  for (;;) {
    const pattern = before === "blank" ? repeated(blocks) : undefined;
    const now = pattern?.unit ?? blocks;
    for (const { area, how } of now) rangeOf(area)[how]();
    if (!pattern) return;
    paste(sheet, pattern);
    blocks = blocks.filter((block) => !pattern.all.has(keyOf(block)));
  }
}

/** Areas that one call merges. */
interface Block {
  readonly area: Area;
  readonly how: "merge" | "mergeAcross" | "mergeVertically";
}

const isSeveral = ({ rows, columns }: Area): boolean => rows * columns > 1;

/** Lines of the same columns below each other, and columns of the same rows beside each other, are one block. */
function blocksOf(areas: readonly Area[]): Block[] {
  const found: Block[] = [];
  for (const area of [...areas].sort((one, other) => one.row - other.row || one.column - other.column)) {
    const index = found.findIndex((block) => goesOn(block, area));
    const block = found[index];
    if (block)
      found[index] = { area: around([block.area, area]), how: area.rows === 1 ? "mergeAcross" : "mergeVertically" };
    else found.push({ area, how: "merge" });
  }
  return found;
}

function goesOn({ area, how }: Block, next: Area): boolean {
  const lines = next.rows === 1 && (area.rows === 1 || how === "mergeAcross");
  const columns = next.columns === 1 && (area.columns === 1 || how === "mergeVertically");
  if (lines) return next.row === area.row + area.rows && next.column === area.column && next.columns === area.columns;
  return columns && next.column === area.column + area.columns && next.row === area.row && next.rows === area.rows;
}

/** Blocks that stand again and again below each other, always as many rows further down. */
interface Pattern {
  readonly unit: readonly Block[];
  readonly first: number;
  readonly step: number;
  readonly times: number;
  readonly all: ReadonlySet<string>;
}

const keyOf = ({ area, how }: Block, down = 0): string => `${how} ${addressOf({ ...area, row: area.row + down })}`;

const longestStep = 12;

/** The pattern that saves most calls, where one does. */
function repeated(blocks: readonly Block[]): Pattern | undefined {
  const keys = new Set(blocks.map((block) => keyOf(block)));
  let best: (Pattern & { readonly saved: number }) | undefined;
  for (const first of new Set(blocks.map(({ area }) => area.row)))
    for (let step = 1; step <= longestStep; step++) {
      const unit = blocks.filter(({ area }) => area.row >= first && area.row + area.rows <= first + step);
      if (unit.length === 0) continue;
      let times = 1;
      while (unit.every((block) => keys.has(keyOf(block, times * step)))) times++;
      const saved = unit.length * (times - 1) - Math.ceil(Math.log2(times));
      if (saved <= (best?.saved ?? 0)) continue;
      const all = unit.flatMap((block) => Array.from({ length: times }, (_, time) => keyOf(block, time * step)));
      best = { unit, first, step, times, all: new Set(all), saved };
    }
  return best;
}

function paste(sheet: Sheet, { unit, first, step, times }: Pattern): void {
  const { column, columns } = around(unit.map(({ area }) => area));
  for (let done = 1; done < times; done *= 2) {
    const more = Math.min(done, times - done);
    const rangeAt = (time: number) => sheet.getRange(first + time * step + 1, column + 1, more * step, columns);
    rangeAt(0).copyTo(rangeAt(done), SpreadsheetApp.CopyPasteType.PASTE_NORMAL, false);
  }
}
