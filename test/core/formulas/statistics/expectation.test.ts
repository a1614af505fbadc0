import { describe, expect, it } from "vitest";
import { Expectation } from "../../../../core/formulas/statistics/expectation.ts";

describe("an expectation", () => {
  it("finds the line and the effects that exact values were made of", () => {
    const effects = [10, -20, 5, 5];
    const values = Array.from({ length: 16 }, (_, at) => 3 * at + (effects[at % 4] as number) - 30);
    const expectation = new Expectation(values, 4);
    expectation.learn(0, 15);
    expect(expectation.logs).toBe(false);
    expect(expectation.slope).toBeCloseTo(3, 10);
    expect(expectation.at(17)).toBeCloseTo(3 * 17 - 20 - 30, 10);
    expect(expectation.distance).toBeCloseTo(0, 10);
  });

  it("takes logarithms where all it learns from is above 0: growth and season are shares", () => {
    const values = Array.from({ length: 24 }, (_, at) => 100 * 1.02 ** at * (at % 2 ? 1.5 : 1));
    const expectation = new Expectation([0, ...values], 2);
    expectation.learn(1, 24);
    expect(expectation.logs).toBe(true);
    expect(Math.exp(expectation.slope)).toBeCloseTo(1.02, 10);
    expect(expectation.difference(0)).toBe(Number.NEGATIVE_INFINITY);
    expectation.learn(0, 24);
    expect(expectation.logs).toBe(false);
  });

  it("does not let what lies outside its own limit widen the limits", () => {
    const calm = Array.from({ length: 24 }, (_, at) => 100 + (at % 3));
    const calmly = new Expectation(calm, 1);
    calmly.learn(0, 23);
    const wild = new Expectation(
      calm.map((value, at) => (at === 12 ? 200 : value)),
      1,
    );
    wild.learn(0, 23);
    expect(wild.distance).toBeLessThan(calmly.distance * 6);
    expect([wild.exceptional(12), wild.exceptional(3), calmly.exceptional(12)]).toEqual([1, 0, 0]);
  });
});
