import { describe, expect, it } from "vitest";
import { engines, warehouseSql } from "../../../../core/formulas/warehouse/index.ts";

describe("the file for an engine", () => {
  it("makes functions before the views, and the table before what reads it", () => {
    for (const engine of Object.keys(engines) as (keyof typeof engines)[]) {
      const sql = warehouseSql(engine);
      const order = ["coca", "coca_why", "results", "signals", "trend"].map((name) =>
        sql.indexOf(
          `${engines[engine].name(name)}${name.startsWith("coca") ? (engine === "clickhouse" ? " AS" : "(") : " "}`,
        ),
      );
      expect(order).toEqual([...order].sort((one, other) => one - other));
      expect(order[0]).toBeGreaterThanOrEqual(0);
    }
  });

  it("is the same text each time", () => {
    expect(warehouseSql("duckdb")).toBe(warehouseSql("duckdb"));
  });
});
