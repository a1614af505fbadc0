import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ask, column, problemOf } from "../../../cells.ts";
import { sizes } from "../../../oracles/ab-tests.json" with { type: "json" };

describe("AB_SAMPLE_SIZE", () => {
  for (const { base, target, power, alpha, whole } of sizes) {
    it(`from ${base} to ${target} at ${power} power is ${whole}, as statsmodels says`, () => {
      expect(ask("AB_SAMPLE_SIZE", base, target, power, 1 - alpha)).toBe(whole);
    });
  }

  it("is not what Evan Miller's calculator prints, which takes another formula: 7,663", () => {
    expect(ask("AB_SAMPLE_SIZE", 0.05, 0.06)).toBe(8143);
  });

  it("is known from nothing and up to everybody", () => {
    expect(ask("AB_SAMPLE_SIZE", 0, 0.01)).toBe(392);
    expect(ask("AB_SAMPLE_SIZE", 0, 1)).toBe(2);
  });

  it("refuses 5 for 5%, a power at or below the share of false alarms, and equal rates", () => {
    expect(problemOf("AB_SAMPLE_SIZE", 5, 6).says.en).toMatch(/type 5%/);
    expect(problemOf("AB_SAMPLE_SIZE", 0.05, 0.06, 0.04)).toMatchObject({
      reason: "misread",
      name: "power-out-of-reach",
    });
    expect(problemOf("AB_SAMPLE_SIZE", 0.05, 0.05)).toMatchObject({ reason: "unknown", name: "equal-rates" });
    expect(problemOf("AB_SAMPLE_SIZE", 0.05, 0.06, 0.8, 0.05).name).toBe("not-a-rate");
    expect(ask("AB_SAMPLE_SIZE", 0.05, column([0.05, null, 0.06]))).toMatchObject([
      [{ name: "equal-rates" }],
      [null],
      [8143],
    ]);
  });

  it("is whole, the same in both directions, and grows with power and confidence", () => {
    const rates = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
    fc.assert(
      fc.property(rates, rates, (base, target) => {
        fc.pre(base !== target);
        const size = ask("AB_SAMPLE_SIZE", base, target) as number;
        expect(Number.isInteger(size) && size >= 1).toBe(true);
        expect(ask("AB_SAMPLE_SIZE", target, base)).toBe(size);
        expect(ask("AB_SAMPLE_SIZE", base, target, 0.9)).toBeGreaterThanOrEqual(size);
        expect(ask("AB_SAMPLE_SIZE", base, target, 0.8, 0.99)).toBeGreaterThanOrEqual(size);
      }),
    );
  });
});
