import { counted } from "../../base/count.ts";
import type { Month } from "../../base/months.ts";
import { rounded } from "./added-up.ts";
import {
  isMoneyHeading,
  isPeople,
  isPlanOrStart,
  isRolling,
  isRunningTotal,
  isShare,
  plainWords,
} from "./column-names.ts";
import type { FigureColumn } from "./figure-column.ts";
import { type Entry, numbersOf } from "./found-figures.ts";
import { rollingPeriods, samePeople, stockOrSum, whichAbove } from "./questions.ts";
import { say } from "./sentences.ts";
import type { Ask, Column, MonthFigure, Question, Said, Table } from "./table.ts";
import { currencyOf, isPercent } from "./units.ts";
import { isStock, latest, type Moment, momentsOf, risesLikeTotal } from "./value-shapes.ts";

/** A rate is all of one column by all of another one. */

/** All of one column by all of the other, month by month; of what is there at a time, if somebody says so, the last. */
export function ratios(
  table: Table,
  ask: Ask,
  months: ReadonlyMap<Month, readonly Entry[]>,
  parts: readonly [FigureColumn, FigureColumn],
  columns: readonly [Column, Column],
  asked: Question[],
  said: Said[],
): MonthFigure[] {
  const { kpi, answers } = ask;
  const headings = columns.map(({ heading }) => heading);
  const entries = [...months.values()].flat();
  const lines = entries.map(({ cells }) => {
    const [above, below] = parts.map((part, at) => part.read(cells[at] ?? null) ?? null);
    return [above as number | null, below as number | null] as const;
  });
  const figures = new Map(entries.map((entry, at) => [entry, lines[at]]));
  const figureOf = (entry: Entry, part: 0 | 1): number | null => figures.get(entry)?.[part] ?? null;
  const readers = ([0, 1] as const).map((part) => (entry: Entry) => figureOf(entry, part));
  const all = readers.map((read) => momentsOf(entries, read));
  if (!columns.some(({ key }) => key === answers?.swapped)) {
    if (isAboveOne(kpi, columns, lines)) asked.push(whichAbove(columns));
    else if (isCountOfMoney(kpi, columns, lines)) asked.push(whichAbove(columns, kpi.unit.trim()));
  }
  const running = headings.find(
    (name, part) => isRunningTotal(name, kpi.name) || isRolling(name) || risesLikeTotal(all[part] as Moment[]),
  );
  if (running !== undefined && answers?.["running-total"] !== "keep") asked.push(rollingPeriods(running));
  const people = headings[1] ?? "";
  const areSeveral = [...months.values()].some((lines) => lines.length > 1);
  if (areSeveral && isPeople(people) && !isOfMail(people) && answers?.people !== "add") asked.push(samePeople(people));
  const stocks = readers.map(
    (read, part) =>
      [...months.values()].some((lines) => momentsOf(lines, read).length > 1) &&
      isStock(table, [headings[part] as string], entries, all[part] as Moment[], kpi),
  );
  const stock = headings[stocks.indexOf(true)];
  const answer = answers?.["add-up"];
  if (stock !== undefined && answer === undefined) {
    asked.push(stockOrSum(stock));
    return [];
  }
  const added = (lines: readonly Entry[], part: 0 | 1): number => {
    const of =
      stocks[part] && answer === "last" ? latest(lines.filter((entry) => figureOf(entry, part) !== null)) : lines;
    return rounded(of.reduce((sum, entry) => sum + (figureOf(entry, part) ?? 0), 0));
  };
  let without = 0;
  const result = [...months].map(([month, lines]): MonthFigure => {
    const whole = lines.filter((entry) => figureOf(entry, 1) !== null);
    without += lines.filter((entry) => figureOf(entry, 1) === null && (figureOf(entry, 0) ?? 0) !== 0).length;
    const denominator = added(whole, 1);
    const isBlank = denominator === 0 || whole.every((entry) => figureOf(entry, 0) === null);
    return { month, value: isBlank ? null : added(whole, 0) / denominator, lines: numbersOf(lines) };
  });
  if (without > 0)
    said.push(
      say(
        "without-figure",
        `${counted("en", without, "row without a denominator is", "rows without a denominator are")} left out.`,
        `${counted("fr", without, "ligne sans dénominateur est laissée", "lignes sans dénominateur sont laissées")} de côté.`,
      ),
    );
  return result;
}

/** People who opened one mailing: those of all mailings are added up, as their recipients are. */
const isOfMail = (name: string): boolean =>
  /\b(opens?|opened|clicks?|clicked|clickers?|ouvertures?|ouvreurs|clics?|cliqueurs|offnungen|offner|klicks?|klicker|aperture|aperturas|recipients|destinataires|empfanger)\b/.test(
    plainWords(name),
  );

/** Whether the numerator of a share is greater than its denominator in most lines: they may be swapped. */
function isAboveOne(
  kpi: Ask["kpi"],
  columns: readonly [Column, Column],
  lines: readonly (readonly [number | null, number | null])[],
): boolean {
  if (!(isPercent(kpi.unit) || (kpi.unit.trim() === "" && isShare(kpi.name)))) return false;
  if (columns.some(isMoney)) return false;
  if (isPlanOrStart(columns[1].heading)) return false;
  const whole = lines.filter((line): line is [number, number] => line[0] !== null && line[1] !== null);
  return whole.filter(([above, below]) => above > below).length * 2 > whole.length;
}

const isMoney = ({ heading, currency }: Column): boolean => currency !== undefined || isMoneyHeading(heading);

/** Whether a figure in money would be a count divided by money: they may be swapped. */
function isCountOfMoney(
  { unit }: Ask["kpi"],
  [above, below]: readonly [Column, Column],
  lines: readonly (readonly [number | null, number | null])[],
): boolean {
  if (currencyOf(unit) === undefined || isMoney(above) || !isMoney(below)) return false;
  const areCounts = lines.every(([count]) => count === null || Number.isInteger(count));
  // `Total leads` is no money, though its heading may be one.
  return areCounts && (below.currency !== undefined || lines.some(([, amount]) => !Number.isInteger(amount ?? 0)));
}
