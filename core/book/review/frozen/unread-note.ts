import type { Language } from "../../../base/text.ts";
import type { MonthGrid } from "../../tables/month-grid.ts";
import type { Book } from "../../tables/read.ts";
import { type GridSheet, noNumber, ofSheet, type UnreadWords, unreadWords } from "../page/unread-words.ts";

/** ` · a cell of LEADS in Results is not a number`: each thing of Results and Targets that the page does not read. */
export const unreadNote = ({ results, targets, language }: Book): string =>
  ofGrid("results", results, language) + ofGrid("targets", targets, language);

function ofGrid(sheet: GridSheet, { unread }: MonthGrid, language: Language): string {
  const part = ({ one, more }: UnreadWords, n: number, first = ""): string => {
    if (n === 0) return "";
    const said = ofSheet(n === 1 ? one : more, sheet)[language];
    return ` · ${said.replace("{n}", `${n}`).replace("{first}", first)}`;
  };
  return [
    part(unreadWords.cells, unread.cells, unread.first),
    part(unreadWords.months, unread.months),
    part(unreadWords.beyond, unread.beyond),
    part(unreadWords.columns, unread.columns),
  ].join("");
}

/** What is said under a KPI whose cell of the month holds no number. */
export const noNumberNote = (address: string, language: Language): string =>
  ofSheet(noNumber, "results")[language].replace("{first}", address);
