import type { Source } from "../../sidebar/base/host.ts";
import { sheetOf } from "../base/address.ts";
import { bookNames } from "../base/workbook.ts";

const mostSheets = 50;
const mostHeadings = 30;

/**
 * The user's own sheets with the headings of their first row, each in its column; ours are those that a name of ours is
 * on. Two round trips: which sheets there are, and what stands in them.
 */
export async function readSources(context: Excel.RequestContext): Promise<Source[]> {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/name");
  const places = bookNames.map((name) => names.getItemOrNullObject(name).getRangeOrNullObject());
  for (const place of places) place.load("address");
  await context.sync();
  const ours = new Set(places.filter(({ isNullObject }) => !isNullObject).map(({ address }) => sheetOf(address)));
  const theirs = worksheets.items.filter(({ name }) => !ours.has(name)).slice(0, mostSheets);
  const rows = theirs.map((sheet) => sheet.getRangeByIndexes(0, 0, 1, mostHeadings));
  for (const row of rows) row.load("text");
  await context.sync();
  return theirs.flatMap(({ name }, index) => {
    const headings = headingsIn(rows[index]?.text[0] ?? []);
    return headings.length > 0 ? [{ sheet: name, headings }] : [];
  });
}

function headingsIn(cells: readonly string[]): string[] {
  const headings = cells.map((heading) => heading.trim());
  while (headings.length > 0 && headings[headings.length - 1] === "") headings.pop();
  return headings;
}
