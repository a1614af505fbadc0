import * as v from "valibot";
import { isMonth, type Month, monthOf, monthWords } from "../../base/months.ts";
import { isProblem, misread, type Problem } from "../../base/problem.ts";
import { rowCells } from "../edits/add-rows.ts";
import { againstFormula, writeCells } from "../edits/cells-to-write.ts";
import { seenRowSchema } from "../edits/seen-row.ts";
import { expectSeenRow, goneSince } from "../edits/unchanged.ts";
import type { TableSnapshot } from "../sheets/snapshot.ts";
import { actionFields, isStillOpen, nextStepSchema } from "../tables/actions.ts";
import { isStarted, readBook } from "../tables/read.ts";
import { notStarted } from "../tables/refusals.ts";
import type { Command } from "./command.ts";

const optionalText = v.optional(v.pipe(v.string(), v.trim()), "");

export const closeActionRequest = v.object({
  /** The row of Actions as the user saw it. */
  seenRow: seenRowSchema,
  /** The month it ended; left out, the current month. */
  month: v.optional(v.pipe(v.string(), v.check(isMonth))),
  state: v.picklist(["done", "dropped"]),
  nextStep: nextStepSchema,
  observedEffect: optionalText,
  decisionTaken: optionalText,
});
export type CloseActionRequest = v.InferInput<typeof closeActionRequest>;

/** Closes an action, with its effect and the next step. */
export const closeAction: Command<v.InferOutput<typeof closeActionRequest>> = (snapshot, request, today) => {
  if (!isStarted(snapshot)) return notStarted;
  const book = readBook(snapshot);
  const table = snapshot.tables.actions as TableSnapshot;
  const expected = expectSeenRow(snapshot, "actions", request.seenRow.row, request.seenRow.cells);
  const row = book.actions.find((each) => each.row === expected.row);
  if (!row) return goneSince;
  const month: Month = request.month ?? monthOf(today);
  if (row.month !== null && month < row.month) return beforeItBegan(row.month);
  const { state, nextStep, observedEffect, decisionTaken } = request;
  const record = {
    state,
    nextStep,
    monthClosed: month,
    // What was written before stays unless the request replaces it.
    ...(observedEffect !== "" && { observedEffect }),
    ...(decisionTaken !== "" && { decisionTaken }),
  };
  const done = row.state === state && row.monthClosed === month && row.nextStep === nextStep;
  if (!isStillOpen(row) && !done) return closedAlready;
  const cellsToWrite = rowCells(table, row.row, actionFields, book.actionColumns, record, book.language);
  if (isProblem(cellsToWrite)) return cellsToWrite;
  const blocked = againstFormula(table, cellsToWrite);
  if (blocked) return blocked;
  return { expects: [expected], edits: writeCells("actions", cellsToWrite) };
};

const closedAlready = misread("closed-already", {
  en: "This action is closed already. Open a new one if there is more to do.",
  fr: "Cette action est déjà clôturée. Ouvrez-en une nouvelle s'il reste quelque chose à faire.",
});

const beforeItBegan = (month: Month): Problem =>
  misread("closed-before-opened", {
    en: `This action was opened in ${monthWords(month, "en")}. Choose that month or a later one.`,
    fr: `Cette action a été ouverte plus tard (${monthWords(month, "fr")}). Choisissez ce mois ou un mois suivant.`,
  });
