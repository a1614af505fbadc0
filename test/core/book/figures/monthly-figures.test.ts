import { expect, it } from "vitest";
import { answer, months } from "./answered.ts";

it("a second table below is read where it has the column", () => {
  const text = "Date;Sessions\n20260101;5\n20260201;6\n\nMonth;Users\n2026-01;9\n2026-02;4";
  expect(months(text, { name: "Sessions" })).toBe("2026-01 5, 2026-02 6");
  expect(months(text, { name: "Users" })).toBe("2026-01 9, 2026-02 4");
});

it("what cannot be read at all asks, with the reason", () => {
  expect(answer("").questions[0]?.says.en).toContain("nothing to read");
  expect(answer("").figures).toEqual([]);
});
