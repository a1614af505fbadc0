import * as v from "valibot";
import { monthOf } from "../../base/months.ts";
import { isProblem, misread } from "../../base/problem.ts";
import { quoted } from "../../base/text.ts";
import { addRows } from "../edits/add-rows.ts";
import { writeCells } from "../edits/cells-to-write.ts";
import { definitionWriting } from "../edits/definition-rows.ts";
import { codeKey } from "../kpi/codes.ts";
import { cellSchema } from "../kpi/schema.ts";
import { measures } from "../sheets/layout.ts";
import type { TableSnapshot } from "../sheets/snapshot.ts";
import { actionFields } from "../tables/actions.ts";
import { isStarted, readBook } from "../tables/read.ts";
import { notStarted, tooManyMeasures, unknownCode } from "../tables/refusals.ts";
import type { Command } from "./command.ts";

export const retireKpiRequest = v.object({
  code: v.string(),
  /** The row as the user saw it. */
  seenCells: v.array(cellSchema),
  reason: v.optional(v.pipe(v.string(), v.trim()), ""),
});
/**
 * Takes a KPI out of the review: it becomes a measure. Its definition, results, targets and actions stay, rates that
 * use it keep working, and saving it as a KPI brings it back. Actions keeps the month and the reason.
 */
export const retireKpi: Command<v.InferOutput<typeof retireKpiRequest>> = (
  snapshot,
  { code, seenCells, reason },
  today,
) => {
  if (!isStarted(snapshot)) return notStarted;
  const book = readBook(snapshot);
  const found = book.kpis.get(codeKey(code));
  if (!found) return unknownCode(code);
  const { kpi } = found;
  if (kpi.role === "measure")
    return misread("retired-already", {
      en: `${quoted("en", kpi.name)} is already no longer tracked.`,
      fr: `${quoted("fr", kpi.name)} n'est déjà plus suivi.`,
    });
  const count = [...book.kpis.values()].filter((each) => each.kpi.role === "measure").length;
  if (count >= measures) return tooManyMeasures(count + 1);
  const definitions = definitionWriting(snapshot, book, [{ kpi: { ...kpi, role: "measure" }, seenCells }]);
  if (isProblem(definitions)) return definitions;
  const record = { month: monthOf(today), code: kpi.code, entry: "retired", why: reason } as const;
  const said = book.actions.some(
    (row) =>
      row.entry === "retired" &&
      row.month === record.month &&
      row.why === reason &&
      codeKey(row.code) === codeKey(code),
  );
  const place = { fields: actionFields, columns: book.actionColumns };
  const table = snapshot.tables.actions as TableSnapshot;
  const added = addRows("actions", table, place, said ? [] : [record], book.language);
  if (isProblem(added)) return added;
  return {
    expects: [...added.expects, ...definitions.expects],
    edits: [...writeCells("actions", added.cellsToWrite), ...writeCells("definitions", definitions.cellsToWrite)],
  };
};
