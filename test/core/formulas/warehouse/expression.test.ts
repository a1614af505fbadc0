import { describe, expect, it } from "vitest";
import { evaluated, parseNative } from "../../../../core/formulas/warehouse/expression.ts";

const value = (native: string, values: Record<string, number> = {}) => evaluated(parseNative(native), values);

describe("a native formula as a tree", () => {
  it("binds powers before products before sums before comparisons", () => {
    expect(value("2+3*2^2-10/5")).toBe(12);
    expect(value("1+1=2")).toBe(true);
    expect(value("(2+3)*2")).toBe(10);
  });

  it("subtracts and divides from left to right", () => {
    expect(value("10-3-2")).toBe(5);
    expect(value("12/3/2")).toBe(2);
  });

  it("reads arguments, and their default where they are left out", () => {
    expect(value("{clicks}/{views}", { clicks: 3, views: 4 })).toBe(0.75);
    expect(value("{margin|1}*2")).toBe(2);
    expect(value("{margin|1}*2", { margin: 0.5 })).toBe(1);
  });

  it("knows the comparisons of two signs and the functions that the catalogue uses", () => {
    expect(value("OR({x}<=1,{x}<>2)", { x: 2 })).toBe(false);
    expect(value("AND({x}>=2,{x}<3)", { x: 2 })).toBe(true);
    expect(value("MAX(0,MIN(1,ABS(0-3)))")).toBe(1);
    expect(value("INT(2.9)")).toBe(2);
  });

  it("refuses what it cannot read: the build must not guess", () => {
    for (const native of ["{x", "1+", "A1*2", "SUM(1)+", "1 2", '"text"'])
      expect(() => value(native, { x: 1 })).toThrow();
    expect(() => value("ROUND(1.5)")).toThrow("ROUND is not known");
  });
});
