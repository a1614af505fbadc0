import type { GenericSchema } from "valibot";
import type { Day } from "../../base/cells.ts";
import type { Problem } from "../../base/problem.ts";
import type { Plan } from "../sheets/plan.ts";
import type { Snapshot } from "../sheets/snapshot.ts";
import { bringInFigures, bringInFiguresRequest } from "./bring-in-figures.ts";
import { closeAction, closeActionRequest } from "./close-action.ts";
import { type Performable, performOne, type RequestOf } from "./command.ts";
import { explainResult, explainResultRequest } from "./explain-result.ts";
import { freezeMonth, freezeMonthRequest } from "./freeze-month.ts";
import { makeReview, makeReviewRequest } from "./make-review.ts";
import { recordResults, recordResultsRequest } from "./record-results.ts";
import { resultsFromExport, resultsFromExportRequest } from "./results-from-export.ts";
import { retireKpi, retireKpiRequest } from "./retire-kpi.ts";
import { saveKpis, saveKpisRequest } from "./save-kpis.ts";
import { saveObjective, saveObjectiveRequest } from "./save-objective.ts";
import { setYearStart, setYearStartRequest } from "./set-year-start.ts";
import { startBook, startBookRequest } from "./start-book.ts";
import { startLike, startLikeRequest } from "./start-like.ts";
import type { WorkbookRequests } from "./workbook.ts";

const command = <Schema extends GenericSchema>(
  request: Schema,
  run: Performable<Schema>["run"],
): Performable<Schema> => ({ request, run });

/** Every command, by the name the panel uses. */
export const commands = {
  "start-book": command(startBookRequest, startBook),
  "start-like": command(startLikeRequest, startLike),
  "set-year-start": command(setYearStartRequest, setYearStart),
  "save-kpis": command(saveKpisRequest, saveKpis),
  "retire-kpi": command(retireKpiRequest, retireKpi),
  "save-objective": command(saveObjectiveRequest, saveObjective),
  "record-results": command(recordResultsRequest, recordResults),
  "bring-in-figures": command(bringInFiguresRequest, bringInFigures),
  "results-from-export": command(resultsFromExportRequest, resultsFromExport),
  "explain-result": command(explainResultRequest, explainResult),
  "close-action": command(closeActionRequest, closeAction),
  "freeze-month": command(freezeMonthRequest, freezeMonth),
  "make-review": command(makeReviewRequest, makeReview),
} as const;

export type CommandName = keyof Requests;

/** What a panel sends to each command. */
export type Requests = {
  readonly [Name in keyof typeof commands]: RequestOf<(typeof commands)[Name]>;
} & WorkbookRequests;

/** Whether a command is in `workbook.ts`: its snapshot needs the sheets. */
export const isForWorkbook = (name: string): boolean => name === "prepare-to-share" || name === "repair-formulas";

const byName = new Map<string, Performable>(Object.entries(commands) as unknown as [string, Performable][]);

/**
 * Runs a command on the current book. Nothing that arrives over the wire is used before its schema has checked it.
 * @returns what to paint, or why nothing is painted, for instance because the book has changed since the user saw it
 */
export const perform = (name: string, snapshot: Snapshot, request: unknown, today: Day): Plan | Problem =>
  performOne(byName.get(name), snapshot, request, today);
