import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { measurements, milliseconds, withMeasurements } from "../../../tools/bench/page.ts";

describe("docs/bench.md", () => {
  const page = readFileSync("docs/bench.md", "utf8");
  const line = { what: "one", ours: 2, instead: "other", theirs: 4 };

  it("replaces the measurements of last time and nothing else", () => {
    const once = withMeasurements(page, "an earlier run");
    expect(once).toContain("an earlier run");
    expect(withMeasurements(once, "a later run")).toBe(once.replace("an earlier run", "a later run"));
    expect(() => withMeasurements("# What it costs", "an earlier run")).toThrow("markers");
  });

  it("says why something was not measured", () => {
    const text = measurements("", [{ title: "LibreOffice", lines: [], notRun: "no LibreOffice found" }], [], []);
    expect(text).toContain("| not run: no LibreOffice found |");
  });

  it("divides ours by what people would use instead", () => {
    expect(measurements("", [{ title: "both", lines: [line] }], [], [])).toContain(
      "| one | 2.0 ms | other | 4.0 ms | 0.50 |",
    );
  });

  it("writes times in the unit that reads best", () => {
    expect([0.00123, 0.2, 12.34, 99.9, 123.4, 1_653, 12_345].map(milliseconds)).toEqual([
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
