import { type Cell, type Day, isDay } from "../../base/cells.ts";
import type { Language } from "../../base/text.ts";
import type { Edit, PlanCell } from "../sheets/plan.ts";
import { type Expected, shows } from "./expected.ts";
import type { FormulaSheet } from "./formulas.ts";
import { type CheckPlan, checkTitles } from "./plans.ts";
import { markOf, type Result, reportText, type SheetMark } from "./report.ts";
import { type WalkStep, walkDay } from "./walk.ts";

/**
 * «Check this installation»: one probe after the other, in whatever program runs it. What only the program can do is
 * asked of it: Apps Script answers at once, Excel later, so that each drives the same steps in its own way.
 */

export interface CheckData {
  readonly formulas: FormulaSheet;
  readonly plans: readonly CheckPlan[];
  readonly walk: readonly WalkStep[];
}

/** What a program is asked, each with its answer in `Answers`; one that throws has refused. */
export type Ask =
  | { readonly ask: "facts" }
  /** Takes away what an earlier check has left, then says what is there. */
  | { readonly ask: "before" }
  | {
      readonly ask: "compute";
      readonly title: string;
      readonly rows: readonly (readonly PlanCell[])[];
    }
  | { readonly ask: "paint"; readonly edits: readonly Edit[] }
  | { readonly ask: "perform"; readonly command: string; readonly request: unknown; readonly day: Day }
  | { readonly ask: "sharing" }
  | { readonly ask: "sheets" }
  | { readonly ask: "cleanUp"; readonly titles: readonly string[] };

export interface Answers {
  readonly facts: Readonly<Record<string, string>>;
  /** `blank` where nothing of anybody's is in the file: only then is anything painted. */
  readonly before: { readonly blank: boolean; readonly titles: readonly string[]; readonly language: Language };
  /** All cells of the scratch sheet, which is gone again. */
  readonly compute: readonly (readonly Cell[])[];
  /** The sentence of a problem; `null` where it was done. */
  readonly paint: string | null;
  readonly perform: string | null;
  readonly sharing: { readonly native: number; readonly values: number; readonly back: number };
  readonly sheets: readonly CheckedSheet[];
  /** How many sheets and names that were not there before are left. */
  readonly cleanUp: number;
}

/** A sheet from A1 to its last cell: formulas as plans have them, blank where a cell holds none. */
export interface CheckedSheet {
  readonly title: string;
  readonly formulas: readonly (readonly string[])[];
  readonly values: readonly (readonly Cell[])[];
}

/** How the program answered: with a value, or with the words it refused with. */
export type AnswerTo<A extends Ask> = { readonly value: Answers[A["ask"]] } | { readonly refused: string };

/** Yields what is asked, is given what was answered, and returns the report. */
export function* check(data: CheckData): Generator<Ask, string, AnswerTo<Ask>> {
  const results: Result[] = [];
  const note = (result: Result): void => void results.push(result);
  function* asked<A extends Ask>(ask: A): Generator<Ask, AnswerTo<A>, AnswerTo<Ask>> {
    return (yield ask) as AnswerTo<A>;
  }
  /** A probe that is as expected where the program answers without a sentence. */
  function* done(group: Result["group"], id: string, ask: Extract<Ask, { ask: "paint" | "perform" }>) {
    const answer = yield* asked(ask);
    if ("refused" in answer) note({ group, id, ended: "refused", got: answer.refused });
    else if (answer.value === null) note({ group, id, ended: "as expected" });
    else note({ group, id, ended: "differs", got: answer.value });
  }

  const facts = yield* asked({ ask: "facts" });
  const before = yield* asked({ ask: "before" });
  for (const [id, answer] of [
    ["versions", facts],
    ["sheets and names", before],
  ] as const)
    note({
      group: "reach",
      id,
      ended: "refused" in answer ? "refused" : "as expected",
      ...("refused" in answer && { got: answer.refused }),
    });

  const language = "value" in before ? before.value.language : "en";
  const computed = yield* asked({ ask: "compute", title: checkTitles.scratch, rows: data.formulas.rows });
  if ("refused" in computed) note({ group: "formulas", id: "all of them", ended: "refused", got: computed.refused });
  else
    for (const { id, row, column, expected } of data.formulas.probes) {
      const wanted = expected[language];
      const shown = wanted.map((line, down) =>
        line.map((_, across) => computed.value[row + down]?.[column + across] ?? null),
      );
      if (shows(shown, wanted)) note({ group: "formulas", id, ended: "as expected" });
      else note({ group: "formulas", id, ended: "differs", got: wordsOf(shown), wanted: wordsOf(wanted) });
    }

  let sheets: SheetMark[] = [];
  const isBlank = "value" in before && before.value.blank;
  if (isBlank) {
    const { titles } = before.value;
    for (const { id, edits } of data.plans) yield* done("painter", id, { ask: "paint", edits });
    yield* asked({ ask: "cleanUp", titles });
    // A formula of ours outside the book, for sharing to work on; the sheet is blank again afterwards.
    const ownFormula = (cell: PlanCell): Edit[] => [
      { kind: "replace", sheet: titles[0] ?? "", cells: [{ row: 0, column: 0, cell, note: null }] },
    ];
    yield* done("walk", "own formula", { ask: "paint", edits: ownFormula({ formula: "=COCA(1000,4)" }) });
    for (const [at, step] of data.walk.entries()) {
      const id = `${at + 1} ${step.command}`;
      const request = "request" in step ? step.request : yield* counted(step.command);
      yield* done("walk", id, { ask: "perform", command: step.command, request, day: walkDay });
    }
    const read = yield* asked({ ask: "sheets" });
    if ("refused" in read) note({ group: "walk", id: "the sheets", ended: "refused", got: read.refused });
    else sheets = read.value.map(markedSheet);
    yield* done("clean up", "own formula", { ask: "paint", edits: ownFormula(null) });
    const left = yield* asked({ ask: "cleanUp", titles });
    const isClean = "value" in left && left.value === 0;
    note({
      group: "clean up",
      id: "nothing is left",
      ended: isClean ? "as expected" : "differs",
      ...(!isClean && { got: "value" in left ? `${left.value} left` : left.refused }),
    });
  }
  const file = isBlank ? "blank: painter and walk too" : "in use: formulas only";
  return reportText({ ...("value" in facts ? facts.value : {}), file }, results, sheets);

  function* counted(command: string): Generator<Ask, unknown, AnswerTo<Ask>> {
    const answer = yield* asked({ ask: "sharing" });
    if ("refused" in answer) return {};
    const { native, values, back } = answer.value;
    return command === "repair-formulas" ? { back } : { native, values };
  }
}

const wordsOf = (cells: readonly (readonly (Cell | Expected)[])[]): string => JSON.stringify(cells);

/** What was put into the cells: formulas, and values where there is none. What formulas answer is left out. */
function markedSheet({ title, formulas, values }: CheckedSheet): SheetMark {
  const rows = formulas.map((line, row) =>
    JSON.stringify(line.map((formula, column) => (formula !== "" ? formula : plain(values[row]?.[column] ?? null)))),
  );
  while (rows.length > 0 && /^\[(null,?)*\]$/.test(rows[rows.length - 1] ?? "")) rows.pop();
  const filled = formulas.flat().filter((formula) => formula !== "").length;
  return {
    title,
    size: `${rows.length}x${formulas[0]?.length ?? 0}`,
    mark: markOf(rows.join("\n")),
    over: `${filled} formulas`,
  };
}

/** A day is a number in Excel and a date in Google Sheets: the same cell. */
const plain = (cell: Cell): unknown => (isDay(cell) ? cell.day : cell);
