import { vi } from "vitest";
import type { Edit } from "../../core/book/sheets/plan.ts";
import type { Snapshot } from "../../core/book/sheets/snapshot.ts";
import { midnightIn } from "./clocks.ts";
import type { Sheet } from "./sheet.ts";
import type { Spreadsheet } from "./spreadsheet.ts";

/** Paints plans written by hand, on a spreadsheet whose services are global as in Apps Script. */
export async function painterOn(spreadsheet: Spreadsheet) {
  vi.resetModules();
  vi.stubGlobal("SpreadsheetApp", { getActive: () => spreadsheet.api(), ...spreadsheet.app });
  vi.stubGlobal("Charts", { ChartHiddenDimensionStrategy: { SHOW_BOTH: "show both" } });
  vi.stubGlobal("Utilities", {
    formatDate: (date: Date, zone: string) => date.toLocaleDateString("sv", { timeZone: zone }),
    parseDate: (iso: string, zone: string) => midnightIn(zone, iso),
  });
  const { paint } = await import("../../sheets-addon/paint/paint.ts");
  const { readSnapshot } = await import("../../sheets-addon/read/snapshot.ts");
  return {
    read: (): Snapshot => readSnapshot(),
    paint: (...edits: Edit[]) => paint(edits, readSnapshot()),
  };
}

/** Starts the counting again. */
export function counting({ count }: Spreadsheet): Spreadsheet["count"] {
  Object.assign(count, { reads: 0, writes: 0 });
  count.calls.length = 0;
  count.trips.length = 0;
  return count;
}

/** What cells look like that nothing was done to. */
const usual: Readonly<Record<string, unknown>> = { background: "#ffffff", size: 10 };

/** All that a sheet is, for comparing. */
export function pictureOf(sheet: Sheet): unknown {
  const sorted = (map: ReadonlyMap<unknown, unknown>): unknown[] =>
    [...map].map((entry) => JSON.stringify(entry)).sort();
  const where = (ranges: readonly { getA1Notation(): string; getSheet(): { getName(): string } }[]): string[] =>
    ranges.map((range) => `${range.getSheet().getName()}!${range.getA1Notation()}`);
  return {
    cells: sorted(new Map([...sheet.cells].filter(([, { value, formula }]) => value !== "" || formula))),
    formats: sorted(sheet.formats),
    lists: sorted(sheet.lists),
    notes: sorted(sheet.notes),
    looks: [...sheet.looks]
      .map(([property, look]) => [
        property,
        sorted(new Map([...look].filter(([, value]) => value !== usual[property]))),
      ])
      .sort(),
    merged: sheet.merged.map((part) => JSON.stringify(part)).sort(),
    charts: sheet.charts.map(({ ranges, ...chart }) => ({ ...chart, ranges: where(ranges) })),
    rules: sheet.rules.map(({ ranges, ...rule }) => ({ ...rule, ranges: where(ranges) })),
    protection: sheet.protection,
    sizes: [sorted(sheet.widths), sorted(sheet.heights)],
    hidden: [[...sheet.hiddenColumns], [...sheet.hiddenRows].sort((one, other) => one - other), sheet.hidden],
    gridlinesHidden: sheet.gridlinesHidden,
  };
}
