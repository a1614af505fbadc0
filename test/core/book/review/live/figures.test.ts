import { describe, expect, it } from "vitest";
import type { Language } from "../../../../../core/base/text.ts";
import { lineFigures } from "../../../../../core/book/review/month/line-figures.ts";
import { monthOverview } from "../../../../../core/book/review/month/month-overview.ts";
import { readBook } from "../../../../../core/book/tables/read.ts";
import { typed } from "../../commands/try-commands.ts";
import { calculated } from "../calculated.ts";
import { bookWith, kpi, september, withInputs } from "../month-book.ts";

/** Each unit with the figure and the target of a month. */
const cases: readonly (readonly [unit: string, figure: number, target: number])[] = [
  ["%", 0.12345, 0.1],
  ["%", 0.00004, 0.00001],
  ["CHF", 1_234_567, 1_000],
  ["€", -999.995, 0],
  ["Fr.", 3_000_000_007, 2_999_999_999],
  ["leads", 0.5, 0.25],
  ["", 1000, 999.999],
  ["days", 12.3, 12.3],
  ["leads", 1, 2],
  ["jour", 3, 1],
];

describe.each<Language>(["en", "fr"])("figures in words, language %s", (language) => {
  it("are those of the core: the same decimals and scale along a line", { timeout: 60_000 }, async () => {
    const codes = [..."ABCDEFGHIJ"];
    const kpis = codes.map((code, index) =>
      kpi(code, { unit: cases[index]?.[0] || "leads", target: cases[index]?.[2] ?? 0 }),
    );
    const figures = Object.fromEntries(codes.map((code, index) => [code, [cases[index]?.[1] ?? 0]]));
    const saved = bookWith(kpis, figures, language);
    const { definitions } = saved.tables;
    const unit = definitions?.cells[0]?.findIndex((heading) => heading === "Unit" || heading === "Unité") ?? -1;
    const book = typed(saved, "definitions", 1 + cases.findIndex(([each]) => each === ""), unit, null);
    const sheet = await calculated(withInputs(book));
    const lines = monthOverview(readBook(book), september).kpis.map((of) => lineFigures(of, language));
    expect(sheet.quantity("actual in words")).toEqual(lines.map(({ actual }) => actual));
    expect(sheet.quantity("target as it is said")).toEqual(lines.map(({ target }) => target));
    expect(sheet.quantity("gap in words")).toEqual(lines.map(({ gap }) => gap));
    expect(new Set(lines.map(({ actual }) => actual)).size).toBe(cases.length);
  });
});
