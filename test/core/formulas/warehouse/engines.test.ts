import { describe, expect, it } from "vitest";
import { engines, printed, sqlName } from "../../../../core/formulas/warehouse/engines.ts";
import { parseNative } from "../../../../core/formulas/warehouse/expression.ts";

const sql = (native: string, engine: keyof typeof engines): string =>
  printed(parseNative(native), engines[engine], sqlName);

describe("an expression in SQL", () => {
  it("keeps the order of operations by parentheses", () => {
    expect(sql("({a}-{b})/{c}", "duckdb")).toBe("((a - b) / c)");
  });

  it("answers NULL, in engines that would end the query, where a result is too large", () => {
    expect(sql("{a}*{b}/{c}", "bigquery")).toBe("SAFE_DIVIDE(SAFE_MULTIPLY(a, b), c)");
    expect(sql("{a}-{b}", "postgres")).toBe("kpi.plus(a, -(b))");
  });

  it("lets no missing figure hide behind the other side of a maximum", () => {
    expect(sql("MAX(0,{a}-{b})", "duckdb")).toBe("CASE WHEN ISFINITE((a - b)) THEN GREATEST(0, (a - b)) END");
  });

  it("computes a power of digits while building", () => {
    expect(sql("{goal}/10^9", "clickhouse")).toBe("(goal / 1000000000)");
  });

  it("renames arguments that an engine keeps for itself", () => {
    expect(sql("{end}-{start}", "clickhouse")).toBe("(end_ - start_)");
    expect(sqlName("current")).toBe("current_");
  });

  it("refuses a function without SQL", () => {
    expect(() => sql("ROUND({a})", "duckdb")).toThrow("ROUND has no SQL");
  });
});
