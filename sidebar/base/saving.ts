import type { Cell } from "../../core/base/cells.ts";
import { monthAfter, monthOf } from "../../core/base/months.ts";
import type { Text } from "../../core/base/text.ts";
import { isWritten, previewFigure } from "../../core/book/edits/preview-figures.ts";
import type { Kpi } from "../../core/book/kpi/schema.ts";
import type { Snapshot } from "../../core/book/sheets/snapshot.ts";
import { readBook } from "../../core/book/tables/read.ts";
import { type Panel, refusalOf } from "./context.ts";

/** Saving in several commands. Each leaves a valid book, and saving again continues after one that was refused. */

type Commands = Pick<Panel, "perform" | "today">;

export interface SavedKpi {
  readonly kpi: Kpi;
  /** The row as the user saw it; none for a new KPI. */
  readonly seenCells?: readonly Cell[] | undefined;
  /** Why its target changes. */
  readonly reason?: string;
}

export interface FirstAction {
  readonly code: string;
  readonly why: string;
  readonly action: string;
  readonly owner: string;
  readonly due: string | null;
}

/** A figure of a past month, as it was read from a table. */
export interface PastFigure {
  readonly code: string;
  readonly month: string;
  readonly value: number;
}

/** KPIs, then the past months that were brought in for some of them, then a first action. */
export async function saveKpis(
  { perform, today }: Commands,
  kpis: readonly SavedKpi[],
  history: readonly PastFigure[],
  action?: FirstAction,
): Promise<Text | undefined> {
  const last = monthAfter(monthOf(today), -1);
  const reason = kpis.map((each) => each.reason ?? "").find(Boolean) ?? "";
  const saved = await perform("save-kpis", {
    kpis: kpis.map(({ kpi, seenCells }) => ({ kpi, ...(seenCells && { seenCells: [...seenCells] }) })),
    reason,
  });
  if ("problem" in saved) return saved.problem;
  const refused = await savePast(perform, saved.value, history);
  if (refused) return refused;
  if (!action || action.action.trim() === "") return undefined;
  const { code, ...rest } = action;
  return refusalOf(await perform("explain-result", { code, month: last, answer: { kind: "action", ...rest } }));
}

/** Months outside of the book, and those whose cell holds something else, stay as they are. */
async function savePast(
  perform: Panel["perform"],
  snapshot: Snapshot,
  history: readonly PastFigure[],
): Promise<Text | undefined> {
  const book = readBook(snapshot);
  const figures = history.flatMap(({ code, month, value }) => {
    const previewed = previewFigure(book, code, month, value);
    return isWritten(previewed) ? [{ code, month, value, was: previewed.was }] : [];
  });
  return figures.length > 0 ? refusalOf(await perform("bring-in-figures", { figures })) : undefined;
}
