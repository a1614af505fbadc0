import { columnLetters } from "../../base/address.ts";
import { type Cell, type Day, isDay } from "../../base/cells.ts";
import { counted } from "../../base/count.ts";
import type { DecimalSign } from "../../base/digits.ts";
import { type DayOrder, dayFromIso } from "../../base/months.ts";
import { isProblem, misread, type Problem } from "../../base/problem.ts";
import { folded, type Language, quoted, type Text } from "../../base/text.ts";
import { isTotal } from "../../base/totals.ts";
import { type AmountColumn, judgeAmounts } from "./amounts.ts";
import { asText } from "./cell-text.ts";
import { type DateColumn, judgeDates } from "./date-column.ts";
import { sortedOut } from "./left-out.ts";
import { type Records, recordsOfCells, recordsOfText } from "./records.ts";
import { kindOf, type Section, sectionsOf } from "./sections.ts";
import { say } from "./sentences.ts";
import type { Across, Column, LeftOut, Line, Said, Source, Table } from "./table.ts";
import { currencyOf } from "./units.ts";
import { either, isYear, namedMonthIn, readWritten } from "./written-dates.ts";

/**
 * Reads a whole table: what parts its cells, where its headings are, what its columns hold, which lines aren't data.
 * Never fails: what cannot be read is `problem`.
 * @param today as `2026-11-29`
 * @param saidOrder how English names a day in what is said of the table; it doesn't change how dates are read
 */
export function readTable(source: Source, today: string, saidOrder?: DayOrder): Table {
  const asked = { today: dayFromIso(today) ?? { day: 0 }, ...(saidOrder && { saidOrder }) };
  const { day } = asked.today;
  const records = "text" in source ? recordsOfText(source.text) : recordsOfCells(source.cells);
  if (isProblem(records)) return { ...blankTable, ...asked, problem: records };
  const [section, ...others] = sectionsOf(records.rows);
  if (!section) return { ...blankTable, ...asked, problem: noTable(records) };
  const table = tableIn(records, section, day);
  const split = records.delimiter === "," ? splitFigure(table, records.rows[section.heading ?? -1]) : undefined;
  const further = others.map((other) => tableIn(records, other, day)).filter(({ lines }) => lines.length > 0);
  const encoding = "text" in source ? source.encoding : undefined;
  const said = [
    ...encodingSaid(encoding),
    ...(records.delimiter ? delimiterSaid(records.delimiter) : []),
    ...saidOf(table),
  ];
  return {
    ...table,
    ...asked,
    said: further.length > 0 ? [...said, otherTables(further)] : said,
    ...(records.delimiter && { delimiter: records.delimiter }),
    ...(further.length > 0 && { others: further.map((each) => ({ ...each, ...asked, said: saidOf(each) })) }),
    ...(split && { problem: split, lines: [] }),
    ...(!isReadable(table) && { problem: noTable(records), lines: [] }),
  };
}

/** A line with more cells than headings: `1,234.50` without quotation marks is two cells, and the first is wrong. */
function splitFigure({ lines }: Read, headings: readonly Cell[] | undefined): Problem | undefined {
  if (!headings) return undefined;
  for (const { number, cells } of lines) {
    const more = cells.slice(headings.length).find((cell) => /^\d/.test(asText(cell)));
    if (more === undefined) continue;
    const [en, fr] = [quoted("en", asText(more)), quoted("fr", asText(more))];
    return misread("split-figure", {
      en: `Line ${number} has more cells than there are headings, such as ${en}: a comma inside a figure or a date seems to have split it. Export with semicolons, or with quotation marks around the cells.`,
      fr: `La ligne ${number} a plus de cellules qu'il n'y a d'en-têtes, par exemple ${fr} : une virgule dans un chiffre ou une date semble l'avoir coupé. Exportez avec des points-virgules, ou avec des guillemets autour des cellules.`,
    });
  }
  return undefined;
}

const isReadable = ({ columns, lines }: Read): boolean =>
  lines.length > 0 && columns.some(({ kind }) => kind === "dates" || kind === "numbers" || kind === "percentages");

const blankTable = { columns: [], lines: [], leftOut: [], above: [], said: [] } as const;

type Read = Omit<Table, "today" | "said">;

function tableIn({ rows }: Records, section: Section, today: number): Read {
  const named =
    section.heading === undefined
      ? []
      : withYears(rows[section.heading] as readonly Cell[], rows[section.heading - 1] ?? []);
  const units = section.units === undefined ? [] : (rows[section.units] as readonly Cell[]);
  const headings = named.map((cell, index) => (units[index] ? `${asText(cell)} (${unitIn(units[index])})` : cell));
  const record = (index: number): Line => ({ number: index + 1, cells: rows[index] as readonly Cell[] });
  const body = range(section.from, section.to).map(record);
  const above = range(0, section.heading ?? section.from).map(record);
  const width = Math.max(headings.length, ...body.map(({ cells }) => cells.length));
  const filled = range(0, width).filter(
    (column) => (headings[column] ?? null) !== null || body.some(({ cells }) => (cells[column] ?? null) !== null),
  );
  const some = body.length > mostLooked ? [...body.slice(0, mostLooked), ...body.slice(-20)] : body;
  const judged = filled.map((index) => judge(index, headings[index] ?? null, some, today));
  const dates = new Map(judged.flatMap(({ index, dates }) => (dates ? [[index, dates.read] as const] : [])));
  const figures = judged.filter(({ dates, isFigures }) => !dates && isFigures).map(({ index }) => index);
  const across = acrossIn(headings, judged);
  const sorted = sortedOut(body, headings, { dates, figures, width: filled.length });
  // Totals and footers say nothing of a column: it is judged again without them.
  const final = filled.map((index) => judge(index, headings[index] ?? null, sorted.lines, today));
  const titles = above.filter(({ cells }) => !/^sep=/i.test(String(cells[0] ?? "")));
  return {
    columns: final.map((column) => columnOf(column, final)),
    lines: sorted.lines,
    leftOut: [...titles.map(aboveLine), ...sorted.leftOut],
    above: titles,
    ...(section.heading !== undefined && { headingLine: section.heading + 1 }),
    ...(across && { across: { ...across, names: namesIn(across.labels, sorted.lines) } }),
    ...agreedDecimal(final),
    ...agreedOrder(final),
  };
}

/** `Nov`, `Dec`, `Jan` below a row with `2025` above the first and `2026` above the last: each with its year. */
function withYears(headings: readonly Cell[], above: readonly Cell[]): readonly Cell[] {
  const hasYear = (cell: Cell | undefined): boolean => isYear(asText(cell ?? null));
  if (!above.some(hasYear) || above.some((cell, index) => index > 0 && cell !== null && !hasYear(cell)))
    return headings;
  let year = "";
  let before = 0;
  const named: Cell[] = [];
  for (const [index, cell] of headings.entries()) {
    if (hasYear(above[index])) [year, before] = [asText(above[index] as Cell), 0];
    const month = typeof cell === "string" ? namedMonthIn(cell) : undefined;
    if (month !== undefined && (year === "" || month <= before)) return headings;
    if (month !== undefined) before = month;
    named.push(month === undefined ? cell : `${asText(cell)} ${year}`);
  }
  return named;
}

const unitIn = (cell: Cell): string => asText(cell).replace(/^[([]|[)\]]$/g, "");

/** So many lines show what a column holds, which tells data from footers; then all of them are judged. */
const mostLooked = 300;

const range = (from: number, to: number): number[] => [...Array(Math.max(0, to - from)).keys()].map((by) => from + by);

const aboveLine = ({ number, cells }: Line): LeftOut => ({ line: number, why: "above", first: firstOf(cells) });

const firstOf = (cells: readonly Cell[]): string => asText(cells.find((cell) => cell !== null) ?? null);

interface Judged {
  readonly index: number;
  readonly heading: string;
  readonly dateHeading?: Day;
  readonly first: string;
  readonly dates?: DateColumn;
  readonly amounts: AmountColumn;
  readonly isFigures: boolean;
}

function judge(index: number, headingCell: Cell, lines: readonly Line[], today: number): Judged {
  const heading = asText(headingCell);
  const cells = lines.map((line) => line.cells[index] ?? null);
  const filled = cells.filter((cell) => cell !== null);
  const dates = judgeDates(cells, heading, today);
  const amounts = dates || !mayHoldFigures(filled) ? noAmounts : judgeAmounts(filled);
  const isFigures = amounts.figures * 2 > amounts.figures + amounts.others.length;
  return {
    index,
    heading,
    ...(isDay(headingCell) && { dateHeading: headingCell }),
    first: asText(filled[0] ?? null),
    amounts,
    isFigures,
    ...(dates && { dates }),
  };
}

const noAmounts: AmountColumn = judgeAmounts([]);

/** A look at some cells spares reading all of them in columns of words. */
function mayHoldFigures(filled: readonly Cell[]): boolean {
  const step = Math.max(1, Math.floor(filled.length / 40));
  for (let at = 0; at < filled.length; at += step) {
    const kind = kindOf(filled[at] as Cell);
    if (kind === "figure" || kind === "none" || kind === "date") return true;
  }
  return false;
}

function columnOf(
  { index, heading, dateHeading, first, dates, amounts, isFigures }: Judged,
  all: readonly Judged[],
): Column {
  const alike = all.filter((other) => folded(other.heading) === folded(heading)).length;
  const letters = columnLetters(index);
  const currency = currencyIn(heading) ?? (amounts.currencies.length === 1 ? amounts.currencies[0] : undefined);
  return {
    index,
    key: heading === "" ? letters : alike > 1 ? `${heading} (${letters})` : heading,
    heading,
    ...(dateHeading && { dateHeading }),
    kind: dates
      ? "dates"
      : isFigures
        ? amounts.percents * 2 > amounts.figures
          ? "percentages"
          : "numbers"
        : first === ""
          ? "blank"
          : "texts",
    first,
    ...(isFigures && currency && { currency }),
    ...whyOf(dates, amounts),
  };
}

/** The currency in brackets or behind a heading: `Amount spent (EUR)`, `Revenue €`, `CA en KCHF`, `Umsatz (Mio. €)`. */
export function currencyIn(heading: string): string | undefined {
  const [, inside = ""] = heading.match(/[([]\s*(?:in |en )?([^)\]]+?)\s*[)\]]/) ?? [];
  const [, sized = ""] = inside.match(/(?:^|[\s.])[kKmMtT]?([A-Z]{3}|[€$£¥₹])(?:$|[\s,kKmM])/) ?? [];
  const [, behind = ""] = heading.match(/(?:^|[\s,/-])[kKmMtT]?([A-Z]{3}|[€$£¥₹])$/) ?? [];
  return currencyOf(inside) ?? currencyOf(sized) ?? currencyOf(behind);
}

function whyOf(dates: DateColumn | undefined, amounts: AmountColumn): Pick<Column, "why"> | Record<never, never> {
  const [order] = dates?.orders ?? [];
  if (order) return { why: orderWhy(...order) };
  const [decimal] = amounts.decimals;
  return decimal ? { why: decimalWhy(...decimal) } : {};
}

export const orderWhy = (order: DayOrder, cell: string): Said =>
  order === "day first"
    ? say(
        "day-order",
        `The day comes first, as ${quoted("en", cell)} shows.`,
        `Le jour vient en premier, comme le montre ${quoted("fr", cell)}.`,
      )
    : say(
        "day-order",
        `The month comes first, as ${quoted("en", cell)} shows.`,
        `Le mois vient en premier, comme le montre ${quoted("fr", cell)}.`,
      );

export const decimalWhy = (sign: DecimalSign, cell: string): Said =>
  say(
    "decimal-sign",
    `The decimal sign is ${quoted("en", sign)}, as ${quoted("en", cell)} shows.`,
    `Le signe décimal est ${quoted("fr", sign)}, comme le montre ${quoted("fr", cell)}.`,
  );

function agreedDecimal(columns: readonly Judged[]): Pick<Table, "decimal"> | Record<never, never> {
  const all = columns.flatMap(({ amounts }) => [...amounts.decimals]);
  const signs = new Set(all.map(([sign]) => sign));
  const [first] = all;
  return signs.size === 1 && first ? { decimal: { sign: first[0], shownBy: first[1] } } : {};
}

function agreedOrder(columns: readonly Judged[]): Pick<Table, "dayOrder"> | Record<never, never> {
  const all = columns.flatMap(({ dates }) => [...(dates?.orders ?? [])]);
  const orders = new Set(all.map(([order]) => order));
  const [first] = all;
  return orders.size === 1 && first ? { dayOrder: { order: first[0], shownBy: first[1] } } : {};
}

/** Months, or years above months that go down, in the headings. */
function acrossIn(headings: readonly Cell[], columns: readonly Judged[]): Omit<Across, "names"> | undefined {
  const filled = columns.filter(({ heading }) => heading !== "");
  const months = filled.filter(({ index, heading }) => {
    const cell = headings[index] ?? null;
    if (isDay(cell)) return true;
    const written = /^\d{1,5}$/.test(heading) ? undefined : readWritten(heading);
    return written === either || (written !== undefined && written.what !== "year");
  });
  const years = filled.filter(({ heading }) => isYear(heading));
  const [by, found] = months.length > 1 ? (["months", months] as const) : (["years", years] as const);
  if (found.length < 2) return undefined;
  // A column of dates in front, and single months as headings of figures, aren't a table with months across.
  if (by === "months" && columns.some(({ index, dates }) => dates && !found.some((each) => each.index === index)))
    return undefined;
  const labels = columns.filter(({ index, isFigures }) => !found.some((each) => each.index === index) && !isFigures);
  // Behind the months a total, an average, a target.
  const fits = found.length + labels.length >= filled.length - Math.max(2, found.length);
  return fits
    ? { by, columns: found.map(({ index, heading }) => ({ index, heading })), labels: labels.map(({ index }) => index) }
    : undefined;
}

const namesIn = (labels: readonly number[], lines: readonly Line[]): string[] => [
  ...new Set(lines.flatMap(({ cells }) => labels.map((column) => asText(cells[column] ?? null)).find(Boolean) ?? [])),
];

/** What holds for the whole table. */
function saidOf({ leftOut, across, columns }: Read): Said[] {
  const of = (why: LeftOut["why"]): LeftOut[] => leftOut.filter((each) => each.why === why);
  const said: Said[] = [];
  const leave = (why: LeftOut["why"], name: string, one: Text, many: Text, quotes = true): void => {
    const left = of(why);
    const [first] = left;
    if (!first) return;
    const count = (language: Language): string => counted(language, left.length, one[language], many[language]);
    const such = (language: Language): string =>
      !quotes || first.first === ""
        ? "."
        : `${language === "fr" ? " : " : ": "}${quoted(language, first.first)}${left.length > 1 ? "…" : "."}`;
    said.push(say(name, `${count("en")}${such("en")}`, `${count("fr")}${such("fr")}`));
  };
  leave(
    "above",
    "above",
    { en: "line above the headings is left out", fr: "ligne au-dessus des en-têtes est laissée de côté" },
    { en: "lines above the headings are left out", fr: "lignes au-dessus des en-têtes sont laissées de côté" },
    false,
  );
  leave(
    "total",
    "totals",
    { en: "total row is left out", fr: "ligne de total est laissée de côté" },
    { en: "total rows are left out", fr: "lignes de total sont laissées de côté" },
  );
  leave(
    "heading",
    "headings-again",
    { en: "line repeats the headings and is left out", fr: "ligne répète les en-têtes et est laissée de côté" },
    { en: "lines repeat the headings and are left out", fr: "lignes répètent les en-têtes et sont laissées de côté" },
    false,
  );
  leave(
    "note",
    "notes",
    { en: "line without a month or a figure is left out", fr: "ligne sans mois ni chiffre est laissée de côté" },
    { en: "lines without a month or a figure are left out", fr: "lignes sans mois ni chiffre sont laissées de côté" },
  );
  leave(
    "below",
    "below",
    { en: "line below the table is left out", fr: "ligne sous le tableau est laissée de côté" },
    { en: "lines below the table are left out", fr: "lignes sous le tableau sont laissées de côté" },
  );
  for (const { heading, index } of across ? columns : [])
    if (
      (isTotal(heading) || (across?.by === "months" && isYear(heading))) &&
      !across?.columns.some((each) => each.index === index) &&
      !across?.labels.includes(index)
    )
      said.push(
        say(
          "column-left-out",
          `The column ${quoted("en", heading)} is left out: it adds up the months.`,
          `La colonne ${quoted("fr", heading)} est laissée de côté : elle additionne les mois.`,
        ),
      );
  return said;
}

function encodingSaid(encoding: string | undefined): Said[] {
  if (encoding === undefined || encoding === "UTF-8") return [];
  return [say("encoding", `The file is in ${encoding}.`, `Le fichier est en ${encoding}.`)];
}

const delimiterWords = {
  "\t": { en: "tabs", fr: "des tabulations" },
  ";": { en: "semicolons", fr: "des points-virgules" },
  ",": { en: "commas", fr: "des virgules" },
  "|": { en: "vertical bars", fr: "des barres verticales" },
} as const;

function delimiterSaid(delimiter: keyof typeof delimiterWords): Said[] {
  const { en, fr } = delimiterWords[delimiter];
  return [say("delimiter", `The cells are separated by ${en}.`, `Les cellules sont séparées par ${fr}.`)];
}

const otherTables = (tables: readonly Read[]): Said => {
  const [first] = tables;
  const line = first?.headingLine ?? first?.lines[0]?.number ?? 0;
  return tables.length === 1
    ? say(
        "other-tables",
        `Another table begins at line ${line}: it is read by itself.`,
        `Un autre tableau commence à la ligne ${line} : il est lu à part.`,
      )
    : say(
        "other-tables",
        `${tables.length} more tables begin at line ${line}: they are read by themselves.`,
        `${tables.length} autres tableaux commencent à la ligne ${line} : ils sont lus à part.`,
      );
};

function noTable({ rows }: Records): Problem {
  const first = firstOf(rows.find((row) => row.some((cell) => cell !== null)) ?? []);
  return misread("no-table", {
    en: `No line holds a month and a figure; the first cell is ${quoted("en", first)}. A month may be written 2026-10, 10/2026 or October 2026, a figure 3240.50 or 12%.`,
    fr: `Aucune ligne ne contient un mois et un chiffre ; la première cellule est ${quoted("fr", first)}. Un mois s'écrit 2026-10, 10/2026 ou octobre 2026, un chiffre 3240,50 ou 12 %.`,
  });
}
