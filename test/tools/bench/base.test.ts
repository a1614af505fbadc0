import { expect, it } from "vitest";
import { beside, loadedBeside } from "../../../tools/bench/base.ts";
import type { Row } from "../../../tools/bench/run.ts";

const row = (found: Row["found"]): Row => ({ id: "load", what: "the script", instead: "nothing", found });
const at = (median: number, spread = 0.1): Row["found"] => ({
  ours: { milliseconds: median, pages: 0, giving: 0 },
  theirs: { milliseconds: 1, pages: 0, giving: 0 },
  ratio: { lower: median - spread, median, upper: median + spread },
});

it("two checkouts are compared by their ratios to the same alternative", () => {
  expect(beside([row(at(2))], [row(at(8))]).at(-1)).toBe(
    "| `load` | the script | 8.0 | 7.90–8.10 | 2.0 | 1.90–2.10 | 0.25 |",
  );
});

it("a row that one of them cannot measure is not compared", () => {
  expect(beside([row(at(2))], [row(at(8, 3))]).at(-1)).toBe("| `load` | the script | noisy | | 2.0 | 1.90–2.10 |  |");
  expect(beside([row(at(2))], [row({ failed: "it has no such file" })]).at(-1)).toContain("| not measured | |");
});

it("what both load is compared, unless one loads nothing of it", () => {
  const weight = (packed: number) => ({ what: "the panel", bytes: packed * 3, packed });
  expect(loadedBeside([weight(57_000)], [weight(114_000)]).at(-1)).toBe("| the panel | 114 KB | 57 KB | 0.50 |");
  expect(loadedBeside([weight(57_000)], [weight(28)]).at(-1)).toBe("| the panel | 0 KB | 57 KB |  |");
});
