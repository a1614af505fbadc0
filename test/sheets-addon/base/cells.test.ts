import { afterEach, describe, expect, it, vi } from "vitest";

/** The day that the core receives for a date; the two services are stand-ins, the real ones exist at Google only. */
async function dayIn(timeZone: string, iso: string): Promise<unknown> {
  vi.resetModules();
  vi.stubGlobal("SpreadsheetApp", { getActive: () => ({ getSpreadsheetTimeZone: () => timeZone }) });
  vi.stubGlobal("Utilities", {
    formatDate: (date: Date, zone: string) => date.toLocaleDateString("sv", { timeZone: zone }),
  });
  const { cellFromSheets } = await import("../../../sheets-addon/base/cells.ts");
  return cellFromSheets(new Date(iso));
}

afterEach(() => vi.unstubAllGlobals());

describe("a day in Sheets", () => {
  it("is the day of the spreadsheet's time zone, not of the script's", async () => {
    expect(await dayIn("Europe/Zurich", "2026-02-28T23:00:00Z")).toEqual({ day: 46_082 });
    expect(await dayIn("Etc/UTC", "2026-02-28T23:00:00Z")).toEqual({ day: 46_081 });
    expect(await dayIn("America/Los_Angeles", "2026-03-01T07:59:00Z")).toEqual({ day: 46_081 });
  });

  it("loses its hours and survives the change to summer time", async () => {
    expect(await dayIn("Europe/Zurich", "2026-03-29T21:59:00Z")).toEqual({ day: 46_110 });
    expect(await dayIn("Europe/Zurich", "2026-03-29T22:00:00Z")).toEqual({ day: 46_111 });
  });
});
