import type { Day, Grid } from "../../core/base/cells.ts";
import { isProblem, type Problem } from "../../core/base/problem.ts";
import { type Answers, type Ask, type CheckData, type CheckedSheet, check } from "../../core/book/check/check.ts";
import { checkTitles } from "../../core/book/check/plans.ts";
import { sharingOf } from "../../core/book/commands/workbook.ts";
import type { PlanCell } from "../../core/book/sheets/plan.ts";
import { gridFromSheets } from "../base/cells.ts";
import { messageOf } from "../base/messages.ts";
import { formulaFromSheets } from "../base/notation.ts";
import { paint } from "../paint/paint.ts";
import { areaOf, isMarked } from "../paint/sheet.ts";
import { typed } from "../paint/typed.ts";
import { readSheets } from "../read/all-sheets.ts";
import { readSnapshot } from "../read/snapshot.ts";

/** Runs the installation check in the open spreadsheet: a minute or two, with documented methods only. */

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Perform = (command: string, request: unknown, day: Day) => null | string;

/** The build writes it. */
declare const SMART_KPI_VERSION: string;

export function checkInstallation(perform: Perform): string {
  const steps = check(readData());
  const program = programOf(perform);
  let next = steps.next({ value: null } as never);
  while (!next.done) next = steps.next(answered(program, next.value) as never);
  return next.value;
}

/** A file of the project, read only by a check. */
function readData(): CheckData {
  const page = HtmlService.createHtmlOutputFromFile("Check").getContent();
  return JSON.parse(page.slice(page.indexOf("{"), page.lastIndexOf("}") + 1).replace(/\n/g, ""));
}

type Program = { readonly [Kind in Ask["ask"]]: (ask: Extract<Ask, { ask: Kind }>) => Answers[Kind] };

function answered(program: Program, ask: Ask): object {
  try {
    return { value: (program[ask.ask] as (ask: Ask) => unknown)(ask) };
  } catch (thrown) {
    return { refused: messageOf(thrown) };
  }
}

function programOf(perform: Perform): Program {
  const spreadsheet = SpreadsheetApp.getActive();
  const titles = (): string[] => spreadsheet.getSheets().map((sheet) => sheet.getName());
  return {
    facts: () => ({
      program: "Google Sheets",
      version: SMART_KPI_VERSION,
      locale: spreadsheet.getSpreadsheetLocale(),
      "time zone": spreadsheet.getSpreadsheetTimeZone(),
    }),
    before() {
      for (const sheet of spreadsheet.getSheets()) if (isLeftOver(sheet)) spreadsheet.deleteSheet(sheet);
      const blank = spreadsheet.getNamedRanges().length === 0 && spreadsheet.getSheets().every(isBlank);
      return { blank, titles: titles(), language: readSnapshot().language };
    },
    compute({ title, rows }) {
      const sheet = spreadsheet.insertSheet(title, spreadsheet.getSheets().length);
      try {
        sheet.addDeveloperMetadata(mark, title);
        const range = areaOf(sheet, { row: 0, column: 0, rows: rows.length, columns: rows[0]?.length ?? 0 });
        range.setValues(rows.map((line) => line.map((cell: PlanCell) => typed(cell))));
        SpreadsheetApp.flush();
        return computed(range);
      } finally {
        spreadsheet.deleteSheet(sheet);
      }
    },
    paint: ({ edits }) => sentence(paint(edits, readSnapshot())),
    perform: ({ command, request, day }) => perform(command, request, day),
    sharing() {
      const { prepare, repair } = sharingOf({ ...readSnapshot(), sheets: readSheets() });
      return { native: prepare.native, values: prepare.values, back: repair.back };
    },
    sheets: () => spreadsheet.getSheets().map(checkedSheet),
    cleanUp({ titles: before }) {
      for (const name of spreadsheet.getNamedRanges()) name.remove();
      for (const sheet of spreadsheet.getSheets())
        if (!before.includes(sheet.getName())) spreadsheet.deleteSheet(sheet);
      const left = titles().filter((title) => !before.includes(title)).length;
      return left + spreadsheet.getNamedRanges().length;
    },
  };
}

/** Marks the scratch sheet, so that one that was left behind is known from a sheet of the user's. */
const mark = "smart-kpi-check";

const isLeftOver = (sheet: Sheet): boolean =>
  sheet.getDeveloperMetadata().some((each) => each.getKey() === mark) ||
  (isMarked(sheet) && [checkTitles.calc, checkTitles.page].some((title) => title === sheet.getName()));

const isBlank = (sheet: Sheet): boolean => sheet.getLastRow() === 0;

const sentence = (problem: Problem | undefined): string | null => (isProblem(problem) ? problem.says.en : null);

const mostWaits = 20;
const wait = 2_000;

/** Custom functions are computed after the script has written them: until then their cells say so. */
function computed(range: GoogleAppsScript.Spreadsheet.Range): Grid {
  for (let waited = 0; ; waited++) {
    const shown = range.getValues();
    if (waited === mostWaits || !shown.some((line) => line.includes("Loading..."))) return gridFromSheets(shown);
    Utilities.sleep(wait);
  }
}

function checkedSheet(sheet: Sheet): CheckedSheet {
  const title = sheet.getName();
  const [rows, columns] = [sheet.getLastRow(), sheet.getLastColumn()];
  if (rows === 0 || columns === 0) return { title, formulas: [], values: [] };
  const range = sheet.getRange(1, 1, rows, columns);
  const locale = SpreadsheetApp.getActive().getSpreadsheetLocale();
  return {
    title,
    formulas: range.getFormulas().map((line) => line.map((each) => formulaFromSheets(each, locale))),
    values: gridFromSheets(range.getValues()),
  };
}
