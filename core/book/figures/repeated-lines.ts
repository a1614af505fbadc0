import type { Cell } from "../../base/cells.ts";
import { counted } from "../../base/count.ts";
import { type Month, monthsBetween, monthWords } from "../../base/months.ts";
import { folded, quoted } from "../../base/text.ts";
import { asText } from "./cell-text.ts";
import { isAverage, isChance, isMoneyHeading, plainWords } from "./column-names.ts";
import type { FigureColumn } from "./figure-column.ts";
import type { Entry } from "./found-figures.ts";
import { exportsOverlap, figureRepeated, linesOfAll, sameTwice } from "./questions-of-lines.ts";
import { say } from "./sentences.ts";
import type { Aggregate, Ask, Column, Line, Question, Said, Table } from "./table.ts";

/** Lines that would count twice: the same line again, a figure beside each part of one thing, the total of others. */

/** How lines are counted, and where questions and remarks about them go. */
export interface Counting {
  readonly table: Table;
  readonly answers: Ask["answers"];
  readonly figures: FigureColumn | undefined;
  readonly aggregate: Aggregate;
  readonly asked: Question[];
  readonly said: Said[];
}

/** The lines without those that are there twice, if somebody says so. */
export function withoutRepeated(
  entries: readonly Entry[],
  { table, answers, figures, aggregate, asked, said }: Counting,
): readonly Entry[] {
  if (table.across) return entries;
  const seen = new Map<string, { readonly line: Line; lines?: Set<string> }>();
  const first: Entry[] = [];
  const repeated: Entry[] = [];
  for (const entry of entries) {
    const adds = aggregate === "count" || !figures || (figures.read(entry.cells[0] ?? null) ?? 0) !== 0;
    if (!adds) {
      first.push(entry);
      continue;
    }
    // Only lines of one day with one figure are compared cell by cell.
    const cells = aggregate === "count" ? entry.line.cells : entry.cells;
    const key = `${entry.when.first} ${entry.when.time} ${cells.map(cellKey).join("\u0001")}`;
    const alike = seen.get(key);
    if (!alike) {
      seen.set(key, { line: entry.line });
      first.push(entry);
      continue;
    }
    alike.lines ??= new Set([lineKey(alike.line)]);
    const line = lineKey(entry.line);
    if (alike.lines.has(line)) repeated.push(entry);
    else first.push(entry);
    alike.lines.add(line);
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
        `${counted("en", repeated.length, "line is the same as another and is", "lines are the same as others and are")} counted separately.`,
        `${counted("fr", repeated.length, "ligne est identique à une autre et comptée", "lignes sont identiques à d'autres et comptées")} à part.`,
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
        `${counted("en", repeated.length, "line that is repeated counts", "lines that are repeated count")} once: ${shown}.`,
        `${counted("fr", repeated.length, "ligne répétée compte", "lignes répétées comptent")} une fois : ${shown}.`,
      ),
    );
    return first;
  }
  asked.push(sameTwice(shown, repeated.length));
  return entries;
}

/** All cells of a line; blank ones at its end may be missing. */
const lineKey = ({ cells }: Line): string => cells.map(cellKey).join("\t").trimEnd();

const cellKey = (cell: Cell): Cell => (typeof cell === "object" && cell !== null ? asText(cell) : cell);

/**
 * One line of those that repeat the figure of one thing on one day: the total of an order beside each of its products.
 */
export function onceForEach(
  entries: readonly Entry[],
  { table, answers, figures, asked, said }: Counting,
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
          `${counted("en", again.length, "line is left out: it repeats the figure of its", "lines are left out: they repeat the figure of their")} ${quoted("en", key)}.`,
          `${counted("fr", again.length, "ligne est laissée de côté : elle répète", "lignes sont laissées de côté : elles répètent")} le chiffre de ${quoted("fr", key)}.`,
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

/**
 * The lines without those that a later export, pasted below, has again with other figures, if somebody says so. Days or
 * months follow each other without a gap, go back, and go on; no name tells their lines apart.
 */
export function withoutOlder(
  entries: readonly Entry[],
  { table, answers, figures, aggregate, asked, said }: Counting,
): readonly Entry[] {
  const counts = aggregate === "last" || aggregate === "count";
  if (!figures || table.across || counts || answers?.overlap === "add" || hasNames(table)) return entries;
  const runs = [1, -1]
    .map((by) => runsOf(entries, by))
    .find((all) => all.length > 1 && all.every(({ length }) => length > 2));
  if (!runs) return entries;
  const latest = new Map(entries.map((entry) => [entry.when.first, entry]));
  const older = entries.filter((entry) => latest.get(entry.when.first) !== entry);
  const [first] = older;
  if (!first) return entries;
  if (answers?.overlap === "later") {
    said.push(
      say(
        "overlap",
        `${counted("en", older.length, "line is left out: a later one has", "lines are left out: later ones have")} its period again.`,
        `${counted("fr", older.length, "ligne est laissée de côté : une ligne suivante reprend", "lignes sont laissées de côté : des lignes suivantes reprennent")} sa période.`,
      ),
    );
    return entries.filter((entry) => latest.get(entry.when.first) === entry);
  }
  const [one, two] = [first, latest.get(first.when.first) as Entry].map(({ line }) => line.number) as [number, number];
  asked.push(exportsOverlap(one, two, older.length));
  return entries;
}

/** Whether a column names the things of lines, such as a channel. */
const hasNames = (table: Table): boolean => table.columns.some(({ kind }) => kind === "texts") || hasId(table);

/** The lines in their order, parted where a day or a month isn't followed by the next one. */
function runsOf(entries: readonly Entry[], by: number): readonly (readonly Entry[])[] {
  const runs: Entry[][] = [];
  for (const entry of entries) {
    const run = runs[runs.length - 1];
    const before = run?.[run.length - 1];
    if (run && before && follows(before, entry, by)) run.push(entry);
    else runs.push([entry]);
  }
  return runs;
}

const follows = (before: Entry, { when, month }: Entry, by: number): boolean =>
  when.what === before.when.what &&
  !when.timed &&
  (when.what === "month"
    ? monthsBetween(before.month, month) === by
    : when.what === "day" && when.first - before.when.first === by);

/** A name for all others together, in six languages. */
const allWords =
  /^(?:grand )?(?:total|totals|totaux|totale|totaal|gesamt|summe|somme) \p{L}|^\(?(all|both|combined|beide|les deux|entrambi|ambos|overall|alle|alles|tous|toutes|tout|ensemble|tutti|tutte|tutto|todos|todas|todo)( (les |i |le |los |las )?\p{L}+)?\)?$/u;

/** A column of more different names holds names of single things. */
const mostNames = 60;

/** The lines without those that add up the others of their month: `All` beside each channel. */
export function withoutTotals(
  entries: readonly Entry[],
  { table, answers, figures, aggregate, asked, said }: Counting,
): readonly Entry[] {
  if (!figures || table.across || aggregate === "last" || aggregate === "count" || answers?.totals === "keep")
    return entries;
  const read = ({ cells }: Entry): number => figures.read(cells[0] ?? null) ?? 0;
  const sums = sumsBy(entries, ({ month }) => month, read);
  const isHalfOf = (month: Month, part: number): boolean => {
    const sum = sums.get(month) ?? 0;
    return Math.abs(2 * part - sum) <= 1e-9 * Math.abs(sum);
  };
  const isHalf = (entry: Entry): boolean => isHalfOf(entry.month, read(entry));
  const [firstMonth] = sums.keys();
  const ofFirstMonth = entries.filter(({ month }) => month === firstMonth);
  const wholes = monthsOfDays(entries, isHalf);
  const [whole] = wholes;
  if (whole) {
    said.push(saidLeftOut(wholes.length, monthWords(whole.month, "en"), monthWords(whole.month, "fr")));
    return entries.filter((entry) => !wholes.includes(entry));
  }
  for (const { index } of table.columns.filter(({ kind }) => kind === "texts")) {
    const nameOf = ({ line }: Entry): string => asText(line.cells[index] ?? null);
    const distinct = new Set<Cell>();
    for (const { line } of entries) {
      distinct.add(line.cells[index] ?? null);
      if (distinct.size > mostNames) break;
    }
    if (distinct.size < 2 || distinct.size > mostNames) continue;
    const inFirst = sumsBy(ofFirstMonth, nameOf, read);
    if (
      ![...inFirst.values()].some((sum) => isHalfOf(firstMonth as Month, sum)) &&
      ![...distinct].some((name) => allWords.test(folded(asText(name))))
    )
      continue;
    const names = new Map<string, Entry[]>();
    for (const entry of entries) {
      const lines = names.get(nameOf(entry));
      if (lines) lines.push(entry);
      else names.set(nameOf(entry), [entry]);
    }
    const left: Entry[] = [];
    for (const [name, lines] of names) {
      const isAll = allWords.test(folded(name));
      if (!isAll && lines.length * 2 >= entries.length) continue;
      const ofName = sumsBy(lines, ({ month }) => month, read);
      const adds =
        [...ofName].every(([month, sum]) => isHalfOf(month, sum)) && lines.some((entry) => read(entry) !== 0);
      // Another name may be half by chance, the likelier the smaller the sum; in several months, hardly.
      const bits = [...sums.values()].reduce((sum, each) => sum + Math.log2(1 + Math.abs(each) / 2), 0);
      const isProven = adds && ofName.size > 1 && ofName.size === sums.size && bits >= 8;
      // A line without a name among named ones adds them up, as reports write it.
      const isUnnamed = name === "" && adds && lines.length === sums.size;
      if (!(isAll || isUnnamed || (isProven && name !== ""))) continue;
      if (answers?.totals === "leave-out" || isUnnamed || (isAll && adds)) {
        left.push(...lines);
        continue;
      }
      asked.push(linesOfAll(name));
      return entries;
    }
    const [first] = left;
    if (!first) continue;
    const words = nameOf(first);
    said.push(saidLeftOut(left.length, quoted("en", words), quoted("fr", words)));
    const leftOut = new Set(left);
    return entries.filter((entry) => !leftOut.has(entry));
  }
  return entries;
}

function sumsBy<K>(
  entries: readonly Entry[],
  keyOf: (entry: Entry) => K,
  read: (entry: Entry) => number,
): Map<K, number> {
  const sums = new Map<K, number>();
  for (const entry of entries) sums.set(keyOf(entry), (sums.get(keyOf(entry)) ?? 0) + read(entry));
  return sums;
}

/** The lines of whole months among those of their days, where each adds up the days beside it. */
function monthsOfDays(entries: readonly Entry[], isHalf: (entry: Entry) => boolean): readonly Entry[] {
  const wholes = entries.filter(({ when }) => when.what === "month");
  if (wholes.length === 0 || wholes.length === entries.length) return [];
  const days = new Map<Month, number>();
  for (const { when, month } of entries) if (when.what === "day") days.set(month, (days.get(month) ?? 0) + 1);
  const amongDays = wholes.filter(({ month }) => days.has(month));
  const areSums = amongDays.every(isHalf) && amongDays.some(({ month }) => (days.get(month) ?? 0) > 1);
  return areSums ? amongDays : [];
}

const saidLeftOut = (count: number, en: string, fr: string): Said =>
  say(
    "all-lines",
    `${counted("en", count, "line is", "lines are")} left out, such as ${en}: the others of the month are added up there.`,
    `${counted("fr", count, "ligne est laissée", "lignes sont laissées")} de côté, par exemple ${fr} : les autres du mois y sont additionnées.`,
  );

/** Whether a column tells lines apart: another value in nearly each. */
const hasId = (table: Table): boolean => idColumns(table).length > 0;

const idWords =
  /(^|\b|_)(id|ids|no|nr|number|numero|nummer|numéro|name|order|commande|bestellung|bestelnummer|ordine|pedido|ref|reference|référence|rechnung|invoice|facture|deal|transaction|ticket|email|e-mail|kunde|client|customer)(\b|_|$)/i;

export const isIdHeading = (heading: string): boolean => idWords.test(heading);

/** `Number of items` counts; `Order number` names. */
const howManyHeading = /\b(number|numbers|numero|nombre|anzahl|n[bo]\.?) (of|de|des|d'|di)\b/i;

/** Who looks after the thing of a line: the same few in most lines, and never what is counted. */
const ofTeamHeading =
  /\b(owner|agent|assignee|assigned|sales ?rep|salesperson|seller|created by|proprietaire|responsable|commercial|vendeur|conseiller|besitzer|inhaber|bearbeiter|verkaufer|zustandig\w*|mitarbeiter\w*|proprietario|venditore|propietario|vendedor|eigenaar|verkoper)\b/;

/** The same of users, where others are invited. */
const ofUserHeading = /\b(user|host|organi[sz]er|utilisateur|hote|organisateur|gastgeber|organisator)\b/;
const ofGuestHeading =
  /\b(attendee|guest|customer|client|contact|lead|prospect|invitee?|participante?|teilnehmer|gast|kunde)\b/;

/** Columns of numbers or words that name one thing: an order, a deal, a person. */
export function idColumns(table: Table): Column[] {
  const haveGuests = table.columns.some(({ heading }) => ofGuestHeading.test(plainWords(heading)));
  return table.columns.filter(
    ({ heading, kind, index }) =>
      (kind === "texts" || kind === "numbers") &&
      isIdHeading(heading) &&
      !ofTeamHeading.test(plainWords(heading)) &&
      !(haveGuests && ofUserHeading.test(plainWords(heading))) &&
      !isAverage(heading) &&
      !isMoneyHeading(heading) &&
      !isChance(heading) &&
      !howManyHeading.test(heading) &&
      table.lines.slice(0, 50).filter(({ cells }) => /\d|@/.test(asText(cells[index] ?? null))).length * 2 >
        Math.min(50, table.lines.length),
  );
}
