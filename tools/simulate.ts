import { findingOf, type Pattern, type Series } from "../core/formulas/statistics/finding.ts";

/**
 * How often verdicts are false, and how often a change is told, on series in which nothing or one thing has happened:
 * the rates that the help names. `npm run simulate -- 3000` sets how many series each rate is from.
 */

const runs = Number(process.argv[2] ?? 1000);

/** A year of a business: August is weak. */
const summerDip = [0.98, 1, 1.1, 1.02, 0.98, 1.05, 0.85, 0.65, 1.15, 1.2, 1.15, 0.87];

type Shape = "none" | "wave" | "summer dip";

/** Numbers between 0 and 1 that are the same in every run (mulberry32). */
function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A standard normal number (Box–Muller). */
const normal = (chance: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());

/** 1000 × growth × season × noise. */
function seriesOf(chance: () => number, count: number, growth: number, shape: Shape, noise: number): number[] {
  const phase = chance() * 12;
  const shift = Math.floor(chance() * 12);
  const seasonAt = (at: number): number => {
    if (shape === "none") return 1;
    if (shape === "wave") return 1 + 0.2 * Math.sin((2 * Math.PI * (at + phase)) / 12);
    return summerDip[(at + shift) % 12] as number;
  };
  return Array.from(
    { length: count },
    (_, at) => 1000 * growth ** at * seasonAt(at) * Math.exp(noise * normal(chance) - noise ** 2 / 2),
  );
}

const lastTimes = (values: readonly number[], count: number, factor: number): number[] =>
  values.map((value, at) => (at >= values.length - count ? value * factor : value));
const oneTimes = (values: readonly number[], back: number, factor: number): number[] =>
  values.map((value, at) => (at === values.length - 1 - back ? value * factor : value));

function directionOf(series: Series): 1 | 0 | -1 {
  const finding = findingOf(series);
  return "needed" in finding ? 0 : finding.direction;
}

interface Row {
  readonly title: string;
  readonly shares: readonly number[];
}

const columns = ["false better", "false worse", "−30% told", "−20% × 3 told", "false a year after −30%"];

function rowOf(pattern: Pattern, count: number, growth: number, shape: Shape, noise: number): Row {
  const chance = chanceFrom(count);
  const found = columns.map(() => 0);
  const add = (column: number, yes: boolean): void => {
    if (yes) found[column] = (found[column] as number) + 1;
  };
  for (let run = 0; run < runs; run++) {
    const values = seriesOf(chance, count, growth, shape, noise);
    const of = (changed: readonly number[]) => directionOf({ values: changed, pattern });
    const nothing = of(values);
    add(0, nothing === 1);
    add(1, nothing === -1);
    add(2, of(lastTimes(values, 1, 0.7)) === -1);
    add(3, of(lastTimes(values, 3, 0.8)) === -1);
    add(4, of(oneTimes(values, Math.min(12, count - 4), 0.7)) !== 0);
  }
  const name = pattern === "none" ? "plain rules" : pattern === "trend" ? "trend" : `season of ${pattern}`;
  const title = `${name}, ${count} values, ${Math.round((growth - 1) * 100)}% growth, ${shape}, ${noise * 100}% noise`;
  return { title, shares: found.map((each) => (100 * each) / runs) };
}

/** Counts of 24 months in which nothing happens, or four times as many come for the last seven. */
function rareRow(pattern: Pattern | undefined, mean: number): Row {
  const chance = chanceFrom(24);
  const count = (expected: number): number => {
    let [left, found] = [Math.exp(-expected), 0];
    for (let product = chance(); product > left; product *= chance()) found++;
    return left > 0 ? found : 0;
  };
  const found = [0, 0, 0];
  for (let run = 0; run < runs; run++) {
    const calm = Array.from({ length: 24 }, () => count(mean));
    const more = calm.map((each, at) => (at < 17 ? each : count(4 * mean)));
    const nothing = directionOf({ values: calm, pattern });
    if (nothing !== 0) found[nothing > 0 ? 0 : 1] = (found[nothing > 0 ? 0 : 1] as number) + 1;
    if (directionOf({ values: more, pattern }) === 1) found[2] = (found[2] as number) + 1;
  }
  const title = `${pattern === "none" ? "plain rules" : "rare"}, 24 counts with a mean of ${mean}`;
  return { title, shares: found.map((each) => (100 * each) / runs) };
}

/** A rate of 3% for 24 months, nothing happens or the last one is halved. */
function ratesRow(withTrials: boolean, visits: number, last: number): Row {
  const chance = chanceFrom(visits + last);
  const trials = Array.from({ length: 24 }, (_, at) => (at === 23 ? last : visits));
  const rateOf = (share: number, tried: number): number =>
    Math.max(0, Math.round(tried * share + Math.sqrt(tried * share * (1 - share)) * normal(chance))) / tried;
  const found = [0, 0, 0];
  for (let run = 0; run < runs; run++) {
    const values = trials.map((tried) => rateOf(0.03, tried));
    const halved = values.map((rate, at) => (at === 23 ? rateOf(0.015, last) : rate));
    const of = (rates: readonly number[]) =>
      directionOf(withTrials ? { values: rates, trials } : { values: rates, pattern: "none" });
    const nothing = of(values);
    if (nothing !== 0) found[nothing > 0 ? 0 : 1] = (found[nothing > 0 ? 0 : 1] as number) + 1;
    if (of(halved) === -1) found[2] = (found[2] as number) + 1;
  }
  const title = `${withTrials ? "with trials" : "plain rules"}, 3% of ${visits} visits, the last of ${last}`;
  return { title, shares: found.map((each) => (100 * each) / runs) };
}

function print(headings: readonly string[], rows: readonly Row[]): void {
  console.log(
    `\n| of 100, from ${runs} series | ${headings.join(" | ")} |\n|---|${headings.map(() => "---").join("|")}|`,
  );
  for (const { title, shares } of rows)
    console.log(`| ${title} | ${shares.map((share) => share.toFixed(1)).join(" | ")} |`);
}

const noises = [0.05, 0.08, 0.15];
print(columns, [
  rowOf("none", 36, 1.03, "wave", 0.08),
  ...[27, 36, 48, 60].flatMap((count) => noises.map((noise) => rowOf(12, count, 1.03, "wave", noise))),
  ...[27, 36, 48].map((count) => rowOf(12, count, 1.01, "summer dip", 0.08)),
  ...[12, 18, 24].map((count) => rowOf("trend", count, 1.03, "none", 0.08)),
]);
const rareColumns = ["false higher", "false lower", "four times as many for 7 months told"];
print(
  rareColumns,
  [0.1, 0.2, 0.5, 1, 2, 3].flatMap((mean) => [rareRow("none", mean), rareRow("rare", mean)]),
);
const sizes = [
  [5000, 5000],
  [5000, 200],
  [300, 5000],
] as const;
print(
  ["false higher", "false lower", "a half told"],
  sizes.flatMap(([visits, last]) => [ratesRow(false, visits, last), ratesRow(true, visits, last)]),
);
