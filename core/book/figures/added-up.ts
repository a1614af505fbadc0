import { counted } from "../../base/count.ts";
import { type Month, monthAfter } from "../../base/months.ts";
import { asText } from "./cell-text.ts";
import {
  isAverage,
  isChance,
  isMonthToDate,
  isPeople,
  isRolling,
  isRunningTotal,
  isThere,
  isTitleOfRunningTotals,
} from "./column-names.ts";
import type { FigureColumn } from "./figure-column.ts";
import { type Entry, numbersOf } from "./found-figures.ts";
import {
  howToAddUp,
  noSumOfAverages,
  rateParts,
  rollingPeriods,
  runningTotal,
  samePeople,
  stockOrSum,
} from "./questions.ts";
import { linesOfParts } from "./questions-of-lines.ts";
import { namedMonths, say } from "./sentences.ts";
import type { Aggregate, Ask, MonthFigure, Question, Said, Table } from "./table.ts";
import { isStock, latest, momentsOf, risesLikeTotal } from "./value-shapes.ts";

/** Several lines of a month become one figure: their sum, or the last one. */

/** Sums of decimals carry the error of binary fractions: 0.1 + 0.2. */
export const rounded = (sum: number): number => Number(sum.toPrecision(15));

/** One column: its figure where a month has one line, else added up or the last one, by the kind of the KPI. */
export function oneFigure(
  table: Table,
  ask: Ask,
  months: ReadonlyMap<Month, readonly Entry[]>,
  figures: FigureColumn,
  aggregate: Aggregate,
  heading: string,
  asked: Question[],
  said: Said[],
): MonthFigure[] {
  const { kpi, answers = {} } = ask;
  const read = ({ cells }: Entry): number | null => figures.read(cells[0] ?? null) ?? null;
  const withFigure = (lines: readonly Entry[]): Entry[] => lines.filter((entry) => read(entry) !== null);
  const all = [...months.values()].flat();
  const answer = kpi.kind === "flow" ? answers["running-total"] : "keep";
  const titles = table.above.flatMap(({ cells }) => cells.map(asText));
  // The probability of one deal in a month isn't added up, and is no figure of the month either.
  if (kpi.kind === "flow" && isChance(heading) && !isChance(kpi.name) && answers.average === undefined) {
    asked.push(noSumOfAverages(heading));
    return [];
  }
  const several = [...months].filter(([, lines]) => withFigure(lines).length > 1);
  const moments = momentsOf(all, read);
  const isTotal =
    isRunningTotal(heading, kpi.name) || (several.length > 0 && isMonthToDate(heading)) || risesLikeTotal(moments);
  const running = isTotal ? heading || kpi.name : titles.find(isTitleOfRunningTotals);
  if (answer === undefined && isRolling(heading)) {
    asked.push(rollingPeriods(heading));
    return [];
  }
  if (running !== undefined && answer !== "keep") {
    if (answer !== "from-start" && answer !== "from-before" && answer !== "of-month") {
      asked.push(runningTotal(running, several.length > 0));
      return [];
    }
    const last = lastOf(months, withFigure, read, answers["add-up"], asked, said, 0);
    return answer === "of-month" ? last : differences(last, answer, said);
  }
  const blank = all.filter((entry) => read(entry) === null).length;
  if (several.length === 0) {
    saidWithout(blank, said);
    return [...months].map(([month, lines]) => {
      const [one] = withFigure(lines);
      return { month, value: one ? read(one) : null, lines: numbersOf(lines) };
    });
  }
  const names = [heading, kpi.name];
  const [month, first] = several[0] as [Month, Entry[]];
  if (kpi.kind === "rate" && answers.average !== "last") {
    asked.push(...rateParts(heading, table.across ? [] : table.columns.filter(({ kind }) => kind === "numbers")));
    return [];
  }
  let how: "sum" | "last" | undefined =
    answers["add-up"] === "sum" || answers["add-up"] === "last" ? answers["add-up"] : undefined;
  if (answers.average === "last") how = "last";
  if (names.some(isAverage) && how !== "last" && answers.average === undefined) {
    asked.push(noSumOfAverages(heading || kpi.name));
    return [];
  }
  how ??=
    aggregate === "sum" && kpi.kind !== "level"
      ? "sum"
      : aggregate === "last" || kpi.kind === "level"
        ? "last"
        : undefined;
  if (how === undefined) {
    asked.push(howToAddUp(month, withFigure(first).length, false));
    return [];
  }
  if (
    how === "sum" &&
    answers["add-up"] === undefined &&
    ask.aggregate === undefined &&
    isStock(table, names, all, moments, kpi)
  ) {
    asked.push(stockOrSum(names.find(isThere) ?? (heading || kpi.name)));
    return [];
  }
  const parts = how === "sum" && answers["add-up"] === undefined ? partsWithTitles(table, months) : undefined;
  if (parts) {
    asked.push(linesOfParts(parts.place, parts.month));
    return [];
  }
  // Two columns of one month: an actual and a target, or one year below another.
  if (table.across && how === "sum" && answers["add-up"] === undefined && first.some(isWholeMonth)) {
    asked.push(howToAddUp(month, withFigure(first).length, false));
    return [];
  }
  if (how === "sum" && kpi.kind !== "level") {
    if (names.some(isPeople) && answers.people !== "add") {
      asked.push(samePeople(heading || kpi.name));
      return [];
    }
    saidAdded(all.length, all.length - blank, months.size, said);
    return [...months].map(([each, lines]) => {
      const found = withFigure(lines);
      const value = found.length === 0 ? null : rounded(found.reduce((sum, entry) => sum + (read(entry) as number), 0));
      return { month: each, value, lines: numbersOf(lines) };
    });
  }
  return lastOf(months, withFigure, read, answers["add-up"], asked, said, blank);
}

const isWholeMonth = ({ when }: Entry): boolean => when.what === "month";

/**
 * A table below another one with the same headings, where both have lines of one month; without a title of its own,
 * days may continue those above.
 */
function partsWithTitles(
  { leftOut }: Table,
  months: ReadonlyMap<Month, readonly Entry[]>,
): { readonly place: string | number; readonly month: Month } | undefined {
  for (const { line, why } of leftOut) {
    if (why !== "heading") continue;
    const title = leftOut.find((each) => each.why === "note" && each.line === line - 1)?.first;
    const isInBoth = (lines: readonly Entry[]): boolean =>
      lines.some((entry) => entry.line.number < line && (title !== undefined || isWholeMonth(entry))) &&
      lines.some(({ line: { number } }) => number > line);
    const [month] = [...months].find(([, lines]) => isInBoth(lines)) ?? [];
    if (month !== undefined) return { place: title ?? line, month };
  }
  return undefined;
}

/** A year begins: in January, or far below the month before. What falls a little was given back. */
const startsOver = (own: number, before: number, month: Month): boolean =>
  Math.abs(own) < Math.abs(before) && (month.endsWith("-01") || Math.abs(own) < Math.abs(before) / 2);

/** Of a running total what each month adds to the one before; a month below it starts over. */
function differences(
  totals: readonly MonthFigure[],
  answer: "from-start" | "from-before",
  said: Said[],
): MonthFigure[] {
  const filled = totals.filter(({ value }) => value !== null);
  const over: Month[] = [];
  const unknown: Month[] = [];
  const result = filled.map(({ month, value, lines }, index): MonthFigure => {
    const before = filled[index - 1];
    const own = value as number;
    if (!before && answer === "from-start") return { month, value: own, lines };
    if (!before || before.month !== monthAfter(month, -1)) {
      unknown.push(month);
      return { month, value: null, lines };
    }
    if (startsOver(own, before.value as number, month)) {
      over.push(month);
      return { month, value: own, lines };
    }
    return { month, value: rounded(own - (before.value as number)), lines };
  });
  said.push(
    say(
      "differences",
      "Each month is the difference from the running total of the month before.",
      "Chaque mois est la différence avec le cumul du mois précédent.",
    ),
  );
  if (over.length > 0)
    said.push(
      say(
        "starts-over",
        `The running total starts over: ${namedMonths(over, "en")}.`,
        `Le cumul repart de zéro : ${namedMonths(over, "fr")}.`,
      ),
    );
  if (unknown.length > 0)
    said.push(
      say(
        "unknown-start",
        `Months whose predecessor isn't in the table are left out: ${namedMonths(unknown, "en")}.`,
        `Les mois dont le précédent n'est pas dans le tableau sont laissés de côté : ${namedMonths(unknown, "fr")}.`,
      ),
    );
  return result;
}

/** The figure of the last day that has one; where that day has several lines, somebody says what they are. */
function lastOf(
  months: ReadonlyMap<Month, readonly Entry[]>,
  withFigure: (lines: readonly Entry[]) => Entry[],
  read: (entry: Entry) => number | null,
  answer: string | undefined,
  asked: Question[],
  said: Said[],
  blank: number,
): MonthFigure[] {
  const result: MonthFigure[] = [];
  for (const [month, lines] of months) {
    const found = latest(withFigure(lines));
    if (found.length > 1 && answer !== "sum" && answer !== "last") {
      asked.push(howToAddUp(month, found.length, found[0]?.when.what === "day"));
      return [];
    }
    const taken = answer === "sum" ? found : found.slice(-1);
    const value = taken.length === 0 ? null : rounded(taken.reduce((sum, entry) => sum + (read(entry) as number), 0));
    result.push({ month, value, lines: numbersOf(taken.length > 0 ? taken : lines) });
  }
  said.push(say("last", "The last figure of each month is used.", "Le dernier chiffre de chaque mois est retenu."));
  saidWithout(blank, said);
  return result;
}

function saidAdded(lines: number, figures: number, months: number, said: Said[]): void {
  const to = [counted("en", months, "month", "months"), `${months} mois`];
  said.push(
    lines === figures
      ? say("added-up", `${lines} rows are added up to ${to[0]}.`, `${lines} lignes sont additionnées en ${to[1]}.`)
      : say(
          "added-up",
          `${lines} rows make ${to[0]}: ${figures} with a figure are added up.`,
          `${lines} lignes font ${to[1]} : ${figures} avec un chiffre sont additionnées.`,
        ),
  );
  saidWithout(lines - figures, said);
}

function saidWithout(count: number, said: Said[]): void {
  if (count > 0)
    said.push(
      say(
        "without-figure",
        `${counted("en", count, "row has", "rows have")} no figure, which isn't the same as 0.`,
        `${counted("fr", count, "ligne n'a", "lignes n'ont")} pas de chiffre, à ne pas confondre avec 0.`,
      ),
    );
}
