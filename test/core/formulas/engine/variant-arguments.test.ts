import { expect, it } from "vitest";
import { variantsOf } from "../../../../core/formulas/engine/variant-arguments.ts";

it("all visitors may convert, or none", () => {
  expect(variantsOf(10, 10, 0, 20)).toEqual([
    { successes: 10, trials: 10 },
    { successes: 0, trials: 20 },
  ]);
});

it("more conversions than visitors are refused, and the sentence names the variant", () => {
  expect(variantsOf(1_100, 1_000, 5, 4)).toMatchObject({
    says: { en: expect.stringMatching(/^A has more conversions \(1,100\)/) },
  });
  expect(variantsOf(1, 1, 5, 4)).toMatchObject({
    says: { fr: expect.stringMatching(/^B compte plus de conversions \(5\) que de visiteurs \(4\)/) },
  });
});
