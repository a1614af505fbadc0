import * as v from "valibot";
import type { Day } from "../../base/cells.ts";
import { type Month, monthOf } from "../../base/months.ts";
import { isProblem, misread, type Problem } from "../../base/problem.ts";
import { quoted } from "../../base/text.ts";
import { addRows, type Writing } from "../edits/add-rows.ts";
import { type CellToWrite, columnsFor, expectCells, writeCells } from "../edits/cells-to-write.ts";
import { definitionWriting } from "../edits/definition-rows.ts";
import { rateCellsToWrite } from "../edits/rate-columns.ts";
import { changedTarget, targetCellsToWrite } from "../edits/target-columns.ts";
import { currencyOf, isPercent } from "../figures/units.ts";
import { codeKey } from "../kpi/codes.ts";
import { unnamedCounts, withCountCodes } from "../kpi/counts.ts";
import { countsOf } from "../kpi/rate-formula.ts";
import { savingIssues } from "../kpi/saving-issues.ts";
import { cellSchema, type Kpi, kpiSchema } from "../kpi/schema.ts";
import { pageAfterSaving } from "../review/live/live-page.ts";
import { measures, reviewedKpis, tables } from "../sheets/layout.ts";
import type { Edit } from "../sheets/plan.ts";
import type { Snapshot, TableSnapshot } from "../sheets/snapshot.ts";
import { actionFields } from "../tables/actions.ts";
import { objectiveFields, objectiveKey } from "../tables/objectives.ts";
import { type Book, isStarted, readBook } from "../tables/read.ts";
import { noFreeColumn, notStarted, tooManyKpis, tooManyMeasures } from "../tables/refusals.ts";
import type { Command } from "./command.ts";

export const saveKpisRequest = v.object({
  kpis: v.pipe(
    v.array(
      v.object({
        kpi: kpiSchema,
        /** The row as the user saw it (`cells` of the book); left out for a new KPI. */
        seenCells: v.optional(v.array(cellSchema)),
      }),
    ),
    v.minLength(1),
    v.maxLength(reviewedKpis + measures),
  ),
  /** Why a target changes; required by the refusal `target-reason-needed`. */
  reason: v.optional(v.pipe(v.string(), v.trim()), ""),
  /** Whether targets that were changed by hand are also refilled. */
  refill: v.optional(v.boolean(), false),
});
type Request = v.InferOutput<typeof saveKpisRequest>;

/**
 * Saves one or more KPIs and measures, new or changed: first the objectives they name, their columns, rates computed
 * from counts, monthly targets, the reason of a changed target, and the cells that the page judges them by; last the
 * rows that define them.
 */
export const saveKpis: Command<Request> = (snapshot, request, today) => {
  if (!isStarted(snapshot)) return notStarted;
  const book = readBook(snapshot);
  const given = request.kpis.map(({ kpi }) => kpi);
  const codes = new Set(given.map(({ code }) => codeKey(code)));
  const known = [...given, ...[...book.kpis].flatMap(([code, { kpi }]) => (codes.has(code) ? [] : [kpi]))];
  const kpis = given.map((kpi) => withCountCodes(kpi, known));
  const refused = notSaveable(kpis, known) ?? tooMany(book, kpis);
  if (refused) return refused;
  const definitions = definitionWriting(
    snapshot,
    book,
    request.kpis.map((each, index) => ({ ...each, kpi: kpis[index] as Kpi })),
  );
  if (isProblem(definitions)) return definitions;
  const objectives = addObjectives(snapshot, book, kpis);
  if (isProblem(objectives)) return objectives;
  const reasons = addReasons(snapshot, book, request, today);
  if (isProblem(reasons)) return reasons;
  const results = columnsFor(
    book.results,
    kpis.map(({ code }) => code),
  );
  if (!results) return noFreeColumn("results");
  const targets = columnsFor(
    book.targets,
    kpis.filter(({ role }) => role === "kpi").map(({ code }) => code),
  );
  if (!targets) return noFreeColumn("targets");
  const resultCells = [...results.added, ...rateCellsToWrite(snapshot, book, kpis, results.columns)];
  const targetCells = [
    ...targets.added,
    ...targetCellsToWrite(book, kpis, targets.columns, { refill: request.refill, now: monthOf(today) }),
  ];
  return {
    expects: [
      ...objectives.expects,
      ...reasons.expects,
      ...expectCells("results", blanked(results.added)),
      ...expectCells("targets", blanked(targets.added)),
      ...definitions.expects,
    ],
    edits: [
      ...writeCells("objectives", objectives.cellsToWrite),
      ...writeCells("actions", reasons.cellsToWrite),
      ...columnFormats("results", snapshot, book, kpis, results.columns),
      ...computedColumns(snapshot, book, kpis, known, results.columns),
      ...writeCells("results", resultCells),
      ...columnFormats("targets", snapshot, book, kpis, targets.columns),
      ...writeCells("targets", targetCells),
      ...pageAfterSaving(snapshot, book, kpis),
      ...definitions.formats,
      ...writeCells("definitions", definitions.cellsToWrite),
    ],
  };
};

const blanked = (cellsToWrite: readonly CellToWrite[]): CellToWrite[] =>
  cellsToWrite.map((cellToWrite) => ({ ...cellToWrite, cell: null }));

function notSaveable(kpis: readonly Kpi[], known: readonly Kpi[]): Problem | undefined {
  const saved = new Set<string>();
  for (const kpi of kpis) {
    const [issue] = [...unnamedCounts(kpi, known), ...savingIssues(kpi)];
    const name = kpi.name || kpi.code;
    if (issue)
      return misread(issue.name, {
        en: `${quoted("en", name)}: ${issue.says.en}`,
        fr: `${quoted("fr", name)} : ${issue.says.fr}`,
      });
    if (saved.has(codeKey(kpi.code))) return codeTwice(kpi.code);
    saved.add(codeKey(kpi.code));
  }
  return undefined;
}

const codeTwice = (code: string): Problem =>
  misread("code-twice", {
    en: `Two of these KPIs have the code ${quoted("en", code)}. Choose another code for one of them.`,
    fr: `Deux de ces KPI ont le code ${quoted("fr", code)}. Choisissez un autre code pour l'un d'eux.`,
  });

function tooMany(book: Book, kpis: readonly Kpi[]): Problem | undefined {
  const roles = new Map([...book.kpis].map(([code, { kpi }]) => [code, kpi.role]));
  const count = (role: Kpi["role"]): number => [...roles.values()].filter((each) => each === role).length;
  const before = { kpi: count("kpi"), measure: count("measure") };
  for (const { code, role } of kpis) roles.set(codeKey(code), role);
  // A book that already has too many can still be corrected.
  if (count("kpi") > Math.max(reviewedKpis, before.kpi)) return tooManyKpis(count("kpi"));
  return count("measure") > Math.max(measures, before.measure) ? tooManyMeasures(count("measure")) : undefined;
}

function addObjectives(snapshot: Snapshot, book: Book, kpis: readonly Kpi[]): Writing | Problem {
  const known = new Set(book.objectives.map(({ name }) => objectiveKey(name)));
  const names: string[] = [];
  for (const { objective } of kpis) {
    if (objective === "" || known.has(objectiveKey(objective))) continue;
    known.add(objectiveKey(objective));
    names.push(objective);
  }
  const place = { fields: objectiveFields, columns: book.objectiveColumns };
  const records = names.map((name) => ({ name }));
  return addRows("objectives", snapshot.tables.objectives as TableSnapshot, place, records, book.language);
}

/** One row of Actions for each target that changes, unless a plan that was cut short already wrote it. */
function addReasons(snapshot: Snapshot, book: Book, { kpis, reason }: Request, today: Day): Writing | Problem {
  const month: Month = monthOf(today);
  const changes = kpis.flatMap(({ kpi }) => {
    const before = book.kpis.get(codeKey(kpi.code))?.kpi;
    const words = before && changedTarget(before, kpi);
    return words ? [{ kpi, words }] : [];
  });
  const [first] = changes;
  if (first && reason === "")
    return misread("target-reason-needed", {
      en: `${quoted("en", first.kpi.name)}: the target changes (${first.words.en}). Say why.`,
      fr: `${quoted("fr", first.kpi.name)} : la cible change (${first.words.fr}). Dites pourquoi.`,
    });
  const records = changes
    .map(({ kpi, words }) => ({
      month,
      code: kpi.code,
      entry: "target-changed" as const,
      why: reason,
      action: words[book.language],
    }))
    .filter((record) =>
      book.actions.every(
        (row) =>
          row.entry !== record.entry ||
          row.month !== month ||
          codeKey(row.code) !== codeKey(record.code) ||
          row.why !== reason ||
          row.action !== record.action,
      ),
    );
  const place = { fields: actionFields, columns: book.actionColumns };
  return addRows("actions", snapshot.tables.actions as TableSnapshot, place, records, book.language);
}

/** Formats columns that are new, or whose unit changes, for their unit. */
function columnFormats(
  key: "results" | "targets",
  snapshot: Snapshot,
  book: Book,
  kpis: readonly Kpi[],
  columns: ReadonlyMap<string, number>,
): Edit[] {
  const rows = (snapshot.tables[key] as TableSnapshot).cells.length - 1;
  return kpis.flatMap(({ code, unit }): Edit[] => {
    const column = columns.get(codeKey(code));
    const before = book[key].columns.has(codeKey(code)) ? book.kpis.get(codeKey(code))?.kpi.unit : undefined;
    if (column === undefined || before === unit) return [];
    const number = isPercent(unit) ? "percent" : currencyOf(unit) ? "money" : "number";
    return [{ kind: "format", name: tables[key].name, area: { row: 1, column, rows, columns: 1 }, format: { number } }];
  });
}

/** The columns of rates that are computed from now on, or no longer: where nothing is to be typed, cells are gray. */
function computedColumns(
  snapshot: Snapshot,
  book: Book,
  kpis: readonly Kpi[],
  known: readonly Kpi[],
  columns: ReadonlyMap<string, number>,
): Edit[] {
  const rows = (snapshot.tables.results as TableSnapshot).cells.length - 1;
  const after = new Map(known.map((kpi) => [codeKey(kpi.code), kpi]));
  for (const kpi of kpis) after.set(codeKey(kpi.code), kpi);
  return kpis.flatMap((kpi): Edit[] => {
    const code = codeKey(kpi.code);
    const column = columns.get(code);
    const before = book.kpis.get(code)?.kpi;
    const was = book.results.columns.has(code) && before && countsOf(before, (each) => book.kpis.get(each)?.kpi);
    const is = countsOf(kpi, (each) => after.get(each));
    if (column === undefined || !was === !is) return [];
    const look = is ? "computed" : "input";
    return [
      { kind: "format", name: tables.results.name, area: { row: 1, column, rows, columns: 1 }, format: { look } },
    ];
  });
}
