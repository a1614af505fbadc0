import { describe, expect, it } from "vitest";
import { currencyIn, readTable } from "../../../../core/book/figures/read-table.ts";

const read = (text: string) => readTable({ text }, "2026-11-29");

describe("a table", () => {
  it("tells what its columns hold, each judged as a whole", () => {
    const { columns } = read(
      "Day;Campaign;Cost (CHF);Conv. rate;Note;\n05/02/2026;Brand;1.234;3,5 %;;\n31/01/2026;Old;1.250,75;4 %;;",
    );
    expect(columns.map(({ key, kind }) => `${key} ${kind}`)).toEqual([
      "Day dates",
      "Campaign texts",
      "Cost (CHF) numbers",
      "Conv. rate percentages",
      "Note blank",
    ]);
    expect(columns[0]?.why?.en).toBe("The day comes first, as “31/01/2026” shows.");
    expect(columns[2]).toMatchObject({
      currency: "CHF",
      first: "1.234",
      why: { fr: expect.stringContaining("1.250,75") },
    });
  });

  it("says which lines are left out and why, with their first cell", () => {
    const { leftOut, lines, said } = read("Report\nMonth;Cost\n2026-01;5\nTotal;5\n\nMade by hand");
    expect(leftOut).toEqual([
      { line: 1, why: "above", first: "Report" },
      { line: 4, why: "total", first: "Total" },
      { line: 6, why: "below", first: "Made by hand" },
    ]);
    expect(lines.map(({ number }) => number)).toEqual([3]);
    expect(said.map(({ name }) => name)).toEqual(["delimiter", "above", "totals", "below"]);
  });

  it("names the months in the headings, and the lines", () => {
    expect(read("KPI;Jan-26;Feb-26;Total\nLeads;1;2;3\nCost;4;5;9").across).toMatchObject({
      by: "months",
      names: ["Leads", "Cost"],
      labels: [0],
    });
    expect(read("Mois;2025;2026\njanv.;1;2\nfévr.;3;4").across).toMatchObject({ by: "years" });
  });

  it("may have others below it", () => {
    expect(read("Date;Sessions\n20260101;5\n20260102;6\n\nCountry;Users\nFrance;9\nSuisse;4").others).toHaveLength(1);
  });

  it("keeps 400 columns, headings that look like formulas, and names from right to left", () => {
    const headings = ["Month", '=HYPERLINK("x")', "עלות", ...Array.from({ length: 397 }, (_, index) => `c${index}`)];
    const table = read(`${headings.join("\t")}\n2026-01${"\t5".repeat(399)}`);
    expect(table.columns).toHaveLength(400);
    expect(table.columns.slice(0, 3).map(({ heading }) => heading)).toEqual(headings.slice(0, 3));
  });
});

describe("what cannot be read as a table is said, with the first cell", () => {
  it.each([
    ["", "nothing-pasted"],
    ["only words\nand more words", "no-table"],
    ['a,b\n"x,1\ny,2', "unclosed-quote"],
  ])("%j", (text, name) => {
    const { problem, lines } = read(text);
    expect(problem?.name).toBe(name);
    expect(lines).toEqual([]);
  });

  it("quotes it", () => {
    expect(read("only words\nand more words").problem?.says).toMatchObject({
      en: expect.stringContaining("“only words”"),
      fr: expect.stringContaining("2026-10"),
    });
  });
});

it("finds the currency in a heading", () => {
  expect(
    ["Amount spent (EUR)", "Revenue €", "CA (en CHF)", "Cost [USD]", "Revenue", "Leads (SEO)"].map(currencyIn),
  ).toEqual(["EUR", "EUR", "CHF", "USD", undefined, undefined]);
  expect(
    ["CA (KCHF)", "CA k€", "Umsatz (Mio. CHF)", "Sales (EUR m)", "CA (K€ HT)", "Sales (tkr)", "Sales (excl. VAT)"].map(
      currencyIn,
    ),
  ).toEqual(["CHF", "EUR", "CHF", "EUR", "EUR", undefined, undefined]);
});
