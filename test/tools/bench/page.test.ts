import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { measurements, milliseconds, withMeasurements } from "../../../tools/bench/page.ts";
import type { Row } from "../../../tools/bench/run.ts";

describe("docs/bench.md", () => {
  const page = readFileSync("docs/bench.md", "utf8");
  const row = (found: Row["found"]): Row => ({ id: "one", what: "ours", instead: "other", found });
  const shown = (found: Row["found"]): string => measurements("", [{ title: "both", rows: [row(found)] }], [], []);

  it("replaces the measurements of last time and nothing else", () => {
    const once = withMeasurements(page, "an earlier run");
    expect(once).toContain("an earlier run");
    expect(withMeasurements(once, "a later run")).toBe(once.replace("an earlier run", "a later run"));
    expect(() => withMeasurements("# What it costs", "an earlier run")).toThrow("markers");
  });

  it("says why something was not measured", () => {
    const text = measurements("", [{ title: "LibreOffice", rows: [], notRun: "no LibreOffice found" }], [], []);
    expect(text).toContain("| not run: no LibreOffice found |");
    expect(shown({ failed: "the answers differ in A1" })).toContain("not measured: the answers differ in A1");
  });

  const sides = { ours: { milliseconds: 2, pages: 195, giving: 0 }, theirs: { milliseconds: 4, pages: 5, giving: 0 } };

  it("shows the median of the ratios with its quartiles, and memory of a tenth of a megabyte or more", () => {
    const ratio = { lower: 0.4912, median: 0.5, upper: 0.51 };
    expect(shown({ ...sides, ratio })).toContain(
      "| `one` | ours | other | 2.0 ms + 0.8 MB | 4.0 ms | 0.50 | 0.491–0.510 |",
    );
  });

  it("shows no figure of a noisy row", () => {
    const ratio = { lower: 0.4, median: 0.5, upper: 0.6 };
    expect(shown({ ...sides, ratio })).toContain("| `one` | ours | other | noisy | | | |");
  });

  it("writes times in the unit that reads best", () => {
    expect([0.00001, 0.00123, 0.2, 12.34, 99.9, 123.4, 1_653, 12_345].map(milliseconds)).toEqual([
      "10 ns",
      "1.2 µs",
      "0.20 ms",
      "12 ms",
      "100 ms",
      "123 ms",
      "1.7 s",
      "12 s",
    ]);
  });
});
