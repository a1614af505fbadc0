import { quotedSheet } from "../../base/address.ts";

/** A month's figure out of an export on one of the user's own sheets, by SUMIFS or COUNTIFS. */
export interface Export {
  /** The title of the sheet. */
  readonly sheet: string;
  /** The letters of the column of dates. */
  readonly dates: string;
  /** How the dates are kept: as dates, as digits of days such as 20260901, or as digits of months such as 202609. */
  readonly datesAre: "dates" | "digits" | "months";
  /** The column to add up; none to count rows. */
  readonly sum?: string | undefined;
  /** Only rows whose column holds just these words. */
  readonly filter?: { readonly column: string; readonly equals: string } | undefined;
  /** How many cells of the column of dates are texts: headings, totals. One more is a date that cannot be read. */
  readonly texts: number;
  /** Texts in the column to add up that say there is no figure: `--`. */
  readonly marks?: readonly string[] | undefined;
}

/**
 * The formula of one month. Blank where the export has no figure for the month, since nobody knows whether that is 0;
 * #N/A where a date of the export, or a figure of the month, is a text: a part of the month would be a wrong figure.
 * @param month the address of the month's first day, such as `A5`
 */
export function exportFormula(
  { sheet, dates, datesAre, sum, filter, texts, marks = [] }: Export,
  month: string,
): string {
  const column = (letters: string): string => `${quotedSheet(sheet)}!$${letters}:$${letters}`;
  const filtered = filter ? `,${column(filter.column)},${text(`=${literal(filter.equals)}`)}` : "";
  const inMonth = `${conditions(datesAre, month)
    .map((condition) => `${column(dates)},${condition}`)
    .join(",")}${filtered}`;
  const unreadDates = `${textsIn(column(dates), filtered)}<>${texts}`;
  if (sum === undefined) return `=IF(${unreadDates},NA(),IF(COUNTIFS(${inMonth})=0,"",COUNTIFS(${inMonth})))`;
  const also = `,${inMonth}`;
  const noFigures = marks.map((mark) => `-COUNTIFS(${column(sum)},${text(`=${literal(mark)}`)}${also})`).join("");
  const figures = `COUNTIFS(${column(sum)},${isNumber}${also})`;
  return `=IF(${unreadDates},NA(),IF(${textsIn(column(sum), also)}${noFigures}>0,NA(),IF(${figures}=0,"",SUMIFS(${column(sum)},${inMonth}))))`;
}

/** Only numbers are larger than a number. */
const isNumber = '">-1E+300"';

/** What is filled and no number. `"?*"` would count texts too, but numbers as well in LibreOffice. */
const textsIn = (column: string, conditions: string): string =>
  `COUNTIFS(${column},"<>"${conditions})-COUNTIFS(${column},${isNumber}${conditions})`;

function conditions(datesAre: Export["datesAre"], month: string): string[] {
  if (datesAre === "dates") return [`">="&${month}`, `"<"&EDATE(${month},1)`];
  if (datesAre === "months") return [`YEAR(${month})*100+MONTH(${month})`];
  const digits = `(YEAR(${month})*10000+MONTH(${month})*100)`;
  return [`">"&${digits}`, `"<"&${digits}+100`];
}

/** Words that match only themselves: `*` and `?` mean any letters in a condition, and `~` escapes them. */
const literal = (words: string): string => words.replace(/[~*?]/g, "~$&");

const text = (words: string): string => `"${words.replace(/"/g, '""')}"`;

/** Whether a formula is one of these, of any export and version: it may be replaced by another. */
export const isExportFormula = (formula: string): boolean => {
  const plain = formula.replace(/\s*([,;()])\s*/g, "$1");
  return (
    /^=IF\(COUNTIFS\('?.+!.+\)=0[,;]"?"[,;](SUMIFS|COUNTIFS)\(.+\)\)$/i.test(plain) ||
    /^=IF\(COUNTIFS\('?.+!.+[,;]"<>".*\)-COUNTIFS\(.+\)<>\d+[,;]NA\(\)[,;]IF\(.+(SUMIFS|COUNTIFS)\(.+\)\)+$/i.test(
      plain,
    )
  );
};
