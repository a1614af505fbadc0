/**
 * The views of a warehouse in DuckDB beside the core's loop, both in this process, on series of 24 months:
 *
 *   npm run warehouse:engines && npm run bench:warehouse -- 100000 1000000
 */
import { controlChart } from "../../core/formulas/statistics/control-chart.ts";
import { warehouseSql } from "../../core/formulas/warehouse/index.ts";

const months = 24;
const counts = process.argv.slice(2).map(Number);

async function timed(work: () => unknown): Promise<{ seconds: number; answer: unknown }> {
  const started = performance.now();
  const answer = await work();
  return { seconds: (performance.now() - started) / 1000, answer };
}

/** How many values the core calls a signal, drawn like those of the table. */
function inCore(series: number): number {
  let signals = 0;
  const values: number[] = new Array(months);
  for (let each = 0; each < series; each++) {
    for (let month = 0; month < months; month++)
      values[month] = 85 + 10 * (Math.random() + Math.random() + Math.random());
    for (const phase of controlChart(values)) for (const signal of phase.signals) if (signal) signals++;
  }
  return signals;
}

// The name is hidden from the compiler: `npm ci` does not install it.
const duckdb = "@duckdb/node-api";
const { DuckDBInstance } = await import(duckdb);
console.log("| series × months | DuckDB | rows a second | the core's loop | ratio |\n| --- | --- | --- | --- | --- |");
for (const series of counts.length > 0 ? counts : [100_000]) {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run("SET memory_limit = '9GB'; SET preserve_insertion_order = false; SET threads = 2");
  await connection.run(warehouseSql("duckdb"));
  await connection.run(
    `INSERT INTO kpi.results SELECT 'series ' || s, DATE '2024-01-01' + to_months(m::INTEGER), 85 + 10 * (random() + random() + random()),
     NULL, NULL, 'none', 'increase', 105 FROM range(${series}) a(s), range(${months}) b(m)`,
  );
  const judged = "SELECT COUNT(*) FROM kpi.signals WHERE direction <> 0";
  const inEngine = await timed(async () => (await connection.runAndReadAll(judged)).getRowsJS());
  const ours = await timed(() => inCore(series));
  const perSecond = Math.round((series * months) / inEngine.seconds).toLocaleString("en");
  console.log(
    `| ${series.toLocaleString("en")} × ${months} | ${inEngine.seconds.toFixed(1)} s | ${perSecond} | ${ours.seconds.toFixed(1)} s | ${(inEngine.seconds / ours.seconds).toFixed(0)} |`,
  );
  connection.closeSync();
}
