import { describe, expect, it } from "vitest";
import type { Ask } from "../../../../core/book/figures/table.ts";
import { months } from "./months-asked.ts";

describe("months without a year", () => {
  it.each<[string, string, Partial<Ask>]>([
    ["Mois;X\nmai;1\njuin;2", "year", {}],
    ["Mois;X\nnov.;1\ndéc.;2\njanv.;3", "2025-11 2025-12 2026-01", { answers: { year: "2025" } }],
    ["Month;X\nFeb;1\nJan;2\nDec;3", "2026-02 2026-01 2025-12", { answers: { year: "2026" } }],
    ["Jan 1, 2026 - Mar 31, 2026\nMonth;X\nJan;1\nFeb;2\nMar;3", "2026-01 2026-02 2026-03", {}],
  ])("%j: %s", (text, expected, more) => {
    expect(months(text, more)).toBe(expected);
  });
});
