import { describe, expect, it } from "vitest";
import { monthsOfLines } from "../../../../core/book/figures/months-of-lines.ts";
import { readTable } from "../../../../core/book/figures/read-table.ts";
import type { Ask } from "../../../../core/book/figures/table.ts";

const months = (text: string, more: Partial<Ask> = {}, isAdded = true): string => {
  const table = readTable({ text }, "2026-11-29");
  const ask: Ask = { kpi: { code: "X", name: "X", kind: "flow", unit: "" }, ...more };
  const { dated, questions } = monthsOfLines(table, ask, table.lines, isAdded);
  return questions.length > 0 ? questions.map(({ kind }) => kind).join(" ") : dated.map(({ month }) => month).join(" ");
};

describe("the month of each line", () => {
  it.each<[string, string, Partial<Ask>]>([
    ["Date;X\n31/01/2026;1\n05/02/2026;2", "2026-01 2026-02", {}],
    ["Date;X\n03/04/2026;1\n04/03/2026;2", "day-order", {}],
    ["Date;X\n03/04/2026;1\n04/03/2026;2", "2026-04 2026-03", { answers: { "day-order": "day-first" } }],
    ["Created;Paid;X\n03/04/2026;25/04/2026;1\n04/03/2026;26/04/2026;2", "2026-04 2026-03", { dateColumn: "Created" }],
    ["Date;X\n31/01/2026;1\n1/26/2026;2\n03/04/2026;3", "unread-dates", {}],
    ["Mois;X\n01/05/25;1\n01/06/25;2\n01/07/25;3", "2025-05 2025-06 2025-07", {}],
    ["Date\tX\n01/05/25\t1\n01/06/25\t2\n01/07/25\t3", "day-order", {}],
    ["Mois;X\n05/25;1\n06/25;2", "2025-05 2025-06", {}],
    ["Mois;X\nM1;1\nM2;2", "unread-dates", {}],
    ["Mois;X\nmai;1\njuin;2", "year", {}],
    ["Mois;X\nnov.;1\ndéc.;2\njanv.;3", "2025-11 2025-12 2026-01", { answers: { year: "2025" } }],
    ["Month;X\nFeb;1\nJan;2\nDec;3", "2026-02 2026-01 2025-12", { answers: { year: "2026" } }],
    ["Jan 1, 2026 - Mar 31, 2026\nMonth;X\nJan;1\nFeb;2\nMar;3", "2026-01 2026-02 2026-03", {}],
    ["Week;X\n2026-W06;1\n2026-W07;2", "2026-02 2026-02", {}],
    ["Week;X\n2026-W05;1\n2026-W06;2", "weeks", {}],
    ["Week;X\n2026-W05;1\n2026-W06;2", "2026-01 2026-02", { answers: { weeks: "thursday" } }],
    ["Week of;X\n2026-01-26;1\n2026-02-02;2", "weeks", {}],
    ["Date;X\n2026-01-05;1\n2026-01-12;2\n2026-01-19;3\n2026-01-26;4", "weeks", {}],
    [
      "Date;X\n2026-01-05;1\n2026-01-12;2\n2026-01-19;3\n2026-01-26;4",
      "2026-01 2026-01 2026-01 2026-01",
      { answers: { weeks: "day" } },
    ],
    ["Period;X\nQ1 2026;1\nQ2 2026;2", "periods", {}],
    ["Period;X\nQ1 2026;1\nQ2 2026;2", "2026-03 2026-06", { answers: { periods: "last-month" } }],
    ["Period;X\n2026-01-01 - 2026-01-31;1\n2026-01-15 - 2026-01-31;2", "overlap", {}],
    ["Starts;Ends;X\n2026-01-01;2026-01-31;1\n2026-01-20;2026-02-05;2", "periods", {}],
    ["Starts;Ends;X\n2026-01-01;2026-01-31;1\n2026-02-01;2026-02-28;2", "2026-01 2026-02", {}],
    ["Create Date;Close Date;X\n2026-01-01;2026-03-31;1\n2026-01-20;2026-02-05;2", "date-column", {}],
    [
      "Create Date;Close Date;X\n2026-01-01;2026-03-31;1\n2026-01-20;2026-02-05;2",
      "2026-03 2026-02",
      { answers: { "date-column": "Close Date" } },
    ],
    ["September 2026\nCampaign;X\nBrand;1\nOld;2", "2026-09 2026-09", {}],
    ["1 sept. 2026 - 31 oct. 2026\nCampagne;X\nMarque;1\nVieille;2", "periods", {}],
    ["Campaign;X\nBrand;1\nOld;2", "month", {}],
    ["Campaign;X\nBrand;1\nOld;2", "2026-08 2026-08", { answers: { month: "2026-08" } }],
    ["X\n1\n2\n3", "last-month", {}],
    ["X\n1\n2\n3", "2025-12 2026-01 2026-02", { answers: { "last-month": "2026-02" } }],
    [
      "# Start date: 20251101\n# End date: 20260131\n\nNth month,X\n0000,1\n0001,2\n0002,3",
      "2025-11 2025-12 2026-01",
      {},
    ],
    ["Nth month,X\n0000,1\n0001,2", "periods", {}],
    ["Month;Channel;X\n2026-01;A;1\n;B;2\n;C;3\n2026-02;A;4\n;B;5", "unread-dates", {}],
    [
      "Month;Channel;X\n2026-01;A;1\n;B;2\n;C;3\n2026-02;A;4\n;B;5",
      "2026-01 2026-01 2026-01 2026-02 2026-02",
      { answers: { "unread-dates": "above" } },
    ],
    ["Date;X\n2026-01-05;1\nsometime;2\n2026-02-01;3", "unread-dates", {}],
    ["Date;X\n2026-01-05;1\nsometime;2\n2026-02-01;3", "2026-01 2026-02", { answers: { "unread-dates": "leave-out" } }],
  ])("%j: %s", (text, expected, more) => {
    expect(months(text, more)).toBe(expected);
  });

  it("of a sheet is asked about where dates and texts of days stand in one column", () => {
    const table = readTable(
      {
        cells: [
          ["Date", "X"],
          [{ day: 46_144 }, 1],
          ["31/01/2026", 2],
          [{ day: 46_025 }, 3],
        ],
      },
      "2026-11-29",
    );
    const { questions } = monthsOfLines(
      table,
      { kpi: { code: "X", name: "X", kind: "flow", unit: "" } },
      table.lines,
      true,
    );
    expect(questions.map(({ kind }) => kind)).toEqual(["spreadsheet"]);
  });
});
