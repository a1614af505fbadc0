import { expect, it } from "vitest";
import { literalIn } from "../../../../core/formulas/parsing/literals.ts";

it("reads what is typed as an argument, but nothing computed", () => {
  const read = ["12.6%", " -5 ", ".5", "1e3", '"a""b"', "true", "A1", "1+1", "", '"a"&"b"'].map(literalIn);
  expect(read).toEqual([0.126, -5, 0.5, 1000, 'a"b', true, undefined, undefined, undefined, undefined]);
});
