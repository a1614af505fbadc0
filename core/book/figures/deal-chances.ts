import { counted } from "../../base/count.ts";
import { quoted } from "../../base/text.ts";
import { amountIn } from "./amounts.ts";
import { holdsFigures } from "./choose-columns.ts";
import { isChance, isMoneyHeading, isWeighted } from "./column-names.ts";
import { isFilteredBy } from "./filter-lines.ts";
import { isEarned } from "./line-states.ts";
import { linesNotWon } from "./questions-of-lines.ts";
import { say } from "./sentences.ts";
import type { Ask, Column, Line, Question, Said, Table } from "./table.ts";

/** Deals that may not be won: their probability, and amounts that are weighted with it. */

const figureIn = ({ index }: Column, { cells }: Line): number | undefined => {
  const amount = amountIn(cells[index] ?? null);
  return amount?.percent ? amount.value * 100 : amount?.value;
};

/**
 * The lines of deals that are won, if somebody leaves the others out.
 * @param amounts the column of the figures; none where lines are counted
 */
export function linesWon(
  table: Table,
  { kpi, answers, filter }: Ask,
  amounts: Column | undefined,
  lines: readonly Line[],
  asked: Question[],
  said: Said[],
): readonly Line[] {
  const column = table.columns.find((each) => each !== amounts && holdsFigures(each) && isChance(each.heading));
  const isDecided =
    answers?.states === "keep" || answers?.chances === "keep" || asked.some(({ kind }) => kind === "states");
  if (!column || isDecided || isFilteredBy(filter, column)) return lines;
  if (!isEarned(kpi) && !(amounts && isMoneyHeading(amounts.heading))) return lines;
  const chances = lines.map((line) => figureIn(column, line));
  const most = Math.max(...chances.map((chance) => chance ?? 0));
  if (most > 100) return lines;
  const whole = most > 1 ? 100 : 1;
  const open = new Set(lines.filter((_, at) => (chances[at] ?? whole) < whole));
  if (open.size === 0) return lines;
  if (answers?.chances !== "leave-out") {
    asked.push(linesNotWon(column.key, open.size, open.size < lines.length));
    return lines;
  }
  said.push(
    say(
      "chances",
      `${counted("en", open.size, "line is", "lines are")} left out: below 100% in ${quoted("en", column.key)}.`,
      `${counted("fr", open.size, "ligne est laissée", "lignes sont laissées")} de côté : sous 100 % dans ${quoted("fr", column.key)}.`,
    ),
  );
  return lines.filter((line) => !open.has(line));
}

/** The column beside amounts that holds the same weighted with a probability: never more, and less in some line. */
export function weightedBeside({ columns }: Table, amounts: Column, lines: readonly Line[]): Column | undefined {
  return columns.find((column) => {
    if (column === amounts || column.kind !== "numbers" || !isWeighted(column.heading) || isWeighted(amounts.heading))
      return false;
    const pairs = lines.map((line) => [figureIn(column, line) ?? 0, figureIn(amounts, line) ?? 0] as const);
    return pairs.every(([weighted, whole]) => weighted <= whole) && pairs.some(([weighted, whole]) => weighted < whole);
  });
}
