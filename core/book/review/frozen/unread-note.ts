import type { Month } from "../../../base/months.ts";
import type { Language } from "../../../base/text.ts";
import { codeKey } from "../../kpi/codes.ts";
import { formulaColumns } from "../../sheets/layout.ts";
import type { MonthGrid } from "../../tables/month-grid.ts";
import type { Book } from "../../tables/read.ts";
import { unreadFields } from "../../tables/unread-fields.ts";
import { fieldsAsked } from "../page/fields-asked.ts";
import { noNumber, ofSheet, type UnreadTable, type UnreadWords, unreadWords } from "../page/unread-words.ts";
import { unknownCodes } from "./action-lines.ts";

/** ` · a cell of LEADS in Results is not a number`: each thing of the tables that the page does not read. */
export function unreadNote(book: Book, month: Month): string {
  const { kpis: read, definitionColumns, actionColumns, results, targets, unreadRows, language } = book;
  const part = (table: UnreadTable, { one, more }: UnreadWords, n: number, first = ""): string => {
    if (n === 0) return "";
    const said = ofSheet(n === 1 ? one : more, table)[language];
    return ` · ${said.replace("{n}", `${n}`).replace("{first}", first)}`;
  };
  const ofGrid = (table: "results" | "targets", { unread }: MonthGrid): string =>
    [
      part(table, unreadWords.cells, unread.cells, unread.first),
      part(table, unreadWords.months, unread.months),
      part(table, unreadWords.withoutMonth, unread.withoutMonth),
      part(table, unreadWords.monthsTwice, unread.monthsTwice),
      part(table, unreadWords.beyond, unread.beyond),
      part(table, unreadWords.columnsTwice, unread.columnsTwice),
      part(table, unreadWords.columns, unread.columns),
    ].join("");
  const reviewed = [...read.values()].filter(({ kpi }) => kpi.role === "kpi");
  const fields = reviewed.flatMap((each) => unreadFields(each, definitionColumns).map(() => each.kpi.code));
  const withoutColumn = reviewed.flatMap(({ kpi: { code } }) =>
    (results.columns.get(codeKey(code)) ?? formulaColumns) < formulaColumns ? [] : [code],
  );
  const { codesTwice, first, withoutCode, kpis, dates, entries, actions } = unreadRows;
  const unknown = unknownCodes(book, month);
  const missing = (["definitions", "actions"] as const).map((table) => {
    const columns: ReadonlyMap<string, number> = table === "definitions" ? definitionColumns : actionColumns;
    const headings = fieldsAsked[table].filter(({ key }) => !columns.has(key)).map(({ heading }) => heading[language]);
    return part(table, unreadWords.missing, headings.length, headings[0]);
  });
  return [
    ...missing,
    part("definitions", unreadWords.codesTwice, codesTwice, first),
    part("definitions", unreadWords.withoutCode, withoutCode),
    part("definitions", unreadWords.fields, fields.length, fields[0]),
    part("definitions", unreadWords.rowsBeyond, kpis),
    part("results", unreadWords.withoutColumn, withoutColumn.length, withoutColumn[0]),
    ofGrid("results", results),
    ofGrid("targets", targets),
    part("actions", unreadWords.unknownCodes, unknown.length, unknown[0]),
    part("actions", unreadWords.entries, entries),
    part("actions", unreadWords.dates, dates),
    part("actions", unreadWords.rowsBeyond, actions),
  ].join("");
}

/** What is said under a KPI whose cell of the month holds no number. */
export const noNumberNote = (address: string, language: Language): string =>
  ofSheet(noNumber, "results")[language].replace("{first}", address);
