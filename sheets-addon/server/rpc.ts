import type { Day } from "../../core/base/cells.ts";
import { isMonth, type Month } from "../../core/base/months.ts";
import { isProblem } from "../../core/base/problem.ts";
import { type Language, languages } from "../../core/base/text.ts";
import { isForWorkbook, perform } from "../../core/book/commands/index.ts";
import { performOnWorkbook, sharingOf } from "../../core/book/commands/workbook.ts";
import { type Message, messageToSend } from "../../core/book/review/frozen/message.ts";
import { knownRefusals, ornamentsIn, type Refused } from "../../core/book/sheets/ornaments.ts";
import type { Snapshot } from "../../core/book/sheets/snapshot.ts";
import { cellTaken, sheetGone } from "../../core/book/tables/refusals.ts";
import { type Explanation, explanation } from "../../core/formulas/explain/explanation.ts";
import type { Answered } from "../../sidebar/base/host.ts";
import { formulaForSheets } from "../base/notation.ts";
import { today } from "../base/time-zone.ts";
import { Ornaments } from "../paint/ornaments.ts";
import { paint } from "../paint/paint.ts";
import { activeCell } from "../read/active-cell.ts";
import { readSheets } from "../read/all-sheets.ts";
import { readSnapshot } from "../read/snapshot.ts";
import { sheetCells, sources } from "../read/sources.ts";
import type { Answers, Call } from "./calls.ts";
import { checkInstallation } from "./check.ts";
import { lockTaken, noCell, noCellToExplain, notUnderstood, refusal } from "./refusals.ts";
import { partsOf } from "./sidebar-file.ts";

/**
 * Answers the sidebar: everything it asks for comes through here, as JSON.
 * @param json a `Call`
 * @returns an `Answered`: a value or the sentence that says why there is none. Nothing is thrown at the sidebar
 */
export function smartKpi(json: string): string {
  return JSON.stringify(answered(json));
}

function answered(json: string): Answered<Answers[Call["call"]]> {
  const call = callIn(json);
  if (!call) return { problem: notUnderstood };
  try {
    switch (call.call) {
      case "snapshot":
        return { value: readSnapshot() };
      case "perform":
        return performed(call.command, call.request, knownRefusals(call.refused));
      case "insert":
        return inserted(call.formula);
      case "message":
        return worded(call.month, call.language);
      case "sources":
        return { value: sources() };
      case "sheet-cells": {
        const cells = sheetCells(call.title);
        return cells ? { value: cells } : { problem: sheetGone(call.title).says };
      }
      case "sharing":
        return { value: sharingOf({ ...readSnapshot(), sheets: readSheets() }) };
      case "why":
        return why();
      case "parts": {
        const parts = partsOf(call.language, call.names);
        return parts ? { value: parts } : { problem: notUnderstood };
      }
      case "check":
        return { value: checkInstallation(performedOn) };
    }
  } catch (thrown) {
    return { problem: refusal(thrown) };
  }
}

/** What came over the wire, where it is a call of ours. What a command is asked for, the command itself reads. */
function callIn(json: string): Call | undefined {
  try {
    const call = JSON.parse(json) as Partial<
      Record<"call" | "command" | "formula" | "month" | "language" | "title" | "names", unknown>
    > | null;
    switch (call?.call) {
      case "snapshot":
      case "sources":
      case "sharing":
      case "why":
      case "check":
        return call as Call;
      case "perform":
        return typeof call.command === "string" ? (call as Call) : undefined;
      case "message":
        return isMonth(`${call.month}`) && isLanguage(call.language) ? (call as Call) : undefined;
      case "parts":
        return isLanguage(call.language) && Array.isArray(call.names) ? (call as Call) : undefined;
      case "sheet-cells":
        return typeof call.title === "string" ? (call as Call) : undefined;
      case "insert":
        return typeof call.formula === "string" && call.formula.startsWith("=") ? (call as Call) : undefined;
    }
  } catch {
    // No JSON: a person may have typed the function's name into a cell.
  }
  return undefined;
}

const isLanguage = (given: unknown): boolean => languages.some((each) => each === given);

const patience = 5_000;

/** Reads, decides and paints under one lock, so that the plan is painted on what the command saw. */
function performed(command: string, request: unknown, refused: readonly Refused[], clock = today): Answered<Snapshot> {
  const lock = LockService.getDocumentLock();
  if (!lock?.tryLock(patience)) return { problem: lockTaken };
  try {
    const snapshot = readSnapshot();
    const plan = isForWorkbook(command)
      ? performOnWorkbook(command, { ...snapshot, sheets: readSheets() }, request, clock())
      : perform(command, snapshot, request, clock());
    if (isProblem(plan)) return { problem: plan.says };
    const ornaments = new Ornaments(refused);
    const problem = paint(plan.edits, snapshot, ornaments);
    if (problem) return { problem: problem.says };
    const missing = ornaments.missing(ornamentsIn(plan.edits));
    return {
      value: readSnapshot({ snapshot, edits: plan.edits }),
      ...(missing.length > 0 && { refused: missing }),
    };
  } finally {
    try {
      // What is not written yet would otherwise be written after the next one has the lock.
      SpreadsheetApp.flush();
    } finally {
      lock.releaseLock();
    }
  }
}

/** A command of the check: what Sheets refuses to paint is a refusal there, not a footnote. */
function performedOn(command: string, request: unknown, day: Day): string | null {
  const answer = performed(command, request, [], () => day);
  if ("problem" in answer) return answer.problem.en;
  const [refused] = answer.refused ?? [];
  return refused ? `${refused.ornament}: ${refused.why}` : null;
}

/** The message of a month from the current book. */
function worded(month: Month, language: Language): Answered<Message> {
  const message = messageToSend(readSnapshot(), month, language);
  return isProblem(message) ? { problem: message.says } : { value: message };
}

function why(): Answered<Explanation> {
  const cell = activeCell();
  return cell ? { value: explanation(cell) } : { problem: noCellToExplain };
}

/** Puts a formula into the active cell, which must be empty. */
function inserted(formula: string): Answered<string> {
  const cell = SpreadsheetApp.getActive().getCurrentCell();
  if (!cell) return { problem: noCell };
  const address = cell.getA1Notation();
  if (!cell.isBlank() || cell.getFormula() !== "") return { problem: cellTaken(address).says };
  cell.setFormula(formulaForSheets(formula));
  return { value: address };
}
