import type { Area, Edit } from "../core/book/plan.ts";
import { misread, type Problem } from "../core/problem.ts";
import type { Workbook } from "./workbook.ts";

type Size = Pick<Area, "rows" | "columns">;

/** A name that is gone, or a range that has become too small: what lies beyond it is not ours to write on. */
export function inTheWay(edits: readonly Edit[], { formats }: Workbook): Problem | undefined {
  const sizes = new Map<string, Size>();
  for (const [name, rows] of formats) sizes.set(name, { rows: rows.length, columns: rows[0]?.length ?? 0 });
  for (const edit of edits) {
    if (edit.kind === "sheet") continue;
    if (edit.kind === "name") {
      sizes.set(edit.name, edit.area);
      continue;
    }
    const size = sizes.get(edit.name);
    if (!size) return nameGone(edit.name);
    const { rows, columns } = extent(edit);
    if (rows > size.rows || columns > size.columns) return tooSmall(edit.name);
  }
  return undefined;
}

/** How far an edit reaches, from the first cell of its range. */
function extent(edit: Exclude<Edit, { kind: "sheet" | "name" }>): Size {
  if (edit.kind === "write")
    return {
      rows: edit.row + edit.cells.length,
      columns: edit.column + Math.max(0, ...edit.cells.map(({ length }) => length)),
    };
  const { row, column, rows, columns } = edit.area;
  return { rows: row + rows, columns: column + columns };
}

const nameGone = (name: string): Problem =>
  misread("name-gone", {
    en: `The defined name ${name} is missing, so nothing was written. Undo what deleted its sheet, or restore an earlier version.`,
    fr: `Le nom défini ${name} manque, donc rien n'a été écrit. Annulez ce qui a supprimé sa feuille, ou restaurez une version antérieure.`,
  });

const tooSmall = (name: string): Problem =>
  misread("range-too-small", {
    en: `The range of ${name} has become too small, so nothing was written. Extend it under Formulas, Name Manager.`,
    fr: `La plage de ${name} est devenue trop petite, donc rien n'a été écrit. Étendez-la sous Formules, Gestionnaire de noms.`,
  });
