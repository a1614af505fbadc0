import { describe, expect, it } from "vitest";
import { shows } from "../../../../core/book/check/expected.ts";

describe("cells of a real program", () => {
  it("show a figure to nine digits", () => {
    expect(shows([[1 / 3]], [[0.3333333333]])).toBe(true);
    expect(shows([[0.3334]], [[0.3333]])).toBe(false);
    expect(shows([["0.3333"]], [[0.3333]])).toBe(false);
  });

  it("show an error as the program has it", () => {
    expect(shows([[{ error: "#ERROR!" }]], [[{ error: "#N/A" }]])).toBe(true);
    expect(shows([[{ error: "#DIV/0!" }]], [[{ error: "#VALUE!", or: "#DIV/0!" }]])).toBe(true);
    expect(shows([[{ error: "#NAME?" }]], [[{ error: "#VALUE!" }]])).toBe(false);
    expect(shows([[0]], [[{ error: "#N/A" }]])).toBe(false);
  });

  it("show a blank where one is expected, and not a 0", () => {
    expect(shows([[null]], [[null]])).toBe(true);
    expect(shows([[]], [[null]])).toBe(true);
    expect(shows([[0]], [[null]])).toBe(false);
  });
});
