import { readFileSync } from "node:fs";
import type { Language } from "../../core/base/text.ts";
import type { CheckData } from "../../core/book/check/check.ts";
import type { Expected } from "../../core/book/check/expected.ts";
import { checkTitles } from "../../core/book/check/plans.ts";
import { checkInstallation } from "../../excel-addin/panel/check.ts";
import { openExcel } from "../excel-addin/open-excel.ts";
import { Workbook } from "../excel-addin/workbook.ts";
import { openPanel, valueIn } from "../sheets-addon/book.ts";
import { Spreadsheet } from "../sheets-addon/spreadsheet.ts";

/** The installation check in the programs in memory. These compute nothing: formulas answer what is expected. */

/** The build writes it into the task pane. */
Object.assign(globalThis, { SMART_KPI_VERSION: "in memory" });

const data = (): CheckData => JSON.parse(readFileSync("dist/excel/check.json", "utf8"));

const shownAs = (cell: Expected): string | number | boolean =>
  cell === null ? "" : typeof cell === "object" ? cell.error : cell;

/** Puts the answers of all probes into the scratch sheet. */
function answer(
  language: Language,
  put: (row: number, column: number, value: string | number | boolean) => void,
): void {
  for (const { row, column, expected } of data().formulas.probes)
    for (const [down, line] of expected[language].entries())
      for (const [across, cell] of line.entries()) put(row + down, column + across, shownAs(cell));
}

export interface Checked {
  readonly report: string;
  /** Round trips that it took. */
  readonly calls: number;
}

/** @param change makes the program in memory harsher, or puts something of the user's into it */
export function checkInSheets(
  language: Language,
  change: (spreadsheet: Spreadsheet) => void = () => {},
): Checked & { readonly spreadsheet: Spreadsheet } {
  const spreadsheet = new Spreadsheet({ locale: language === "fr" ? "fr_FR" : "en_US" });
  let loading = 2;
  spreadsheet.whenFlushed = () => {
    const scratch = spreadsheet.sheets.find(({ title }) => title === checkTitles.scratch);
    if (!scratch) return;
    // Custom functions are computed after the script has written them.
    const isLoading = loading-- > 0;
    answer(language, (row, column, value) =>
      scratch.cells.set(`${row},${column}`, { value: isLoading ? "Loading..." : value }),
    );
  };
  spreadsheet.shows = (formula) => (formula.startsWith("=COCA") ? 250 : "");
  change(spreadsheet);
  const before = spreadsheet.count.trips.length;
  const report = valueIn(openPanel(spreadsheet, { locale: spreadsheet.locale }).ask({ call: "check" }));
  return { report, calls: spreadsheet.count.trips.length - before, spreadsheet };
}

export async function checkInExcel(
  change: (workbook: Workbook) => void = () => {},
): Promise<Checked & { readonly workbook: Workbook }> {
  const workbook = new Workbook("Sheet1");
  workbook.answers = (formula) =>
    formula === "=NA()" ? "#N/A" : formula === "=1/0" ? "#DIV/0!" : formula.startsWith("=COCA") ? 250 : "";
  workbook.whenAnswered = () => {
    const scratch = workbook.sheets.find(({ Name }) => Name === checkTitles.scratch);
    if (scratch)
      answer("en", (row, column, value) => {
        scratch.cell(row, column).value = value;
      });
  };
  change(workbook);
  const excel = openExcel(workbook, { excelApi: "1.12" });
  try {
    const report = await checkInstallation(data());
    return { report, calls: excel.batches.length, workbook };
  } finally {
    excel.close();
  }
}
