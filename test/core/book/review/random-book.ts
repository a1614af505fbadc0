import type { Cell } from "../../../../core/base/cells.ts";
import type { Choice } from "../../../../core/base/choice.ts";
import { firstDayOf, type Month, monthAfter } from "../../../../core/base/months.ts";
import type { Language } from "../../../../core/base/text.ts";
import { fields } from "../../../../core/book/kpi/fields.ts";
import type { FieldKey } from "../../../../core/book/kpi/schema.ts";
import { reviewedKpis, type TableKey, tables } from "../../../../core/book/sheets/layout.ts";
import type { Snapshot } from "../../../../core/book/sheets/snapshot.ts";
import { actionFields, entries, nextSteps, states } from "../../../../core/book/tables/actions.ts";
import { objectiveFields } from "../../../../core/book/tables/objectives.ts";
import { type Book, readBook } from "../../../../core/book/tables/read.ts";
import { tableAt } from "./figures-book.ts";

/**
 * Books as people might leave them: blanks, months out of order, columns moved, words of both languages, half-filled
 * rows.
 */

export interface RandomBook {
  readonly snapshot: Snapshot;
  readonly month: Month;
}

/** Random numbers from 0 to 1, the same for the same seed (Mulberry32). */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function randomBook(seed: number): RandomBook {
  const next = chance(seed);
  const whole = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  const oneOf = <T>(items: readonly T[]): T => items[whole(0, items.length - 1)] as T;
  const maybe = <T>(share: number, value: () => T): T | null => (next() < share ? value() : null);
  const language: Language = oneOf(["en", "fr"]);
  const word = (choices: readonly Choice[]): string => {
    const option = oneOf(choices);
    return oneOf([...option.en, ...option.fr]);
  };
  const first: Month = monthAfter("2023-01", whole(0, 30));
  const count = whole(0, 60);
  const months = [...Array(count).keys()].map((by) => monthAfter(first, by)).filter(() => next() > 0.03);
  const month = months.length > 0 && next() > 0.05 ? oneOf(months) : monthAfter(first, whole(-2, 62));

  const kpiCount = whole(0, 10);
  const measureCount = whole(2, 5);
  const codes = [...Array(kpiCount + measureCount).keys()].map((index) => `${oneOf(["K", "lead", "Z-"])}${index}`);
  const objectives = [...Array(whole(0, 4)).keys()].map((index) => `${oneOf(["Grow", "Keep *", "Élan"])} ${index}`);
  const day = (text: Month): Cell => firstDayOf(text);
  /** As a date, as text, or in digits. */
  const typedMonth = (each: Month): Cell =>
    next() < 0.95 ? day(each) : next() < 0.5 ? each : Number(each.replace("-", ""));
  const someMonth = (): Cell => day(monthAfter(first, whole(-6, 66)));
  const choicesOf = (key: FieldKey): readonly Choice[] => fields.find((field) => field.key === key)?.choices ?? [];
  const units = ["CHF", "%", "leads", "", "€", "Fr.", "days"];
  /** Rates in % of the first two measures: their denominators may be used. */
  const isRate = codes.map((_, index) => index < kpiCount && next() < 0.15);
  const isCount = codes.map((_, index) => index < kpiCount && !isRate[index] && next() < 0.15);
  const scale = codes.map((_, index) => (isRate[index] ? 0.1 : oneOf([0.1, 1, 50, 4000, 2_000_000])));

  const definition = (index: number): Partial<Record<FieldKey, Cell>> => {
    const size = scale[index] as number;
    const amount = (): number => rounded(size * (0.5 + next()));
    const isKpi = index < kpiCount;
    const rate = isRate[index]
      ? { kind: "rate", unit: "%", numerator: codes[kpiCount] as string, denominator: codes[kpiCount + 1] as string }
      : {};
    return {
      code: codes[index] as string,
      name: maybe(0.9, () => `Name ${index}`),
      role: isKpi ? maybe(0.6, () => word(choicesOf("role").slice(0, 1))) : word(choicesOf("role").slice(1)),
      objective: maybe(0.8, () => oneOf([...objectives, "Unknown aim"])),
      measures: maybe(0.7, () => `What ${index} measures`),
      kind: maybe(0.8, () => (isKpi ? word(choicesOf("kind")) : "Flow")),
      numerator: maybe(0.5, () => oneOf([...codes, "none"])),
      denominator: maybe(0.5, () => oneOf(codes)),
      unit: oneOf(units),
      direction: maybe(0.9, () => word(choicesOf("direction"))),
      startValue: maybe(0.6, amount),
      target: maybe(0.8, () => (next() < 0.05 ? "50" : amount())),
      targetAppliesTo: maybe(0.8, () => word(choicesOf("targetAppliesTo"))),
      start: maybe(0.5, someMonth),
      deadline: maybe(0.5, () => (next() < 0.1 ? oneOf<Cell>(["Dec 2026", 202612, 202613]) : someMonth())),
      watchShare: maybe(0.3, () => oneOf<Cell>([0.7, 0.95, 1, 70, 0, "90%"])),
      frequency: maybe(0.7, () => word(choicesOf("frequency"))),
      priority: maybe(0.4, () => whole(1, 9)),
      benchmarkLow: maybe(0.5, amount),
      benchmarkHigh: maybe(0.5, () => amount() * 2),
      usual: isRate[index] ? "level" : maybe(0.5, () => word(choicesOf("usual"))),
      limitsFrom: maybe(0.3, () => whole(6, 20)),
      processChanged: maybe(0.3, someMonth),
      ...rate,
    };
  };

  const figures = codes.map((_, index) => {
    const size = scale[index] as number;
    const blanks = oneOf([0, 0.1, 0.6]);
    const drift = oneOf([0, 0, 0.03]);
    let level = 1;
    return months.map((each, at): Cell => {
      if (next() < 0.04) level *= oneOf([0.5, 1.6]);
      if (next() < blanks || each > monthAfter(month, whole(0, 3))) return null;
      // Rare counts: mostly 0, sometimes 1 or 2.
      if (isCount[index]) return Math.floor(next() * (next() < 0.3 ? 3 : 1.3));
      return rounded(size * level * (0.9 + 0.2 * next() + drift * at));
    });
  });
  const targets = codes.map((_, index) =>
    months.map((): Cell => maybe(0.85, () => rounded((scale[index] as number) * (0.7 + 0.5 * next())))),
  );
  const grid = (rows: readonly (readonly Cell[])[], share: number): Cell[][] => {
    const columns = codes.map((_, index) => index).filter(() => next() < share);
    const once = next() < 0.3 ? months.map((_, at) => at).reverse() : months.map((_, at) => at);
    // A month that stands twice counts once.
    const order =
      months.length > 0 && months.length < 60 && next() < 0.2 ? [...once, whole(0, months.length - 1)] : once;
    return [
      [language === "fr" ? "Mois" : "Month", ...columns.map((index) => codes[index] as string)],
      ...order.map((at, row) => [
        typedMonth(months[at] as Month),
        ...columns.map((index) => (row < months.length ? rows[index]?.[at] : 5) ?? null),
      ]),
    ];
  };
  const texts = [
    "Rain",
    "A rival entered the auction",
    `Long ${"story ".repeat(30)}end`,
    "=1+1",
    "Why: because",
    "L'été",
  ];
  const actionCount = kpiCount === 0 ? whole(0, 2) : whole(0, 25);
  const action = (): Record<string, Cell> => ({
    month: maybe(0.95, () => (next() < 0.5 ? day(month) : next() < 0.1 ? oneOf(["2026-09", 202609]) : someMonth())),
    code: maybe(0.9, () => oneOf([...codes, "gone"])),
    entry: maybe(0.8, () => (next() < 0.05 ? "Figure expcted" : word(entries))),
    why: maybe(0.7, () => oneOf(texts)),
    action: maybe(0.7, () => oneOf(texts)),
    owner: maybe(0.6, () => oneOf(["Anna", "Zoë"])),
    due: maybe(0.7, () => (next() < 0.1 ? "soon" : { day: firstDayOf(month).day + whole(-60, 60) })),
    state: maybe(0.6, () => word(states)),
    monthClosed: maybe(0.3, () => (next() < 0.5 ? day(month) : someMonth())),
    nextStep: maybe(0.2, () => word(nextSteps)),
    decisionAsked: maybe(0.3, () => oneOf(["Hire a person?", "Hire a person.", "Go on..."])),
    decisionTaken: maybe(0.2, () => "Hired"),
  });
  const order = shuffled(
    codes.map((_, index) => index),
    next,
  );
  const records = (
    key: TableKey,
    columns: readonly { key: string; heading: Record<Language, string> }[],
    rows: readonly Record<string, Cell>[],
  ): Cell[][] => {
    const shown = next() < 0.3 ? shuffled(columns, next) : columns;
    return [
      shown.map(({ heading }) => heading[next() < 0.9 ? language : "en"]),
      ...[...Array(tables[key].rows).keys()].map((row) => shown.map((field) => rows[row]?.[field.key] ?? null)),
    ];
  };
  const yearStart = oneOf<Cell>([1, 1, 2, 4, 4, 7, 10, 12, null, " ", 0, 13, 4.5, "April", "4", { day: 9 }]);
  const focus = maybe(0.5, () => oneOf([...codes, "Name 0", "nobody"]));
  const snapshot: Snapshot = {
    language,
    dayOrder: seed % 4 < 2 ? "day first" : "month first",
    tables: {
      objectives: tableAt(
        "Objectives",
        records(
          "objectives",
          objectiveFields,
          objectives.map((name) => ({ name })),
        ),
      ),
      definitions: tableAt("KPIs", records("definitions", fields, order.map(definition))),
      results: tableAt("Results", padded(grid(figures, 0.95))),
      targets: tableAt("Targets", padded(grid(targets, 0.95))),
      actions: tableAt("Actions", records("actions", actionFields, [...Array(actionCount).keys()].map(action))),
      month: tableAt("Review", [[day(month)]]),
      focus: tableAt("Review", [[focus]]),
      company: tableAt("Review", [["The company"]]),
      yearStart: tableAt("Guide", [[yearStart]]),
    },
  };
  const book = readBook(snapshot);
  const latest = latestMonth(book);
  const hasFigure = [...book.kpis.values()].some(({ kpi, results }) => kpi.role === "kpi" && results.some(isKnown));
  if (latest === undefined || !hasFigure || next() < 0.9) return { month, snapshot };
  // Nobody has chosen a month: the page shows the latest one with a figure.
  return {
    month: latest,
    snapshot: { ...snapshot, tables: { ...snapshot.tables, month: tableAt("Review", [[null]]) } },
  };
}

const isKnown = ({ value }: { readonly value: number | null }): boolean => value !== null;

const rounded = (value: number): number => Number(value.toPrecision(4));

/** Results and Targets have room for more months and codes than they contain. */
function padded(cells: readonly (readonly Cell[])[]): Cell[][] {
  const columns = reviewedKpis + 21;
  return [...Array(61).keys()].map((row) => [...Array(columns).keys()].map((column) => cells[row]?.[column] ?? null));
}

function shuffled<T>(items: readonly T[], next: () => number): T[] {
  return items
    .map((item) => ({ item, key: next() }))
    .sort((one, other) => one.key - other.key)
    .map(({ item }) => item);
}

/** The latest month with a figure of a reviewed KPI, otherwise the first month of the book. */
function latestMonth(book: Book): Month | undefined {
  const reviewed = [...book.kpis.values()].filter(({ kpi }) => kpi.role === "kpi");
  for (let at = book.months.length - 1; at >= 0; at--)
    if (reviewed.some(({ results }) => results[at]?.value != null)) return book.months[at];
  return book.months[0];
}
