import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DecimalSign } from "../../../../core/base/digits.ts";
import { isProblem } from "../../../../core/base/problem.ts";
import { numberIn } from "../../../../core/base/text.ts";
import { readFigure } from "../../../../core/book/figures/typed-figure.ts";

const read = (text: string, unit?: string, decimal?: DecimalSign): number | null | string => {
  const figure = readFigure(text, unit, decimal);
  return isProblem(figure) ? figure.name : figure.value;
};

describe("a figure is read from what people paste", () => {
  it.each<[string, number]>([
    ["3'240.50", 3240.5],
    ["3’240.50", 3240.5],
    ["3 240,50", 3240.5],
    ["3\u00a0240,50", 3240.5],
    ["3\u202f240,50", 3240.5],
    ["3,240.50", 3240.5],
    ["3.240,50", 3240.5],
    ["1'234'567", 1_234_567],
    ["1,234,567", 1_234_567],
    ["1.234.567", 1_234_567],
    ["1,234,567.5", 1_234_567.5],
    ["12,5", 12.5],
    ["12.5", 12.5],
    ["0,126", 0.126],
    [".5", 0.5],
    ["1234,567", 1234.567],
    ["12.3456", 12.3456],
    ["007", 7],
    ["0", 0],
    ["-0", 0],
    ["-12", -12],
    ["−12", -12],
    ["–12", -12],
    ["+12", 12],
    ["12-", -12],
    ["(120)", -120],
    ["(1'200.50)", -1200.5],
    ["CHF 50", 50],
    ["50 CHF", 50],
    ["CHF50", 50],
    ["CHF -50", -50],
    ["-CHF 50", -50],
    ["(CHF 50)", -50],
    ["Fr. 50.-", 50],
    ["50.–", 50],
    ["€2,500.00", 2500],
    ["2 500,00 €", 2500],
    ["$ 1,234.50", 1234.5],
    ["12,6 %", 0.126],
    ["12.6%", 0.126],
    ["-12,6 %", -0.126],
    ["5.6%", 0.056],
    ["1.234 %", 0.01234],
    ["100%", 1],
  ])("“%s” is %d", (text, value) => {
    expect(read(text)).toBe(value);
  });

  it.each(["", "  ", "-", "–", "n/a", "N/A", "n.a."])("“%s” is not a figure, and not zero either", (text) => {
    expect(read(text)).toBe(null);
  });

  it("a comma or point before exactly three digits separates thousands, and says so", () => {
    expect(readFigure("1,234", "CHF")).toEqual({
      value: 1234,
      understood: { en: "CHF\u00a01,234", fr: "1\u00a0234\u00a0CHF" },
      note: {
        en: "A comma before exactly three digits separates thousands.",
        fr: "Une virgule devant exactement trois chiffres sépare les milliers.",
      },
    });
    expect(readFigure("1.234")).toMatchObject({
      value: 1234,
      note: { en: "A point before exactly three digits separates thousands." },
    });
    expect(readFigure("12.5")).not.toHaveProperty("note");
  });

  it("unless the rest of the column uses that sign for decimals", () => {
    expect([read("1,234", "", ","), read("1.234", "", ","), read("1,234", "", ".")]).toEqual([1.234, 1234, 1234]);
  });

  it.each<[string, string]>([
    ["1.2k", "abbreviated"],
    ["3 Mio", "abbreviated"],
    ["2 Mio. CHF", "abbreviated"],
    ["5M", "abbreviated"],
    ["12 apples", "not-a-figure"],
    ["1,23,45", "not-a-figure"],
    ["1'23", "not-a-figure"],
    ["1.2.3", "not-a-figure"],
    ["1,234.567.890", "not-a-figure"],
    ["1 234'567", "not-a-figure"],
    ["12 34", "not-a-figure"],
    ["1/2", "not-a-figure"],
    ["3-4", "not-a-figure"],
    ["--5", "not-a-figure"],
    ["(-5)", "not-a-figure"],
    ["1e5", "not-a-figure"],
    ["ten", "not-a-figure"],
    ["=1+1", "not-a-figure"],
    ["2026-09", "not-a-figure"],
    ["12 %%", "not-a-figure"],
    ["%", "not-a-figure"],
    ["#DIV/0!", "error"],
    ["12345678901234567", "too-many-digits"],
  ])("“%s” is refused: %s", (text, name) => {
    expect(read(text)).toBe(name);
  });

  it("a figure in another unit is refused, its own unit is welcome", () => {
    expect([read("EUR 50", "CHF"), read("12 %", "CHF"), read("CHF 50", "leads"), read("12 %", "leads")]).toEqual(
      Array(4).fill("wrong-unit"),
    );
    expect([
      read("50 Fr.", "CHF"),
      read("50 leads", "leads"),
      read("1 lead", "leads"),
      read("3.2x", "×"),
      read("30 Points", "points"),
    ]).toEqual([50, 50, 1, 3.2, 30]);
    expect(readFigure("EUR 50", "CHF")).toMatchObject({
      says: { en: "“EUR 50” isn't in CHF, the unit of this KPI. Convert it, or change the unit." },
    });
  });

  it("in a column of percentages, 12.6 and 0.126 are both 12.6%, and 1.2 could be either", () => {
    expect(["12.6", "0.126", "0", "1.2%", "120 %", "100"].map((text) => read(text, "%"))).toEqual([
      0.126, 0.126, 0, 0.012, 1.2, 1,
    ]);
    expect(["1.2", "1"].map((text) => read(text, "%"))).toEqual(["percent-or-share", "percent-or-share"]);
    expect(readFigure("0.5", "%")).toMatchObject({
      understood: { en: "50%", fr: "50\u00a0%" },
      note: { en: expect.stringContaining("below 1") },
    });
  });

  it("says what it understood, with the unit", () => {
    expect(readFigure("3'240.50", "CHF")).toMatchObject({
      understood: { en: "CHF\u00a03,240.5", fr: "3\u00a0240,5\u00a0CHF" },
    });
    expect(readFigure("12,6 %", "%")).toMatchObject({ understood: { en: "12.6%", fr: "12,6\u00a0%" } });
  });

  it("what the product writes itself, in both languages, whatever the sign", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e11, max: 1e11 }), (hundredths) => {
        const value = hundredths / 100;
        for (const language of ["en", "fr"] as const) {
          const figure = readFigure(numberIn(language, value), "CHF", language === "fr" ? "," : ".");
          expect(isProblem(figure) ? figure.name : figure.value).toBe(value);
        }
      }),
    );
  });

  it("any text without ever failing or making up a figure", () => {
    const text = fc.oneof(fc.string({ unit: "binary" }), fc.stringMatching(/^[\d.,' ()%CHFk€-]{0,14}$/));
    fc.assert(
      fc.property(text, fc.constantFrom("", "%", "CHF", "leads"), (words, unit) => {
        const figure = readFigure(words, unit);
        if (isProblem(figure)) return;
        expect(figure.value === null || Number.isFinite(figure.value)).toBe(true);
        if (figure.value !== null) expect(words).toMatch(/\d/);
      }),
    );
  });
});
