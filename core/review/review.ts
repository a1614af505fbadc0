import type { BookAction } from "../book/actions.ts";
import { isOpenIn, isStillOpen } from "../book/actions.ts";
import { expectedFigure } from "../book/expected-figures.ts";
import { objectiveKey } from "../book/objectives.ts";
import type { Book, BookKpi } from "../book/read.ts";
import { addsUp } from "../book/target-months.ts";
import { kpiAttainment } from "../functions/kpi-attainment.ts";
import { kpiOutlook } from "../functions/kpi-outlook.ts";
import { codeKey, type Kpi } from "../kpi/definition.ts";
import { dayFromIso, lastDayOf, type Month, monthAfter, monthWords } from "../kpi/months.ts";
import { figureIn, isPercent } from "../kpi/units.ts";
import { isProblem } from "../problem.ts";
import { type Language, numberIn } from "../text.ts";
import { barsOf } from "./bars.ts";
import { type ActionLine, actionLines, type DecisionLine, decisionRows, type Head, type KpiLine } from "./block.ts";
import { type FocusChart, focusChart } from "./focus-chart.ts";
import { type KpiMonth, type MonthOverview, monthOverview, since } from "./month-overview.ts";
import { dayOf, noteOf, whoAndWhen } from "./note.ts";
import { words } from "./words.ts";

/** What the page of a month says, in the language of the book: the same words that the hidden sheet computes. */
export interface Review {
  readonly month: Month;
  readonly head: Head;
  /** In the order of the page: by objective, worst first. */
  readonly kpis: readonly ReviewedKpi[];
  readonly decisions: readonly DecisionLine[];
  readonly actions: readonly ActionLine[];
  readonly chart: FocusChart | undefined;
}

export interface ReviewedKpi {
  readonly line: KpiLine;
  readonly of: KpiMonth;
}

/** A month that is frozen. */
export interface FrozenMonth {
  readonly month: Month;
  readonly sheet: string;
  readonly on: string;
  readonly by: string;
}

/**
 * @param month none: the latest one with a figure
 * @param focus a code or a name; none, or one that is not there: the KPI that comes first
 * @param frozen how the state of the month is said where it is frozen
 */
export function reviewOf(book: Book, month: Month, focus = "", frozen = ""): Review {
  const overview = monthOverview(book, month);
  const { language } = book;
  const ordered = inOrder(book, overview);
  const kpis = ordered.map((of, index) => ({ of, line: lineOf(book, of, month, ordered[index - 1]) }));
  const drawn = focused(ordered, focus);
  const chart = drawn && focusChart(book, drawn.kpi, month);
  const decisions = decisionsOf(book, month);
  const actions = actionsOf(book, month);
  return {
    month,
    kpis,
    decisions: decisions.length > 0 ? decisions : [{ decision: words.nothingToDecide[language], code: 0 }],
    actions:
      actions.length > 0
        ? actions.slice(0, actionLines)
        : [{ due: "", action: words.noActions[language], owner: "", code: 0 }],
    chart,
    head: {
      title: `${words.title[language]} · ${monthWords(month, language)}`,
      state: frozen || stateOf(book, overview, month),
      summary: summaryOf(book, ordered, month),
      onTrack: count(ordered, ["onTrack", "within"]),
      watch: count(ordered, ["watch"]),
      offTrack: count(ordered, ["offTrack", "below", "above"]),
      toDecide: counted(words.toDecide[language], toDecide(book, month).length),
      openActions: counted(words.openActions[language], actions.length),
      chartOf: chart?.title ?? "",
      kpis: ordered.length,
    },
  };
}

const counted = (heading: string, count: number): string => (count > 0 ? `${heading} (${count})` : heading);

const judgedIn = ({ due, status }: KpiMonth): KpiMonth["status"] | "not-due" => (due ? status : "not-due");

const count = (kpis: readonly KpiMonth[], statuses: readonly string[]): number =>
  kpis.filter((each) => statuses.includes(judgedIn(each))).length;

const isOff = (of: KpiMonth): boolean => ["offTrack", "below", "above"].includes(judgedIn(of));
const lacksFigure = (of: KpiMonth): boolean => of.due && of.figure === null;

/** 1 is the worst. */
function severityOf(of: KpiMonth): number {
  if (!of.due) return 7;
  if (isOff(of)) return 1;
  if (lacksFigure(of)) return 2;
  if (of.signal === "worse") return 3;
  if (of.status === "watch") return 4;
  return of.status === "noTarget" || of.status === "noResult" ? 5 : 6;
}

function inOrder(book: Book, { kpis }: MonthOverview): KpiMonth[] {
  const rows = new Map(book.objectives.map(({ name, row }) => [objectiveKey(name), row]));
  const rowOf = ({ kpi }: KpiMonth): number => rows.get(objectiveKey(kpi.objective)) ?? Number.MAX_SAFE_INTEGER;
  const worst = new Map<number, number>();
  for (const of of kpis) worst.set(rowOf(of), Math.min(worst.get(rowOf(of)) ?? 9, severityOf(of)));
  return kpis
    .map((of, rank) => ({ of, keys: [worst.get(rowOf(of)) ?? 9, rowOf(of), severityOf(of), rank] }))
    .sort((one, other) => {
      const at = one.keys.findIndex((key, index) => key !== other.keys[index]);
      return at < 0 ? 0 : (one.keys[at] as number) - (other.keys[at] as number);
    })
    .map(({ of }) => of);
}

const statusKeys = ["onTrack", "watch", "offTrack", "noTarget", "noResult", "below", "within", "above"] as const;

function lineOf(book: Book, of: KpiMonth, month: Month, before: KpiMonth | undefined): KpiLine {
  const { kpi, due, actual, target, gap } = of;
  const { language } = book;
  const written = (value: number | null): string => (value === null ? "" : figureIn(language, value, kpi.unit));
  const neutral = kpi.direction === "neutral";
  const isBand = neutral && kpi.benchmarkLow !== null && kpi.benchmarkHigh !== null;
  const share =
    neutral || actual === null || target === null
      ? undefined
      : kpiAttainment(actual, target, kpi.direction ?? "increase");
  const expected = expectedFigure(book, kpi.code, month);
  const own = book.kpis.get(codeKey(kpi.code))?.results[book.months.indexOf(month)]?.value ?? null;
  const percentSign = language === "fr" ? "\u00a0%" : "%";
  const sameObjective = before && objectiveKey(before.kpi.objective) === objectiveKey(kpi.objective);
  return {
    objective: sameObjective ? "" : kpi.objective,
    name: kpi.name === "" ? kpi.code : kpi.name,
    meaning: kpi.measures,
    actual: written(due ? actual : of.figure),
    actualNote: actualNote(of, own, expected, language),
    target: isBand ? `${written(kpi.benchmarkLow)} – ${written(kpi.benchmarkHigh)}` : written(target),
    targetNote: neutral ? "" : targetNote(kpi, target, language),
    gap: gap === null ? "" : differenceIn(language, gap, kpi.unit),
    attainment:
      share === undefined || isProblem(share)
        ? ""
        : `${words.attained[language]} ${Math.round(share * 100)}${percentSign}`,
    status: due ? of.statusWords[language] : nextValue(of, language),
    trend: of.verdict?.[language] ?? "",
    outlook: outlookOf(book, kpi, month)?.[language] ?? "",
    bars: barsOf(lastTwelve(book, kpi, month)),
    note: noteOf(noteSource(book, of, month, own !== null), language),
    statusCode: due ? statusKeys.indexOf(of.status) + 1 : 9,
    trendCode: of.signal === "better" ? 1 : of.signal === "worse" ? 2 : 0,
    noteCode: noteCode(of, month),
  };
}

function nextValue({ nextDue }: KpiMonth, language: Language): string {
  const [name] = monthWords(nextDue as Month, language).split(" ");
  return `${words.nextValue[language]} ${name}`;
}

function actualNote(of: KpiMonth, own: number | null, expected: BookAction | undefined, language: Language): string {
  if (!of.due) return of.figureMonth === null ? "" : monthWords(of.figureMonth, language);
  if (own === null) return "";
  if (of.kpi.targetAppliesTo === "year-to-date" && of.kpi.kind !== "level") return words.yearToDate[language];
  return expected ? words.provisional[language] : "";
}

/** The final target where it is another than the month's, and by when. */
function targetNote(kpi: Kpi, target: number | null, language: Language): string {
  if (kpi.target === null) return "";
  const final = kpi.target === target ? "" : `→ ${figureIn(language, kpi.target, kpi.unit)}`;
  const by = kpi.deadline === null ? "" : `${words.by[language]} ${monthWords(kpi.deadline, language)}`;
  return [final, by].filter(Boolean).join(" ");
}

/** A difference with its sign, percentages in points. */
export function differenceIn(language: Language, difference: number, unit: string): string {
  const size = Math.abs(difference);
  const words = isPercent(unit) ? `${numberIn(language, size * 100, 2)}\u00a0pts` : figureIn(language, size, unit);
  const isZero = !/[1-9]/.test(
    isPercent(unit) ? numberIn(language, size * 100, 2) : numberIn(language, size, size >= 1000 ? 0 : 2),
  );
  return isZero ? words : `${difference > 0 ? "+" : "−"}${words}`;
}

function lastTwelve(book: Book, kpi: Kpi, month: Month): (number | null)[] {
  const { results = [] } = book.kpis.get(codeKey(kpi.code)) ?? {};
  return [...Array(12).keys()].map((back) => {
    const at = book.months.indexOf(monthAfter(month, back - 11));
    return results[at]?.value ?? null;
  });
}

/** The final target against the limits of the KPI: a sum of the year cannot be held against single months. */
function outlookOf(book: Book, kpi: Kpi, month: Month) {
  const { direction, target } = kpi;
  if (direction === null || direction === "neutral" || target === null) return undefined;
  if (kpi.targetAppliesTo === "year-to-date" && addsUp(kpi)) return undefined;
  const at = book.months.indexOf(month);
  const { results } = book.kpis.get(codeKey(kpi.code)) as BookKpi;
  const values = since(
    book,
    kpi,
    results.slice(0, at + 1).map(({ value }) => value),
  );
  const line = { values, direction: "column", cells: values.length } as const;
  const outlook = kpiOutlook(line, target, direction, kpi.limitsFrom ?? undefined);
  return isProblem(outlook) ? undefined : outlook;
}

const noteSource = (book: Book, of: KpiMonth, month: Month, known: boolean) => ({
  due: of.due,
  known,
  bad: of.bad,
  missing: of.actual === null ? of.missing[0] : undefined,
  answer: lastOf(of.answers),
  openAction: lastOf(of.openActions),
  worked: lastOf(
    book.actions.filter(
      (row) => row.entry === "worked" && row.month === month && codeKey(row.code) === codeKey(of.kpi.code),
    ),
  ),
  expected: expectedFigure(book, of.kpi.code, month),
});

const lastOf = <T>(rows: readonly T[]): T | undefined => rows[rows.length - 1];

/** 1 where the action that is shown is overdue, 2 where something is missing. */
function noteCode(of: KpiMonth, month: Month): number {
  if (of.answer === "open" || (of.actual === null && of.missing.length > 0)) return 2;
  if (!of.due || !of.bad) return 0;
  const answer = lastOf(of.answers);
  const shown = answer?.entry === "continues" ? lastOf(of.openActions) : answer;
  return shown && isOverdue(shown, month) ? 1 : 0;
}

const isAction = (row: BookAction, month: Month): boolean =>
  row.entry === "action" && row.action !== "" && isOpenIn(row, month);

/** Whether its day lies in the month or before it and nobody has closed it. */
function isOverdue(row: BookAction, month: Month): boolean {
  const due = row.due === null ? undefined : dayFromIso(row.due);
  return isAction(row, month) && isStillOpen(row) && due !== undefined && due.day <= lastDayOf(month).day;
}

function actionsOf(book: Book, month: Month): ActionLine[] {
  const dueOf = (row: BookAction): number =>
    row.due === null ? Number.MAX_SAFE_INTEGER : (dayFromIso(row.due)?.day ?? Number.MAX_SAFE_INTEGER);
  const { language } = book;
  return book.actions
    .filter((row) => isAction(row, month))
    .sort(
      (one, other) =>
        Number(isStillOpen(other)) - Number(isStillOpen(one)) || dueOf(one) - dueOf(other) || one.row - other.row,
    )
    .map((row): ActionLine => {
      const found = book.kpis.get(codeKey(row.code))?.kpi;
      const name = found?.role === "kpi" ? `${found.name || found.code}${language === "fr" ? "\u00a0" : ""}: ` : "";
      const done = isStillOpen(row) ? "" : `${words.done[language]} `;
      return {
        due: dayOf(row, language),
        action: `${done}${name}${row.action}`,
        owner: row.owner,
        code: isStillOpen(row) ? Number(isOverdue(row, month)) : 2,
      };
    });
}

const toDecide = (book: Book, month: Month): BookAction[] =>
  book.actions.filter((row) => row.decisionAsked !== "" && row.decisionTaken === "" && isOpenIn(row, month));

/** What is to be decided, then what was decided in the month. */
function decisionsOf(book: Book, month: Month): DecisionLine[] {
  const { language } = book;
  const taken = book.actions.filter(
    (row) => row.decisionTaken !== "" && (row.month === month || row.monthClosed === month),
  );
  return [
    ...toDecide(book, month).map((row) => ({
      decision: `${row.decisionAsked}${whoAndWhen(row, language)}`,
      code: 1,
    })),
    ...taken.map((row) => ({ decision: `${words.decided[language]} ${row.decisionTaken}`, code: 2 })),
  ].slice(0, decisionRows);
}

function focused(kpis: readonly KpiMonth[], focus: string): KpiMonth | undefined {
  const byCode = kpis.find(({ kpi }) => codeKey(kpi.code) === codeKey(focus));
  const byName = kpis.find(({ kpi }) => (kpi.name || kpi.code).toLowerCase() === focus.toLowerCase());
  return byCode ?? byName ?? kpis[0];
}

function stateOf(book: Book, { kpis }: MonthOverview, month: Month): string {
  const open = kpis.some((of) => lacksFigure(of) || (of.due && expectedFigure(book, of.kpi.code, month) !== undefined));
  return words[kpis.length === 0 || open ? "provisionalMonth" : "completeMonth"][book.language];
}

function summaryOf(book: Book, kpis: readonly KpiMonth[], month: Month): string {
  const { language } = book;
  const say = (key: keyof typeof words): string => words[key][language];
  if (kpis.length === 0) return say("noKpi");
  if (!book.months.includes(month)) return say("monthOutside");
  const due = kpis.filter((of) => of.due);
  const missing = due.filter(lacksFigure);
  if (due.length > 0 && missing.length === due.length) return say("noFigures");
  const named = (heading: string, found: readonly KpiMonth[]): string => {
    const [first] = found;
    if (!first) return "";
    return `${heading} ${first.kpi.name || first.kpi.code}${found.length > 1 ? ` ${say("and")} ${found.length - 1} ${say("andMore")}` : ""}. `;
  };
  const worse = kpis.filter(({ signal }) => signal === "worse");
  const better = kpis.filter(({ signal }) => signal === "better");
  const judged = kpis.filter(({ signal }) => signal !== null && signal !== "too-short");
  const unanswered = kpis.filter((of) => of.answer === "open" && !lacksFigure(of));
  return [
    missing.length > 0 ? `${say("missingFigures")} ${missing.length}. ` : "",
    named(say("worse"), worse),
    named(say("better"), better),
    judged.length > 0 && worse.length + better.length === 0 ? `${say("onlyNoise")} ` : "",
    unanswered.length > 0 ? `${say("unexplained")} ${unanswered.length}.` : "",
  ]
    .join("")
    .trim();
}
