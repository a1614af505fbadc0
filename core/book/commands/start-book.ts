import * as v from "valibot";
import { monthAfter, monthOf } from "../../base/months.ts";
import { misread } from "../../base/problem.ts";
import { languages } from "../../base/text.ts";
import { isYearStart, usualYearStart } from "../../base/years.ts";
import { newGuide, newTable } from "../edits/new-sheets.ts";
import { monthsBefore, tableKeys } from "../sheets/layout.ts";
import { isStarted, readBook, tableIn } from "../tables/read.ts";
import type { Command } from "./command.ts";

export const startBookRequest = v.object({
  language: v.picklist(languages),
  /** The month the year begins with, 1 to 12. */
  yearStart: v.optional(
    v.pipe(
      v.number(),
      v.check((value) => isYearStart(value)),
    ),
    usualYearStart,
  ),
});
/**
 * Adds the sheets of a KPI book, in the requested language. Existing sheets stay: if some tables are missing, only
 * those are added.
 */
export const startBook: Command<v.InferOutput<typeof startBookRequest>> = (snapshot, request, today) => {
  if (isStarted(snapshot)) return startedAlready;
  const missing = tableKeys.filter((key) => !tableIn(snapshot, key));
  const isNew = missing.length === tableKeys.length;
  // A book that lost a sheet keeps its language.
  const language = isNew ? request.language : snapshot.language;
  const [firstMonth = monthAfter(monthOf(today), -monthsBefore)] = readBook(snapshot).months;
  return {
    expects: [],
    edits: [
      ...(isNew
        ? newGuide(language, request.yearStart, snapshot.guide === true && snapshot.tables.yearStart !== undefined)
        : []),
      ...missing.flatMap((key) => newTable(key, language, firstMonth, snapshot.dayOrder)),
    ],
  };
};

export const startedAlready = misread("started-already", {
  en: "There is a KPI workbook in this file already. Add your KPIs to it, or start a new one in another file.",
  fr: "Ce fichier contient déjà un classeur de KPI. Ajoutez-y vos KPI, ou créez-en un autre dans un nouveau fichier.",
});
