import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Cell, Grid } from "../../../../core/base/cells.ts";
import { nativeSource } from "../../../../core/book/figures/native-source.ts";
import { readTable } from "../../../../core/book/figures/read-table.ts";
import type { Ask } from "../../../../core/book/figures/table.ts";

const day = (serial: number): Cell => ({ day: serial });
const kpi = { code: "X", name: "Cost", kind: "flow", unit: "EUR" } as const;

function native(cells: Grid, ask: Partial<Ask> = {}) {
  const width = Math.max(...cells.map((row) => row.length));
  const even = cells.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
  return nativeSource(readTable({ cells: even }, "2026-11-29"), even, { kpi, ...ask });
}

const ads: Grid = [
  ["Campaign report"],
  ["Day", "Campaign", "Cost"],
  [day(46_023), "Brand", 10],
  [day(46_024), "Racks", 20.5],
  [day(46_054), "Brand", "--"],
  [day(46_055), "Racks", 5],
];

describe("formulas can follow an export", () => {
  it("where every date is a date and every amount a number", () => {
    expect(native(ads)).toEqual({
      source: { dates: "A", datesAre: "dates", texts: 2, sum: "C", marks: ["--"] },
    });
    expect(native(ads, { aggregate: "count" })).toEqual({ source: { dates: "A", datesAre: "dates", texts: 2 } });
    expect(native(ads, { filter: { column: "Campaign", equals: "brand" } })).toEqual({
      source: {
        dates: "A",
        datesAre: "dates",
        texts: 0,
        sum: "C",
        marks: ["--"],
        filter: { column: "B", equals: "brand" },
      },
    });
  });

  it("where the dates are digits of days or months", () => {
    expect(
      native([
        ["Year month", "Cost"],
        [202601, 1],
        [202602, 2],
      ]),
    ).toMatchObject({ source: { datesAre: "months", texts: 1 } });
    expect(
      native([
        ["Date", "Cost"],
        [20260101, 1],
        [20260202, 2],
      ]),
    ).toMatchObject({ source: { datesAre: "digits" } });
  });
});

describe("formulas cannot follow an export, and the reason is said", () => {
  const why = (...asked: Parameters<typeof native>): string => {
    const answer = native(...asked);
    return "why" in answer ? answer.why.en : "native";
  };

  it("where cells are texts: which and how many", () => {
    const texts: Grid = [
      ["Day", "Cost"],
      ["2026-01-05", 10],
      [day(46_024), "1 234,50 €"],
      ["2026-02-05", "5,50 €"],
    ];
    expect(why(texts)).toContain("2 cells are text in “Day” and 2 cells are text in “Cost”");
  });

  it("where totals have a date, too: the months would count twice", () => {
    expect(
      why([
        ["Month", "Channel", "Cost"],
        [day(46_023), "SEA", 10],
        [day(46_023), "SEO", 20],
        [day(46_023), "Total", 30],
      ]),
    ).toContain("other months");
  });

  it("for a rate, a level, an open question, months across", () => {
    expect(why(ads, { kpi: { ...kpi, kind: "level" } })).toContain("add up or count");
    expect(
      why([
        ["Created", "Closed", "Cost"],
        [day(46_023), day(46_060), 1],
        [day(46_024), day(46_024), 2],
      ]),
    ).toContain("questions");
    expect(
      why([
        ["KPI", day(46_023), day(46_054)],
        ["Cost", 1, 2],
      ]),
    ).toContain("isn't just a column of dates");
  });
});

interface GridFile {
  readonly cells: readonly (readonly unknown[])[];
  readonly locale: string;
  readonly asks: readonly { readonly id: string; readonly nativeSumifs: string }[];
}

const grids = JSON.parse(readFileSync("test/oracles/exports/grids.json", "utf8")) as GridFile[];
const cases = JSON.parse(readFileSync("test/oracles/exports/cases.json", "utf8")) as { id: string; ask: Ask }[];

describe.each(grids.flatMap(({ cells, locale, asks }) => asks.map((ask) => ({ cells, locale, ...ask }))))(
  "$id of a sheet in $locale",
  ({ id, cells, nativeSumifs }) => {
    it(`is offered as formulas only where they are right: ${nativeSumifs}`, () => {
      const grid = cells.map((row) =>
        row.map(
          (cell): Cell =>
            typeof cell === "object" && cell !== null
              ? "date" in cell
                ? { day: cell.date as number }
                : (cell as { n: number }).n
              : (cell as Cell),
        ),
      );
      const { ask } = cases.find((each) => each.id === id) as { ask: Ask };
      const isNative = "source" in native(grid, ask);
      // One row a month of a rate would be right today, and wrong with the first campaign more.
      expect(isNative).toBe(nativeSumifs === "right" && ask.kpi.kind === "flow");
    });
  },
);
