import { describe, expect, it } from "vitest";
import { monthsOfLines } from "../../../../core/book/figures/months-of-lines.ts";
import { readTable } from "../../../../core/book/figures/read-table.ts";
import type { Ask } from "../../../../core/book/figures/table.ts";
import { months } from "./months-asked.ts";

describe("the month of each date cell", () => {
  it.each<[string, string, Partial<Ask>]>([
    ["Date;X\n31/01/2026;1\n05/02/2026;2", "2026-01 2026-02", {}],
    ["Date;X\n03/04/2026;1\n04/03/2026;2", "day-order", {}],
    ["Date;X\n03/04/2026;1\n04/03/2026;2", "2026-04 2026-03", { answers: { "day-order": "day-first" } }],
    ["Date;X\n31/01/2026;1\n1/26/2026;2\n03/04/2026;3", "unread-dates", {}],
    ["Mois;X\n01/05/25;1\n01/06/25;2\n01/07/25;3", "2025-05 2025-06 2025-07", {}],
    ["Date\tX\n01/05/25\t1\n01/06/25\t2\n01/07/25\t3", "day-order", {}],
    ["Mois;X\n05/25;1\n06/25;2", "2025-05 2025-06", {}],
    ["Mois;X\nM1;1\nM2;2", "unread-dates", {}],
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

  it("of a sheet is asked about where one column holds both dates and texts of days", () => {
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
