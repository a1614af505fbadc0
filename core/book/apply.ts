import type { Cell } from "../cells.ts";
import { languageNamed } from "./language-cell.ts";
import { guideName, languageName, type SheetKey, type TableKey, tables } from "./layout.ts";
import type { Area, Edit, Plan, PlanCell } from "./plan.ts";
import { type Snapshot, type TableSnapshot, withFormulas } from "./snapshot.ts";

/**
 * A plan painted on plain data: what every painter leaves behind, looks apart. What a formula answers is left to the
 * programs: here its cell is blank until they have computed it.
 */
export const applied = (snapshot: Snapshot, { edits }: Pick<Plan, "edits">): Snapshot =>
  edits.reduce<Painted>(painted, { snapshot, titles: new Map() }).snapshot;

interface Painted {
  readonly snapshot: Snapshot;
  /** The titles of the sheets that this plan has added so far. */
  readonly titles: ReadonlyMap<SheetKey, string>;
}

function painted(before: Painted, edit: Edit): Painted {
  const { snapshot, titles } = before;
  if (edit.kind === "sheet") return { snapshot, titles: new Map([...titles, [edit.sheet, edit.title]]) };
  if (edit.kind === "name") {
    if (edit.name === guideName) return { titles, snapshot: { ...snapshot, guide: true } };
    const key = tableNamed(edit.name);
    if (!key) return before;
    const table = blankTable(titles.get(edit.sheet) ?? edit.sheet, edit.area);
    return { titles, snapshot: { ...snapshot, tables: { ...snapshot.tables, [key]: table } } };
  }
  if (edit.kind !== "write") return before;
  if (edit.name === languageName)
    return { titles, snapshot: { ...snapshot, language: languageNamed(edit.cells[0]?.[0]) ?? snapshot.language } };
  const key = tableNamed(edit.name);
  const table = key && snapshot.tables[key];
  if (!key || !table) return before;
  return { titles, snapshot: { ...snapshot, tables: { ...snapshot.tables, [key]: writtenInto(table, edit) } } };
}

const tableNamed = (name: string): TableKey | undefined =>
  (Object.keys(tables) as TableKey[]).find((key) => tables[key].name === name);

const blankTable = (sheet: string, { row, column, rows, columns }: Area): TableSnapshot => ({
  sheet,
  row,
  column,
  cells: [...Array(rows)].map(() => new Array<Cell>(columns).fill(null)),
});

function writtenInto(table: TableSnapshot, edit: Extract<Edit, { kind: "write" }>): TableSnapshot {
  const cells = table.cells.map((row) => [...row]);
  const formulas = formulasOf(table);
  for (const [down, row] of edit.cells.entries())
    for (const [across, cell] of row.entries()) {
      const [at, column] = [edit.row + down, edit.column + across];
      const target = cells[at];
      const targetFormulas = formulas[at];
      if (cell === undefined || !target || !targetFormulas || column >= target.length) continue;
      const formula = isFormula(cell) ? cell.formula : "";
      if (isFormula(cell)) {
        if (formula !== targetFormulas[column]) target[column] = null;
      } else target[column] = cell;
      targetFormulas[column] = formula;
    }
  const { formulas: _, ...rest } = table;
  return { ...rest, cells, ...withFormulas(formulas) };
}

const isFormula = (cell: PlanCell): cell is { readonly formula: string } =>
  typeof cell === "object" && cell !== null && "formula" in cell;

const formulasOf = (table: TableSnapshot): string[][] =>
  table.cells.map((row, at) => row.map((_, column) => table.formulas?.[at]?.[column] ?? ""));
