import { expect, it } from "vitest";
import { sideOf, toleranceOf } from "../../../../../core/book/review/live/rules.ts";

it("a side is asked with the rounding error apart", () => {
  expect(sideOf("v", "l", "u", "t")).toBe("IF(v-u>t,1,IF(l-v>t,-1,0))");
  expect(toleranceOf("v", "e", "s")).toBe("e*MAX(ABS(v),s)");
});
