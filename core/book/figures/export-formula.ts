import { quotedSheet } from "../../base/address.ts";

/** A month's figure out of an export that the user keeps on a sheet of their own, by SUMIFS or COUNTIFS. */
export interface Export {
  /** The title of the sheet. */
  readonly sheet: string;
  /** The letters of the column of dates. */
  readonly dates: string;
  /** How the dates are kept: as dates, or as GA4's numbers such as 20260901. */
  readonly datesAre: "dates" | "digits";
  /** The column that is added up; none where rows are counted. */
  readonly sum?: string | undefined;
  /** Only rows whose column holds just these words. */
  readonly filter?: { readonly column: string; readonly equals: string } | undefined;
}

/**
 * The formula of one month: blank where the export has no row of that month, since nobody knows then whether it is
 * zero.
 * @param month the address of the month's first day, such as `A5`
 */
export function exportFormula({ sheet, dates, datesAre, sum, filter }: Export, month: string): string {
  const column = (columnLetters: string): string => `${quotedSheet(sheet)}!$${columnLetters}:$${columnLetters}`;
  const digits = `(YEAR(${month})*10000+MONTH(${month})*100)`;
  const bounds =
    datesAre === "dates" ? [`">="&${month}`, `"<"&EDATE(${month},1)`] : [`">"&${digits}`, `"<"&${digits}+100`];
  const inMonth = bounds.map((bound) => `${column(dates)},${bound}`).join(",");
  const all = filter ? `${inMonth},${column(filter.column)},${text(`=${literal(filter.equals)}`)}` : inMonth;
  const figure = sum === undefined ? `COUNTIFS(${all})` : `SUMIFS(${column(sum)},${all})`;
  return `=IF(COUNTIFS(${inMonth})=0,"",${figure})`;
}

/** Words that stand for nothing but themselves: `*` and `?` mean any letters in a condition, `~` takes that away. */
const literal = (words: string): string => words.replace(/[~*?]/g, "~$&");

const text = (words: string): string => `"${words.replace(/"/g, '""')}"`;

/** Whether a formula is one of these, of whatever export: it may be replaced by another. */
export const isExportFormula = (formula: string): boolean =>
  /^=IF\(COUNTIFS\('?.+!.+\)=0[,;]"?"[,;](SUMIFS|COUNTIFS)\(.+\)\)$/i.test(formula.replace(/\s*([,;()])\s*/g, "$1"));
