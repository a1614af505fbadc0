import type { Cell } from "../../base/cells.ts";
import { languageNamed } from "./language-cell.ts";
import { guideName, languageName, phoneName, type SheetKey, type TableKey, tables } from "./layout.ts";
import type { Area, Edit, EditOf, Plan, PlanCell, Replacement } from "./plan.ts";
import { type SheetNote, type SheetSnapshot, type Snapshot, type TableSnapshot, withFormulas } from "./snapshot.ts";

/**
 * Carries out a plan on plain data: the same result as every painter, without looks. The programs compute formulas;
 * here a formula's cell is blank.
 */
export const applied = (snapshot: Snapshot, { edits }: Pick<Plan, "edits">): Snapshot =>
  edits.reduce<Painted>(painted, { snapshot, titles: new Map() }).snapshot;

interface Painted {
  readonly snapshot: Snapshot;
  /** The titles of the sheets this plan has added so far. */
  readonly titles: ReadonlyMap<SheetKey, string>;
}

function painted(before: Painted, edit: Edit): Painted {
  const { snapshot, titles } = before;
  switch (edit.kind) {
    case "sheet":
      return { snapshot, titles: new Map([...titles, [edit.sheet, edit.title]]) };
    case "name":
      return { titles, snapshot: named(snapshot, edit, titles) };
    case "write":
      return { titles, snapshot: written(snapshot, edit) };
    case "replace":
      return { titles, snapshot: replacedIn(snapshot, edit) };
    case "format":
    case "list":
    case "choose":
    case "merge":
    case "rows":
    case "fold":
    case "condition":
    case "rule":
    case "texts":
    case "chart":
    case "print":
    case "protect":
    case "show":
      return before;
  }
}

function named(snapshot: Snapshot, edit: EditOf<"name">, titles: Painted["titles"]): Snapshot {
  if (edit.name === guideName) return { ...snapshot, guide: true };
  if (edit.name === phoneName) return { ...snapshot, phone: true };
  const key = tableNamed(edit.name);
  if (!key) return snapshot;
  const table = blankTable(titles.get(edit.sheet) ?? edit.sheet, edit.area);
  return { ...snapshot, tables: { ...snapshot.tables, [key]: table } };
}

function written(snapshot: Snapshot, edit: EditOf<"write">): Snapshot {
  if (edit.name === languageName)
    return { ...snapshot, language: languageNamed(edit.cells[0]?.[0]) ?? snapshot.language };
  const key = tableNamed(edit.name);
  const table = key && snapshot.tables[key];
  if (!key || !table) return snapshot;
  return { ...snapshot, tables: { ...snapshot.tables, [key]: writtenInto(table, edit) } };
}

const tableNamed = (name: string): TableKey | undefined =>
  (Object.keys(tables) as TableKey[]).find((key) => tables[key].name === name);

const blankTable = (sheet: string, { row, column, rows, columns }: Area): TableSnapshot => ({
  sheet,
  row,
  column,
  cells: [...Array(rows)].map(() => new Array<Cell>(columns).fill(null)),
});

function writtenInto(table: TableSnapshot, edit: EditOf<"write">): TableSnapshot {
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

/** Replaces cells of a sheet, and of the tables on it. */
function replacedIn(snapshot: Snapshot, { sheet, cells }: EditOf<"replace">): Snapshot {
  const tablesNow = Object.entries(snapshot.tables).map(([key, table]) => [
    key,
    table && table.sheet === sheet ? withCells(table, cells, false) : table,
  ]);
  return {
    ...snapshot,
    tables: Object.fromEntries(tablesNow),
    ...(snapshot.sheets && {
      sheets: snapshot.sheets.map((each) =>
        each.sheet === sheet ? { ...withCells(each, cells, true), notes: notesAfter(each.notes, cells) } : each,
      ),
    }),
  };
}

function withCells<T extends TableSnapshot | SheetSnapshot>(
  table: T,
  replaced: readonly Replacement[],
  all: boolean,
): T {
  const cells = table.cells.map((row) => [...row]);
  const formulas = formulasOf(table);
  for (const { row, column, cell } of replaced) {
    const [line, formulaLine] = [cells[row - table.row], formulas[row - table.row]];
    const at = column - table.column;
    if (!line || !formulaLine || at < 0 || at >= line.length) continue;
    line[at] = isFormula(cell) ? null : cell;
    formulaLine[at] = isFormula(cell) ? cell.formula : "";
  }
  const { formulas: _, ...rest } = table;
  return { ...rest, cells, ...(all ? { formulas } : withFormulas(formulas)) } as unknown as T;
}

function notesAfter(notes: readonly SheetNote[], replaced: readonly Replacement[]): SheetNote[] {
  const changed = replaced.filter(({ note }) => note !== undefined);
  const isChanged = (each: SheetNote): boolean =>
    changed.some(({ row, column }) => row === each.row && column === each.column);
  return [
    ...notes.filter((each) => !isChanged(each)),
    ...changed.flatMap(({ row, column, note }) => (note ? [{ row, column, note }] : [])),
  ];
}

const isFormula = (cell: PlanCell): cell is { readonly formula: string } =>
  typeof cell === "object" && cell !== null && "formula" in cell;

const formulasOf = (table: TableSnapshot | SheetSnapshot): string[][] =>
  table.cells.map((row, at) => row.map((_, column) => table.formulas?.[at]?.[column] ?? ""));
