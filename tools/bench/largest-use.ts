import { dayOf } from "../../core/base/days.ts";
import { monthAfter } from "../../core/base/months.ts";
import { isProblem } from "../../core/base/problem.ts";
import { perform } from "../../core/book/commands/index.ts";
import { applied } from "../../core/book/sheets/apply.ts";
import type { Edit, Plan } from "../../core/book/sheets/plan.ts";
import type { Snapshot } from "../../core/book/sheets/snapshot.ts";
import { readBook } from "../../core/book/tables/read.ts";
import { paint } from "../../playground/paint/paint.ts";
import { openBook } from "../../test/playground/headless.ts";
import { opened } from "./in-spreadsheet.ts";
import { pastedTableRace } from "./pasted-table.ts";
import { largeWorks, type Race } from "./turns.ts";

/** What the largest use costs: a full book, a long table, and a column of 10,000 rows. */

const today = dayOf(2026, 10, 5);

/** A book, and all that was painted to make it. */
interface Painted {
  readonly book: Snapshot;
  readonly edits: readonly Edit[];
}

function after(...steps: readonly (readonly [string, unknown])[]): Painted {
  const blank: Painted = { book: { language: "en", tables: {} }, edits: [] };
  return steps.reduce(({ book, edits }, [name, request]) => {
    const plan = planned(book, name, request);
    return { book: applied(book, plan), edits: [...edits, ...plan.edits] };
  }, blank);
}

function planned(book: Snapshot, name: string, request: unknown): Plan {
  const plan = perform(name, book, request, today);
  if (isProblem(plan)) throw new Error(plan.says.en);
  return plan;
}

const formulasIn = (edits: readonly Edit[]): number =>
  edits
    .flatMap((edit) => (edit.kind === "write" ? edit.cells.flat() : []))
    .filter((cell) => typeof cell === "object" && cell !== null && "formula" in cell).length;

/** 60 months of 10 KPIs and 20 measures, all filled in. */
function fullBook(): Painted {
  const months = Array.from({ length: 60 }, (_, index) => monthAfter("2024-10", index));
  const codes = Array.from({ length: 30 }, (_, index) => `K${index}X`);
  const kpi = (code: string, index: number) =>
    index < 10
      ? {
          code,
          name: `KPI ${code}`,
          unit: "CHF",
          direction: "increase",
          kind: "flow",
          target: 100,
          deadline: "2029-09",
        }
      : { code, name: `Measure ${code}`, unit: "visits", role: "measure", kind: "flow" };
  const history = (code: string, at: number) =>
    months.map((month, index) => ({ code, month, value: 90 + ((index * 7 + at * 3) % 23) }));
  return after(
    ["start-book", { language: "en" }],
    ["save-kpis", { kpis: codes.map((code, index) => ({ kpi: kpi(code, index) })) }],
    ["bring-in-figures", { figures: codes.flatMap(history) }],
  );
}

/** What clicks on a book of the largest size cost. */
export function largestUse(): Race[] {
  const parsed = (book: Snapshot) => {
    const text = JSON.stringify(book);
    return () => JSON.parse(text);
  };
  const review = (book: Snapshot): Plan => planned(book, "make-review", { month: "2026-09" });
  return [
    {
      id: "book-read",
      what: "a full book read (60 months × 30)",
      instead: "its JSON parsed",
      work: "largest",
      ready() {
        const { book } = fullBook();
        return largeWorks(() => readBook(book), parsed(book));
      },
    },
    {
      id: "figures-recorded",
      what: "ten figures recorded in it",
      instead: "its JSON parsed",
      work: "largest",
      ready() {
        const { book } = fullBook();
        const codes = Array.from({ length: 10 }, (_, index) => `K${index}X`);
        const october = { month: "2026-10", figures: codes.map((code) => ({ code, value: 120 })) };
        return largeWorks(() => planned(book, "record-results", october), parsed(book));
      },
    },
    {
      id: "review-planned",
      what: "its review planned",
      instead: "the plan written as JSON",
      work: "largest",
      ready() {
        const { book } = fullBook();
        const plan = review(book);
        return largeWorks(
          () => review(book),
          () => JSON.stringify(plan),
        );
      },
    },
    {
      id: "review-computed",
      what: "its review computed, playground",
      instead: "as many sums of two numbers",
      slowToStart: true,
      ready() {
        const { book, edits } = fullBook();
        const plan = review(book);
        const { model } = openBook({ sheets: [{ id: "sheet", colNumber: 30, rowNumber: 100, cells: {} }] });
        paint(model, [...edits, ...plan.edits]);
        const formulas = formulasIn(plan.edits);
        const sums = Array.from({ length: formulas }, (_, index) => [`A${index + 1}`, `=1+${index}`]);
        return {
          ...largeWorks(() => model.dispatch("EVALUATE_CELLS"), opened(Object.fromEntries(sums)).compute),
          note: `${formulas.toLocaleString("en")} formulas`,
        };
      },
    },
    {
      id: "coca-playground",
      what: "COCA on 10,000 rows, playground",
      instead: "`=A1:A10000/B1:B10000`",
      slowToStart: true,
      ready() {
        const figures: Record<string, string> = {};
        for (let row = 1; row <= 10_000; row++)
          Object.assign(figures, { [`A${row}`]: `${1_000 + row}`, [`B${row}`]: `${1 + (row % 50)}` });
        return largeWorks(
          opened({ ...figures, C1: "=COCA(A1:A10000,B1:B10000)" }).compute,
          opened({ ...figures, C1: "=A1:A10000/B1:B10000" }).compute,
        );
      },
    },
    pastedTableRace,
  ];
}
