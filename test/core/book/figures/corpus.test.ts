import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Grid } from "../../../../core/base/cells.ts";
import { monthWords } from "../../../../core/base/months.ts";
import { languages } from "../../../../core/base/text.ts";
import {
  type Ask,
  decoded,
  type MonthlyFigures,
  monthlyFigures,
  readTable,
} from "../../../../core/book/figures/index.ts";

/**
 * Files in the shape that real tools export, with what is asked of each and what is right:
 * `test/oracles/exports/cases.json`.
 */

interface Case {
  readonly id: string;
  readonly file: string;
  readonly today: string;
  readonly ask: Omit<Ask, "answers">;
  readonly right: readonly { readonly month: string; readonly value: number | null }[] | null;
  readonly mayAsk?: boolean;
  readonly mustSay: readonly string[];
  readonly reading: {
    readonly delimiter: string;
    readonly headingRecord: number;
    readonly recordsLeftOut: readonly number[];
  };
}

const folder = "test/oracles/exports";
const cases = JSON.parse(readFileSync(`${folder}/cases.json`, "utf8")) as Case[];

/** A fact of `mustSay` and the sentences that say it. `$1` and so on are its numbers and words. */
const facts: readonly (readonly [fact: RegExp, names: readonly string[]])[] = [
  [/^lines above the headings left out: (\d+)$/, ["above"]],
  [/^lines below the table left out: (\d+)$/, ["below"]],
  [/^total rows left out: (\d+)$/, ["totals"]],
  [/^headings inside the table left out: (\d+)$/, ["headings-again"]],
  [/^rows added up to months: (\d+)$/, ["added-up"]],
  [/^rows without a figure: (\d+)$/, ["without-figure"]],
  [/^rows without a date left out: (\d+)$/, ["undated"]],
  [/^rows counted: (\d+)$/, ["counted"]],
  [/^rows counted once for each (\w+): (\d+) of (\d+)$/, ["counted-once"]],
  [/^rows that are no figure: (.+)$/, ["unread"]],
  [/^months without a row: (\S+)$/, ["gaps"]],
  [/^months without figure: (\S+)$/, ["no-figure"]],
  [/^zero month: (\S+)$/, ["zeros"]],
  [/^month not over: (\S+)$/, ["not-over"]],
  [/^months counted from the Start date line: (\S+)$/, ["counted-months"]],
  [/^month from the line above: (\S+)$/, ["month-above"]],
  [/^filter: (.+) is (.+): (\d+) of (\d+)$/, ["filter"]],
  [/^computed from (.+) \/ (.+)$/, ["computed"]],
  [/^texts read as amounts: (\d+)$/, ["texts-read"]],
  [/^day order: (day|month) first, because of (\S+)$/, ["day-order"]],
  [/^decimal sign (,) because of (\S+)$/, ["decimal-sign"]],
  [/^figures of the column read as shares: (1) is 100 %$/, ["shares"]],
  [/^figures read as per cent: (0\.85) is 0\.85 %$/, ["percentages"]],
  [/^column left out: (\w+)$/, ["column-left-out"]],
  [/^column taken: (\w+)$/, ["column-taken"]],
  [/^last figure of each month taken$/, ["last"]],
  [/^dates of the file are (UTC)$/, ["utc"]],
  [/^period of each row lies within one month$/, ["within-month"]],
  [/^encoding: (UTF-16)$/, ["encoding"]],
  [/^ask: (unique people) of/, ["people"]],
  [/^ask: rate cannot be added; needs two columns$/, ["numerator"]],
  [/^ask: an average cannot be added; export it by month$/, ["average"]],
  [/^ask: currency of the column is (CHF), of the KPI (EUR)$/, ["currency"]],
  [/^ask: day or month first, such as (\S+)$/, ["day-order"]],
  [/^ask: weeks lie in two months, such as (\S+)$/, ["weeks"]],
  [/^ask: year of (\w+)$/, ["year"]],
  [/^ask: the same row stands twice: (.+)$/, ["twice"]],
];

/** Whether a fact is told in both languages, with its numbers and words. */
function isTold(fact: string, { said, questions }: MonthlyFigures): boolean {
  const rule = facts.find(([pattern]) => pattern.test(fact));
  if (!rule) throw new Error(`No rule for the fact: ${fact}`);
  const [pattern, names] = rule;
  const isAsked = fact.startsWith("ask:");
  const told = [
    ...(isAsked ? [] : said.filter(({ name }) => names.includes(name))),
    ...questions.filter(({ kind }) => names.includes(kind)).map(({ says }) => says),
  ];
  const parts = (fact.match(pattern) ?? [])
    .slice(1)
    .filter(
      (part) => part !== "unique people" && !(pattern.source.includes("day|month") && /^(day|month)$/.test(part)),
    );
  return told.some((text) =>
    languages.every((language) =>
      parts.every((part) => text[language].includes(/^\d{4}-\d{2}$/.test(part) ? monthWords(part, language) : part)),
    ),
  );
}

const isEqual = (one: number | null, other: number | null): boolean =>
  one === null || other === null
    ? one === other
    : Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other));

/** What is wrong with an answer; nothing where it is right. */
function faults({ right, mayAsk, mustSay }: Case, answer: MonthlyFigures, isBytes: boolean): string[] {
  const { figures, questions } = answer;
  if (mayAsk && questions.length > 0) return figures.length > 0 ? ["figures beside a question"] : [];
  const found: string[] = [];
  for (const fact of mustSay)
    if ((isBytes || !fact.startsWith("encoding")) && !isTold(fact, answer)) found.push(`not said: ${fact}`);
  if (right === null) {
    if (questions.length === 0) found.push("nothing is asked");
    if (figures.length > 0) found.push(`written without an answer: ${JSON.stringify(figures)}`);
    return found;
  }
  for (const { kind, says } of questions) found.push(`asked without need: ${kind}: ${says.en}`);
  const months = new Map(figures.map(({ month, value }) => [month, value]));
  for (const { month, value } of right)
    if (!months.has(month) || !isEqual(months.get(month) ?? null, value))
      found.push(`${month}: ${months.get(month)} for ${value}`);
  for (const [month, value] of months)
    if (!right.some((each) => each.month === month)) found.push(`${month}: ${value} for nothing`);
  return found;
}

describe.each(cases)("$id", (given) => {
  const file = decoded(readFileSync(`${folder}/files/${given.file}`));

  it("is right from the bytes of its file", () => {
    expect(faults(given, monthlyFigures(readTable(file, given.today), given.ask), true)).toEqual([]);
  });

  it("is right as pasted text", () => {
    expect(faults(given, monthlyFigures(readTable({ text: file.text }, given.today), given.ask), false)).toEqual([]);
  });

  it("is parted and headed as it is", () => {
    const table = readTable(file, given.today);
    const names = { "\t": "tab", ";": "semicolon", ",": "comma", "|": "bar" };
    expect(table.delimiter && names[table.delimiter]).toBe(given.reading.delimiter);
    expect(table.headingLine).toBe(given.reading.headingRecord);
    const data = table.lines.map(({ number }) => number);
    expect(given.reading.recordsLeftOut.filter((record) => data.includes(record))).toEqual(
      given.id === "pivot-amount" ? [6] : [],
    );
  });
});

describe("the check itself", () => {
  const [sessions] = cases as [Case];
  const answer = (): MonthlyFigures =>
    monthlyFigures(readTable(decoded(readFileSync(`${folder}/files/${sessions.file}`)), sessions.today), sessions.ask);

  it("notices a wrong figure, a missing month, a month too many, a fact not said and a question too many", () => {
    const { figures, said, questions, took } = answer();
    const [first, ...others] = figures as [MonthlyFigures["figures"][0], ...MonthlyFigures["figures"]];
    const wrong = (changed: Partial<MonthlyFigures>): string[] =>
      faults(sessions, { figures, said, questions, took, ...changed }, true);
    expect(wrong({})).toEqual([]);
    expect(wrong({ figures: [{ ...first, value: 1201 }, ...others] })).toHaveLength(1);
    expect(wrong({ figures: others })).toHaveLength(1);
    expect(wrong({ figures: [{ ...first, month: "2025-01" }, ...figures] })).toHaveLength(1);
    expect(wrong({ said: [] })).toHaveLength(1);
    expect(wrong({ questions: [{ kind: "year", says: { en: "?", fr: "?" }, choices: [] }] })).toHaveLength(1);
  });
});

interface GridFile {
  readonly file: string;
  readonly locale: string;
  readonly cells: readonly (readonly unknown[])[];
  readonly asks: readonly { readonly id: string; readonly right: Case["right"] }[];
}

const grids = (JSON.parse(readFileSync(`${folder}/grids.json`, "utf8")) as GridFile[]).flatMap(({ asks, ...grid }) =>
  asks.map((ask) => ({ ...grid, ...ask })),
);

/** The cells as a host hands them over. */
function cellsOf(rows: GridFile["cells"]): Grid {
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) =>
    Array.from({ length: width }, (_, column) => {
      const cell = row[column] ?? null;
      if (typeof cell !== "object" || cell === null) return cell as string | number | null;
      return "date" in cell ? { day: cell.date as number } : (cell as { n: number }).n;
    }),
  );
}

describe.each(grids)("$id of a sheet in $locale", ({ id, cells, right }) => {
  it("is right or refused with a reason, never wrong in silence", () => {
    const { ask, today } = cases.find((each) => each.id === id) as Case;
    const answer = monthlyFigures(readTable({ cells: cellsOf(cells) }, today), ask);
    if (answer.questions.length > 0) {
      expect(answer.figures).toEqual([]);
      expect(answer.questions.every(({ says }) => says.en.length > 20 && says.fr.length > 20)).toBe(true);
      return;
    }
    expect(right).not.toBeNull();
    expect(
      answer.figures.filter(
        ({ month, value }) => !(right ?? []).some((each) => each.month === month && isEqual(each.value, value)),
      ),
    ).toEqual([]);
    expect(answer.figures).toHaveLength(right?.length ?? 0);
  });
});
