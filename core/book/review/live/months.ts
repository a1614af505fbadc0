import { tables } from "../../sheets/layout.ts";
import { type Columns, missingColumn } from "./columns.ts";
import type { Constants } from "./constants.ts";
import { type Address, type CalcGrid, type Column, formula, months } from "./grid.ts";

/**
 * Months as numbers that can be added and compared: year × 12 + month. Results and Targets may be sorted in any way; here
 * the months of Results stand in order.
 */

export interface MonthColumns {
  /** The months of Results, oldest first, each once; `""` where there are fewer. */
  readonly ordered: Column;
  /** The row of each in its table, 1 for the headings; `missingColumn` where there are fewer. */
  readonly rows: Column;
  /** The month of each row of Targets, below its headings. */
  readonly ofTargets: Column;
}

export function monthColumns(grid: CalcGrid, { resultMonths, targetMonths }: Columns): MonthColumns {
  const band = grid.band("Months", 4);
  const each = [...Array(months).keys()];
  const read = (table: string, column: Address, row: number): string => {
    const cell = `INDEX(${table},${row},${column})`;
    // The value of an empty text is an error in Excel alone.
    const typed = `IF(LEN(${cell})<6,"",VALUE(LEFT(${cell},4))*12+VALUE(MID(${cell},6,2)))`;
    const dated = `YEAR(${cell})*12+MONTH(${cell})`;
    const digits = `INT(${cell}/100)*12+MOD(${cell},100)`;
    // 202613 and 20260901 are no months: read as digits, they would be years that never come.
    const inDigits = `IF(AND(${cell}<1000000,MOD(${cell}-1,100)<12),${digits},"")`;
    return `IFERROR(IF(ISNUMBER(${cell}),IF(${cell}>190000,${inDigits},${dated}),${typed}),"")`;
  };
  const asRead = (offset: number, heading: string, table: string, column: Address): Column =>
    band.column(
      offset,
      heading,
      each.map((index) => formula(read(table, column, index + 2))),
    );
  const ofResults = asRead(0, "row of Results", tables.results.name, resultMonths);
  const ofTargets = asRead(1, "row of Targets", tables.targets.name, targetMonths);
  const ordered = band.columnAt(2, months);
  band.column(
    2,
    "in order",
    each.map((index) =>
      formula(
        index === 0
          ? `IF(COUNT(${ofResults.all})=0,"",MIN(${ofResults.all}))`
          : `IF(${ordered.at(index - 1)}="","",IFERROR(SMALL(${ofResults.all},COUNTIF(${ofResults.all},"<="&${ordered.at(index - 1)})+1),""))`,
      ),
    ),
  );
  const rows = band.column(
    3,
    "its row",
    each.map((index) => formula(`IFERROR(MATCH(${ordered.at(index)},${ofResults.all},0)+1,${missingColumn})`)),
  );
  return { ordered, rows, ofTargets };
}

/** The year and the number of the month behind a month's number. */
export const yearOf = (month: string): string => `INT((${month}-1)/12)`;
export const monthInYear = (month: string): string => `(MOD(${month}-1,12)+1)`;

/** The words of a month: `October 2026`. */
export const monthWordsOf = (month: string, { monthNames }: Pick<Constants, "monthNames">): string =>
  `INDEX(${monthNames},${monthInYear(month)})&" "&${yearOf(month)}`;

/** The words of a day: `5 October 2026`, `1er octobre 2026`. */
export const dayWordsOf = (
  day: string,
  { monthNames, firstOfMonth }: Pick<Constants, "monthNames" | "firstOfMonth">,
): string => `IF(DAY(${day})=1,${firstOfMonth},DAY(${day}))&" "&INDEX(${monthNames},MONTH(${day}))&" "&YEAR(${day})`;
