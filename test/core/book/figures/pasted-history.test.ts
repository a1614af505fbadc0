import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPaste } from "../../../../core/book/figures/pasted-history.ts";

/** Month, value or the name of the issue. */
const pasted = (text: string, unit?: string): (string | number | null | undefined)[][] =>
  readPaste(text, unit).rows.map(({ month, value, issue }) => [month, issue ? issue.name : value]);

describe("what is pasted", () => {
  it("as one column of figures is read in its order, blanks included", () => {
    expect(pasted("12\n15\n\n3'240.50\r\n")).toEqual([
      [undefined, 12],
      [undefined, 15],
      [undefined, null],
      [undefined, 3240.5],
    ]);
  });

  it("with a blank first row keeps that month without a figure", () => {
    expect(pasted("\n12").map(([, value]) => value)).toEqual([null, 12]);
  });

  it("as months and figures is read month by month", () => {
    expect(pasted("20260901\t12\n2026-10\t15\nnov. 2026\t\n12.2026\t18")).toEqual([
      ["2026-09", 12],
      ["2026-10", 15],
      ["2026-11", null],
      ["2026-12", 18],
    ]);
  });

  it("with the figures first is read all the same", () => {
    expect(pasted("46000\t202609\n47000\t202610")).toEqual([
      ["2026-09", 46_000],
      ["2026-10", 47_000],
    ]);
  });

  it("under a heading is read without it", () => {
    const paste = readPaste("Month\tLeads\n2026-09\t12");
    expect(paste.heading).toEqual(["Month", "Leads"]);
    expect(paste.rows).toMatchObject([{ line: 2, month: "2026-09", value: 12 }]);
    expect(pasted("Leads\n12\n15")).toEqual([
      [undefined, 12],
      [undefined, 15],
    ]);
  });

  it("as a row is read as a column", () => {
    expect(pasted("12\t15\t18").map(([, value]) => value)).toEqual([12, 15, 18]);
    expect(pasted("Mois\tsept. 2026\toct. 2026\nLeads\t12\t15")).toEqual([
      ["2026-09", 12],
      ["2026-10", 15],
    ]);
  });

  it("from a file with semicolons is read as two columns", () => {
    expect(pasted("2026-09;12,5\n2026-10;13")).toEqual([
      ["2026-09", 12.5],
      ["2026-10", 13],
    ]);
  });

  it("follows the decimal sign that one row gives away", () => {
    expect(pasted("1,234\n12,5").map(([, value]) => value)).toEqual([1.234, 12.5]);
    expect(pasted("1,234\n12.5").map(([, value]) => value)).toEqual([1234, 12.5]);
    expect(pasted("1,234\n2,500").map(([, value]) => value)).toEqual([1234, 2500]);
  });

  it("follows the order of day and month that one row gives away", () => {
    expect(pasted("5/9/2026\t1\n25/10/2026\t2").map(([month]) => month)).toEqual(["2026-09", "2026-10"]);
    expect(pasted("5/9/2026\t1\n10/25/2026\t2").map(([month]) => month)).toEqual(["2026-05", "2026-10"]);
    expect(pasted("5/9/2026\t1\n6/10/2026\t2")).toEqual([
      [undefined, "ambiguous-date"],
      [undefined, "ambiguous-date"],
    ]);
  });

  it("keeps a wrong row to itself and shows it", () => {
    const paste = readPaste("2026-09\t12\n2026-10\tabout 15\nTotal\t27\n\t4", "leads");
    expect(paste.rows.map(({ line, text, issue }) => [line, text, issue?.name])).toEqual([
      [1, "2026-09 · 12", undefined],
      [2, "2026-10 · about 15", "not-a-figure"],
      [3, "Total · 27", "not-a-month"],
      [4, "4", "no-month"],
    ]);
  });

  it("names a month that comes twice", () => {
    expect(pasted("2026-09\t12\n2026-09-30\t15")).toEqual([
      ["2026-09", 12],
      ["2026-09", "month-twice"],
    ]);
  });

  it("in another unit is refused row by row", () => {
    expect(pasted("CHF 50\n€ 50", "CHF")).toEqual([
      [undefined, 50],
      [undefined, "wrong-unit"],
    ]);
  });

  it("is refused as a whole where nobody can tell which column is meant", () => {
    expect(
      [
        "",
        "  \n ",
        "12\t15\n13\t16\n14\t17",
        "2026-09\t12\t15\n2026-10\t13\t16\n2026-11\t1\t2",
        "1\n".repeat(1001),
      ].map((text) => readPaste(text).problem?.name),
    ).toEqual(["empty", "empty", "no-months", "too-many-columns", "too-many-lines"]);
  });

  it("never fails, whatever it is", () => {
    const text = fc.oneof(fc.string({ unit: "binary" }), fc.stringMatching(/^[\d.,' \t\n;/a-e-]{0,60}$/));
    fc.assert(
      fc.property(text, (words) => {
        const { rows, problem } = readPaste(words);
        expect(problem === undefined || rows.length === 0).toBe(true);
        expect(rows.filter(({ value, issue }) => (value === undefined) === (issue === undefined))).toEqual([]);
      }),
    );
  });
});
