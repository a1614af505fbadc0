import type { Source } from "../../sidebar/base/host.ts";
import { isMarked } from "../paint/sheet.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const mostSheets = 50;
const mostHeadings = 30;

/**
 * The user's own sheets with the headings of their first row, each in its column. Ours are those that a name of ours is
 * on, or that bear our mark, whatever has become of their names.
 */
export function sources(): Source[] {
  const spreadsheet = SpreadsheetApp.getActive();
  const names = spreadsheet.getNamedRanges().filter((each) => /^kpi_/i.test(each.getName()));
  const ours = new Set(names.map((each) => each.getRange().getSheet().getSheetId()));
  const theirs = spreadsheet.getSheets().filter((sheet) => !ours.has(sheet.getSheetId()) && !isMarked(sheet));
  return theirs.slice(0, mostSheets).flatMap((sheet) => {
    const headings = headingsOf(sheet);
    return headings.length > 0 ? [{ sheet: sheet.getName(), headings }] : [];
  });
}

function headingsOf(sheet: Sheet): string[] {
  const columns = Math.min(sheet.getLastColumn(), mostHeadings);
  if (columns === 0) return [];
  const [first = []] = sheet.getRange(1, 1, 1, columns).getDisplayValues();
  const headings = first.map((heading) => heading.trim());
  while (headings.length > 0 && headings[headings.length - 1] === "") headings.pop();
  return headings;
}
