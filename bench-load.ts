import { applied } from "./core/book/apply.ts";
import type { Edit, Plan } from "./core/book/plan.ts";
import { readBook } from "./core/book/read.ts";
import type { Snapshot } from "./core/book/snapshot.ts";
import { perform } from "./core/commands/index.ts";
import { dayOf } from "./core/days.ts";
import { monthAfter } from "./core/kpi/months.ts";
import { isProblem } from "./core/problem.ts";
import { paint } from "./playground/paint.ts";
import { openBook } from "./test/playground/headless.ts";

/** What the largest use costs: a full book, columns of 100,000 rows, 500 formulas in one sheet. */

type Work = () => unknown;
export interface Load {
  readonly what: string;
  readonly work: Work;
  /** What does the least that could be done in its place. */
  readonly peer: string;
  readonly peerWork: Work;
}

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
  const history = (code: string, at: number): readonly [string, unknown] => [
    "paste-history",
    { code, figures: months.map((month, index) => ({ month, value: 90 + ((index * 7 + at * 3) % 23) })) },
  ];
  return after(
    ["start-book", { language: "en" }],
    ...codes.map((code, index): [string, unknown] => ["save-kpis", { kpis: [{ kpi: kpi(code, index) }] }]),
    ...codes.map(history),
  );
}

const inSheet = (rows: number, cells: Record<string, string>): Work => {
  const { model } = openBook({ sheets: [{ id: "sheet", colNumber: 30, rowNumber: rows, cells }] });
  return () => model.dispatch("EVALUATE_CELLS");
};

/** A formula in each of 500 rows, with two figures beside it. */
function fiveHundred(formula: (row: number) => string): Work {
  const cells: Record<string, string> = {};
  for (let row = 1; row <= 500; row++)
    Object.assign(cells, { [`A${row}`]: `${1000 + row}`, [`B${row}`]: `${1 + (row % 50)}`, [`C${row}`]: formula(row) });
  return inSheet(500, cells);
}

type Door = (...given: unknown[]) => unknown;

/** @param sheets the formulas of the built script of Sheets */
export function loads(sheets: Readonly<Record<"NPS" | "LOSS_REASONS", Door>>): Load[] {
  const { book, edits } = fullBook();
  const text = JSON.stringify(book);
  const codes = Array.from({ length: 10 }, (_, index) => `K${index}X`);
  const october = { month: "2026-10", figures: codes.map((code) => ({ code, value: 120 })) };
  const review = planned(book, "make-review", { month: "2026-09" });
  const { model } = openBook({ sheets: [{ id: "sheet", colNumber: 30, rowNumber: 100, cells: {} }] });
  paint(model, [...edits, ...review.edits]);
  const formulas = formulasIn(review.edits);
  const sums = Object.fromEntries(Array.from({ length: formulas }, (_, index) => [`A${index + 1}`, `=1+${index}`]));
  const answers = Array.from({ length: 100_000 }, (_, index) => [index % 11]);
  const reasons = Array.from({ length: 100_000 }, (_, index) => [`Reason ${index % 12}`]);
  const parsed: Work = () => JSON.parse(text);
  return [
    {
      what: "a full book read (60 months × 30)",
      work: () => readBook(book),
      peer: "its JSON parsed",
      peerWork: parsed,
    },
    {
      what: "ten figures recorded in it",
      work: () => planned(book, "record-results", october),
      peer: "its JSON parsed",
      peerWork: parsed,
    },
    {
      what: "its review planned",
      work: () => planned(book, "make-review", { month: "2026-09" }),
      peer: "the plan written as JSON",
      peerWork: () => JSON.stringify(review),
    },
    {
      what: `its review computed (${formulas.toLocaleString("en")} formulas), playground`,
      work: () => model.dispatch("EVALUATE_CELLS"),
      peer: "as many sums of two numbers",
      peerWork: inSheet(formulas, sums),
    },
    {
      what: "500 cells with COCA, playground",
      work: fiveHundred((row) => `=COCA(A${row},B${row})`),
      peer: "500 divisions",
      peerWork: fiveHundred((row) => `=A${row}/B${row}`),
    },
    {
      what: "500 cells with KPI_TREND over 24 values, playground",
      work: fiveHundred((row) => `=KPI_TREND(A${1 + (row % 400)}:A${24 + (row % 400)})`),
      peer: "500 standard deviations of the same",
      peerWork: fiveHundred((row) => `=STDEV(A${1 + (row % 400)}:A${24 + (row % 400)})`),
    },
    {
      what: "NPS of 100,000 answers, Sheets",
      work: () => sheets.NPS(answers),
      peer: "one pass over them",
      peerWork: () => answers.reduce((sum, [value]) => sum + ((value as number) > 8 ? 1 : 0), 0),
    },
    {
      what: "LOSS_REASONS of 100,000 deals, Sheets",
      work: () => sheets.LOSS_REASONS(reasons),
      peer: "counting them in a Map",
      peerWork: () => {
        const counts = new Map<string, number>();
        for (const [reason = ""] of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
        return counts;
      },
    },
  ];
}
