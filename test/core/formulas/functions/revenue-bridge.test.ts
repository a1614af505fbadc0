import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Grid } from "../../../../core/base/cells.ts";
import { ask, column, problemOf, row } from "../../../cells.ts";
import { expectCells } from "../../../expected.ts";
import known from "../../../oracles/revenue.json" with { type: "json" };

const revenueOf = (channels: readonly (readonly number[])[]): number =>
  channels.reduce((sum, factors) => sum + factors.reduce((product, factor) => product * factor, 1), 0);

describe("REVENUE_BRIDGE", () => {
  for (const { title, before, after, effects } of known.REVENUE_BRIDGE) {
    it(`explains ${title}`, () => {
      expectCells(ask("REVENUE_BRIDGE", before, after), [effects], "en");
    });
  }

  it("reads one column as one channel with its factors downwards, and answers downwards", () => {
    const across = ask("REVENUE_BRIDGE", row([10_000, 0.02, 50]), row([12_000, 0.018, 55])) as number[][];
    expect(ask("REVENUE_BRIDGE", column([10_000, 0.02, 50]), column([12_000, 0.018, 55]))).toEqual(
      column(across[0] as number[]),
    );
  });

  it("gives a channel that is new to its factors in equal parts, all of them being 0 before", () => {
    expect(ask("REVENUE_BRIDGE", row([0, 0, 0]), row([100, 0.03, 50]))).toEqual([[50, 50, 50]]);
    expect(ask("REVENUE_BRIDGE", row([100, 0.03, 50]), row([0, 0.03, 0]))).toEqual([[-75, 0, -75]]);
  });

  it("finds no effect where there was no revenue, before or after", () => {
    expect(ask("REVENUE_BRIDGE", row([100, 0, 50]), row([0, 0.02, 60]))).toEqual([[0, 0, 0]]);
  });

  it("refuses a factor below 0, a blank, a text and TRUE, and says where they are", () => {
    const after = [
      [100, 0.02, 50],
      [100, 0.02, 50],
    ];
    const withSecond = (cell: Grid[number][number]): Grid => [
      [100, 0.02, 50],
      [100, 0.02, cell],
    ];
    expect(problemOf("REVENUE_BRIDGE", withSecond(-5), after).says.en).toBe(
      "REVENUE_BRIDGE: before (row 2, column 3 of the range) is −5. It can't be below 0: check the sign.",
    );
    expect(problemOf("REVENUE_BRIDGE", withSecond(null), after).name).toBe("blank-inside");
    expect(problemOf("REVENUE_BRIDGE", withSecond("CHF 50"), after).name).toBe("not-a-number");
    expect(problemOf("REVENUE_BRIDGE", withSecond(true), after).name).toBe("not-a-number");
    expect(problemOf("REVENUE_BRIDGE", row([null, null]), row([1, 2])).name).toBe("empty");
  });

  it("says that a channel is missing on one side", () => {
    const one = [
      [100, 0.02],
      [null, null],
    ];
    const two = [
      [100, 0.02],
      [50, 0.01],
    ];
    expect(problemOf("REVENUE_BRIDGE", one, two).says.en).toBe(
      "REVENUE_BRIDGE: before is filled in down to row 1 of its range, after down to row 2. Select the same rows for both; type 0 if a channel didn't exist.",
    );
  });

  it("refuses ranges of unlike width", () => {
    expect(problemOf("REVENUE_BRIDGE", row([1, 2, 3]), row([1, 2])).name).toBe("different-shapes");
  });

  it("leaves the blank rows below the last channel alone", () => {
    const more = [
      [10_000, 0.02, 50],
      [null, null, null],
    ];
    expect(ask("REVENUE_BRIDGE", more, [[12_000, 0.02, 50]])).toEqual(
      ask("REVENUE_BRIDGE", row([10_000, 0.02, 50]), row([12_000, 0.02, 50])),
    );
  });

  it("passes on the error of a factor", () => {
    expect(problemOf("REVENUE_BRIDGE", row([1, { error: "#DIV/0!" }]), row([1, 2]))).toMatchObject({
      name: "error",
      error: "#DIV/0!",
    });
  });

  const factor = fc.oneof(
    { weight: 9, arbitrary: fc.double({ min: 1e-4, max: 1e6, noNaN: true }) },
    { weight: 1, arbitrary: fc.constant(0) },
  );
  const channels = fc.array(fc.tuple(factor, factor, factor), { minLength: 1, maxLength: 5 });
  const bridges = channels.chain((before) =>
    fc.record({
      before: fc.constant(before),
      after: fc.array(fc.tuple(factor, factor, factor), { minLength: before.length, maxLength: before.length }),
    }),
  );
  const effectsOf = (before: Grid, after: Grid): number[] =>
    (ask("REVENUE_BRIDGE", before, after) as number[][])[0] as number[];
  const near = (found: number, expected: number, scale: number): void =>
    expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-9 * scale);

  it("adds up to the whole change, whatever the factors", () => {
    fc.assert(
      fc.property(bridges, ({ before, after }) => {
        const sum = effectsOf(before, after).reduce((total, effect) => total + effect, 0);
        near(sum, revenueOf(after) - revenueOf(before), revenueOf(after) + revenueOf(before));
      }),
    );
  });

  it("adds up to a change that is almost zero", () => {
    const change = fc.double({ min: -1e-9, max: 1e-9, noNaN: true });
    fc.assert(
      fc.property(fc.tuple(change, change, change), (changes) => {
        const before = [10_000, 0.02, 50];
        const after = before.map((each, index) => each * (1 + (changes[index] as number)));
        const exact = changes.map((each) => 10_000 * each);
        const effects = effectsOf([before], [after]);
        for (const [index, effect] of effects.entries()) near(effect, exact[index] as number, 1e-2);
      }),
    );
  });

  it("turns round with time: what came back went the other way", () => {
    fc.assert(
      fc.property(bridges, ({ before, after }) => {
        const [there, back] = [effectsOf(before, after), effectsOf(after, before)];
        const scale = revenueOf(before) + revenueOf(after);
        for (const [index, effect] of there.entries()) near(effect, -(back[index] as number), scale);
      }),
    );
  });

  it("does not depend on the order of the factors or of the channels", () => {
    fc.assert(
      fc.property(bridges, ({ before, after }) => {
        const mirrored = (rows: readonly (readonly number[])[]): number[][] =>
          [...rows].reverse().map((factors) => [...factors].reverse());
        const straight = effectsOf(before, after);
        const turned = effectsOf(mirrored(before), mirrored(after)).reverse();
        const scale = revenueOf(before) + revenueOf(after);
        for (const [index, effect] of straight.entries()) near(effect, turned[index] as number, scale);
      }),
    );
  });

  it("credits no factor that did not change", () => {
    fc.assert(
      fc.property(bridges, ({ before, after }) => {
        const still = after.map((factors, index) => [before[index]?.[0] as number, factors[1], factors[2]]);
        if (still.some(([traffic]) => traffic === 0)) return;
        expect(effectsOf(before, still as number[][])[0]).toBe(0);
      }),
    );
  });
});
