import * as v from "valibot";
import { isProblem, type Problem } from "../../base/problem.ts";
import { importWriting } from "../edits/import-rows.ts";
import { codeKey } from "../kpi/codes.ts";
import { applied } from "../sheets/apply.ts";
import type { Plan } from "../sheets/plan.ts";
import type { Snapshot } from "../sheets/snapshot.ts";
import { type BookSetup, bookSetupSchema } from "../tables/book-setup.ts";
import { isStarted, readBook } from "../tables/read.ts";
import type { Command } from "./command.ts";
import { saveKpis } from "./save-kpis.ts";
import { saveObjective } from "./save-objective.ts";
import { startBook, startedAlready } from "./start-book.ts";

export const startLikeRequest = v.object({ setup: bookSetupSchema });
/**
 * A new book with the KPIs, objectives and import choices of another one, in a workbook that has no book yet. Each step
 * sees the book as the one before leaves it. One that was cut short goes on where nothing else has been added.
 */
export const startLike: Command<v.InferOutput<typeof startLikeRequest>> = (snapshot, { setup }, today) => {
  if (isStarted(snapshot) && !isLeftFrom(setup, snapshot)) return startedAlready;
  const { language, yearStart, kpis, objectives, imports } = setup;
  const steps: ((now: Snapshot) => Pick<Plan, "edits"> | Problem)[] = [
    (now) => (isStarted(now) ? { edits: [] } : startBook(now, { language, yearStart }, today)),
    ...objectives.map((objective) => (now: Snapshot) => saveObjective(now, { objective }, today)),
    (now) => importWriting(now, imports),
    (now) => saveKpis(now, { kpis: kpis.map((kpi) => ({ kpi })), reason: "", refill: false }, today),
  ];
  let now = snapshot;
  const edits: Plan["edits"][number][] = [];
  for (const step of steps) {
    const plan = step(now);
    if (isProblem(plan)) return plan;
    edits.push(...plan.edits);
    now = applied(now, plan);
  }
  return { expects: [], edits };
};

/** Whether a book holds nothing but what the same setup put there. */
function isLeftFrom({ kpis, objectives }: BookSetup, snapshot: Snapshot): boolean {
  const book = readBook(snapshot);
  const codes = new Set(kpis.map(({ code }) => codeKey(code)));
  const names = new Set(objectives.map(({ name }) => name));
  const figures = [...book.results.figures.values(), ...book.targets.figures.values()].flat();
  return (
    [...book.kpis.keys()].every((code) => codes.has(code)) &&
    book.objectives.every(({ name }) => names.has(name)) &&
    book.actions.length === 0 &&
    figures.every(({ value, inTheWay }) => value === null && inTheWay === null)
  );
}
