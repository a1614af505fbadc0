import { expect, it } from "vitest";
import { checkData } from "../../../../core/book/check/data.ts";

it("What the check tries travels as JSON and is the same afterwards", () => {
  expect(JSON.parse(JSON.stringify(checkData()))).toEqual(checkData());
});
