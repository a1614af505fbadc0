import * as v from "valibot";
import type { Month } from "../../base/months.ts";
import { isProblem, misread } from "../../base/problem.ts";
import { quoted } from "../../base/text.ts";
import { addRows } from "../edits/add-rows.ts";
import { type CellToWrite, columnsFor, expectCells, writeCells } from "../edits/cells-to-write.ts";
import { correctionsFromExport } from "../edits/corrections.ts";
import { exportFormula, isExportFormula } from "../figures/export-formula.ts";
import { codeKey } from "../kpi/codes.ts";
import { addressIn } from "../sheets/places.ts";
import type { TableSnapshot } from "../sheets/snapshot.ts";
import { actionFields } from "../tables/actions.ts";
import { isStarted, readBook } from "../tables/read.ts";
import { formulaInTheWay, noFreeColumn, notStarted, textInTheWay, unknownCode } from "../tables/refusals.ts";
import type { Command } from "./command.ts";

/** A to XFD, as in Excel, which has more columns than Sheets. */
const columnLetters = v.pipe(
  v.string(),
  v.trim(),
  v.toUpperCase(),
  v.regex(/^([A-Z]{1,2}|[A-W][A-Z]{2}|X[A-E][A-Z]|XF[A-D])$/),
);

export const resultsFromExportRequest = v.object({
  code: v.string(),
  /** The title of the export's sheet. */
  sheet: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  /** The column of dates. */
  dates: columnLetters,
  datesAre: v.optional(v.picklist(["dates", "digits", "months"]), "dates"),
  /** The column to add up; left out to count rows. */
  sum: v.optional(columnLetters),
  filter: v.optional(v.object({ column: columnLetters, equals: v.pipe(v.string(), v.maxLength(200)) })),
  /**
   * How many cells of the column of dates are texts, those that the filter lets through: `nativeSource` counts them.
   */
  texts: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Texts of the column to add up that say there is no figure. */
  marks: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(20))), v.maxLength(5))),
  /** Whether existing figures are replaced too; otherwise only blank months are filled. */
  replace: v.optional(v.boolean(), false),
});
/** Fills every month of a KPI from an export on one of the user's sheets, with native formulas. */
export const resultsFromExport: Command<v.InferOutput<typeof resultsFromExportRequest>> = (snapshot, request) => {
  if (!isStarted(snapshot)) return notStarted;
  const book = readBook(snapshot);
  const table = snapshot.tables.results as TableSnapshot;
  const kpi = book.kpis.get(codeKey(request.code))?.kpi;
  if (!kpi) return unknownCode(request.code);
  if (kpi.kind === "rate" || kpi.kind === "level") return notAddedUp(kpi.name || kpi.code);
  if (Object.values(snapshot.tables).some((each) => each?.sheet.toLowerCase() === request.sheet.toLowerCase()))
    return ownSheet(request.sheet);
  const place = columnsFor(book.results, [kpi.code]);
  if (!place) return noFreeColumn("results");
  const column = place.columns.get(codeKey(kpi.code)) as number;
  const figures = book.results.figures.get(codeKey(kpi.code)) ?? [];
  const cellsToWrite: CellToWrite[] = [];
  const changed: Month[] = [];
  for (const [index, month] of book.results.months.entries()) {
    const row = book.results.rows.get(month) as number;
    const { value = null, formula: standing = "", inTheWay = null } = figures[index] ?? {};
    const formula = exportFormula(request, `$${addressIn(table, row, book.results.monthColumn)}`);
    if (standing === formula) continue;
    if (standing !== "" && !isExportFormula(standing)) return formulaInTheWay(table, row, column);
    if (standing === "" && inTheWay !== null) return textInTheWay(table, row, column, inTheWay);
    if (standing === "" && value !== null && !request.replace) continue;
    cellsToWrite.push({ row, column, cell: { formula } });
    changed.push(month);
  }
  const added = place.added.map((cellToWrite) => ({ ...cellToWrite, cell: null }));
  const records = correctionsFromExport(snapshot, book, kpi.code, changed, request.sheet);
  const ofActions = { fields: actionFields, columns: book.actionColumns };
  const rows = addRows("actions", snapshot.tables.actions as TableSnapshot, ofActions, records, book.language);
  if (isProblem(rows)) return rows;
  return {
    expects: [...rows.expects, ...expectCells("results", added)],
    edits: [...writeCells("actions", rows.cellsToWrite), ...writeCells("results", [...place.added, ...cellsToWrite])],
  };
};

const ownSheet = (sheet: string) =>
  misread("own-sheet", {
    en: `${quoted("en", sheet)} belongs to the KPI workbook itself. Choose the sheet that contains the export.`,
    fr: `${quoted("fr", sheet)} fait partie du classeur de KPI. Choisissez la feuille qui contient l'export.`,
  });

const notAddedUp = (name: string) =>
  misread("not-added-up", {
    en: `${quoted("en", name)} is a rate or a level: adding up rows would give a wrong figure. Bring in its figures as values, or those of its numerator and denominator.`,
    fr: `${quoted("fr", name)} est un taux ou un niveau : additionner des lignes donnerait un chiffre faux. Reprenez ses chiffres comme valeurs, ou ceux de son numérateur et de son dénominateur.`,
  });
