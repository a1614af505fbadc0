import type { DayOrder } from "../../../base/months.ts";
import type { Language } from "../../../base/text.ts";
import {
  calcName,
  pageName,
  phoneTextsName,
  scoreNames,
  sheetTitles,
  shownMonthName,
  tables,
} from "../../sheets/layout.ts";
import type { Area, Edit, PlanCell } from "../../sheets/plan.ts";
import { frozenColumns } from "../../tables/frozen-months.ts";
import { chartMonths } from "../page/focus-chart.ts";
import { pageHeight, pageWidth } from "../page/page-cells.ts";
import { words } from "../page/words.ts";
import { actionWords, decisions } from "./action-lines.ts";
import { actionColumns, unknownCodes } from "./actions.ts";
import { columns } from "./columns.ts";
import { companyYear } from "./company-year.ts";
import { constants } from "./constants.ts";
import { figures } from "./figures.ts";
import { chartColumns, focus } from "./focus.ts";
import { and, blank, flag, ifElse, isBlank, isGiven } from "./formulas.ts";
import { headWords } from "./head.ts";
import { formula, HiddenCells, kpiCount } from "./hidden-cells.ts";
import { kpiWords } from "./kpi-words.ts";
import { directions, kpis } from "./kpis.ts";
import { chosenMonth } from "./month.ts";
import { monthColumns } from "./months.ts";
import { notes } from "./notes.ts";
import { order } from "./order.ts";
import { phoneTexts } from "./phone-texts.ts";
import { reasons } from "./reasons.ts";
import { pageBlock } from "./shown.ts";
import { status } from "./status.ts";
import { twelveMonths } from "./twelve-months.ts";
import { typedMonths } from "./typed-months.ts";
import { unreadNote } from "./unread.ts";
import { verdict, verdictNumber } from "./verdict.ts";

interface CellsToTheRight {
  readonly column: number;
  readonly cells: readonly (readonly PlanCell[])[];
}

/** The hidden sheet: every cell of it, and where the page, the chart and the list of frozen months stand on it. */
export interface HiddenSheet {
  readonly cells: readonly (readonly PlanCell[])[];
  /** What is said of the figures, to the right of them: written last, so that a round trip does not grow too long. */
  readonly said: CellsToTheRight;
  /** The cells of KPIs with a season or a steady growth, further to the right. */
  readonly patterns: CellsToTheRight | null;
  readonly page: Area;
  /** What the phone sheet tells that the page has no room for. */
  readonly phone: Area;
  readonly chart: Area;
  readonly frozen: Area;
  /** The KPIs' objectives and scores: nothing there depends on the sheet Objectives, which reads it. */
  readonly scores: Area;
  /** The month that the page shows: year × 12 + month, 0 where it shows none. */
  readonly shownMonth: Area;
}

/** How many KPIs need cells of their own: those with a season or a steady growth, and rates with their trials. */
export interface CellsNeeded {
  readonly withPattern: number;
  readonly withTrials: number;
}

export interface BookShape extends CellsNeeded {
  /** Whether the book has a cell that says when years begin: one of an older version has not. */
  readonly hasYearStart: boolean;
  /** How English names a day: the page keeps it in its formulas until it is painted again. */
  readonly dayOrder: DayOrder;
}

/** The column from which the words stand: all that is computed ends before it. */
export const wordsFrom = 120;
/** The column from which KPIs with a pattern have their cells: all others end before it. */
export const patternsFrom = 170;
/** What ten of them take. */
const patternColumns = 120;

/** Of each KPI its objective, its score or 0, and whether it has one. */
const scoreColumns = ["objective", "score", "known"] as const;

/** The headings of the list of frozen months: they mark a page that is whole. */
export const frozenHeadings = (language: Language): string[] => [
  ...[words.month, words.title, words.frozenOn, words.frozenBy].map((heading) => heading[language]),
  ...[words.kpi, words.actual].flatMap((heading) => numbered(heading[language])),
];

const numbered = (heading: string): string[] => [...Array(kpiCount).keys()].map((at) => `${heading} ${at + 1}`);

/**
 * Everything the page shows, computed by functions that every spreadsheet knows from the tables of the book: no other
 * sheet is named, no add-in is needed. Only cells that are numbers count as figures.
 */
export function hiddenSheet(language: Language, needs: BookShape): HiddenSheet {
  const { withPattern, withTrials, hasYearStart, dayOrder } = needs;
  const shape = [language, withPattern, withTrials, hasYearStart, dayOrder].join(" ");
  if (latest?.shape !== shape) latest = { shape, sheet: laidOut(language, needs) };
  return latest.sheet;
}

/** The same for all books of one shape: one click after the other on a book has it laid out once. */
let latest: { readonly shape: string; readonly sheet: HiddenSheet } | undefined;

function laidOut(language: Language, needs: BookShape): HiddenSheet {
  const hidden = new HiddenCells();
  const said = new HiddenCells(wordsFrom);
  const room = {
    cells: new HiddenCells(patternsFrom),
    withPattern: Math.min(needs.withPattern, kpiCount),
    withTrials: Math.min(needs.withTrials, kpiCount),
  };
  // Its headings are written once the page is whole. Nothing lies below it: a repair leaves its columns alone.
  const frozenSection = hidden.section("Frozen months", frozenColumns.all);
  const frozenPlace = frozenSection.block([]);
  const frozen: Area = { ...frozenPlace, rows: tables.frozen.rows + 1, columns: frozenColumns.all };
  const fixed = constants(hidden, language, needs.dayOrder);
  const places = columns(hidden);
  const year = companyYear(hidden, needs.hasYearStart);
  const typed = typedMonths(hidden);
  const months = monthColumns(hidden, places, year, typed);
  const ofKpis = kpis(hidden, said, places, fixed);
  const chosen = chosenMonth(hidden, months, ofKpis, year, typed);
  const trend = verdict(hidden, fixed, places, months, ofKpis, chosen, room);
  const against = status(fixed, months, ofKpis, chosen, places, trend, year);
  const number = verdictNumber(trend, ofKpis, chosen, against.own);
  const actions = actionColumns(hidden, places, ofKpis, chosen);
  const note = notes(places, fixed, ofKpis, chosen, against, number, actions, language);
  const lines = order(hidden, places, ofKpis, chosen, against, number, note);
  const figure = figures(ofKpis, fixed, language);
  const why = reasons(ofKpis, fixed, trend, against, figure, language);
  const drawn = focus(hidden, fixed, months, ofKpis, chosen, trend, why, lines.lines.at(0), language);
  const { inWords: rowsPerKpi, low, high, direction, target } = ofKpis;
  const isNeutral = `${direction}=${directions.neutral}`;
  const isBand = rowsPerKpi.quantity("has a band", flag(and(isNeutral, isGiven(low), isGiven(high))));
  const isTarget = ifElse(isNeutral, blank, target);
  const written = figure.line({
    shown: rowsPerKpi.quantity(
      "figure shown",
      ifElse(`${chosen.due}=0`, against.last, isBlank(against.own), blank, against.actual),
    ),
    first: rowsPerKpi.quantity("target shown", ifElse(`${isBand}=1`, low, against.target)),
    second: rowsPerKpi.quantity("final target shown", ifElse(`${isBand}=1`, high, isTarget)),
    before: against.lastYear,
    gap: against.gap,
    isBand,
  });
  const inWords = kpiWords(
    {
      kpis: ofKpis,
      chosen,
      status: against,
      verdict: trend,
      verdictNumber: number,
      actions,
      notes: note,
      constants: fixed,
      figures: written,
      reasons: why,
      months: twelveMonths(said, ofKpis, chosen, months, trend, against, fixed, language),
      count: lines.count,
    },
    language,
  );
  const [{ objective }, { score }] = [ofKpis, against];
  const scores = hidden
    .section("Scores", scoreColumns.length, kpiCount)
    .linePerKpi([`${objective}`, ifElse(isBlank(score), 0, score), ifElse(isBlank(score), 0, 1)]);
  const shownMonth = hidden
    .section("Month for the other sheets", 1, 1)
    .block([[formula(ifElse(`${chosen.isKnown}=0`, 0, chosen.month))]]);
  const unknown = unknownCodes(hidden, places, ofKpis, actions);
  const of = { columns: places, actions, kpis: ofKpis, constants: fixed };
  const phone = phoneTexts(said);
  const toDecide = decisions(said, phone.section, of, language);
  const toldActions = actionWords(said, phone.section, of, lines.count, language);
  const wholeNotes = phone.notes(note, lines);
  const phonePlace = phone.counts({ toTake: toDecide.open, ...toldActions });
  const head = headWords(
    said,
    {
      constants: fixed,
      year,
      kpis: ofKpis,
      chosen,
      status: against,
      verdictNumber: number,
      actions,
      notes: note,
      order: lines,
      words: inWords,
      targetFigure: written.targetFigure,
      decisions: toDecide,
      actionWords: toldActions,
      chartTitle: drawn.title,
      isExpected: drawn.isExpected,
      unread: unreadNote(said, places, ofKpis, months, actions, unknown, language),
      frozen: frozenSection.columnAt(0, tables.frozen.rows),
    },
    language,
  );
  const page = pageBlock(
    said,
    { words: inWords, order: lines, head, actionWords: toldActions, notes: wholeNotes },
    language,
  );
  return {
    scores: { ...scores, rows: kpiCount, columns: scoreColumns.length },
    shownMonth: { ...shownMonth, rows: 1, columns: 1 },
    cells: hidden.cells(),
    said: { column: wordsFrom, cells: said.cells() },
    patterns: room.withPattern + room.withTrials > 0 ? { column: patternsFrom, cells: room.cells.cells() } : null,
    page: { ...page, rows: pageHeight, columns: pageWidth },
    phone: phonePlace,
    chart: { ...drawn.chart, rows: chartMonths + 1, columns: chartColumns },
    frozen,
  };
}

/**
 * The sheet as edits: the cells in one write, names last, so that a cut leaves no half of it behind a name.
 * @param frozenMonths what the list of frozen months holds: where the book has one, its name moves here with it
 */
export function hiddenSheetEdits(
  { cells: empty, patterns, page, phone, frozen, scores, shownMonth }: HiddenSheet,
  language: Language,
  frozenMonths: readonly (readonly PlanCell[])[] = [],
): Edit[] {
  const cells = empty.map((row, at) => {
    const record = frozenMonths[at - frozen.row - 1];
    return record ? [...record, ...row.slice(record.length)] : row;
  });
  const width = patternsFrom + patternColumns;
  const whole: Area = { row: 0, column: 0, rows: Math.max(cells.length, frozen.rows + frozen.row), columns: width };
  return [
    {
      kind: "sheet",
      sheet: "calc",
      title: sheetTitles.calc[language],
      columnWidths: new Array<number>(width).fill(90),
      frozenRows: 1,
      frozenColumns: 0,
      hidden: true,
    },
    { kind: "name", name: calcName, sheet: "calc", area: whole },
    { kind: "write", name: calcName, row: 0, column: 0, cells },
    ...(patterns ? [{ kind: "write", name: calcName, row: 0, ...patterns } as const] : []),
    { kind: "name", name: tables.frozen.name, sheet: "calc", area: frozen },
    { kind: "name", name: shownMonthName, sheet: "calc", area: shownMonth },
    ...scoreColumns.map(
      (key, at): Edit => ({
        kind: "name",
        name: scoreNames[key],
        sheet: "calc",
        area: { ...scores, column: scores.column + at, columns: 1 },
      }),
    ),
    { kind: "name", name: phoneTextsName, sheet: "calc", area: phone },
    { kind: "name", name: pageName, sheet: "calc", area: page },
  ];
}
