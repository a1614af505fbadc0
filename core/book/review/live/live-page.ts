import type { Language } from "../../../base/text.ts";
import { isPercent } from "../../figures/units.ts";
import { codeKey } from "../../kpi/codes.ts";
import type { Kpi } from "../../kpi/schema.ts";
import { calcName, phoneName, reviewName, tables } from "../../sheets/layout.ts";
import type { Edit, PlanCell } from "../../sheets/plan.ts";
import type { Snapshot } from "../../sheets/snapshot.ts";
import type { Book } from "../../tables/read.ts";
import { countsFormula } from "../page/counts.ts";
import { overflowFormula } from "../page/overflow.ts";
import { live, type PageSource, pageCells, pagePrint, reviewTitle } from "../page/page.ts";
import { inputNames, pageArea, pageInputs, pageSheet, shownRows, sizedRows } from "../page/page-layout.ts";
import { pageChart, pageLooks, pageRules } from "../page/page-looks.ts";
import { words } from "../page/words.ts";
import { newPhoneSheet, phoneLooks } from "../phone/phone-sheet.ts";
import {
  type BookShape,
  type CellsNeeded,
  frozenHeadings,
  type HiddenSheet,
  hiddenSheet,
  hiddenSheetEdits,
} from "./hidden-sheet.ts";
import { phoneCells } from "./phone-cells.ts";

/** How many KPIs the book reviews, and how many of them need cells of their own. */
export interface ReviewedKpis extends CellsNeeded {
  readonly kpis: number;
}

/** Whether a KPI is a rate in % of two counts that stays around a level. */
export const needsTrials = ({ usual, kind, unit, numerator, denominator }: Kpi): boolean =>
  usual === "level" && kind === "rate" && isPercent(unit) && numerator !== "" && denominator !== "";

export const reviewedKpisOf = ({ kpis }: Book): ReviewedKpis => reviewedAmong([...kpis.values()].map(({ kpi }) => kpi));

function reviewedAmong(kpis: readonly Kpi[]): ReviewedKpis {
  const reviewed = kpis.filter(({ role }) => role === "kpi");
  const withPattern = reviewed.filter(({ usual }) => usual === "season" || usual === "trend");
  const withTrials = reviewed.filter(needsTrials);
  return { kpis: reviewed.length, withPattern: withPattern.length, withTrials: withTrials.length };
}

/** What is on the page from the first day. */
export interface PageStart extends ReviewedKpis, BookShape {
  readonly company: PlanCell;
  /** Blank shows the latest month that has a figure. */
  readonly month: PlanCell;
  /** The rows of the list of frozen months: they outlive a page that somebody deleted. */
  readonly frozenMonths: readonly (readonly PlanCell[])[];
  /** Whether the book has the phone sheet. */
  readonly hasPhone: boolean;
}

/**
 * The page that follows the book: the hidden sheet that computes, then the page that shows it, figures before looks.
 * What marks it whole comes last.
 */
export function livePage(language: Language, start: PageStart): Edit[] {
  const behind = hiddenSheet(language, start);
  return [
    ...hiddenSheetEdits(behind, language, start.frozenMonths),
    pageSheet("review", reviewTitle(language), start.kpis),
    { kind: "name", name: reviewName, sheet: "review", area: pageArea },
    ...inputNames("review"),
    ...onPage(behind, language, start),
  ];
}

/** What lies on the two sheets once they are there: painted again, it completes a page that was cut short. */
export function completedPage(language: Language, start: PageStart): Edit[] {
  const isSheet = ({ kind }: Edit): boolean => kind === "sheet" || kind === "name";
  const behind = hiddenSheet(language, start);
  const cells = hiddenSheetEdits(behind, language, start.frozenMonths).filter((edit) => !isSheet(edit));
  return [...cells, ...onPage(behind, language, start)];
}

/** The company is typed on the line of the inputs and shown at the top. */
const sourceOf = (language: Language, company: PlanCell, month: PlanCell): PageSource => ({
  shows: live,
  company: { formula: `=${tables.company.name}&""` },
  counts: countsFormula(language),
  overflow: overflowFormula(language),
  inputs: { company, month, focus: null },
});

function onPage(
  { chart, said }: HiddenSheet,
  language: Language,
  { company, month, kpis, hasPhone }: Pick<PageStart, "company" | "month" | "kpis" | "hasPhone">,
): Edit[] {
  const { results, definitions, frozen } = tables;
  return [
    {
      kind: "write",
      name: reviewName,
      row: 0,
      column: 0,
      cells: pageCells(sourceOf(language, company, month), language),
    },
    ...pageLooks(reviewName),
    ...pageRules(reviewName),
    {
      kind: "choose",
      name: reviewName,
      area: pageInputs.month,
      among: { name: results.name, area: { row: 1, column: 0, rows: results.rows, columns: 1 } },
    },
    {
      kind: "choose",
      name: reviewName,
      area: pageInputs.focus,
      among: { name: definitions.name, area: { row: 1, column: 0, rows: definitions.rows, columns: 1 } },
    },
    ...shownRows(reviewName, kpis),
    pageChart(reviewName, { name: calcName, area: chart }, kpis),
    { kind: "write", name: calcName, row: 0, ...said },
    pagePrint(reviewName, words.title[language]),
    { kind: "protect", name: reviewName, inputs: Object.values(pageInputs) },
    ...(hasPhone ? [] : newPhoneSheet(language)),
    phoneWrite(language),
    ...phoneLooks(language),
    { kind: "write", name: frozen.name, row: 0, column: 0, cells: [frozenHeadings(language)] },
  ];
}

const phoneWrite = (language: Language): Edit => ({
  kind: "write",
  name: phoneName,
  row: 0,
  column: 0,
  cells: phoneCells(language),
});

/** How much of the page a book has: none of it, one that was cut short, or all. */
export function pageState({ tables: { month, frozen } }: Snapshot): "none" | "cut-short" | "whole" {
  if (!month || !frozen) return "none";
  return frozen.cells[0]?.[0] == null ? "cut-short" : "whole";
}

/**
 * A page that is there, made whole again: formulas rewritten, lines for its KPIs shown, inputs left alone. The phone
 * sheet is added where it is missing.
 */
export function repairedPage(language: Language, reviewed: ReviewedKpis & BookShape, hasPhone: boolean): Edit[] {
  const { cells, said, patterns, frozen, chart } = hiddenSheet(language, reviewed);
  const inputs = Object.values(pageInputs);
  const isInput = (row: number, column: number): boolean =>
    inputs.some((input) => input.row === row && input.column === column);
  const page = pageCells(sourceOf(language, null, null), language);
  // The list of frozen months lies in the first columns of the hidden sheet.
  const withoutFrozen = cells.map((row) => row.map((cell, column) => (column < frozen.columns ? undefined : cell)));
  return [
    { kind: "write", name: calcName, row: 0, column: 0, cells: withoutFrozen },
    ...(patterns ? [{ kind: "write", name: calcName, row: 0, ...patterns } as const] : []),
    ...sizedRows(reviewName, reviewed.kpis),
    ...shownRows(reviewName, reviewed.kpis),
    // It follows the rows that are shown.
    pageChart(reviewName, { name: calcName, area: chart }, reviewed.kpis),
    { kind: "write", name: calcName, row: 0, ...said },
    {
      kind: "write",
      name: reviewName,
      row: 0,
      column: 0,
      cells: page.map((cellsOfRow, row) => cellsOfRow.map((cell, column) => (isInput(row, column) ? undefined : cell))),
    },
    ...(hasPhone
      ? [phoneWrite(language)]
      : [...newPhoneSheet(language), phoneWrite(language), ...phoneLooks(language)]),
  ];
}

/**
 * What a page that is there needs once KPIs are saved that are judged by cells of their own; nothing where no more of
 * them are than before. Without it the page would ask to be made again.
 */
export function pageAfterSaving(snapshot: Snapshot, book: Book, saved: readonly Kpi[]): Edit[] {
  if (pageState(snapshot) !== "whole") return [];
  const before = reviewedKpisOf(book);
  const kpis = new Map([...book.kpis].map(([code, { kpi }]) => [code, kpi]));
  for (const kpi of saved) kpis.set(codeKey(kpi.code), kpi);
  const after = reviewedAmong([...kpis.values()]);
  if (after.withPattern <= before.withPattern && after.withTrials <= before.withTrials) return [];
  const hasYearStart = snapshot.tables.yearStart !== undefined;
  const { language, dayOrder } = book;
  return repairedPage(language, { ...after, hasYearStart, dayOrder }, snapshot.phone === true);
}
