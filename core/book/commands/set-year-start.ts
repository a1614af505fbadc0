import * as v from "valibot";
import { counted } from "../../base/count.ts";
import { monthNamesIn, monthOf } from "../../base/months.ts";
import { misread, type Problem } from "../../base/problem.ts";
import type { Language } from "../../base/text.ts";
import { isYearStart, type YearStart } from "../../base/years.ts";
import { asExpected, type CellToWrite, writeCells } from "../edits/cells-to-write.ts";
import { guideOfYear } from "../edits/new-sheets.ts";
import { targetCellsToWrite } from "../edits/target-columns.ts";
import { codeKey } from "../kpi/codes.ts";
import { cellSchema } from "../kpi/schema.ts";
import { pageState, repairedPage, reviewedKpisOf } from "../review/live/live-page.ts";
import { tables } from "../sheets/layout.ts";
import type { Edit } from "../sheets/plan.ts";
import type { Snapshot } from "../sheets/snapshot.ts";
import { frozenMonths } from "../tables/frozen-months.ts";
import { type Book, isStarted, readBook } from "../tables/read.ts";
import { notStarted } from "../tables/refusals.ts";
import type { Command } from "./command.ts";

export const setYearStartRequest = v.object({
  /** The month the year begins with, 1 to 12. */
  yearStart: v.pipe(
    v.number(),
    v.check((value) => isYearStart(value)),
  ),
  /** What the cell held when the user saw it; left out if the book has no such cell. */
  seenCell: v.optional(cellSchema),
  /** Whether targets of coming months follow; required by the refusal `targets-follow`. */
  targets: v.optional(v.picklist(["follow", "stay"])),
});
/**
 * Changes the month the company's year begins with. Targets are values: those of coming months follow only if the user
 * wants that. The page is rebuilt in the same plan, since a page of an older version counts calendar years.
 */
export const setYearStart: Command<v.InferOutput<typeof setYearStartRequest>> = (snapshot, request, today) => {
  if (!isStarted(snapshot)) return notStarted;
  const book = readBook(snapshot);
  const { yearStart, targets, seenCell } = request;
  const cells = followingTargets(snapshot, book, yearStart, monthOf(today));
  if (cells.length > 0 && targets === undefined) return targetsFollow(book, cells, yearStart);
  const cell = snapshot.tables.yearStart;
  return {
    expects: cell && seenCell !== undefined ? [{ table: "yearStart", row: 0, cells: [asExpected(seenCell)] }] : [],
    // Targets first: if the plan is cut short and run again, they already match the new year.
    edits: [
      ...(targets === "follow" ? writeCells("targets", cells) : []),
      ...(cell ? [] : guideOfYear(book.language, yearStart)),
      ...repaired(snapshot, book),
      ...(cell ? [write(yearStart)] : []),
    ],
  };
};

const write = (yearStart: YearStart): Edit => ({
  kind: "write",
  name: tables.yearStart.name,
  row: 0,
  column: 0,
  cells: [[yearStart]],
});

/** Targets typed by hand stay, and so do targets of months already judged or frozen with them. */
function followingTargets(snapshot: Snapshot, book: Book, yearStart: YearStart, now: string): CellToWrite[] {
  const kpis = [...book.kpis.values()].map(({ kpi }) => kpi);
  const frozen = new Set(frozenMonths(snapshot).map(({ month }) => book.targets.rows.get(month)));
  return targetCellsToWrite(book, kpis, book.targets.columns, { refill: false, now, yearStart }).filter(
    ({ row }) => !frozen.has(row),
  );
}

function repaired(snapshot: Snapshot, book: Book): Edit[] {
  if (pageState(snapshot) !== "whole") return [];
  const shape = { ...reviewedKpisOf(book), hasYearStart: true, dayOrder: book.dayOrder };
  return repairedPage(book.language, shape, snapshot.phone === true);
}

function targetsFollow(book: Book, cells: readonly CellToWrite[], yearStart: YearStart): Problem {
  const columns = new Set(cells.map(({ column }) => column));
  const names = [...book.kpis.values()].flatMap(({ kpi }) =>
    columns.has(book.targets.columns.get(codeKey(kpi.code)) ?? -1) ? [kpi.name || kpi.code] : [],
  );
  const month = (language: Language): string => monthNamesIn(language)[yearStart - 1] as string;
  return misread("targets-follow", {
    en: `The fiscal year then begins in ${month("en")}, and ${counted("en", cells.length, "target", "targets")} of months not judged yet would change (${names.join(", ")}). What was typed by hand stays. Adjust them?`,
    fr: `L'exercice commence alors en ${month("fr")}, et ${counted("fr", cells.length, "cible de mois pas encore jugés changerait", "cibles de mois pas encore jugés changeraient")} (${names.join(", ")}). Ce qui a été saisi à la main reste. Les adapter ?`,
  });
}
