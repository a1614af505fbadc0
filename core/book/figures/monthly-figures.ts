import type { Cell } from "../../base/cells.ts";
import { dateOf } from "../../base/days.ts";
import { dayWords, type Month, monthOf, monthsFrom } from "../../base/months.ts";
import { folded, quoted } from "../../base/text.ts";
import { type UnfoldedCell, unfolded } from "./across.ts";
import { asText } from "./cell-text.ts";
import { chooseColumn, chooseParts, columnCalled, columnsOfKpi, holdsFigures } from "./choose-columns.ts";
import { isAverage, isCurrencyHeading, isPeople } from "./column-names.ts";
import { type FigureColumn, figureColumn } from "./figure-column.ts";
import { filterLines } from "./filter-lines.ts";
import { type Dated, type MonthsOfLines, monthsOfCells, monthsOfLines } from "./months-of-lines.ts";
import {
  comparedPeriods,
  figureRepeated,
  howToAddUp,
  linesOfAll,
  noSumOfAverages,
  noTableAtAll,
  otherCurrency,
  rateParts,
  samePeople,
  sameTwice,
  whatToCount,
  whichCurrency,
} from "./questions.ts";
import { currencyIn } from "./read-table.ts";
import { namedMonths, say } from "./sentences.ts";
import type { Aggregate, Ask, Column, Line, MonthFigure, MonthlyFigures, Question, Said, Table } from "./table.ts";
import { currencyOf, isPercent } from "./units.ts";

/**
 * The figures of a KPI for each month of a table: found, added up by the kind of the KPI, with what was decided, and
 * what
 * only a person can answer. While a question is open there are no figures.
 */
export function monthlyFigures(given: Table, ask: Ask): MonthlyFigures {
  const table = tableFor(given, ask);
  const said: Said[] = [
    ...given.said.filter(({ name }) => name === "encoding"),
    ...table.said.filter(({ name }) => name !== "encoding" && name !== "delimiter"),
  ];
  const asked: Question[] = [];
  const took: { -readonly [K in keyof MonthlyFigures["took"]]: MonthlyFigures["took"][K] } = {};
  const answer = (figures: readonly MonthFigure[] = []): MonthlyFigures => {
    const questions = asked.filter(({ kind }, index) => asked.findIndex((each) => each.kind === kind) === index);
    return { figures: questions.length > 0 ? [] : figures, said, questions, took };
  };
  if (table.problem) {
    asked.push(...noTableAtAll(table));
    return answer();
  }
  const found = table.across ? ofLine(table, ask, asked, said, took) : ofColumns(table, ask, asked, said, took);
  if (!found) return answer();
  const { entries, aggregate, heading, figures, parts } = found;
  took.aggregate = aggregate;
  const single = withoutRepeated(table, ask, entries, figures, aggregate, asked, said);
  const distinct = aggregate === "sum" ? onceForEach(table, ask, single, figures, asked, said) : single;
  const apart = withoutTotals(table, ask, distinct, figures ?? parts?.[0], aggregate, asked, said);
  const months = byMonth(apart);
  const result =
    aggregate === "count"
      ? countedLines(table, ask, months, asked, said)
      : parts
        ? ratios(months, parts, said)
        : oneFigure(table, ask, months, figures as FigureColumn, aggregate, heading, asked, said);
  const all = aggregate === "count" ? withZeros(table, ask, result) : result;
  said.push(
    ...ofMonths(table, all, apart, found.byDay && aggregate !== "last" && (aggregate !== "count" || !ask.filter)),
  );
  return answer(all);
}

/** The first table, or one below it that has the columns which were asked for. */
function tableFor(table: Table, ask: Ask): Table {
  const wanted = [ask.column, ask.dateColumn, ...(ask.of ?? []), ask.filter?.column].filter(
    (name): name is string => typeof name === "string",
  );
  const has = (each: Table): boolean =>
    wanted.length > 0
      ? wanted.every((name) => columnCalled(each.columns, name))
      : columnsOfKpi(each, ask.kpi).length > 0;
  return table.others && !has(table) ? (table.others.find(has) ?? table) : table;
}

interface Entry extends Dated {
  readonly cells: readonly Cell[];
}

interface Found {
  readonly entries: readonly Entry[];
  readonly aggregate: Aggregate;
  readonly heading: string;
  readonly figures?: FigureColumn;
  /** Of a rate that is formed from two columns. */
  readonly parts?: readonly [FigureColumn, FigureColumn];
  readonly byDay: boolean;
}

type Took = { -readonly [K in keyof MonthlyFigures["took"]]: MonthlyFigures["took"][K] };

/** How the lines of a month become one figure where nobody says so. */
const usual = ({ kpi, aggregate }: Ask, hasParts: boolean): Aggregate =>
  kpi.kind === "rate" && (aggregate === undefined || aggregate === "sum" || aggregate === "last")
    ? hasParts
      ? "rate of two columns"
      : "none"
    : (aggregate ?? (kpi.kind === "flow" ? "sum" : kpi.kind === "level" ? "last" : "none"));

function ofLine(table: Table, ask: Ask, asked: Question[], said: Said[], took: Took): Found | undefined {
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
  const unit = ask.kpi.unit;
  const figures = figureColumn(table, ask, { heading: words, cells: values, unit, currency: currencyIn(words) });
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

/** A heading that is a date cell stays one. */
const dateCell = ({ date, column }: UnfoldedCell, { columns }: Table): Cell =>
  columns.find(({ index }) => index === column)?.dateHeading ?? date;

function ofColumns(table: Table, ask: Ask, asked: Question[], said: Said[], took: Took): Found | undefined {
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
  const { column, countLines } = chosen;
  const aggregate: Aggregate = ratio ? "rate of two columns" : countLines ? "count" : usual(ask, false);
  const isAdded = aggregate === "sum" || aggregate === "rate of two columns" || aggregate === "none";
  const current = aggregate === "last" ? filtered.lines : linesOfOnePeriod(table, ask, filtered.lines, asked, said);
  const inCurrency = linesInCurrency(table, ask, column ?? ratio?.[0], current, asked, said);
  const months = monthsOfLines(table, ask, inCurrency, isAdded);
  asked.push(...months.questions);
  said.push(...months.said);
  if (months.dateColumn !== undefined) took.dateColumn = months.dateColumn;
  if (column) took.column = column.key;
  if (ratio) took.of = [ratio[0].key, ratio[1].key];
  const lines = months.questions.length > 0 ? inCurrency : months.dated.map(({ line }) => line);
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
    const wanted = isPercent(ask.kpi.unit) ? "" : ask.kpi.unit;
    const [above, below] = ratio.map((each, index) =>
      figureColumn(
        table,
        { ...ask, kpi: { ...ask.kpi, kind: "flow", unit: "" } },
        {
          heading: each.heading,
          cells: cellsIn(each, lines),
          currency: each.currency,
          unit: index === 0 ? wanted : "",
        },
      ),
    ) as [FigureColumn, FigureColumn];
    asked.push(...above.questions, ...below.questions);
    for (const each of [...above.said, ...below.said]) if (!said.some(({ en }) => en === each.en)) said.push(each);
    const entries = months.dated.map((each) => ({
      ...each,
      cells: ratio.map(({ index }) => each.line.cells[index] ?? null),
    }));
    return { entries, aggregate, heading: "", parts: [above, below], byDay: months.byDay };
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
  const figures = figureColumn(
    table,
    ask,
    { heading: column.heading, cells: cellsIn(column, lines), currency: column.currency, unit: ask.kpi.unit },
    parts !== undefined && isColumns(parts) ? scaleBy(column, parts, lines) : scaleBy(column, undefined, lines, table),
  );
  asked.push(...figures.questions);
  said.push(...figures.said);
  const entries = months.dated.map((each) => ({ ...each, cells: [each.line.cells[column.index] ?? null] }));
  return { entries, aggregate, heading: column.heading, figures, byDay: months.byDay };
}

const isColumns = (parts: readonly [Column, Column] | readonly Question[]): parts is readonly [Column, Column] =>
  parts.length === 2 && parts.every((part) => "index" in part);

const cellsIn = ({ index }: Column, lines: readonly Line[]): Cell[] => lines.map(({ cells }) => cells[index] ?? null);

/** Whether a column was found under another name than that of the KPI. */
const isFound = ({ kpi, column }: Ask, { heading }: Column): boolean =>
  column == null && folded(heading) !== folded(kpi.name);

const columnTaken = ({ key }: Column): Said =>
  say("column-taken", `The column ${quoted("en", key)} is taken.`, `La colonne ${quoted("fr", key)} est prise.`);

/** Lines that have a figure and no month: blank, or `(blank)`. */
function saidOfUndated({ undated }: MonthsOfLines, column: Column | undefined, said: Said[]): void {
  const lines = column ? undated.filter(({ cells }) => (cells[column.index] ?? null) !== null) : undated;
  const count = lines.length;
  if (count === 0) return;
  said.push(
    say(
      "undated",
      `${count === 1 ? "1 line without a date is" : `${count} lines without a date are`} left out.`,
      `${count === 1 ? "1 ligne sans date est laissée" : `${count} lignes sans date sont laissées`} de côté.`,
    ),
  );
}

const earlier =
  /\b(previous|prior|last year|comparison|precedente?s?|annee derniere|n-1|vorjahr\w*|vorherig\w*|vorperiode|vorige|anno precedente)\b|^(budget|plan|planned|target|goal|forecast|estimate|prevision|previsionnel|previsto|prevu|objectif|cible|prognose|soll|ziel|obiettivo|presupuesto|objetivo|begroting|doel)( \d{4})?$/;

/** Lines of one of two periods that a report compares: `Current` and `Previous` in one column. */
function linesOfOnePeriod(
  table: Table,
  { answers, filter }: Ask,
  lines: readonly Line[],
  asked: Question[],
  said: Said[],
): readonly Line[] {
  for (const { index, key, kind } of table.columns) {
    if (kind !== "texts" || (filter && folded(filter.column) === folded(key))) continue;
    const distinct = new Set<Cell>();
    for (const { cells } of lines) {
      distinct.add(cells[index] ?? null);
      if (distinct.size > mostPeriods + 1) break;
    }
    const values = new Map<string, string>();
    for (const cell of distinct) if (cell !== null) values.set(folded(asText(cell)), asText(cell));
    if (values.size < 2 || values.size > mostPeriods || ![...values.keys()].some((words) => earlier.test(words)))
      continue;
    const answer = answers?.compared;
    if (answer === undefined) {
      asked.push(comparedPeriods(key, [...values.values()]));
      return lines;
    }
    const kept = lines.filter(({ cells }) => folded(asText(cells[index] ?? null)) === folded(answer));
    said.push(
      say(
        "compared",
        `Only lines where ${quoted("en", key)} is ${quoted("en", answer)}: ${kept.length} of ${lines.length}.`,
        `Seulement les lignes où ${quoted("fr", key)} vaut ${quoted("fr", answer)} : ${kept.length} sur ${lines.length}.`,
      ),
    );
    return kept;
  }
  return lines;
}

const mostPeriods = 3;

/**
 * One line of those that repeat the figure of one thing on one day: the total of an order beside each of its products.
 */
function onceForEach(
  table: Table,
  { answers }: Ask,
  entries: readonly Entry[],
  figures: FigureColumn | undefined,
  asked: Question[],
  said: Said[],
): readonly Entry[] {
  if (!figures || table.across || answers?.repeated === "keep") return entries;
  for (const { index, key } of idColumns(table)) {
    const first = new Map<string, Entry>();
    const again: Entry[] = [];
    let differs = false;
    for (const entry of entries) {
      const id = asText(entry.line.cells[index] ?? null);
      const value = figures.read(entry.cells[0] ?? null) ?? 0;
      if (id === "" || value === 0) continue;
      const place = `${id} ${entry.when.first}`;
      const before = first.get(place);
      if (!before) first.set(place, entry);
      else if (figures.read(before.cells[0] ?? null) === value) again.push(entry);
      else differs = true;
    }
    const [one] = again;
    if (!one || differs) continue;
    if (answers?.repeated === key) {
      said.push(
        say(
          "repeated",
          `${again.length === 1 ? "1 line that repeats" : `${again.length} lines that repeat`} the figure of its ${quoted("en", key)} left out.`,
          `${again.length === 1 ? "1 ligne qui répète" : `${again.length} lignes qui répètent`} le chiffre de ${quoted("fr", key)} : de côté.`,
        ),
      );
      const left = new Set(again);
      return entries.filter((entry) => !left.has(entry));
    }
    asked.push(figureRepeated(key, asText(one.line.cells[index] ?? null), asText(one.cells[0] ?? null)));
    return entries;
  }
  return entries;
}

/** Lines in the currency of the KPI, where a column says the currency of each. */
function linesInCurrency(
  table: Table,
  ask: Ask,
  column: Column | undefined,
  lines: readonly Line[],
  asked: Question[],
  said: Said[],
): readonly Line[] {
  const wanted = currencyOf(ask.kpi.unit);
  if (!wanted || !column || currencyIn(column.heading) !== undefined) return lines;
  const named = table.columns.filter(({ heading, kind }) => kind === "texts" && isCurrencyHeading(heading));
  const beside = named.find(({ index }) => index === column.index - 1 || index === column.index + 1) ?? named[0];
  if (!beside) return lines;
  const of = ({ cells }: Line): string | undefined => {
    const words = asText(cells[beside.index] ?? null);
    return words === "" || /^-+$/.test(words) ? undefined : (currencyOf(words) ?? words.toUpperCase());
  };
  const found = [...new Set(lines.flatMap((line) => of(line) ?? []))];
  const [first] = found;
  if (found.length > 1) {
    if (ask.answers?.currency === wanted && found.includes(wanted)) {
      const left = lines.filter((line) => (of(line) ?? wanted) !== wanted).length;
      said.push(
        say(
          "other-currency",
          `${left === 1 ? "1 line" : `${left} lines`} in another currency than ${wanted} left out.`,
          `${left === 1 ? "1 ligne" : `${left} lignes`} dans une autre monnaie que ${wanted} : de côté.`,
        ),
      );
      return lines.filter((line) => (of(line) ?? wanted) === wanted);
    }
    asked.push(whichCurrency(found, wanted));
  } else if (first !== undefined && first !== wanted) asked.push(otherCurrency(first, wanted));
  return lines;
}

/**
 * Whether the figures of a rate are shares or percentages, as two columns of counts beside it show; nothing where none
 * do.
 */
function scaleBy(
  column: Column,
  parts: readonly [Column, Column] | undefined,
  lines: readonly Line[],
  table?: Table,
): "share" | "percent" | undefined {
  const sample = lines.filter(({ cells }) => /[1-9]/.test(asText(cells[column.index] ?? null))).slice(0, 8);
  if (sample.length === 0) return undefined;
  const number = (cell: Cell): number =>
    typeof cell === "number"
      ? cell
      : Number(
          asText(cell)
            .replace(/[^\d.,-]/g, "")
            .replace(/,(?=\d{1,2}$)/, ".")
            .replace(/,/g, ""),
        );
  const shows = ([above, below]: readonly [Column, Column]): "share" | "percent" | undefined => {
    const fits = (by: number): boolean =>
      sample.every(({ cells }) => {
        const [rate, one, two] = [column, above, below].map(({ index }) => number(cells[index] ?? null)) as [
          number,
          number,
          number,
        ];
        const decimals = asText(cells[column.index] ?? null).split(/[.,]/)[1]?.length ?? 0;
        return two > 0 && Math.abs((one / two) * by - rate) <= 0.51 * 10 ** -Math.min(decimals, 9);
      });
    return fits(1) ? "share" : fits(100) ? "percent" : undefined;
  };
  if (parts) return shows(parts);
  const counts = (table?.columns ?? []).filter((each) => each.kind === "numbers" && each !== column).slice(0, 25);
  if (sample.length < 2) return undefined;
  for (const above of counts)
    for (const below of counts) {
      const scale = above === below ? undefined : shows([above, below]);
      if (scale) return scale;
    }
  return undefined;
}

/** The lines without those that stand there twice, where somebody says so. */
function withoutRepeated(
  table: Table,
  { answers }: Ask,
  entries: readonly Entry[],
  figures: FigureColumn | undefined,
  aggregate: Aggregate,
  asked: Question[],
  said: Said[],
): readonly Entry[] {
  if (table.across) return entries;
  const seen = new Map<string, Entry[]>();
  const first: Entry[] = [];
  const repeated: Entry[] = [];
  for (const entry of entries) {
    const adds = aggregate === "count" || !figures || (figures.read(entry.cells[0] ?? null) ?? 0) !== 0;
    if (!adds) {
      first.push(entry);
      continue;
    }
    // Few lines of one day have one figure: only those are compared cell by cell.
    const cells = aggregate === "count" ? entry.line.cells : entry.cells;
    const key = `${entry.when.first} ${entry.when.time} ${cells.map(cellKey).join("\u0001")}`;
    const alike = seen.get(key);
    const isRepeated = alike?.some(({ line }) => isSameLine(line, entry.line)) ?? false;
    if (isRepeated) repeated.push(entry);
    else first.push(entry);
    if (!alike) seen.set(key, [entry]);
    else if (!isRepeated) alike.push(entry);
  }
  const [one] = repeated;
  if (!one || aggregate === "last") return entries;
  const isJoined = table.leftOut.some(({ why }) => why === "heading");
  // A list of what happened on a day has alike lines by nature: without times or numbers of their own they tell
  // nothing.
  if (aggregate === "count" && !isJoined && !one.when.timed && !hasId(table)) {
    said.push(
      say(
        "alike",
        `${repeated.length === 1 ? "1 line is" : `${repeated.length} lines are`} the same as another and counted by itself.`,
        `${repeated.length === 1 ? "1 ligne est identique à une autre et comptée" : `${repeated.length} lignes sont identiques à d'autres et comptées`} à part.`,
      ),
    );
    return entries;
  }
  if (answers?.twice === "keep") return entries;
  const shown = one.line.cells.map(asText).filter(Boolean).slice(0, 6).join(" · ");
  if (answers?.twice === "once") {
    said.push(
      say(
        "once",
        `${repeated.length === 1 ? "1 line that is repeated counts" : `${repeated.length} lines that are repeated count`} once: ${shown}.`,
        `${repeated.length === 1 ? "1 ligne répétée compte" : `${repeated.length} lignes répétées comptent`} une fois : ${shown}.`,
      ),
    );
    return first;
  }
  asked.push(sameTwice(shown, repeated.length));
  return entries;
}

/** A name for all others together, in six languages. */
const allWords =
  /^(?:grand )?(?:total|totals|totaux|totale|totaal|gesamt|summe|somme) \p{L}|^\(?(all|overall|alle|alles|tous|toutes|tout|ensemble|tutti|tutte|tutto|todos|todas|todo)( (les |i |le |los |las )?\p{L}+)?\)?$/u;

/** The lines without those that add up the others of their month: `All` beside each channel. */
function withoutTotals(
  table: Table,
  { answers }: Ask,
  entries: readonly Entry[],
  figures: FigureColumn | undefined,
  aggregate: Aggregate,
  asked: Question[],
  said: Said[],
): readonly Entry[] {
  if (!figures || table.across || aggregate === "last" || aggregate === "count" || answers?.totals === "keep")
    return entries;
  const read = ({ cells }: Entry): number => figures.read(cells[0] ?? null) ?? 0;
  const sums = new Map<Month, number>();
  for (const entry of entries) sums.set(entry.month, (sums.get(entry.month) ?? 0) + read(entry));
  const isHalf = (entry: Entry): boolean => {
    const sum = sums.get(entry.month) ?? 0;
    return Math.abs(2 * read(entry) - sum) <= 1e-9 * Math.abs(sum);
  };
  const hasHalves = entries.some((entry) => isHalf(entry) && read(entry) !== 0);
  for (const { index } of table.columns.filter(({ kind }) => kind === "texts")) {
    const nameOf = ({ line }: Entry): string => asText(line.cells[index] ?? null);
    const distinct = new Set<Cell>();
    for (const { line } of entries) {
      distinct.add(line.cells[index] ?? null);
      if (distinct.size > mostNames) break;
    }
    if (distinct.size < 2 || distinct.size > mostNames) continue;
    if (!hasHalves && ![...distinct].some((name) => allWords.test(folded(asText(name))))) continue;
    const names = new Map<string, Entry[]>();
    for (const entry of entries) {
      const lines = names.get(nameOf(entry));
      if (lines) lines.push(entry);
      else names.set(nameOf(entry), [entry]);
    }
    const left: Entry[] = [];
    for (const [name, lines] of names) {
      const isAll = allWords.test(folded(name));
      const adds = lines.every(isHalf) && lines.some((entry) => read(entry) !== 0);
      // Another name may add up by chance in one month; in several, with three lines and more, hardly.
      const isProven = adds && lines.length > 1 && lines.length === sums.size && entries.length > 2 * lines.length;
      if (name === "" || !(isAll || isProven)) continue;
      if (answers?.totals === "leave-out" || (isAll && adds)) {
        left.push(...lines);
        continue;
      }
      asked.push(linesOfAll(name));
      return entries;
    }
    const [first] = left;
    if (!first) continue;
    const words = nameOf(first);
    said.push(
      say(
        "all-lines",
        `${left.length === 1 ? "1 line" : `${left.length} lines`} such as ${quoted("en", words)} left out: they add up the others of their month.`,
        `${left.length === 1 ? "1 ligne" : `${left.length} lignes`} comme ${quoted("fr", words)} : de côté, elles additionnent les autres du mois.`,
      ),
    );
    const leftOut = new Set(left);
    return entries.filter((entry) => !leftOut.has(entry));
  }
  return entries;
}

/** A column of more different names holds names of single things. */
const mostNames = 60;

const isSameLine = ({ cells }: Line, other: Line): boolean =>
  cells.every((cell, index) => cellKey(cell) === cellKey(other.cells[index] ?? null));

const cellKey = (cell: Cell): Cell => (typeof cell === "object" && cell !== null ? asText(cell) : cell);

/** Whether a column tells lines apart: another value in nearly each. */
const hasId = (table: Table): boolean => idColumns(table).length > 0;

const idHeading =
  /(^|\b|_)(id|ids|no|nr|number|numero|nummer|numéro|name|order|commande|bestellung|bestelnummer|ordine|pedido|ref|reference|référence|rechnung|invoice|facture|deal|transaction|ticket|email|e-mail|kunde|client|customer)(\b|_|$)/i;

/** Columns of numbers or words that name one thing: an order, a deal, a person. */
const idColumns = (table: Table): Column[] =>
  table.columns.filter(
    ({ heading, kind, index }) =>
      (kind === "texts" || kind === "numbers") &&
      idHeading.test(heading) &&
      !isAverage(heading) &&
      table.lines.slice(0, 50).filter(({ cells }) => /\d|@/.test(asText(cells[index] ?? null))).length * 2 >
        Math.min(50, table.lines.length),
  );

function byMonth(entries: readonly Entry[]): Map<Month, Entry[]> {
  const months = new Map<Month, Entry[]>();
  for (const entry of entries) {
    const lines = months.get(entry.month);
    if (lines) lines.push(entry);
    else months.set(entry.month, [entry]);
  }
  return new Map([...months].sort(([one], [other]) => (one < other ? -1 : 1)));
}

const numbersOf = (entries: readonly Entry[]): number[] => entries.map(({ line }) => line.number);

/** How many lines a month has, or how many different things they name. */
function countedLines(
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
        : thingCounted(table, entries, asked);
  if (!by) {
    said.push(
      say(
        "counted",
        `${entries.length === 1 ? "1 line is" : `${entries.length} lines are`} counted.`,
        `${entries.length === 1 ? "1 ligne est comptée" : `${entries.length} lignes sont comptées`}.`,
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
      `Les lignes sont comptées une fois par ${quoted("fr", by.key)} : ${seen.size} sur ${entries.length}.`,
    ),
  );
  return result;
}

/** The column whose values are counted where one thing has several lines; asked where that is not sure. */
function thingCounted(table: Table, entries: readonly Entry[], asked: Question[]): Column | undefined {
  for (const column of idColumns(table)) {
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

const filledIn = ({ cells }: Line): number => cells.filter((cell) => cell !== null).length;

/** Months in which the table has lines, none of which the filter let through: a count of 0. */
function withZeros(table: Table, ask: Ask, figures: readonly MonthFigure[]): MonthFigure[] {
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

/** All of one column by all of the other, month by month. */
function ratios(
  months: ReadonlyMap<Month, readonly Entry[]>,
  [above, below]: readonly [FigureColumn, FigureColumn],
  said: Said[],
): MonthFigure[] {
  let without = 0;
  const result = [...months].map(([month, lines]): MonthFigure => {
    let [numerator, denominator, figures] = [0, 0, 0];
    for (const { cells } of lines) {
      const [one, two] = [above.read(cells[0] ?? null) ?? null, below.read(cells[1] ?? null) ?? null];
      if (two === null) {
        if (one !== null && one !== 0) without++;
        continue;
      }
      if (one !== null) figures++;
      numerator += one ?? 0;
      denominator += two;
    }
    const value = figures === 0 || denominator === 0 ? null : rounded(numerator) / rounded(denominator);
    return { month, value, lines: numbersOf(lines) };
  });
  if (without > 0)
    said.push(
      say(
        "without-figure",
        `${without === 1 ? "1 row" : `${without} rows`} without a figure below the line left out.`,
        `${without === 1 ? "1 ligne" : `${without} lignes`} sans dénominateur : de côté.`,
      ),
    );
  return result;
}

/** Sums of decimals carry the error of binary fractions: 0.1 + 0.2. */
const rounded = (sum: number): number => Number(sum.toPrecision(15));

/** One column: its figure where a month has one line, else added up or the last one, by the kind of the KPI. */
function oneFigure(
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
  const several = [...months].filter(([, lines]) => withFigure(lines).length > 1);
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
  const place = ({ when }: Entry): number => when.last * 86_400 + when.time;
  for (const [month, lines] of months) {
    const found = withFigure(lines);
    const last = Math.max(...found.map(place));
    const latest = found.filter((entry) => place(entry) === last);
    if (latest.length > 1 && answer !== "sum" && answer !== "last") {
      asked.push(howToAddUp(month, latest.length, latest[0]?.when.what === "day"));
      return [];
    }
    const taken = answer === "sum" ? latest : latest.slice(-1);
    const value = taken.length === 0 ? null : rounded(taken.reduce((sum, entry) => sum + (read(entry) as number), 0));
    result.push({ month, value, lines: numbersOf(taken.length > 0 ? taken : lines) });
  }
  said.push(say("last", "The last figure of each month is taken.", "Le dernier chiffre de chaque mois est pris."));
  saidWithout(blank, said);
  return result;
}

function saidAdded(lines: number, figures: number, months: number, said: Said[]): void {
  const to = months === 1 ? ["1 month", "1 mois"] : [`${months} months`, `${months} mois`];
  said.push(
    lines === figures
      ? say("added-up", `${lines} rows are added up to ${to[0]}.`, `${lines} lignes sont additionnées en ${to[1]}.`)
      : say(
          "added-up",
          `${lines} rows make ${to[0]}: ${figures} with a figure are added up.`,
          `${lines} lignes font ${to[1]} : ${figures} avec un chiffre sont additionnées.`,
        ),
  );
  saidWithout(lines - figures, said);
}

function saidWithout(count: number, said: Said[]): void {
  if (count > 0)
    said.push(
      say(
        "without-figure",
        `${count === 1 ? "1 row has" : `${count} rows have`} no figure, which is not 0.`,
        `${count === 1 ? "1 ligne n'a" : `${count} lignes n'ont`} pas de chiffre, ce qui n'est pas 0.`,
      ),
    );
}

/** What is to be known of the months: gaps, zeros, months that are not over. */
function ofMonths(
  { today }: Table,
  figures: readonly MonthFigure[],
  entries: readonly Entry[],
  byDay: boolean,
): Said[] {
  const said: Said[] = [];
  const [first, last] = [figures[0]?.month, figures[figures.length - 1]?.month];
  if (first === undefined || last === undefined) return said;
  const months = new Set(figures.map(({ month }) => month));
  const gaps = monthsFrom(first, last).filter((month) => !months.has(month));
  if (gaps.length > 0)
    said.push(
      say(
        "gaps",
        `Months without a row, which stay as they are: ${namedMonths(gaps, "en")}.`,
        `Mois sans ligne, qui restent tels quels : ${namedMonths(gaps, "fr")}.`,
      ),
    );
  const blank = figures.filter(({ value }) => value === null).map(({ month }) => month);
  if (blank.length > 0)
    said.push(
      say(
        "no-figure",
        `Months without a figure, which is not 0: ${namedMonths(blank, "en")}.`,
        `Mois sans chiffre, ce qui n'est pas 0 : ${namedMonths(blank, "fr")}.`,
      ),
    );
  const zeros = figures.filter(({ value }) => value === 0).map(({ month }) => month);
  if (zeros.length > 0)
    said.push(
      say(
        "zeros",
        `Months with 0, as the table says: ${namedMonths(zeros, "en")}.`,
        `Mois à 0, comme le dit le tableau : ${namedMonths(zeros, "fr")}.`,
      ),
    );
  const now = monthOf(today);
  if (months.has(now))
    said.push(
      say(
        "not-over",
        `${namedMonths([now], "en")} is not over yet.`,
        `Le mois n'est pas terminé : ${namedMonths([now], "fr")}.`,
      ),
    );
  const future = figures.filter(({ month }) => month > now).map(({ month }) => month);
  if (future.length > 0)
    said.push(
      say("future", `Months to come: ${namedMonths(future, "en")}.`, `Mois à venir : ${namedMonths(future, "fr")}.`),
    );
  const days = entries
    .filter(({ month, when }) => month === first && when.what === "day")
    .map(({ when }) => when.first);
  const begins = Math.min(...days);
  if (byDay && days.length > 0 && dateOf({ day: begins }).dayOfMonth > 1)
    said.push(
      say(
        "begins-inside",
        `${namedMonths([first], "en")} begins with ${dayWords({ day: begins }, "en")}: earlier days are not in the table.`,
        `Le premier mois (${namedMonths([first], "fr")}) commence le ${dayWords({ day: begins }, "fr")} : les jours d'avant ne sont pas dans le tableau.`,
      ),
    );
  return said;
}
