import type { Cell, Passed } from "../../base/cells.ts";
import { isProblem } from "../../base/problem.ts";
import { type Language, languages } from "../../base/text.ts";
import { answer } from "../../formulas/engine/answer.ts";
import type { Definition } from "../../formulas/engine/define.ts";
import { canonical, columnName, typedCell } from "../../formulas/engine/formula.ts";
import { catalogue } from "../../formulas/functions/index.ts";
import type { PlanCell } from "../sheets/plan.ts";
import type { Expected } from "./expected.ts";

/**
 * Every example of the catalogue on one sheet, with what only a real program can tell of how it hands arguments over.
 * Computed while building: a program only writes the cells and reads them back.
 */

export interface FormulaProbe {
  readonly id: string;
  /** Where its answer begins, from 0. */
  readonly row: number;
  readonly column: number;
  readonly expected: Readonly<Record<Language, readonly (readonly Expected[])[]>>;
}

export interface FormulaSheet {
  readonly rows: readonly (readonly PlanCell[])[];
  readonly probes: readonly FormulaProbe[];
}

interface Asked {
  readonly id: string;
  readonly definition: Definition;
  readonly given: readonly Passed[];
}

const named = new Map<string, Definition>(catalogue.map((definition) => [definition.name, definition]));

const asked = (id: string, name: string, ...given: Passed[]): Asked => ({
  id: `arguments: ${id}`,
  definition: named.get(name) as Definition,
  given,
});

const series: Cell[][] = [8, 7, 9, 8, 8, 7, 9, 8, 8, 7, 9, 8, 12].map((value) => [value]);

const all: readonly Asked[] = [
  ...catalogue.flatMap((definition) =>
    (definition as Definition).examples.map(
      ({ given }, at): Asked => ({ id: `${definition.name} ${at + 1}`, definition, given }),
    ),
  ),
  asked("a blank among zeros", "COCA", [[100], [null], [0]], [[4], [null], [2]]),
  asked("one blank cell", "COCA", [[null]], 4),
  asked("one cell as a range", "COCA", [[100]], [[4]]),
  asked("one left out in the middle", "CLV", 80, 0.98, undefined, "now"),
  asked("two left out in the middle", "KPI_TREND", series, undefined, undefined, [
    ...series.map((_, at): Cell[] => [at < 6 ? "A" : "B"]),
  ]),
  asked("a cell with #N/A", "COCA", [[{ error: "#N/A" }]], 4),
  asked("a cell with #DIV/0!", "COCA", [[100], [{ error: "#DIV/0!" }]], [[4], [5]]),
  asked("cells with dates", "KPI_PACE", 48_000, 100_000, [[{ day: 46_143 }]], [[{ day: 46_173 }]], [[{ day: 46_154 }]]),
  asked("dates as text", "KPI_PACE", 48_000, 100_000, "2026-05-01", "2026-05-31", "2026-05-12"),
  asked("a number kept as text", "COCA", [["1,234"]], 4),
  asked("TRUE where a number is meant", "COCA", [[true]], 4),
];

/** Columns for the arguments; answers begin to the right of them, so that one that spills has room. */
const argumentColumns = 14;

export function formulaSheet(): FormulaSheet {
  const rows: PlanCell[][] = [];
  const probes = all.map((each): FormulaProbe => {
    const { id, definition, given } = each;
    const expected = Object.fromEntries(languages.map((language) => [language, expectedOf(each, language)])) as Record<
      Language,
      Expected[][]
    >;
    const top = rows.length;
    const heights = given.map((passed) => (Array.isArray(passed) ? passed.length : 1));
    for (let row = 0; row < Math.max(1, ...heights, expected.en.length); row++) rows.push([]);
    let column = 0;
    const typed = given.map((passed, index) => {
      if (passed === undefined) return "";
      const argument = definition.arguments[index] ?? definition.arguments[0];
      if (!Array.isArray(passed)) return typedCell(passed as Cell, argument as never, canonical);
      const [from, width] = [column, passed[0]?.length ?? 1];
      for (const [down, line] of (passed as Cell[][]).entries())
        for (const [across, cell] of line.entries()) put(rows, top + down, from + across, cell);
      column += width;
      return `${columnName(from)}${top + 1}:${columnName(from + width - 1)}${top + passed.length}`;
    });
    while (typed[typed.length - 1] === "") typed.pop();
    const at = Math.max(column, argumentColumns);
    put(rows, top, at, { formula: `=${definition.name}(${typed.join(",")})` });
    return { id, row: top, column: at, expected };
  });
  const width = Math.max(
    ...rows.map(({ length }) => length),
    ...probes.map(({ column, expected }) => column + (expected.en[0]?.length ?? 1)),
  );
  return { rows: rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? null)), probes };
}

function put(rows: PlanCell[][], row: number, column: number, cell: Cell | { readonly formula: string }): void {
  const line = rows[row] as PlanCell[];
  const isError = typeof cell === "object" && cell !== null && "error" in cell;
  line[column] = isError ? { formula: cell.error === "#N/A" ? "=NA()" : "=1/0" } : (cell as PlanCell);
}

function expectedOf({ definition, given }: Asked, language: Language): Expected[][] {
  const shown = answer(definition, given, () => language);
  return (Array.isArray(shown) ? shown : [[shown]]).map((line) =>
    line.map((cell) =>
      isProblem(cell)
        ? { error: cell.reason === "unknown" ? "#N/A" : "#VALUE!", ...(cell.error && { or: cell.error }) }
        : cell,
    ),
  );
}
