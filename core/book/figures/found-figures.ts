import type { Cell } from "../../base/cells.ts";
import { counted } from "../../base/count.ts";
import { folded, quoted } from "../../base/text.ts";
import { type UnfoldedCell, unfolded } from "./across.ts";
import { rounded } from "./added-up.ts";
import { asText } from "./cell-text.ts";
import { chooseColumn, chooseParts, holdsFigures } from "./choose-columns.ts";
import { isGeneric, isOneThing, isThere, mayBeStock } from "./column-names.ts";
import { linesInCurrency, linesOfMeasure, linesOfOnePeriod, unitBeside } from "./current-lines.ts";
import { linesWon, weightedBeside } from "./deal-chances.ts";
import { type FigureColumn, figureColumn } from "./figure-column.ts";
import { filterLines } from "./filter-lines.ts";
import { linesThatCount } from "./line-states.ts";
import { type Dated, type MonthsOfLines, monthsOfCells } from "./months-of-cells.ts";
import { monthsOfLines } from "./months-of-lines.ts";
import { linesNamed } from "./named-lines.ts";
import { saidOfLines, saidOfPaidBack, toDeduct } from "./paid-back.ts";
import { toMultiply } from "./price-of-one.ts";
import { numbersOrFigures, rateParts, whichColumn } from "./questions.ts";
import { currencyIn } from "./read-table.ts";
import { isIdHeading } from "./repeated-lines.ts";
import { scaleBy } from "./scale-by-counts.ts";
import { say } from "./sentences.ts";
import type { Across, Aggregate, Ask, Column, Line, MonthlyFigures, Question, Said, Table } from "./table.ts";
import { withoutTests } from "./test-lines.ts";
import { magnitudeIn } from "./unit-scale.ts";
import { currencyOf, isPercent } from "./units.ts";
import { areNumbers } from "./value-shapes.ts";
import { either, isYear, readWritten } from "./written-dates.ts";

/** The cells of a table that hold the figures of a KPI, each with its month: below one heading, or along one line. */

export interface Entry extends Dated {
  readonly cells: readonly Cell[];
}

interface Found {
  readonly entries: readonly Entry[];
  readonly aggregate: Aggregate;
  readonly heading: string;
  readonly figures?: FigureColumn;
  /** Of a rate that is formed from two columns. */
  readonly parts?: readonly [FigureColumn, FigureColumn];
  /** Those two. */
  readonly ofRate?: readonly [Column, Column];
  readonly byDay: boolean;
}

export type Took = { -readonly [K in keyof MonthlyFigures["took"]]: MonthlyFigures["took"][K] };

export const numbersOf = (entries: readonly Entry[]): number[] => entries.map(({ line }) => line.number);

/** How the lines of a month become one figure where nobody says so. */
const usual = ({ kpi, aggregate }: Ask, hasParts: boolean): Aggregate =>
  kpi.kind === "rate" && (aggregate === undefined || aggregate === "sum" || aggregate === "last")
    ? hasParts
      ? "rate of two columns"
      : "none"
    : (aggregate ?? (kpi.kind === "flow" ? "sum" : kpi.kind === "level" ? "last" : "none"));

export function ofLine(table: Table, ask: Ask, asked: Question[], said: Said[], took: Took): Found | undefined {
  if (!table.across) return undefined;
  const { cells, question, name, said: more } = unfolded(table, table.across, ask);
  said.push(...more);
  if (question) {
    asked.push(question);
    return undefined;
  }
  if (name !== undefined) took.column = name;
  const given = (ask.answers?.column ?? ask.column) != null;
  const values = cells.map(({ line, column }) => line.cells[column] ?? null);
  const aggregate = usual(ask, false);
  // A month is a heading: each cell is a line with a date of its own.
  const lines: Line[] = cells.map(({ line, date }, index) => ({
    number: line.number,
    cells: [date, values[index] ?? null],
  }));
  const dates = {
    heading: "",
    cells: lines.map((line, index) => ({ line, cell: dateCell(cells[index] as UnfoldedCell, table) })),
  };
  const months = monthsOfCells(table, ask, dates, false);
  asked.push(...months.questions);
  said.push(...months.said);
  const words = given && name !== undefined ? name : (name ?? ask.kpi.name);
  saidOfLines(table.across.names, words, ask.kpi, said);
  const beside =
    unitBeside(
      table,
      cells.slice(0, 1).map(({ line }) => line),
    ) ?? cornerUnit(table);
  const full = beside === undefined ? words : `${words} (${beside})`;
  const figures = figureColumn(table, ask, {
    heading: full,
    cells: values,
    unit: ask.kpi.unit,
    currency: currencyIn(words) ?? currencyIn(full),
  });
  asked.push(...figures.questions);
  said.push(...figures.said);
  return {
    entries: months.dated.map((each) => ({ ...each, cells: [each.line.cells[1] ?? null] })),
    aggregate: aggregate === "count" ? "none" : aggregate,
    heading: words,
    figures,
    byDay: months.byDay,
  };
}

/** A heading that is a date cell stays one; `Jan` beside `2026` in the first heading is of that year. */
function dateCell({ date, column }: UnfoldedCell, { columns, across }: Table): Cell {
  const year = across?.by === "months" && rises(across) && cornersOf({ columns, across }).find(isYear);
  const isWithoutYear = year && /^\p{L}+\.?$/u.test(date);
  return columns.find(({ index }) => index === column)?.dateHeading ?? (isWithoutYear ? `${date} ${year}` : date);
}

/** The headings above the words in front. */
const cornersOf = ({ columns, across }: Pick<Table, "columns" | "across">): string[] =>
  (across?.labels ?? []).map((label) => columns.find(({ index }) => index === label)?.heading ?? "");

/** `k€`, `$'000`: the unit of all lines, in the first heading. */
const cornerUnit = (table: Table): string | undefined =>
  cornersOf(table).find((words) => words !== "" && (magnitudeIn(words) !== 1 || currencyOf(words) !== undefined));

/** Whether months without a year follow each other within one: from `Apr` to `Feb` they do not. */
function rises({ columns }: Across): boolean {
  const places = columns.flatMap(({ heading }) => {
    const written = readWritten(heading);
    return written === undefined || written === either || written.what !== "yearless" ? [] : [written.first];
  });
  return places.every((place, index) => index === 0 || place > (places[index - 1] as number));
}

export function ofColumns(table: Table, ask: Ask, asked: Question[], said: Said[], took: Took): Found | undefined {
  const filtered = filterLines(table, ask);
  said.push(...filtered.said);
  if (filtered.question) asked.push(filtered.question);
  const parts = chooseParts(table, ask);
  const isRatio =
    ask.aggregate === "rate of two columns" ||
    (parts !== undefined && ask.aggregate !== "none" && ask.aggregate !== "count");
  if (parts !== undefined && !isColumns(parts)) asked.push(...parts);
  const ratio = isRatio && parts !== undefined && isColumns(parts) ? parts : undefined;
  const chosen = ratio ? {} : chooseColumn(table, ask);
  if (ask.aggregate === "rate of two columns" && parts === undefined) {
    asked.push(...rateParts("", table.columns.filter(holdsFigures)));
    return undefined;
  }
  if (chosen.question) asked.push(chosen.question);
  const numbers = chosen.column && usual(ask, false) === "sum" && numbersIn(table, chosen.column, ask, filtered.lines);
  const ofNumbers = numbers && ask.answers?.numbers;
  if (numbers && ofNumbers === undefined) {
    asked.push(numbersOrFigures(numbers));
    took.column = chosen.column.key;
    return undefined;
  }
  const countLines = chosen.countLines || ofNumbers === "lines";
  const column = countLines ? undefined : chosen.column;
  const aggregate: Aggregate = ratio ? "rate of two columns" : countLines ? "count" : usual(ask, false);
  const isAdded = aggregate === "sum" || aggregate === "rate of two columns" || aggregate === "none";
  const current = aggregate === "last" ? filtered.lines : linesOfOnePeriod(table, ask, filtered.lines, asked, said);
  const dates = ask.answers?.["date-column"] ?? ask.dateColumn ?? undefined;
  const counting =
    aggregate === "last"
      ? current
      : linesThatCount(table, ask, { amounts: column ?? ratio?.[0], dates }, current, asked, said);
  const named = aggregate === "last" ? counting : linesNamed(table, ask, column ?? ratio?.[0], counting, asked, said);
  const won = aggregate === "last" ? named : linesWon(table, ask, column, named, asked, said);
  const real = aggregate === "last" ? won : withoutTests(table, ask, won, asked, said);
  const ofKpi = linesOfMeasure(table, ask, column ?? ratio?.find(isOfAnything), real, asked, said);
  const inCurrency = linesInCurrency(table, ask, column ?? ratio?.[0], ofKpi, asked, said);
  const months = monthsOfLines(table, ask, inCurrency, isAdded);
  asked.push(...months.questions);
  said.push(...months.said);
  if (months.dateColumn !== undefined) took.dateColumn = months.dateColumn;
  if (column) took.column = column.key;
  if (ratio) took.of = [ratio[0].key, ratio[1].key];
  const lines = months.questions.length > 0 ? inCurrency : months.dated.map(({ line }) => line);
  const isChosen = (ask.answers?.column ?? ask.column) != null;
  const weighted = column && !isChosen && hasSeveral(months) && weightedBeside(table, column, lines);
  if (weighted && aggregate === "sum" && asked.length === 0)
    asked.push(whichColumn(ask.kpi.name || ask.kpi.code, [column, weighted], true, false));
  saidOfUndated(months, column ?? ratio?.[0], said);
  if (column && isFound(ask, column)) said.push(columnTaken(column));
  if (ratio) {
    said.push(
      say(
        "computed",
        `The rate is computed from ${quoted("en", ratio[0].key)} / ${quoted("en", ratio[1].key)}, over all lines of a month.`,
        `Le taux est calculé à partir de ${quoted("fr", ratio[0].key)} / ${quoted("fr", ratio[1].key)}, sur toutes les lignes d'un mois.`,
      ),
    );
    saidOfPaidBack(table, ask, ratio[0], lines, said);
    const wanted = isPercent(ask.kpi.unit) ? "" : ask.kpi.unit;
    const [above, below] = ratio.map((each, index) =>
      figureColumn(table, plainCounts(ask), {
        heading: each.heading,
        cells: cellsIn(each, lines),
        currency: each.currency,
        unit: index === 0 ? wanted : "",
      }),
    ) as [FigureColumn, FigureColumn];
    asked.push(...above.questions, ...below.questions);
    for (const each of [...above.said, ...below.said]) if (!said.some(({ en }) => en === each.en)) said.push(each);
    const entries = months.dated.map((each) => ({
      ...each,
      cells: ratio.map(({ index }) => each.line.cells[index] ?? null),
    }));
    return { entries, aggregate, heading: "", parts: [above, below], ofRate: ratio, byDay: months.byDay };
  }
  if (countLines || aggregate === "count") {
    const entries = months.dated.map((each) => ({
      ...each,
      cells: column ? [each.line.cells[column.index] ?? null] : [1],
    }));
    return {
      entries: column ? entries.filter(({ cells }) => cells[0] !== null) : entries,
      aggregate: "count",
      heading: column?.heading ?? "",
      byDay: months.byDay,
    };
  }
  if (!column) return undefined;
  const unit = unitBeside(table, lines);
  const figures = figureColumn(
    table,
    ask,
    {
      heading: unit === undefined ? column.heading : `${column.heading} (${unit})`,
      cells: cellsIn(column, lines),
      currency: column.currency ?? currencyOf(unit ?? ""),
      unit: ask.kpi.unit,
    },
    parts !== undefined && isColumns(parts) ? scaleBy(column, parts, lines) : scaleBy(column, undefined, lines, table),
  );
  asked.push(...figures.questions);
  said.push(...figures.said);
  const isFlow = ask.kpi.kind === "flow";
  const quantity = isFlow ? toMultiply(table, ask, column, lines, asked, said) : undefined;
  const back = isFlow && !quantity ? toDeduct(table, ask, column, lines, asked, said) : undefined;
  const other = quantity ?? back;
  const entries = months.dated.map((each) => ({ ...each, cells: [each.line.cells[column.index] ?? null] }));
  const found = { aggregate, heading: column.heading, byDay: months.byDay };
  if (!other) return { ...found, entries, figures };
  const ofOther = figureColumn(table, back ? ask : plainCounts(ask), {
    heading: other.heading,
    currency: other.currency,
    cells: cellsIn(other, lines),
    unit: back ? ask.kpi.unit : "",
  });
  asked.push(...ofOther.questions);
  const both = ({ cells }: Line): number | null => {
    const [one, two] = [figures.read(cells[column.index] ?? null), ofOther.read(cells[other.index] ?? null)];
    if (typeof one !== "number") return null;
    if (back) return rounded(one - Math.abs(two ?? 0));
    return typeof two === "number" ? rounded(one * two) : null;
  };
  return {
    ...found,
    entries: months.dated.map((each) => ({ ...each, cells: [both(each.line)] })),
    figures: { ...figures, read: (cell) => (typeof cell === "number" ? cell : null) },
  };
}

/** To read a part of what the KPI is made of. */
const plainCounts = (ask: Ask): Ask => ({ ...ask, kpi: { ...ask.kpi, kind: "flow", unit: "" } });

const isOfAnything = ({ heading }: Column): boolean => isGeneric(heading);

/** The first and the last cell of a column that numbers its lines, such as orders. */
function numbersIn(
  table: Table,
  column: Column,
  { kpi }: Ask,
  lines: readonly Line[],
): readonly [first: string, last: string] | undefined {
  const cells = cellsIn(column, lines).filter((cell) => cell !== null);
  const isOne = isOneThing(column.heading) && currencyOf(kpi.unit) === undefined;
  if ((!isOne && (isThere(column.heading) || mayBeStock(column.heading))) || !areNumbers(cells, isOne))
    return undefined;
  if (!isOne && hasLikeCounts(table, column, lines)) return undefined;
  return [asText(cells[0] ?? null), asText(cells[cells.length - 1] ?? null)];
}

/** Whether another column counts nearly the same, with other differences: who got a mailing, beside all it was for. */
function hasLikeCounts({ columns }: Table, column: Column, lines: readonly Line[]): boolean {
  const countOf = ({ index }: Column, { cells }: Line): number => Number(asText(cells[index] ?? null));
  if (isIdHeading(column.heading)) return false;
  return columns.some((other) => {
    if (other === column || other.kind !== "numbers" || isIdHeading(other.heading)) return false;
    const pairs = lines.map((line) => [countOf(column, line), countOf(other, line)] as const);
    const isNear = pairs.every(([one, two]) => Math.abs(one - two) <= 0.1 * Math.min(one, two));
    return isNear && new Set(pairs.map(([one, two]) => one - two)).size > 2;
  });
}

const isColumns = (parts: readonly [Column, Column] | readonly Question[]): parts is readonly [Column, Column] =>
  parts.length === 2 && parts.every((part) => "index" in part);

const cellsIn = ({ index }: Column, lines: readonly Line[]): Cell[] => lines.map(({ cells }) => cells[index] ?? null);

/** Whether a column was found under another name than that of the KPI. */
const isFound = ({ kpi, column }: Ask, { heading }: Column): boolean =>
  column == null && folded(heading) !== folded(kpi.name);

const columnTaken = ({ key }: Column): Said =>
  say("column-taken", `The column ${quoted("en", key)} is used.`, `La colonne ${quoted("fr", key)} est retenue.`);

const hasSeveral = ({ dated }: MonthsOfLines): boolean => new Set(dated.map(({ month }) => month)).size < dated.length;

/** Lines that have a figure and no month: blank, or `(blank)`. */
function saidOfUndated({ undated }: MonthsOfLines, column: Column | undefined, said: Said[]): void {
  const lines = column ? undated.filter(({ cells }) => (cells[column.index] ?? null) !== null) : undated;
  const count = lines.length;
  if (count === 0) return;
  said.push(
    say(
      "undated",
      `${counted("en", count, "line without a date is", "lines without a date are")} left out.`,
      `${counted("fr", count, "ligne sans date est laissée", "lignes sans date sont laissées")} de côté.`,
    ),
  );
}
