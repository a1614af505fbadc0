import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The same bytes from the same workbook, regardless of the clock and the time zone: the times in the zip are fixed. */
export function packed(workbook: Uint8Array): Uint8Array {
  const files = unzipSync(workbook);
  const at = "xl/workbook.xml";
  // The writer always asks Excel to take the author's name away on saving.
  files[at] = strToU8(strFromU8(files[at] as Uint8Array).replace(' filterPrivacy="1"', ""));
  // Read as local time, as the zip keeps it.
  const mtime = new Date(1980, 0, 1);
  return zipSync(Object.fromEntries(Object.keys(files).map((path) => [path, [files[path] as Uint8Array, { mtime }]])), {
    level: 6,
  });
}
