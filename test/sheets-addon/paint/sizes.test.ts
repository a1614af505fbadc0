import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sizeCalls } from "../../../sheets-addon/paint/sizes.ts";

const after = (sizes: readonly number[], usual: number): number[] => {
  const now = sizes.map(() => usual);
  for (const { from, count, size } of sizeCalls(sizes, usual)) now.fill(size, from, from + count);
  return now;
};

describe("the heights of a page", () => {
  it("are those asked for, in no more calls than there are runs", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(8, 21, 24, 30), { maxLength: 16 }), (sizes) => {
        expect(after(sizes, 21)).toEqual(sizes);
        const runs = sizes.filter((size, index) => size !== sizes[index - 1] && size !== 21);
        expect(sizeCalls(sizes, 21).length).toBeLessThanOrEqual(runs.length);
      }),
    );
  });

  it("take one call for all the lines that alternate, and one for each between", () => {
    const alternating = Array.from({ length: 20 }, (_, index) => (index % 2 === 0 ? 24 : 30));
    expect(sizeCalls([34, ...alternating, 14], 21)).toHaveLength(1 + 11 + 1);
  });

  it("are left as they are where nobody sees the difference", () => {
    expect(sizeCalls([20, 21, 22, 22], 21)).toEqual([]);
    expect(sizeCalls([96, 105, 106], 100)).toEqual([{ from: 2, count: 1, size: 106 }]);
    expect(sizeCalls([], 21)).toEqual([]);
  });
});
