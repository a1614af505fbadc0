import { describe, expect, it } from "vitest";
import { resultsSql, signalsSql, trendSql } from "../../../../core/formulas/warehouse/chart.ts";
import { engines } from "../../../../core/formulas/warehouse/engines.ts";

/** What the views answer is tested in real engines: `answers.test.ts`. */
describe("the views of a warehouse", () => {
  it("accept the directions that the formulas accept, in both languages", () => {
    expect(trendSql(engines.bigquery)).toContain("LOWER(TRIM(better)) IN ('decrease', 'lower', 'baisse', 'plus bas')");
  });

  it("read and write the names of each engine", () => {
    expect(signalsSql(engines.clickhouse)).toContain("CREATE OR REPLACE VIEW kpi_signals");
    expect(signalsSql(engines.duckdb)).toContain("FROM kpi.results");
  });

  it("use only windows over one series or one phase of it, so that a cluster deals each series out once", () => {
    const windows = [...signalsSql(engines.duckdb).matchAll(/PARTITION BY ([\w, ]+?)(?: ORDER|\))/g)].map(
      ([, by]) => by,
    );
    expect(windows.length).toBeGreaterThan(20);
    expect(windows.filter((by) => !by?.startsWith("series"))).toEqual([]);
  });

  it("never replace the figures of a team", () => {
    for (const engine of Object.values(engines)) expect(resultsSql(engine)).toContain("CREATE TABLE IF NOT EXISTS");
  });
});
