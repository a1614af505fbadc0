import { describe, expect, it } from "vitest";
import type { Cell } from "../../../../core/base/cells.ts";
import { kindOf, sectionsOf } from "../../../../core/book/figures/sections.ts";

const rows = (text: string): Cell[][] =>
  text.split("\n").map((line) => line.split(";").map((cell) => (cell.trim() === "" ? null : cell.trim())));

describe("a table begins", () => {
  it("with the first words that have dates or figures below them", () => {
    expect(sectionsOf(rows("# Report\n# Start: 20260101\n\nMonth;Sessions\n202601;1200\n202602;1350"))).toEqual([
      { heading: 3, from: 4, to: 6 },
    ]);
    expect(sectionsOf(rows("Campaign report\nJanuary 1, 2026 - March 31, 2026\nMonth;Cost\n2026-01;12"))).toMatchObject(
      [{ heading: 2 }],
    );
    expect(sectionsOf(rows("Sum of Amount;Column Labels;\nRow Labels;Email;Ads\n2026-01;1;2"))).toMatchObject([
      { heading: 1 },
    ]);
  });

  it("below what a report says of itself", () => {
    expect(
      sectionsOf(
        rows("Account;Alder\nFrom;2026-01-01\nTo;2026-03-31\n\nMonth;Cost;Clicks\n2026-01;12;3\n2026-02;13;4"),
      ),
    ).toMatchObject([{ heading: 4 }]);
    expect(
      sectionsOf(rows("From;2026-01-01\nTo;2026-03-31\n\nMonth;Cost;Clicks\n2026-01;12;3\n2026-02;13;4")),
    ).toMatchObject([{ heading: 3 }]);
  });

  it("without headings where the first line holds figures already", () => {
    expect(sectionsOf(rows("2026-01;12\n2026-02;14"))).toEqual([{ from: 0, to: 2 }]);
  });

  it("with months or years across", () => {
    expect(sectionsOf(rows("KPI;Jan-26;Feb-26\nLeads;120;98"))).toMatchObject([{ heading: 0 }]);
    expect(sectionsOf(rows("Month;2025;2026\nJan;10;12"))).toMatchObject([{ heading: 0 }]);
  });

  it("again below a blank line and other headings", () => {
    expect(sectionsOf(rows("Date;Sessions\n20260101;5\n20260102;6\n\nCountry;Users\nFrance;9\nSuisse;4"))).toEqual([
      { heading: 0, from: 1, to: 4 },
      { heading: 4, from: 5, to: 7 },
    ]);
  });

  it("not again where the same headings or a line of words appear among the data", () => {
    expect(sectionsOf(rows("Day;Campaign;Cost\n2026-01-30;A;10\nDay;Campaign;Cost\n2026-01-31;A;11"))).toHaveLength(1);
    expect(
      sectionsOf(rows("Deal;Stage;Date\nNorth;Won;2026-01-02\nCity hall;Sent;\nSouth;Won;2026-01-09")),
    ).toHaveLength(1);
  });
});

it("a cell looks like a date, a figure, words or nothing", () => {
  expect(
    ["2026-01", "May 2026", "12", "1 234,50 €", "6.97%", "Brand", "BC-01", "--", null, { day: 1 }, 5].map(kindOf),
  ).toEqual(["date", "date", "figure", "figure", "figure", "text", "text", "none", "blank", "date", "figure"]);
});
