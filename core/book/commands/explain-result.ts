import * as v from "valibot";
import { isMonth, type Month } from "../../base/months.ts";
import { isProblem, misread, type Problem } from "../../base/problem.ts";
import { quoted, type Text } from "../../base/text.ts";
import { addRows, type RecordInput } from "../edits/add-rows.ts";
import { againstFormula, writeCells } from "../edits/cells-to-write.ts";
import { expectedRecord, putOff } from "../edits/expected-figures.ts";
import { codeKey } from "../kpi/codes.ts";
import type { Kpi } from "../kpi/schema.ts";
import type { TableSnapshot } from "../sheets/snapshot.ts";
import { type Action, type ActionField, actionFields, daySchema, isOpenIn } from "../tables/actions.ts";
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
  const incomplete = lacking(answer) ?? (answer.kind === "continues" ? withoutAction(book, kpi, month) : undefined);
  if (incomplete) return incomplete;
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

function lacking(answer: Answer): Problem | undefined {
  switch (answer.kind) {
    case "action":
      if (answer.why === "") return needed("why", say.why);
      if (answer.action === "") return needed("action", say.action);
      if (answer.owner === "") return needed("owner", say.owner);
      return answer.due === null ? needed("due", say.due) : undefined;
    case "observe":
      if (answer.because === "") return needed("because", say.because);
      return answer.until === null ? needed("until", say.until) : undefined;
    case "expected":
      return answer.on === null ? needed("on", say.on) : undefined;
    case "worked":
      return answer.why === "" ? needed("why", say.worked) : undefined;
    case "continues":
      return undefined;
  }
}

const needed = (field: string, words: Text): Problem => misread(`needed-${field}`, words);

const say = {
  why: { en: "Say why the figure is as it is.", fr: "Dites pourquoi le chiffre est ainsi." },
  action: { en: "Say what is done about it.", fr: "Dites ce qui est fait." },
  owner: { en: "Name the person who does it.", fr: "Nommez la personne qui s'en charge." },
  due: { en: "Say by which day it is done.", fr: "Dites pour quel jour c'est fait." },
  because: { en: "Say why no action is needed.", fr: "Dites pourquoi aucune action n'est nécessaire." },
  until: { en: "Say until which day you observe it.", fr: "Dites jusqu'à quel jour vous observez." },
  on: { en: "Say on which day the figure is expected.", fr: "Dites quel jour le chiffre est attendu." },
  worked: { en: "Say what worked.", fr: "Dites ce qui a marché." },
} as const;

const withoutAction = (book: Book, kpi: Kpi, month: Month): Problem | undefined =>
  book.actions.some(
    (row) =>
      row.entry === "action" && codeKey(row.code) === codeKey(kpi.code) && isOpenIn(row, month) && row.month !== month,
  )
    ? undefined
    : misread("no-open-action", {
        en: `No action is open for ${quoted("en", kpi.name)} from a month before. Say why, and what is done about it.`,
        fr: `Aucune action d'un mois précédent n'est ouverte pour ${quoted("fr", kpi.name)}. Dites pourquoi, et ce qui est fait.`,
      });
