import { expect, it } from "vitest";
import { sideOf } from "../../../../../core/book/review/live/rules.ts";

it("a side is asked with the rounding error apart", () => {
  expect(sideOf("v", "l", "u", "e", "s")).toBe("IF(v-u>e*MAX(ABS(v),s),1,IF(l-v>e*MAX(ABS(v),s),-1,0))");
});
