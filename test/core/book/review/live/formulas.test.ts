import { expect, it } from "vitest";
import {
  blank,
  find,
  flag,
  ifElse,
  isBlank,
  joined,
  numberIn,
  quoted,
  range,
} from "../../../../../core/book/review/live/formulas.ts";

it("cases are asked one after the other", () => {
  expect(ifElse("A1>0", 1, 2)).toBe("IF(A1>0,1,2)");
  expect(ifElse("A1>0", 1, "A1<0", -1, 0)).toBe("IF(A1>0,1,IF(A1<0,-1,0))");
  expect(flag(isBlank("A1"))).toBe('IF(A1="",1,0)');
});

it("words keep their quotation marks, and texts follow each other", () => {
  expect(joined(quoted('the "best"'), "A1", blank)).toBe('"the ""best"""&A1&""');
});

it("what is not found, or no number, has an answer too", () => {
  expect(find("A1", range("B1", "B9"))).toBe("IFERROR(MATCH(A1,B1:B9,0),0)");
  expect(numberIn("A1")).toBe('IFERROR(SMALL(A1,1),"")');
});
