import { readFileSync } from "node:fs";
import type { Cell } from "../../../../core/base/cells.ts";
import { firstDayOf, type Month, monthAfter } from "../../../../core/base/months.ts";
import type { FieldKey } from "../../../../core/book/kpi/schema.ts";
import type { Snapshot } from "../../../../core/book/sheets/snapshot.ts";
import { same } from "./against-core.ts";
import type { CalcValue, CalcValues } from "./calc-values.ts";
import { bookOfFigures } from "./figures-book.ts";
import { chance } from "./random-book.ts";

/** Series with known answers for KPIs that have a season, grow steadily or are rare, ten a book. */

export interface PatternCase {
  readonly id: string;
  readonly function: string;
  readonly values: readonly (number | null)[];
  readonly usual: "season" | "trend" | "rare" | "level" | null;
  /** How many months a value stands for. */
  readonly step: 1 | 3;
  /** The first value that counts. */
  readonly changedAt: number;
  readonly better: string;
  readonly baseline: number | null;
  readonly target: number | null;
  readonly ahead: number;
  /** The denominators of a rate. */
  readonly trials: readonly (number | null)[] | null;
  readonly expected: unknown;
}

type Arguments = readonly (unknown | readonly unknown[])[];

/** Where each formula has its arguments. */
const placesOf: Readonly<
  Record<string, Partial<Record<"better" | "baseline" | "phases" | "pattern" | "trials" | "target" | "ahead", number>>>
> = {
  KPI_TREND: { better: 1, baseline: 2, phases: 3, pattern: 4, trials: 5 },
  KPI_SIGNALS: { better: 1, baseline: 2, phases: 3, pattern: 4, trials: 5 },
  KPI_LIMITS: { baseline: 1, phases: 2, pattern: 3, trials: 4 },
  KPI_OUTLOOK: { target: 1, better: 2, baseline: 3, phases: 4, pattern: 5, trials: 6, ahead: 7 },
  KPI_PROJECTION: { ahead: 1, pattern: 2 },
  KPI_GROWTH: { pattern: 1 },
};

/** The known answers that a book can ask for: 60 months at most, a season of months or of quarters. */
export const patternCases: readonly PatternCase[] = [
  "kpi-trend-season",
  "kpi-trend-rare",
  "kpi-projection",
  "kpi-trend-trials",
].flatMap(casesIn);

function casesIn(name: string): PatternCase[] {
  const path = new URL(`../../../oracles/${name}.json`, import.meta.url);
  const { cases } = JSON.parse(readFileSync(path, "utf8")) as {
    cases: { id: string; function: string; args: Arguments; expected: unknown }[];
  };
  return cases.flatMap(({ id, function: formula, args, expected }): PatternCase[] => {
    const places = placesOf[formula];
    const values = args[0];
    if (
      !places ||
      !Array.isArray(values) ||
      values.length === 0 ||
      !values.every((value) => value === null || typeof value === "number")
    )
      return [];
    const given = (key: keyof typeof places): unknown => args[places[key] ?? -1] ?? null;
    const pattern = given("pattern") ?? (formula === "KPI_PROJECTION" || formula === "KPI_GROWTH" ? "trend" : null);
    const trials = given("trials") as (number | null)[] | null;
    const usual = trials ? "level" : usualOf(pattern);
    const step = pattern === 4 ? 3 : 1;
    const isMisread = (expected as { problem?: string } | null)?.problem === "misread";
    if (usual === undefined || isMisread || values.length * step > 60) return [];
    if (places.pattern === undefined) return [];
    const phases = given("phases");
    return [
      {
        id: `${name} ${id}`,
        function: formula,
        values: trimmed(values),
        usual,
        step,
        changedAt: Array.isArray(phases) ? lastChange(phases.slice(0, trimmed(values).length)) : 0,
        better: String(given("better") ?? "increase"),
        baseline: given("baseline") as number | null,
        target: given("target") as number | null,
        ahead: Number(given("ahead") ?? 1),
        trials,
        expected,
      },
    ];
  });
}

function usualOf(pattern: unknown): PatternCase["usual"] | undefined {
  if (pattern === null) return null;
  if (pattern === 12 || pattern === 4) return "season";
  const word = String(pattern).toLowerCase();
  if (word === "trend" || word === "tendance") return "trend";
  if (word === "rare") return "rare";
  return word === "none" || word === "aucun" ? "level" : undefined;
}

function trimmed(values: readonly (number | null)[]): (number | null)[] {
  let length = values.length;
  while (length > 0 && values[length - 1] === null) length--;
  return values.slice(0, length);
}

function lastChange(phases: readonly unknown[]): number {
  let [at, label]: [number, unknown] = [0, null];
  for (const [index, phase] of phases.entries()) {
    if (phase === null || phase === "") continue;
    if (label !== null && phase !== label) at = index;
    label = phase;
  }
  return at;
}

/** The end of a quarter: the month that is reviewed. */
export const last: Month = "2026-09";
const months = [...Array(60).keys()].map((at) => monthAfter(last, at - 59));

function patternBook(cases: readonly PatternCase[]): Snapshot {
  const monthOf = ({ values, step }: PatternCase, at: number): Month =>
    monthAfter(last, (at + 1 - values.length) * step);
  const definitions = cases.map(
    (each, index): Partial<Record<FieldKey, Cell>> => ({
      code: `S${index}`,
      name: each.id,
      unit: each.trials ? "%" : "",
      kind: each.trials ? "rate" : null,
      numerator: each.trials ? `N${index}` : null,
      denominator: each.trials ? `D${index}` : null,
      direction: each.better,
      target: each.target,
      limitsFrom: each.baseline,
      usual: each.usual,
      frequency: each.step === 3 ? "quarterly" : "monthly",
      deadline: firstDayOf(monthAfter(last, each.ahead * each.step)),
      processChanged: each.changedAt > 0 ? firstDayOf(monthOf(each, each.changedAt)) : null,
    }),
  );
  // Below the KPIs, the counts that rates are made of.
  const counts = cases.flatMap(({ trials }, index): Partial<Record<FieldKey, Cell>>[] =>
    trials ? [`N${index}`, `D${index}`].map((code) => ({ code, role: "measure", kind: "flow" })) : [],
  );
  const rated = cases.flatMap(({ trials }, index) =>
    trials ? [{ trials, index, each: cases[index] as PatternCase }] : [],
  );
  const figures = cases.map((each) => new Map(each.values.map((value, at) => [monthOf(each, at), value])));
  const sizes = rated.map(({ trials, each }) => new Map(trials.map((size, at) => [monthOf(each, at), size])));
  const grid = [
    ["Month", ...cases.map((_, index) => `S${index}`), ...rated.map(({ index }) => `D${index}`)],
    ...months.map((month) => [
      firstDayOf(month),
      ...[...figures, ...sizes].map((each): Cell => each.get(month) ?? null),
    ]),
  ];
  return bookOfFigures("en", [...definitions, ...counts], grid, last);
}

/** 1 where the words say that the figure is high, −1 where it is low. */
function signOf(words: string, better: string): number {
  if (words.includes("As usual")) return 0;
  if (words.includes("Higher") || words.includes("Lower")) return words.includes("Higher") ? 1 : -1;
  return words.includes("Better") === !/^(decrease|lower|baisse|plus bas)$/i.test(better) ? 1 : -1;
}

const outlooks = ["Target likely", "Target possible", "Target out of reach"];

/** Series whose answers only the core knows: seasons, growth, blanks, zeros, changes of the process, quarters. */
export function randomPatternCases(count: number): PatternCase[] {
  const next = chance(464);
  const whole = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  const oneOf = <T>(items: readonly T[]): T => items[whole(0, items.length - 1)] as T;
  return [...Array(count).keys()].map((index): PatternCase => {
    const usual = oneOf(["season", "season", "season", "trend", "trend", "rare", null] as const);
    const step = usual === "season" && next() < 0.2 ? 3 : 1;
    const length = whole(6, 60 / step);
    const [size, growth, noise] = [oneOf([0.02, 1, 900, 3_000_000]), oneOf([0, 0.03, -0.02]), oneOf([0, 0.03, 0.1])];
    const [blanks, zeros] = [oneOf([0, 0, 0.1]), oneOf([0, 0, 0, 0.05])];
    const season = [...Array(12).keys()].map(() => 1 + oneOf([0, 0.2, 0.5]) * (next() - 0.5));
    const isCount = usual === "rare" || usual === null;
    const values = [...Array(length).keys()].map((at): number | null => {
      if (next() < blanks) return null;
      if (isCount) return Math.floor(next() * (next() < 0.2 ? 4 : 1.6));
      if (next() < zeros) return oneOf([0, -size]);
      const shock = next() < 0.05 ? 0.6 : 1;
      const value =
        size * (1 + growth) ** at * (season[at % (12 / step)] as number) * (1 + noise * (next() - 0.5)) * shock;
      return Number(value.toPrecision(5));
    });
    return {
      id: `random ${index}`,
      function: "",
      values: trimmed(values),
      usual,
      step,
      changedAt: next() < 0.15 ? whole(1, length - 1) : 0,
      better: oneOf(["increase", "decrease", "neutral"]),
      baseline: isCount && next() < 0.3 ? whole(6, 20) : null,
      target: next() < 0.9 ? Number((size * (0.5 + 2 * next())).toPrecision(3)) : null,
      ahead: whole(1, 14),
      trials: null,
      expected: null,
    };
  });
}

export interface PatternBook {
  readonly snapshot: Snapshot;
  readonly cases: readonly PatternCase[];
}

export const patternBooks = (cases: readonly PatternCase[]): PatternBook[] =>
  [...Array(Math.ceil(cases.length / 10)).keys()].map((at) => {
    const ten = cases.slice(at * 10, at * 10 + 10);
    return { cases: ten, snapshot: patternBook(ten) };
  });

/** What the hidden sheet computed beside the known answer of each case. */
export function patternDifferences({ cases }: PatternBook, sheet: CalcValues): string[] {
  const isModelled = ({ usual }: PatternCase): boolean => usual === "season" || usual === "trend";
  const howMany = cases.filter(isModelled).length;
  const order = cases.filter(isModelled);
  const rates = cases.filter(({ trials }) => trials);
  return cases.flatMap((each, kpiIndex) => {
    const place = order.indexOf(each);
    const of = (label: string): CalcValue | undefined =>
      isModelled(each)
        ? sheet.ofOwn("Patterns", label, howMany)[place]
        : each.trials
          ? sheet.ofOwn("Trials", label, rates.length)[rates.indexOf(each)]
          : sheet.quantity(label)[kpiIndex];
    const found: unknown[] = [];
    const { expected } = each;
    const wanted: unknown[] = [];
    const unknown = (expected as { problem?: string } | null)?.problem === "unknown";
    if (each.function === "KPI_TREND") {
      const history = /\((\d+) of (\d+)/.exec(String(expected));
      if (isModelled(each)) {
        wanted.push(
          ...(history ? [0, Number(history[1]), Number(history[2])] : [1, signOf(String(expected), each.better)]),
        );
        found.push(
          ...(history
            ? [of("can be judged"), of("history"), of("needed history")]
            : [of("can be judged"), of("signal")]),
        );
      } else {
        wanted.push(history ? Number(history[1]) : signOf(String(expected), each.better));
        found.push(history ? of("known values") : of("signal"));
      }
    } else if (each.function === "KPI_LIMITS") {
      wanted.push(...(unknown ? ["", "", ""] : (expected as number[])));
      found.push(
        ...(isModelled(each)
          ? ["lower, last value", "expected, last value", "upper, last value"]
          : ["lower limit", "mean", "upper limit"]
        ).map(of),
      );
    } else if (each.function === "KPI_OUTLOOK") {
      wanted.push(unknown ? 0 : outlooks.findIndex((words) => String(expected).startsWith(words)) + 1);
      found.push(sheet.quantity("outlook")[kpiIndex]);
    } else if (each.function === "KPI_PROJECTION") {
      const row = unknown ? undefined : (expected as number[][])[each.ahead - 1];
      wanted.push(row ? row[0] : "");
      found.push(of("expected, ahead"));
    } else if (each.function === "KPI_GROWTH") {
      wanted.push(...(unknown ? ["", "", ""] : (expected as number[])));
      found.push(...["growth", "growth, low", "growth, high"].map(of));
    } else {
      const signals = (expected as (number | null)[]).filter((signal) => signal !== null);
      wanted.push(signals[signals.length - 1]);
      found.push(Number(of("signal")) * (each.better === "decrease" ? -1 : 1));
    }
    return wanted.every((value, at) => same(value as CalcValue, found[at] as CalcValue))
      ? []
      : [
          `${each.id} (${each.usual}, ${each.values.length} values): expected ${JSON.stringify(wanted)}, the sheet has ${JSON.stringify(found)}`,
        ];
  });
}
