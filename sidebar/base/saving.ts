import type { Cell } from "../../core/base/cells.ts";
import { type Month, monthAfter, monthOf } from "../../core/base/months.ts";
import type { Text } from "../../core/base/text.ts";
import { previewPaste } from "../../core/book/commands/preview-paste.ts";
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

/** Saves KPIs, then pasted past months, then a first action. */
export async function saveKpis(
  { perform, today }: Commands,
  kpis: readonly SavedKpi[],
  history: Readonly<Record<string, string>>,
  action?: FirstAction,
): Promise<Text | undefined> {
  const last = monthAfter(monthOf(today), -1);
  const reason = kpis.map((each) => each.reason ?? "").find(Boolean) ?? "";
  const saved = await perform("save-kpis", {
    kpis: kpis.map(({ kpi, seenCells }) => ({ kpi, ...(seenCells && { seenCells: [...seenCells] }) })),
    reason,
  });
  if ("problem" in saved) return saved.problem;
  for (const { kpi } of kpis) {
    const text = history[kpi.code] ?? "";
    const refused = text.trim() === "" ? undefined : await savePast(perform, saved.value, kpi.code, text, last);
    if (refused) return refused;
  }
  if (!action || action.action.trim() === "") return undefined;
  const { code, ...rest } = action;
  return refusalOf(await perform("explain-result", { code, month: last, answer: { kind: "action", ...rest } }));
}

/** Only the rows the preview could read; months outside the book are left out. */
async function savePast(
  perform: Panel["perform"],
  snapshot: Snapshot,
  code: string,
  text: string,
  last: Month,
): Promise<Text | undefined> {
  const { request, problem } = previewPaste(readBook(snapshot), code, text, last);
  if (problem) return problem.says;
  return request && refusalOf(await perform("paste-history", request));
}
