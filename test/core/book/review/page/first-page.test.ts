import { expect, it } from "vitest";
import { firstActions, firstLines } from "../../../../../core/book/review/page/first-page.ts";

it("a page without KPIs has a line for each step, and an example in quiet", () => {
  for (const language of ["en", "fr"] as const) {
    const lines = firstLines(language);
    expect(lines.slice(0, 4).every(({ note, details }) => note !== "" && details !== "")).toBe(true);
    expect([lines.length, lines[4]?.statusCode, lines[4]?.months?.toString().length]).toEqual([5, 9, 12]);
    expect(firstActions(language)).toHaveLength(1);
  }
});
