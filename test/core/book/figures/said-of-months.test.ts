import { describe, expect, it } from "vitest";
import { answer } from "./answered.ts";

describe("what is said of the months", () => {
  const said = (text: string): string[] => answer(text).said.map(({ name }) => name);

  it("names gaps, blanks, zeros, and months that are not over", () => {
    expect(said("Month;X\n2026-01;5\n2026-03;6")).toContain("gaps");
    expect(said("Month;X\n2026-01;5\n2026-02;")).toContain("no-figure");
    expect(said("Month;X\n2026-01;5\n2026-02;0")).toContain("zeros");
    expect(said("Month;X\n2026-10;5\n2026-11;6")).toContain("not-over");
    expect(said("Month;X\n2026-11;5\n2026-12;6")).toContain("future");
    expect(said("Month;X\n2026-01;5\n2026-02;6")).toEqual([]);
  });

  it("names the day that the first month begins with, if earlier ones are missing", () => {
    expect(said("Date;X\n2026-01-12;5\n2026-02-01;6")).toContain("begins-inside");
    expect(said("Date;X\n2026-01-01;5\n2026-02-01;6")).not.toContain("begins-inside");
  });

  it("names the day that the last month ends with, if later ones are missing and it is over", () => {
    expect(said("Date;X\n2026-09-01;5\n2026-10-12;6")).toContain("ends-inside");
    expect(said("Date;X\n2026-09-01;5\n2026-10-31;6")).not.toContain("ends-inside");
    expect(said("Date;X\n2026-10-01;5\n2026-11-12;6")).not.toContain("ends-inside");
    expect(said("Month;X\n2026-09;5\n2026-10;6")).not.toContain("ends-inside");
  });
});
