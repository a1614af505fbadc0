import { counted } from "../../base/count.ts";
import type { Month } from "../../base/months.ts";
import { folded, quoted } from "../../base/text.ts";
import { asText } from "./cell-text.ts";
import { columnCalled } from "./choose-columns.ts";
import { type Entry, numbersOf } from "./found-figures.ts";
import { isCampaignHeading } from "./line-states.ts";
import { monthsOfLines } from "./months-of-lines.ts";
import { whatToCount } from "./questions-of-lines.ts";
import { idColumns } from "./repeated-lines.ts";
import { say } from "./sentences.ts";
import type { Ask, Column, Line, MonthFigure, Question, Said, Table } from "./table.ts";

/** A KPI that counts: lines, or the different things that they name. */

/** How many lines a month has, or how many different things they name. */
export function countedLines(
  table: Table,
  ask: Ask,
  months: ReadonlyMap<Month, readonly Entry[]>,
  asked: Question[],
  said: Said[],
): MonthFigure[] {
  const entries = [...months.values()].flat();
  const wanted = ask.answers?.count;
  const by =
    wanted !== undefined && wanted !== "lines"
      ? columnCalled(table.columns, wanted)
      : wanted === "lines"
        ? undefined
        : thingCounted(table, ask, entries, asked);
  if (!by) {
    said.push(
      say(
        "counted",
        `${counted("en", entries.length, "line is", "lines are")} counted.`,
        `${counted("fr", entries.length, "ligne est comptée", "lignes sont comptées")}.`,
      ),
    );
    return [...months].map(([month, lines]) => ({ month, value: lines.length, lines: numbersOf(lines) }));
  }
  const idOf = ({ line }: Entry): string => folded(asText(line.cells[by.index] ?? null));
  const seen = new Set<string>();
  const result = [...months].map(([month, lines]) => {
    const fresh = lines.filter((entry) => idOf(entry) !== "" && !seen.has(idOf(entry)) && seen.add(idOf(entry)));
    return { month, value: fresh.length, lines: numbersOf(lines) };
  });
  said.push(
    say(
      "counted-once",
      `Lines are counted once for each ${quoted("en", by.key)}: ${seen.size} of ${entries.length}.`,
      `Les lignes sont comptées une fois par ${quoted("fr", by.key)} : ${seen.size} sur ${entries.length}.`,
    ),
  );
  return result;
}

/** The column whose values are counted where one thing has several lines; asked where that is not sure. */
function thingCounted(table: Table, { kpi }: Ask, entries: readonly Entry[], asked: Question[]): Column | undefined {
  const idsIn = ({ index }: Column): string[] => entries.map(({ line }) => asText(line.cells[index] ?? null));
  // Each line is one of what the KPI counts: `Lead ID` of `New leads`.
  const isOfKpi = (column: Column): boolean =>
    namesOneOf(column.heading, kpi.name) && new Set(idsIn(column)).size === entries.length;
  if (idColumns(table).some(isOfKpi)) return undefined;
  for (const column of idColumns(table)) {
    // Leads of one ad are many.
    if (isCampaignHeading(column.heading) && !namesOneOf(column.heading, kpi.name)) continue;
    const firsts = new Map<string, Entry>();
    let repeated: string | undefined;
    let fuller = 0;
    let thinner = 0;
    for (const entry of entries) {
      const id = asText(entry.line.cells[column.index] ?? null);
      if (id === "") continue;
      const first = firsts.get(id);
      if (!first) {
        firsts.set(id, entry);
        continue;
      }
      repeated ??= id;
      // A further line of one order leaves out what its first line says.
      if (filledIn(entry.line) < filledIn(first.line)) thinner++;
      else fuller++;
    }
    if (repeated === undefined) continue;
    if (fuller === 0 && thinner > 0) return column;
    asked.push(whatToCount([column], repeated));
    return undefined;
  }
  return undefined;
}

const wordsOfIds = /^(id|ids|no|nr|number|numero|nummer|n|de|du|der|of|e|mail|email|name)$/;

/** Whether a heading names one of what another name counts: `Ticket ID`, `N° de commande`. */
function namesOneOf(heading: string, name: string): boolean {
  const wordsOf = (words: string): string[] =>
    folded(words)
      .split(/[^\p{L}]+/u)
      .filter((word) => word !== "" && !wordsOfIds.test(word))
      .map((word) => word.replace(/(s|en)$/, ""));
  const words = wordsOf(heading);
  return words.length > 0 && words.every((word) => wordsOf(name).includes(word));
}

const filledIn = ({ cells }: Line): number => cells.filter((cell) => cell !== null).length;

/** Months in which the table has lines, none of which the filter let through: a count of 0. */
export function withZeros(table: Table, ask: Ask, figures: readonly MonthFigure[]): MonthFigure[] {
  const [first, last] = [figures[0]?.month, figures[figures.length - 1]?.month];
  if (!ask.filter || first === undefined || last === undefined) return [...figures];
  const { filter: _, ...rest } = ask;
  const months = new Set(monthsOfLines(table, rest, table.lines, false).dated.map(({ month }) => month));
  const zeros = [...months].filter(
    (month) => month > first && month < last && !figures.some((each) => each.month === month),
  );
  return [...figures, ...zeros.map((month) => ({ month, value: 0, lines: [] }))].sort((one, other) =>
    one.month < other.month ? -1 : 1,
  );
}
