import * as v from "valibot";
import { isMonth, type Month } from "../../base/months.ts";
import { isProblem, misread, type Problem } from "../../base/problem.ts";
import { quoted } from "../../base/text.ts";
import { addRows, type RecordInput } from "../edits/add-rows.ts";
import { againstFormula, writeCells } from "../edits/cells-to-write.ts";
import { expectedRecord, putOff } from "../edits/expected-figures.ts";
import { codeKey } from "../kpi/codes.ts";
import type { Kpi } from "../kpi/schema.ts";
import type { TableSnapshot } from "../sheets/snapshot.ts";
import { type Action, type ActionField, actionFields, daySchema, isOpenIn } from "../tables/actions.ts";
import { lackingIn } from "../tables/lacking-answer.ts";
import { type Book, expectedFigure, isStarted, readBook } from "../tables/read.ts";
import { notStarted, unknownCode } from "../tables/refusals.ts";
import type { Command } from "./command.ts";

const text = v.pipe(v.string(), v.trim());
const optionalText = v.optional(text, "");

export const explainResultRequest = v.object({
  code: v.string(),
  month: v.pipe(v.string(), v.check(isMonth)),
  answer: v.variant("kind", [
    v.object({
      kind: v.literal("action"),
      why: text,
      action: text,
      owner: text,
      due: v.nullable(daySchema),
      priority: v.optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000))), null),
      expectedEffect: optionalText,
      decisionAsked: optionalText,
    }),
    /** Same cause, the action continues. */
    v.object({ kind: v.literal("continues"), why: optionalText, decisionAsked: optionalText }),
    /** No action: observe until, because. */
    v.object({ kind: v.literal("observe"), until: v.nullable(daySchema), because: text }),
    v.object({ kind: v.literal("expected"), on: v.nullable(daySchema) }),
    /** After a good month: what worked, and where else it could be used. */
    v.object({ kind: v.literal("worked"), why: text, where: optionalText }),
  ]),
});
export type ExplainResultRequest = v.InferInput<typeof explainResultRequest>;
type Answer = v.InferOutput<typeof explainResultRequest>["answer"];

/** Records why a figure is what it is, and what happens next: one row of Actions. The same answer twice is one row. */
export const explainResult: Command<v.InferOutput<typeof explainResultRequest>> = (snapshot, request) => {
  if (!isStarted(snapshot)) return notStarted;
  const book = readBook(snapshot);
  const table = snapshot.tables.actions as TableSnapshot;
  const { answer, month } = request;
  const kpi = book.kpis.get(codeKey(request.code))?.kpi;
  if (!kpi) return unknownCode(request.code);
  const [lacks] = lackingIn(answer);
  if (lacks) return misread(`needed-${lacks.field}`, lacks.says);
  const refused = answer.kind === "continues" ? withoutAction(book, kpi, month) : undefined;
  if (refused) return refused;
  const before = answer.kind === "expected" ? expectedFigure(book, kpi.code, month) : undefined;
  if (before && answer.kind === "expected") {
    const cellsToWrite = putOff(book, before, answer.on as string);
    return againstFormula(table, cellsToWrite) ?? { expects: [], edits: writeCells("actions", cellsToWrite) };
  }
  const record = recordOf(kpi.code, month, answer);
  const records = book.actions.some((row) => says(row, record)) ? [] : [record];
  const place = { fields: actionFields, columns: book.actionColumns };
  const added = addRows("actions", table, place, records, book.language);
  if (isProblem(added)) return added;
  return { expects: added.expects, edits: writeCells("actions", added.cellsToWrite) };
};

function recordOf(code: string, month: Month, answer: Answer): RecordInput<ActionField> {
  const about = { month, code } as const;
  switch (answer.kind) {
    case "action": {
      const { kind, ...rest } = answer;
      return { ...about, ...rest, entry: kind, state: "to-do" };
    }
    case "continues":
      return { ...about, entry: "continues", why: answer.why, decisionAsked: answer.decisionAsked };
    case "observe":
      return { ...about, entry: "observe", why: answer.because, due: answer.until };
    case "expected":
      return expectedRecord(code, month, answer.on as string);
    case "worked":
      return { ...about, entry: "worked", why: answer.why, action: answer.where };
  }
}

/** Whether a row already says everything in a record. */
const says = (row: Action, record: RecordInput<ActionField>): boolean =>
  (Object.keys(record) as ActionField[]).every((field) =>
    field === "code" ? codeKey(row.code) === codeKey(`${record.code}`) : row[field] === record[field],
  );

const withoutAction = (book: Book, kpi: Kpi, month: Month): Problem | undefined =>
  book.actions.some(
    (row) =>
      row.entry === "action" && codeKey(row.code) === codeKey(kpi.code) && isOpenIn(row, month) && row.month !== month,
  )
    ? undefined
    : misread("no-open-action", {
        en: `No action is open for ${quoted("en", kpi.name)} from a month before. Say why, and what is being done about it.`,
        fr: `Aucune action d'un mois précédent n'est ouverte pour ${quoted("fr", kpi.name)}. Dites pourquoi, et ce qui est fait.`,
      });
