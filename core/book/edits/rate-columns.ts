import { codeKey } from "../kpi/codes.ts";
import { countsOf, rateFormula, sameFormula } from "../kpi/rate-formula.ts";
import type { Kpi } from "../kpi/schema.ts";
import { addressIn } from "../sheets/places.ts";
import type { Snapshot, TableSnapshot } from "../sheets/snapshot.ts";
import type { Book } from "../tables/read.ts";
import type { CellToWrite } from "./cells-to-write.ts";

/**
 * The cells of Results that compute the rates being saved, or rates whose counts are being saved: in blank months, and
 * where a formula of ours refers to other counts. Typed figures stay. A rate that is no longer computed keeps the
 * values it showed.
 * @param columns the column of each code once the plan is painted
 */
export function rateCellsToWrite(
  snapshot: Snapshot,
  book: Book,
  saved: readonly Kpi[],
  columns: ReadonlyMap<string, number>,
): CellToWrite[] {
  const table = snapshot.tables.results as TableSnapshot;
  const after = new Map([...book.kpis].map(([code, { kpi }]) => [code, kpi]));
  for (const kpi of saved) after.set(codeKey(kpi.code), kpi);
  const touched = new Set(saved.map(({ code }) => codeKey(code)));
  return [...after].flatMap(([code, kpi]): CellToWrite[] => {
    const column = columns.get(code);
    const concerned = [code, codeKey(kpi.numerator), codeKey(kpi.denominator)].some((each) => touched.has(each));
    if (column === undefined || !concerned) return [];
    const before = book.kpis.get(code)?.kpi;
    const was = before && countsOf(before, (each) => book.kpis.get(each)?.kpi);
    const is = countsOf(kpi, (each) => after.get(each));
    const formulaFor = (row: number, counts: typeof is): string | undefined => {
      const [numerator, denominator] = [columns.get(counts?.numerator ?? ""), columns.get(counts?.denominator ?? "")];
      return numerator === undefined || denominator === undefined
        ? undefined
        : rateFormula(addressIn(table, row, numerator), addressIn(table, row, denominator));
    };
    const figures = book.results.figures.get(code);
    return book.results.months.flatMap((month, index): CellToWrite[] => {
      const row = book.results.rows.get(month) as number;
      const figure = figures?.[index];
      const formula = formulaFor(row, is);
      const standing = figure?.formula ?? "";
      if (standing !== "") {
        const ours = formulaFor(row, was);
        if (ours === undefined || !sameFormula(standing, ours)) return [];
        if (formula === undefined) return [{ row, column, cell: figure?.value ?? null }];
        return sameFormula(standing, formula) ? [] : [{ row, column, cell: { formula } }];
      }
      const blank = !figure || (figure.value === null && figure.inTheWay === null);
      return blank && formula !== undefined ? [{ row, column, cell: { formula } }] : [];
    });
  });
}
