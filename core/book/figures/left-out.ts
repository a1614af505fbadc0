import type { Cell } from "../../base/cells.ts";
import { folded } from "../../base/text.ts";
import { isTotal } from "../../base/totals.ts";
import { none, readAmount } from "./amounts.ts";
import { asText } from "./cell-text.ts";
import { isSameRow } from "./sections.ts";
import type { LeftOut, Line } from "./table.ts";

/** The records below the headings: which are lines of data, and which only repeat, add up or explain them. */
export interface Sorted {
  readonly lines: readonly Line[];
  readonly leftOut: readonly LeftOut[];
}

interface Columns {
  /** Those that hold dates, with what reads them. */
  readonly dates: ReadonlyMap<number, (cell: Cell) => unknown>;
  /** Those that hold figures. */
  readonly figures: readonly number[];
  readonly width: number;
}

type Records = readonly Line[];

export function sortedOut(records: Records, headings: readonly Cell[], { dates, figures, width }: Columns): Sorted {
  const lines: Line[] = [];
  const leftOut: LeftOut[] = [];
  const loose: LeftOut[] = [];
  const names = namesIn(records);
  const labels = labelColumns(records, dates, figures);
  let last = 0;
  for (const [at, { cells }] of records.entries()) if (hasDate(cells, dates)) last = at;
  let isBelow = false;
  for (const [at, record] of records.entries()) {
    const { number, cells } = record;
    const filled = cells.reduce((count: number, cell) => (cell === null ? count : count + 1), 0);
    // Behind the last month and a blank line the tool speaks of the file: `Exported on`, `Rows`.
    if (filled === 0 && dates.size > 0 && at > last) isBelow = true;
    if (filled === 0) continue;
    const first = asText(cells.find((cell) => cell !== null) ?? null);
    const isDated = hasDate(cells, dates);
    const put = (why: LeftOut["why"]) => leftOut.push({ line: number, why, first });
    if (headings.length > 0 && isSameRow(cells, headings)) put("heading");
    else if (adds(cells, isDated, first, names, labels, dates.size > 0)) put("total");
    else if (isBelow && !isDated && !/\d/.test(first)) loose.push({ line: number, why: "below", first });
    else if (isDated || filled * 2 > width || (filled > 1 && hasFigure(cells, figures))) {
      // A line of words among the data is a note; those behind the last line are a footer.
      for (const note of loose.splice(0)) leftOut.push({ ...note, why: "note" });
      lines.push(record);
    } else loose.push({ line: number, why: "below", first });
  }
  return { lines, leftOut: [...leftOut, ...loose].sort((one, other) => one.line - other.line) };
}

function hasDate(cells: readonly Cell[], dates: Columns["dates"]): boolean {
  for (const [column, read] of dates)
    if (cells[column] != null && read(cells[column] ?? null) !== undefined) return true;
  return false;
}

function hasFigure(cells: readonly Cell[], figures: readonly number[]): boolean {
  return figures.some((column) => {
    const amount = readAmount(cells[column] ?? null);
    return amount !== undefined && amount !== none;
  });
}

/** Whether a folded name is the first word of some record: looked up only where a total of it is met. */
function namesIn(records: Records): (name: string) => boolean {
  let names: Set<string> | undefined;
  return (name) => {
    names ??= new Set(
      records.flatMap(({ cells }) => cells.flatMap((cell) => (typeof cell === "string" ? [folded(cell)] : []))),
    );
    return names.has(name);
  };
}

/** Columns of words with more than one word in them: one that says `Total` in each line says nothing. */
function labelColumns(records: Records, dates: Columns["dates"], figures: readonly number[]): number[] {
  const width = Math.max(0, ...records.slice(0, 200).map(({ cells }) => cells.length));
  return [...Array(width).keys()].filter((column) => {
    if (dates.has(column) || figures.includes(column)) return false;
    const words = new Set<Cell>();
    for (const { cells } of records) {
      if (cells[column] != null) words.add(cells[column] ?? null);
      if (words.size > 1) return true;
    }
    return false;
  });
}

/** A line that begins with a word for totals and has no date, no matter what follows: `Total of 5 results`. */
const beginsAsTotal =
  /^(grand |sub-?|sous-|zwischen|eind)?(total|totals|totaux|totale|totaal|totalsumme|summe|gesamt\w*|insgesamt|somme|suma|sum)\b/;

/** A subtotal of anything: nobody uses such a name. */
const subtotal =
  /^(sub-?total\w*|sub total|sous-?tota\w+|sous total|zwischensumme|teilergebnis|subtotaal|totale parziale|total parcial)\b/;

/** Other lines below a table that are of all its lines. */
const averageAlone =
  /^((monthly )?average|avg\.?|mean|median|std\.? ?dev\.?|standard deviation|moyenne( mensuelle)?|mediane|ecart[ -]type|durchschnitt|mittelwert|media|mediana|promedio|gemiddelde|minimum|maximum|min|max) ?:?$/;

/** The same where the other lines have months; elsewhere it may be the name of a KPI. */
const summaryOfMonths =
  /^(sum|count|record count|nombre d'enregistrements|anzahl|moy\.?|ytd( \d{4})?|year[ -]to[ -]date|cumul( \d{4})?|kumuliert|growth|variation|evolution|trend|tendance|(vs\.?|%) .*) ?:?$/;

const totalOfMany =
  /^(grand |sub-?|sous-)?tot\w* (of|de|des|von|di|van|for|pour|per|para|aus) \d|^tot\w* \(\d+\)|^σ|^∑/;

function adds(
  cells: readonly Cell[],
  isDated: boolean,
  first: string,
  names: (name: string) => boolean,
  labels: readonly number[],
  hasDates: boolean,
): boolean {
  const words = folded(first);
  if (!isDated) {
    if (averageAlone.test(words)) return true;
    if (isTotal(first, names) || totalOfMany.test(words)) return true;
    if (hasDates && (beginsAsTotal.test(words) || summaryOfMonths.test(words))) return true;
  }
  return labels.some((column) => {
    const cell = cells[column];
    if (typeof cell !== "string" || cell.length > 80 || !mayBeTotal.test(cell)) return false;
    return subtotal.test(folded(cell)) || isTotal(cell, names);
  });
}

/** Few cells have the letters of a word for totals: the others are not folded. */
const mayBeTotal = /tot|sum|som|gesamt|ergebnis/i;
