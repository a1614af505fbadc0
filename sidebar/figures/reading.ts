import type { Month } from "../../core/base/months.ts";
import { folded } from "../../core/base/text.ts";
import { isGeneric } from "../../core/book/figures/column-names.ts";
import { monthlyFigures } from "../../core/book/figures/index.ts";
import type {
  Aggregate,
  Answers,
  Ask,
  Column,
  Filter,
  MonthlyFigures,
  Question,
  QuestionKind,
  Said,
  Table,
} from "../../core/book/figures/table.ts";
import { codeKey } from "../../core/book/kpi/codes.ts";
import { askAgain, type BookImport, type Import, importOf, sameImport } from "../../core/book/tables/imports.ts";
import type { Candidate } from "./brought.ts";

/** What is read from a table for each KPI, and what somebody has chosen so far: all of it without a page. */

export interface KpiChoice {
  readonly column?: string;
  readonly aggregate?: Aggregate;
  readonly filter?: Filter | undefined;
  readonly of?: readonly [numerator: string, denominator: string];
  readonly answers?: Answers;
  /** Somebody does not want it from this table. */
  readonly leftOut?: boolean;
}

export interface Choices {
  readonly dateColumn?: string;
  /** Answers that hold for the whole table. */
  readonly answers: Answers;
  readonly kpis: Readonly<Record<string, KpiChoice>>;
}

export const noChoices: Choices = { answers: {}, kpis: {} };

export interface KpiReading {
  readonly candidate: Candidate;
  readonly choice: KpiChoice;
  readonly result: MonthlyFigures;
  /** What concerns this KPI alone. */
  readonly questions: readonly Question[];
  /** What is said of this KPI, and not of the table or of each KPI in it. */
  readonly said: readonly Said[];
}

export interface Reading {
  /** What is said of every KPI that was found. */
  readonly said: readonly Said[];
  /** The column of the months, once it is known. */
  readonly dateColumn?: string | undefined;
  /** The KPIs that the table has: found by their names, or given a column by hand. */
  readonly found: readonly KpiReading[];
  readonly missing: readonly Candidate[];
  /** Asked once for all of the table. */
  readonly questions: readonly Question[];
  /** Columns of figures that no KPI takes. */
  readonly unused: readonly Column[];
}

const ofTheTable: readonly QuestionKind[] = [
  "date-column",
  "day-order",
  "year",
  "month",
  "last-month",
  "weeks",
  "periods",
  "overlap",
  "twice",
  "tests",
  "unread-dates",
  "spreadsheet",
];

const asksForColumn = ({ questions }: MonthlyFigures): boolean => questions.some(({ kind }) => kind === "column");

/** Reads the table as chosen so far. A single KPI is asked for its column; one of several is found or left out. */
export function readingOf(table: Table, candidates: readonly Candidate[], choices: Choices): Reading {
  const read = candidates.map((candidate): KpiReading => {
    const choice = choices.kpis[candidate.code] ?? {};
    const result = monthlyFigures(table, askFor(candidate, choice, choices));
    const questions = result.questions.filter(({ kind }) => !ofTheTable.includes(kind));
    return { candidate, choice, result, questions, said: result.said };
  });
  const likely = read.filter(
    ({ choice, result }) =>
      !choice.leftOut && (choice.column !== undefined || candidates.length === 1 || !asksForColumn(result)),
  );
  const found = likely.filter((each) => !isOfAnother(each, likely));
  const questions = new Map<QuestionKind, Question>();
  for (const { result } of found.length > 0 ? found : read)
    for (const question of result.questions)
      if (ofTheTable.includes(question.kind) && !questions.has(question.kind)) questions.set(question.kind, question);
  const taken = new Set(found.flatMap(({ result: { took } }) => [took.column, took.dateColumn, ...(took.of ?? [])]));
  const unused = table.columns.filter(
    ({ key, kind }) => (kind === "numbers" || kind === "percentages") && !taken.has(key),
  );
  const missing = read.flatMap((each) => (found.includes(each) ? [] : [each.candidate]));
  const { dateColumn } = (found[0] ?? read[0])?.result.took ?? {};
  const inTable = new Set(table.said.map(({ name }) => name));
  const ofAll = (found[0]?.said ?? []).filter(
    (each) =>
      !inTable.has(each.name) && found.length > 1 && found.every(({ said }) => said.some((one) => isSame(one, each))),
  );
  const ofOne = (each: KpiReading): KpiReading => ({
    ...each,
    said: each.said.filter((one) => !inTable.has(one.name) && !ofAll.some((each) => isSame(each, one))),
  });
  return {
    said: ofAll,
    dateColumn: dateColumn ?? choices.dateColumn,
    found: found.map(ofOne),
    missing,
    questions: [...questions.values()],
    unused,
  };
}

/** Whether another KPI has more right to the same figures; where the heading says nothing, none has. */
function isOfAnother(each: KpiReading, all: readonly KpiReading[]): boolean {
  const column = each.result.took.column;
  const isOwn = ({ candidate, choice }: KpiReading): boolean =>
    choice.column !== undefined ||
    [candidate.name, candidate.code].some((name) => folded(name) === folded(column ?? ""));
  // Lines of one column may be told apart by what they say they count.
  const isTold = ({ result }: KpiReading): boolean => result.said.some(({ name }) => name === "measure");
  if (column === undefined || isOwn(each) || isTold(each)) return false;
  const others = all.filter((other) => other !== each && other.result.took.column === column && !isTold(other));
  return isGeneric(column) ? others.length > 0 : others.some(isOwn);
}

/** The choices with which a table of these headings was read last time; none where the book does not know it. */
export function rememberedChoices(
  table: Table,
  candidates: readonly Candidate[],
  imports: readonly BookImport[],
): { readonly choices: Choices; readonly readOn: string } | undefined {
  const known = candidates.flatMap(({ code, name, kind, unit }) => {
    const found = sameImport(imports, table, code);
    return found ? [{ found, ask: askAgain({ code, name, kind, unit }, found) }] : [];
  });
  const [first] = known;
  if (!first) return undefined;
  const dateColumn = known.map(({ ask }) => ask.dateColumn).find(Boolean);
  const kpis = known.map(
    ({ found: { code }, ask: { column, aggregate, filter, of, answers } }): [string, KpiChoice] => [
      candidates.find((each) => codeKey(each.code) === codeKey(code))?.code ?? code,
      {
        ...(column != null && { column }),
        ...(aggregate && { aggregate }),
        ...(of && { of }),
        ...(answers && { answers }),
        filter,
      },
    ],
  );
  return {
    choices: { answers: {}, kpis: Object.fromEntries(kpis), ...(dateColumn != null && { dateColumn }) },
    readOn: first.found.readOn,
  };
}

/** What the book keeps of this reading, for the next table with the same headings. */
export const importsOf = (table: Table, { found }: Reading, choices: Choices): Import[] =>
  found
    .filter(({ result }) => result.figures.length > 0)
    .map(({ candidate, choice, result }) => importOf(table, askFor(candidate, choice, choices), result));

/** What the reader is asked for one KPI. */
export function askFor({ code, name, kind, unit, alsoCalled }: Candidate, choice: KpiChoice, choices: Choices): Ask {
  return {
    kpi: { code, name, kind, unit, alsoCalled },
    ...(choice.column !== undefined && { column: choice.column }),
    ...(choices.dateColumn !== undefined && { dateColumn: choices.dateColumn }),
    ...(choice.aggregate && { aggregate: choice.aggregate }),
    ...(choice.filter && { filter: choice.filter }),
    ...(choice.of && { of: choice.of }),
    answers: { ...choices.answers, ...choice.answers },
  };
}

const isSame = (one: Said, other: Said): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The choices after a question was answered: for the whole table, or for one KPI. */
export function answered(choices: Choices, kind: QuestionKind, key: string, code?: string): Choices {
  if (kind === "date-column") return { ...choices, dateColumn: key };
  if (code === undefined) return { ...choices, answers: { ...choices.answers, [kind]: key } };
  const choice = choices.kpis[code] ?? {};
  return kind === "column"
    ? chosen(choices, code, { column: key })
    : chosen(choices, code, { answers: { ...choice.answers, [kind]: key } });
}

/** The choices after something was chosen for one KPI. */
export const chosen = (choices: Choices, code: string, some: KpiChoice): Choices => ({
  ...choices,
  kpis: { ...choices.kpis, [code]: { ...choices.kpis[code], ...some } },
});

/** A figure that is ready to be written. */
export interface ReadFigure {
  readonly code: string;
  readonly month: Month;
  readonly value: number | null;
}

export const figuresOf = ({ found }: Reading): ReadFigure[] =>
  found.flatMap(({ candidate: { code }, result: { figures } }) =>
    figures.map(({ month, value }) => ({ code, month, value })),
  );

/** How many questions keep figures back. */
export const openQuestions = ({ found, questions }: Reading): number =>
  questions.length + found.reduce((sum, each) => sum + each.questions.length, 0);

/** The rates of the book that a column is named after: they are computed, so their counts are what to bring in. */
export const computedRates = <R extends { readonly code: string; readonly name: string }>(
  table: Table,
  rates: readonly R[],
): R[] => {
  const headings = new Set(table.columns.map(({ heading }) => folded(heading)));
  return rates.filter(({ code, name }) => headings.has(folded(name)) || headings.has(folded(code)));
};
