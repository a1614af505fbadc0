import type { Cell } from "../../core/base/cells.ts";
import { guideName, phoneName, type TableKey, tables } from "../../core/book/sheets/layout.ts";
import { type Snapshot, type TableSnapshot, withFormulas } from "../../core/book/sheets/snapshot.ts";
import { sheetOf } from "../base/address.ts";
import { askBookWording } from "../base/language.ts";

/** Actions are words and dates that people type, frozen months are values: a formula there is kept as what it shows. */
const holdingFormulas: ReadonlySet<TableKey> = new Set([
  "objectives",
  "definitions",
  "results",
  "targets",
  "company",
  "month",
  "focus",
]);

/** Reads the KPI book in one round trip: every table by its defined name. */
export async function readSnapshot(context: Excel.RequestContext): Promise<Snapshot> {
  const read = askSnapshot(context);
  await context.sync();
  return read();
}

/**
 * Queues what a snapshot is read from, so that it can travel together with what is painted.
 * @returns reads the answers, once they are there
 */
export function askSnapshot(context: Excel.RequestContext): () => Snapshot {
  const { names } = context.workbook;
  const asked = (Object.keys(tables) as TableKey[]).map((key) => {
    const range = names.getItemOrNullObject(tables[key].name).getRangeOrNullObject();
    range.load(`address,rowIndex,columnIndex,values${holdingFormulas.has(key) ? ",formulas" : ""}`);
    return [key, range] as const;
  });
  const [guide, phone] = [guideName, phoneName].map((name) => {
    const range = names.getItemOrNullObject(name).getRangeOrNullObject();
    range.load("rowIndex");
    return range;
  }) as [Excel.Range, Excel.Range];
  const wording = askBookWording(context);
  return () => ({
    ...wording(),
    ...(!guide.isNullObject && { guide: true }),
    ...(!phone.isNullObject && { phone: true }),
    tables: Object.fromEntries(
      asked
        .filter(([, range]) => !range.isNullObject)
        .map(([key, range]) => [key, tableOf(range, holdingFormulas.has(key))]),
    ),
  });
}

function tableOf(range: Excel.Range, mayHoldFormulas: boolean): TableSnapshot {
  const { address, rowIndex, columnIndex, values } = range;
  const formulas = mayHoldFormulas
    ? range.formulas.map((row, at) => row.map((formula, column) => formulaOf(formula, values[at]?.[column])))
    : [];
  return {
    sheet: sheetOf(address),
    row: rowIndex,
    column: columnIndex,
    cells: values.map((row) => row.map(cellOf)),
    ...withFormulas(formulas),
  };
}

/** A text that begins with = comes back without its apostrophe, equal to its value, as no formula is. */
export const formulaOf = (formula: unknown, value: unknown): string =>
  typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : "";

const errorText =
  /^#(N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|BUSY!|EXTERNAL!|PYTHON!|TIMEOUT!)$/;

/** Dates are plain numbers here: the core reads one as a day where it asks for a day. */
export function cellOf(value: unknown): Cell {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "string" || value === "") return null;
  return errorText.test(value) ? { error: value } : value;
}
