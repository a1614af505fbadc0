import { readFileSync } from "node:fs";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import type { Cell, Grid } from "../../../../core/base/cells.ts";
import { isGrid } from "../../../../core/base/cells.ts";
import { isProblem } from "../../../../core/base/problem.ts";
import { answer } from "../../../../core/formulas/engine/answer.ts";
import type { Definition } from "../../../../core/formulas/engine/define.ts";
import { catalogue } from "../../../../core/formulas/functions/index.ts";
import { controlChart } from "../../../../core/formulas/statistics/control-chart.ts";
import { type WarehouseFunction, warehouseFunctions } from "../../../../core/formulas/warehouse/functions.ts";
import { type EngineName, engines, warehouseSql } from "../../../../core/formulas/warehouse/index.ts";
import { formulaSeries, labelsOf } from "../../../oracles/series.ts";
import { insert, openClickhouse, openDuckdb, openPostgres } from "./open-engine.ts";

const randomCalls = 5_000;
const randomSeries = 1_000;

type Figures = readonly (number | null)[];

/** The examples of a formula that hold figures alone: a column of SQL has one type. */
function exampleCalls({ definition, parameters }: WarehouseFunction): Figures[] {
  return definition.examples.flatMap(({ given }) => {
    const asked = definition.arguments.map(({ name }, index) => ({ name: name.en, given: given[index] ?? null }));
    const inSql = asked.filter(({ name }) => parameters.some(({ argument }) => argument === name));
    const word = asked.some((each) => !inSql.includes(each) && each.given !== null);
    const columns = inSql.map(({ given: cells }) => (isGrid(cells) ? (cells as Grid).flat() : [cells as Cell]));
    if (word || columns.flat().some((cell) => cell !== null && typeof cell !== "number")) return [];
    const rows = Math.max(...columns.map((column) => column.length));
    return Array.from({ length: rows }, (_, row) =>
      columns.map((column) => (column.length > 1 ? column[row] : column[0]) as number | null),
    );
  });
}

const figure = fc.oneof(
  fc.constantFrom(0, 0, 1, 2, 3, 10, 15, 100, 50_000, 0.1, 0.2, 0.5, 0.98, 1.5, 20, -1, -0.5, null),
  fc.integer({ min: 0, max: 1000 }),
  fc.integer({ min: 0, max: 10_000 }).map((whole) => whole / 10_000),
);

/** Figures whose products and quotients leave the range of doubles. */
const extreme = fc.constantFrom(1e308, -1e308, 1e200, 1e-308, 1e-200, 0.3, 12);

interface Call {
  readonly figures: Figures;
  readonly value: number | null;
  readonly why: string | null;
}

function called({ definition, parameters }: WarehouseFunction, figures: Figures): Call {
  const given = definition.arguments.map(
    ({ name }) => figures[parameters.findIndex(({ argument }) => argument === name.en)] ?? null,
  );
  const shown = answer(definition, given, () => "en");
  if (typeof shown === "number") return { figures, value: shown, why: null };
  return { figures, value: null, why: isProblem(shown) ? shown.name : "not a figure" };
}

const near = (one: number | null, other: number | null, tolerance = 1e-9): boolean =>
  one === other ||
  (one !== null &&
    other !== null &&
    Math.abs(one - other) <= Math.max(1e-300, tolerance * Math.max(Math.abs(one), Math.abs(other))));

const opened = { duckdb: openDuckdb, postgres: openPostgres, clickhouse: openClickhouse };

for (const [engine, open] of Object.entries(opened) as [EngineName & keyof typeof opened, typeof openDuckdb][]) {
  const database = await open();
  // Fetched before a release only: what is not there is not skipped, it is said in `open-engine.ts`.
  if (!database && engine === "clickhouse") continue;
  describe.skipIf(!database)(`${engine} answers as the formulas do`, { timeout: 120_000 }, () => {
    if (!database) return;
    afterAll(() => database.close());
    const { name, types, nullable } = engines[engine];
    const inMemory = engine === "clickhouse" ? " ENGINE = Memory" : "";

    it("creates all functions and views, and may do so again", async () => {
      await database.run(warehouseSql(engine));
      await database.run(warehouseSql(engine));
    });

    /** Asks the engine for many calls at once and gives those that differ. */
    async function differing(each: WarehouseFunction, calls: readonly Call[], mayGiveUp = false): Promise<unknown[]> {
      const columns = each.parameters.map((_, index) => `a${index}`);
      await database?.run(
        `DROP TABLE IF EXISTS calls;\nCREATE TABLE calls (call integer, ${columns.map((column) => `${column} ${nullable(types.number)}`).join(", ")})${inMemory};`,
      );
      if (!database) return ["no engine"];
      await insert(
        database,
        "calls",
        calls.map(({ figures }, index) => [index, ...figures]),
      );
      const call = (of: string): string => `${name(of)}(${columns.join(", ")})`;
      const own = each.definition.name.toLowerCase();
      const rows = await database.rows(`SELECT call, ${call(own)}, ${call(`${own}_why`)} FROM calls ORDER BY call`);
      return calls.flatMap(({ figures, value, why }, index) => {
        const [, found, reason] = rows[index] as [number, number | null, string | null];
        if (mayGiveUp && found === null && reason === "out-of-range") return [];
        const same = near(found, value) && (reason?.split(": ").pop() ?? null) === why;
        return same ? [] : [{ figures, value, why, found, reason }];
      });
    }

    for (const each of warehouseFunctions)
      it(`for ${each.definition.name}: examples and ${randomCalls} random calls, figures and reasons`, async () => {
        const random = fc.sample(fc.tuple(...each.parameters.map(() => figure)), { numRuns: randomCalls, seed: 20 });
        const calls = [...exampleCalls(each), ...random].map((figures) => called(each, figures));
        expect(calls.some(({ value }) => value !== null)).toBe(true);
        expect((await differing(each, calls)).slice(0, 3)).toEqual([]);
      });

    for (const each of warehouseFunctions)
      it(`for ${each.definition.name}: figures beyond what a double holds give the same or NULL, and end no query`, async () => {
        const random = fc.sample(fc.tuple(...each.parameters.map(() => extreme)), { numRuns: 300, seed: 21 });
        const calls = random.map((figures) => called(each, figures));
        const infinite = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NaN].map((value) => ({
          figures: each.parameters.map(() => value),
          value: null,
          why: "not-a-number",
        }));
        expect((await differing(each, [...calls, ...infinite], true)).slice(0, 3)).toEqual([]);
      });

    it.each(["none", undefined] as const)(
      "for series: limits, rules, directions, signals and outlooks (pattern: %s)",
      async (pattern) => {
        const series = [...oracleSeries(), ...randomSeriesOf()].map((each) => ({ ...each, pattern }));
        await fillResults(series);
        const expected = series.flatMap(signalRows);
        const rows = await database.rows(
          `SELECT series, ${monthOf("period")}, lower_limit, mean, upper_limit, rule_name, direction FROM ${name("signals")} ORDER BY series, period`,
        );
        expect(rows.length).toBe(expected.length);
        const found = new Map(rows.map((row) => [`${row[0]} ${row[1]}`, row]));
        expect(expected.filter((row) => !sameRow(row, found.get(`${row[0]} ${row[1]}`))).slice(0, 2)).toEqual([]);
        expect(expected.filter((row) => row[5] !== null).length).toBeGreaterThan(1000);
        expect(expected.some((row) => row[5] === "total of seven")).toBe(pattern === undefined);

        const trends = await database.rows(
          `SELECT series, rule_name, signal, outlook FROM ${name("trend")} ORDER BY series`,
        );
        const expectedTrends = series.flatMap(trendRow);
        const foundTrends = new Map(trends.map((row) => [row[0], row]));
        expect(expectedTrends.filter((row) => !sameRow(row, foundTrends.get(row[0]))).slice(0, 2)).toEqual([]);
        expect(trends.length).toBe(expectedTrends.length);
      },
    );

    it("for series that cannot be judged: says why, and ends no query", async () => {
      const flat = [8, 7, 9, 8, 8, 7, 9, 8];
      await fillResults([]);
      const row = (
        series: string,
        month: number,
        value: number | null,
        more: Partial<Record<string, unknown>> = {},
      ) => [
        series,
        dayOf(month),
        value,
        null,
        more.baseline ?? null,
        more.pattern ?? null,
        more.better ?? "increase",
        more.target ?? 9,
      ];
      const all = (series: string, values: readonly (number | null)[], more = {}) =>
        values.map((value, month) => row(series, month, value, more));
      await insert(database, name("results"), [
        ...all("a short", [8, 7, 9]),
        ...all("b only blanks", [null, null]),
        ...all("c twice", flat),
        row("c twice", 3, 70),
        ...all("d infinite", [...flat, Number.POSITIVE_INFINITY]),
        ...all("e huge", [...flat, 1e308]),
        ...all("f better", flat, { better: "sideways" }),
        ...all("g seasonal", flat, { pattern: "12" }),
        ...all("h baseline", flat, { baseline: 3 }),
        ...all("i neutral", [...flat, 40], { better: "Neutre" }),
        ...all(
          "j fine",
          [...flat, 40].reverse().map((_, at, values) => values[values.length - 1 - at] as number),
        ),
        ...all("k not a count", [0.5, ...flat], { pattern: "rare" }),
      ]);
      const rows = await database.rows(`SELECT series, problem, signal, outlook FROM ${name("trend")} ORDER BY series`);
      expect(rows).toEqual([
        ["a short", "too-few-values", null, null],
        ["c twice", "two rows for a period", null, null],
        ["d infinite", "out-of-range", null, null],
        ["e huge", "out-of-range", null, null],
        ["f better", "better: not-a-choice", null, null],
        ["g seasonal", "pattern: not-in-sql", null, null],
        ["h baseline", "baseline: too-small", null, null],
        ["i neutral", null, 1, null],
        ["j fine", null, 1, expect.any(Number)],
        ["k not a count", "pattern: not-a-count", null, null],
      ]);
    });

    it("for rows in any order", async () => {
      const series = randomSeriesOf().slice(0, 50);
      await fillResults(series);
      const ask = () =>
        database.rows(`SELECT series, rule_name, signal, outlook FROM ${name("trend")} ORDER BY series`);
      const inOrder = await ask();
      await fillResults(series, (rows) => [...rows].reverse());
      expect(await ask()).toEqual(inOrder);
    });

    it.skipIf(engine === "clickhouse")("for the four tables of docs/warehouse.md", async () => {
      const statements = tableStatements();
      const { campaigns, lost, deals, funnel } = randomRows();
      const { text, number, whole } = types;
      await database.run(`
        DROP TABLE IF EXISTS campaigns; CREATE TABLE campaigns (channel ${text}, spend ${number}, customers ${number}, revenue ${number});
        DROP TABLE IF EXISTS lost_deals; CREATE TABLE lost_deals (reason ${text}, value ${number});
        DROP TABLE IF EXISTS deals; CREATE TABLE deals (opened ${whole}, closed ${whole});
        DROP TABLE IF EXISTS funnel; CREATE TABLE funnel (name ${text}, clicks ${number}, leads ${number}, won ${number});`);
      await insert(database, "campaigns", campaigns);
      await insert(database, "lost_deals", lost);
      await insert(database, "deals", deals);
      await insert(database, "funnel", funnel);
      const column = (rows: readonly (readonly unknown[])[], at: number) => rows.map((row) => [row[at]]) as Grid;
      const ask = (formula: string, ...given: Grid[]) =>
        answer(catalogue.find(({ name: each }) => each === formula) as Definition, given, () => "en") as unknown[][];
      const expected: Record<string, unknown[][]> = {
        CHANNEL_RANKING: ask("CHANNEL_RANKING", ...[0, 1, 2, 3].map((at) => column(campaigns, at))).slice(1, -1),
        LOSS_REASONS: ask("LOSS_REASONS", column(lost, 0), column(lost, 1)).slice(1),
        SALES_CYCLE: [[ask("SALES_CYCLE", column(deals, 0), column(deals, 1))]],
        FUNNEL_TABLE: ask("FUNNEL_TABLE", column(funnel, 0), funnel.map((row) => row.slice(1)) as Grid)
          .slice(1, -1)
          .map((row) => row.slice(0, 7))
          .sort(([one], [other]) => (String(one) < String(other) ? -1 : 1)),
      };
      for (const [formula, rows] of Object.entries(expected)) {
        const found = await database.rows(statements.get(formula) ?? "");
        expect([formula, found.length]).toEqual([formula, rows.length]);
        const shown = rows.map((row) => row.map((cell) => (isProblem(cell as never) ? null : cell)));
        expect(shown.filter((row, at) => !sameRow(row, found[at])).slice(0, 2)).toEqual([]);
      }
    });

    async function fillResults(series: readonly Series[], order = (rows: unknown[][]) => rows): Promise<void> {
      if (!database) return;
      await database.run(`TRUNCATE TABLE ${name("results")}`);
      const rows = series.flatMap(({ id, values, labels, baseline, better, target, pattern }) =>
        values.map((value, month) => [
          id,
          dayOf(month),
          value,
          labels[month] ?? null,
          baseline,
          pattern ?? null,
          better,
          target,
        ]),
      );
      await insert(database, name("results"), order(rows));
    }
  });
}

/** The statements of the page, by the formula that each stands for. */
function tableStatements(): Map<string, string> {
  const [, block = ""] =
    readFileSync("docs/warehouse.md", "utf8").match(/<!-- tables -->\n```sql\n([\s\S]*?)```/) ?? [];
  return new Map(
    block
      .split(/^-- /m)
      .slice(1)
      .map((part): [string, string] => [
        part.split("\n")[0] as string,
        part.slice(part.indexOf("\n")).replace(";", ""),
      ]),
  );
}

function randomRows() {
  const sample = <T extends unknown[]>(...row: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
    fc.sample(fc.tuple(...row), { numRuns: 500, seed: 11 });
  const upTo = (most: number) => fc.integer({ min: 0, max: most });
  const campaigns = sample(fc.constantFrom("Ads", "SEO", "Fair", "Mail"), upTo(9000), upTo(20), upTo(50_000));
  return {
    campaigns: campaigns.map(([channel, spend, customers, revenue]) => [
      channel,
      spend,
      channel === "Fair" ? 0 : customers,
      revenue,
    ]),
    lost: sample(fc.constantFrom("Price", "Rival", "Timing", null), upTo(9000)),
    deals: sample(upTo(300), fc.option(upTo(120))).map(([opened, days]) => [
      46_000 + opened,
      days === null ? null : 46_000 + opened + days,
    ]),
    funnel: sample(fc.constantFrom("Ana", "Ben", "Cleo"), upTo(500), upTo(100), upTo(100)).map(
      ([name, more, leads, won]) => [name, leads + won + more, leads + won, won],
    ),
  };
}

interface Series {
  readonly id: string;
  readonly values: Figures;
  readonly labels: readonly (string | null)[];
  readonly baseline: number | null;
  readonly better: "increase" | "decrease" | "neutral";
  readonly target: number | null;
  readonly pattern?: "none" | undefined;
}

/** The first day of the month that lies so many months after January 2020. */
const dayOf = (month: number): string => new Date(Date.UTC(2020, month, 1)).toISOString().slice(0, 10);
const monthOf = (column: string): string =>
  `CAST((EXTRACT(YEAR FROM ${column}) - 2020) * 12 + EXTRACT(MONTH FROM ${column}) - 1 AS integer)`;

const oracleSeries = (): Series[] =>
  formulaSeries.map((each) => ({
    ...each,
    id: `oracle ${each.id}`,
    labels: each.rebaseAt.length > 0 ? labelsOf(each) : each.values.map(() => null),
  }));

function randomSeriesOf(): Series[] {
  const noise = fc.integer({ min: -30, max: 30 }).map((tenths) => tenths / 10);
  const shape = fc.constantFrom("level", "rising", "whole", "shifted", "rare");
  const one = fc
    .tuple(shape, fc.array(noise, { minLength: 1, maxLength: 60, size: "max" }), fc.boolean(), fc.boolean(), fc.nat(20))
    .chain(([kind, noises, gaps, phases, baseline]) =>
      fc.record({
        values: fc.constant(
          noises.map((z, at): number | null => {
            if (gaps && (at * 7 + noises.length) % 11 === 0) return null;
            if (kind === "rising") return 100 + at + z;
            if (kind === "whole") return Math.round(10 + z);
            if (kind === "rare") return Math.max(0, Math.round(z - (at < noises.length / 2 ? 2 : 1)));
            return (kind === "shifted" && at > noises.length / 2 ? 130 : 100) + 10 * z;
          }),
        ),
        labels: fc.constant(
          noises.map((_, at) =>
            phases && at % 17 === 5 ? (["Old", "new ", " NEW", ""][(at + baseline) % 4] as string) : null,
          ),
        ),
        baseline: fc.constant(baseline >= 6 ? baseline : null),
        better: fc.constantFrom("increase" as const, "decrease" as const, "neutral" as const),
        target: fc.constantFrom(null, 120, 90, 10),
      }),
    );
  return fc
    .sample(one, { numRuns: randomSeries, seed: 7 })
    .map((each, index) => ({ ...each, id: `random ${String(index).padStart(5, "0")}` }));
}

const chartOf = ({ values, labels, baseline, pattern }: Series) =>
  controlChart(values, {
    pattern,
    baseline: baseline ?? undefined,
    labels: labels.map((label) => label?.trim().toLowerCase() || null),
  });

function signalRows(series: Series): unknown[][] {
  const rows = chartOf(series).flatMap(({ positions, limits, signals }) =>
    positions.map((month, at) =>
      limits
        ? [
            series.id,
            month,
            limits.lower,
            limits.mean,
            limits.upper,
            signals[at]?.rule ?? null,
            signals[at]?.direction ?? 0,
          ]
        : [series.id, month, null, null, null, null, null],
    ),
  );
  return rows.sort((one, other) => (one[1] as number) - (other[1] as number));
}

function trendRow(series: Series): unknown[][] {
  const last = chartOf(series).pop();
  if (!last) return [];
  if (!last.limits) return [[series.id, null, null, null]];
  const signal = last.signals[last.signals.length - 1];
  const good = series.better === "decrease" ? -1 : 1;
  const { target } = series;
  const rounding = 1e-12 * Math.max(Math.abs(target ?? 0), last.limits.scale);
  const beyond =
    target === null ? 0 : target - last.limits.upper > rounding ? 1 : last.limits.lower - target > rounding ? -1 : 0;
  const outlook = target === null || series.better === "neutral" ? null : -beyond * good + 0;
  return [[series.id, signal?.rule ?? null, (signal?.direction ?? 0) * good + 0, outlook]];
}

const sameRow = (expected: readonly unknown[], found: readonly unknown[] | undefined): boolean =>
  expected.every((cell, at) => {
    const other = found?.[at];
    if (typeof cell !== "number") return cell === (other ?? null);
    return other !== null && other !== undefined && near(cell, Number(other));
  });
