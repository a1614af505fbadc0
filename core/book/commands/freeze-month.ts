import * as v from "valibot";
import type { Day } from "../../base/cells.ts";
import { dayWords, shortDayWords } from "../../base/dates-in-words.ts";
import { type DayOrder, isMonth, type Month, monthWords } from "../../base/months.ts";
import { misread, type Problem } from "../../base/problem.ts";
import { type Language, quoted, type Text } from "../../base/text.ts";
import { frozenName, frozenPage, frozenTitle } from "../review/frozen/frozen-page.ts";
import { reviewOf } from "../review/frozen/review.ts";
import { completedPage, livePage, pageState, reviewedKpisOf } from "../review/live/live-page.ts";
import { keptFigure } from "../review/month/frozen-since.ts";
import { monthOverview } from "../review/month/month-overview.ts";
import { words } from "../review/page/words.ts";
import { tables } from "../sheets/layout.ts";
import type { Edit, PlanCell } from "../sheets/plan.ts";
import type { Snapshot } from "../sheets/snapshot.ts";
import { type Frozen, frozenMonths, frozenRecord, frozenRows } from "../tables/frozen-months.ts";
import { type Book, isStarted, readBook } from "../tables/read.ts";
import { notStarted } from "../tables/refusals.ts";
import type { Command } from "./command.ts";

export const freezeMonthRequest = v.object({
  month: v.pipe(v.string(), v.check(isMonth)),
  /** Who freezes it. */
  by: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(80)), ""),
  /** The month is already frozen: freeze it again, as a correction. The existing sheet stays. */
  again: v.optional(v.boolean(), false),
});
/** Freezes a month on a sheet of its own, which depends on no other and is never overwritten. */
export const freezeMonth: Command<v.InferOutput<typeof freezeMonthRequest>> = (snapshot, request, today) => {
  if (!isStarted(snapshot)) return notStarted;
  const book = readBook(snapshot);
  const { month, by, again } = request;
  const blocks = [...monthOverview(book, month).blocksFreeze, ...unseen(book)];
  if (blocks.length > 0) return notReady(month, blocks);
  const before = frozenMonths(snapshot).filter((each) => each.month === month);
  const last = before[before.length - 1];
  if (last && !again) return frozenAlready(last, book.dayOrder);
  const row = freeRow(snapshot);
  if (row === undefined) return listFull;
  const focus = snapshot.tables.focus?.cells[0]?.[0];
  const review = reviewOf(book, month, typeof focus === "string" ? focus : "", stateOf(book, today, by, before.length));
  const company = snapshot.tables.company?.cells[0]?.[0] ?? "";
  const figures = review.kpis.map(({ of }) => ({ code: of.kpi.code, figure: keptFigure(of) }));
  const record = frozenRecord({ month, on: today, by }, frozenTitle(book, month), figures);
  const name = frozenName(month, before.length);
  return {
    expects: [],
    edits: [
      ...wholePage(snapshot, book),
      ...frozenPage(book, review, name, company),
      { kind: "show", name },
      write(row, record),
    ],
  };
};

/** Figures and months that the panel reads and the formulas of the live page do not: the two pages would differ. */
const unseen = ({ issues }: Book): Text[] =>
  issues
    .filter(({ table, name }) => (table === "results" || table === "targets") && notSeen.has(name))
    .map(({ says }) => says)
    .slice(0, 3);

const notSeen = new Set(["text-in-numbers", "month-no-date"]);

/** A month is frozen next to the page it is taken from. If that page is incomplete, it is rebuilt first. */
function wholePage(snapshot: Snapshot, book: Book): Edit[] {
  const { language, dayOrder } = book;
  const start = {
    company: words.company[language],
    month: null,
    ...reviewedKpisOf(book),
    frozenMonths: frozenRows(snapshot),
    hasYearStart: snapshot.tables.yearStart !== undefined,
    dayOrder,
    hasPhone: snapshot.phone === true,
  };
  const state = pageState(snapshot);
  return state === "whole" ? [] : state === "none" ? livePage(language, start) : completedPage(language, start);
}

const write = (row: number, cells: readonly PlanCell[]): Edit => ({
  kind: "write",
  name: tables.frozen.name,
  row,
  column: 0,
  cells: [cells],
});

function freeRow({ tables: { frozen } }: Snapshot): number | undefined {
  if (!frozen) return 1;
  const row = frozen.cells.findIndex((cells, index) => index > 0 && cells.every((cell) => cell === null));
  return row < 0 ? undefined : row;
}

function stateOf({ language, dayOrder }: Book, on: Day, by: string, times: number): string {
  const heading = words[times > 0 ? "correctedOn" : "frozenOn"][language];
  return `${heading} ${shortDayWords(on, language, dayOrder)}${by === "" ? "" : ` ${words.frozenBy[language]} ${by}`}`;
}

const notReady = (month: Month, blocks: ReturnType<typeof monthOverview>["blocksFreeze"]): Problem =>
  misread("not-ready-to-freeze", {
    en: `${monthWords(month, "en")} can't be frozen yet. ${blocks.map(({ en }) => en).join(" ")}`,
    fr: `Le mois (${monthWords(month, "fr")}) ne peut pas encore être figé. ${blocks.map(({ fr }) => fr).join(" ")}`,
  });

const frozenAlready = ({ month, on, by }: Frozen, order: DayOrder): Problem => {
  const when = (language: Language, before: string): string => (on ? `${before}${dayWords(on, language, order)}` : "");
  return misread("frozen-already", {
    en: `${monthWords(month, "en")} is already frozen${when("en", " since ")}${by && ` by ${quoted("en", by)}`}. Freeze a corrected version? The first sheet stays.`,
    fr: `Le mois (${monthWords(month, "fr")}) est déjà figé${when("fr", " depuis le ")}${by && ` par ${quoted("fr", by)}`}. Figer une version corrigée ? La première feuille reste.`,
  });
};

const listFull = misread("frozen-full", {
  en: `Sixty months are frozen in this workbook: it is full. Create a new workbook from this one.`,
  fr: `Soixante mois sont figés dans ce classeur : il est plein. Créez un nouveau classeur à partir de celui-ci.`,
});
