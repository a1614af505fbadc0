import { describe, expect, it } from "vitest";
import { against, published } from "../../../tools/bench/against.ts";
import { measurements } from "../../../tools/bench/page.ts";
import type { Row } from "../../../tools/bench/run.ts";

const row = (id: string, median: number, spread = 0.05): Row => ({
  id,
  what: `ours | of ${id}`,
  instead: "theirs",
  found: {
    ours: { milliseconds: median, pages: 0, giving: 0 },
    theirs: { milliseconds: 1, pages: 0, giving: 0 },
    ratio: { lower: median - spread, median, upper: median + spread },
  },
});
const pageOf = (...rows: Row[]): string => measurements("Measured.", [{ title: "all", rows }], [], []);

describe("a published page", () => {
  it("gives back the quartiles of each row that it shows", () => {
    const failed: Row = { ...row("lost", 1), found: { failed: "the answers differ" } };
    const page = pageOf(row("load", 105, 2), row("trend-24", 0.5, 0.01), row("noisy", 1, 1), failed);
    expect([...published(page)]).toEqual([
      ["load", { lower: 103, upper: 107 }],
      ["trend-24", { lower: 0.49, upper: 0.51 }],
    ]);
  });

  it("says which rows have become worse, and which better", () => {
    const page = pageOf(row("a", 1), row("b", 1), row("c", 1), row("d", 1));
    expect(against([row("a", 1.06), row("b", 0.94), row("c", 1.04), row("d", 1, 0.5), row("e", 1)], page)).toEqual({
      worse: ["a"],
      better: ["b"],
      alike: ["c"],
      unknown: ["d", "e"],
    });
  });
});
