import { expect, it } from "vitest";
import { months } from "./answered.ts";

it("the figures of a rate are shares or percentages, as the counts beside them show", () => {
  const rates = (written: string) =>
    months(
      `Month;Clicks;Visits;X\n2026-01;3;200;${written}\n2026-02;5;200;2.5`,
      { kind: "rate", unit: "%" },
      { column: "X" },
    );
  expect(rates("1.5")).toBe("2026-01 0.015, 2026-02 0.025");
});
