import * as v from "valibot";
import { actionFields } from "../book/actions.ts";
import { addRows } from "../book/add-rows.ts";
import { definitionWriting } from "../book/definition-rows.ts";
import { measures } from "../book/layout.ts";
import { isStarted, readBook } from "../book/read.ts";
import { notStarted, tooManyMeasures, unknownCode } from "../book/refusals.ts";
import { cellSchema } from "../book/seen.ts";
import type { TableSnapshot } from "../book/snapshot.ts";
import { writeSpots } from "../book/spots.ts";
import { codeKey } from "../kpi/definition.ts";
import { monthOf } from "../kpi/months.ts";
import { isProblem, misread } from "../problem.ts";
import { quoted } from "../text.ts";
import type { Command } from "./command.ts";

export const retireKpiRequest = v.object({
  code: v.string(),
  /** The row as the user saw it. */
  seen: v.array(cellSchema),
  reason: v.optional(v.pipe(v.string(), v.trim()), ""),
});
export type RetireKpiRequest = v.InferInput<typeof retireKpiRequest>;

/**
 * Takes a KPI out of the review: it becomes a measure. Its definition, results, targets and actions stay, rates that use
 * it go on, and saving it as a KPI brings it back. The month and the reason stand in Actions.
 */
export const retireKpi: Command<v.InferOutput<typeof retireKpiRequest>> = (snapshot, { code, seen, reason }, today) => {
  if (!isStarted(snapshot)) return notStarted;
  const book = readBook(snapshot);
  const found = book.kpis.get(codeKey(code));
  if (!found) return unknownCode(code);
  const { kpi } = found;
  if (kpi.role === "measure")
    return misread("retired-already", {
      en: `${quoted("en", kpi.name)} is no longer reviewed.`,
      fr: `${quoted("fr", kpi.name)} n'est déjà plus revu.`,
    });
  const count = [...book.kpis.values()].filter((each) => each.kpi.role === "measure").length;
  if (count >= measures) return tooManyMeasures(count + 1);
  const definitions = definitionWriting(snapshot, book, [{ kpi: { ...kpi, role: "measure" }, seen }]);
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
    edits: [...writeSpots("actions", added.spots), ...writeSpots("definitions", definitions.spots)],
  };
};
