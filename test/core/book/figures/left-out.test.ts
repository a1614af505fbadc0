import { expect, it } from "vitest";
import type { Cell } from "../../../../core/base/cells.ts";
import { sortedOut } from "../../../../core/book/figures/left-out.ts";
import { readWritten } from "../../../../core/book/figures/written-dates.ts";

const read = (cell: Cell) => (typeof cell === "string" ? readWritten(cell) : undefined);

const sorted = (rows: readonly (readonly Cell[])[], dates = true) => {
  const { lines, leftOut } = sortedOut(
    rows.map((cells, index) => ({ number: index + 2, cells })),
    ["Month", "Channel", "Cost"],
    { dates: dates ? new Map([[0, read]]) : new Map(), figures: [2], width: 3 },
  );
  return { lines: lines.map(({ number }) => number), leftOut: leftOut.map(({ line, why }) => `${line} ${why}`) };
};

it("tells data from totals, repeated headings, notes and footers", () => {
  expect(
    sorted([
      ["2026-01", "SEO", "10"],
      ["2026-01", "SEA", "20"],
      ["2026-01", "SEA Total", "20"],
      ["2026-01", "Sous-total", "30"],
      ["Month", "Channel", "Cost"],
      ["February comes next", null, null],
      [null, null, null],
      ["2026-02", "SEO", "5"],
      ["(blank)", "SEO", "1"],
      ["Total: Account", null, "36"],
      ["Total of 5 results", "-", "36"],
      ["Copyright 2026", null, null],
      ["Confidential", null, null],
    ]),
  ).toEqual({
    lines: [2, 3, 9, 10],
    leftOut: ["4 total", "5 total", "6 heading", "7 note", "11 total", "12 total", "13 below", "14 below"],
  });
});

it("takes a name for a name where no date tells", () => {
  expect(
    sorted(
      [
        ["Brand", "x", "10"],
        ["Total Fitness", "x", "20"],
        ["Total", null, "30"],
      ],
      false,
    ),
  ).toEqual({
    lines: [2, 3],
    leftOut: ["4 total"],
  });
});

it("keeps a column that says the same in each line", () => {
  expect(
    sorted([
      ["2026-01", "Total", "10"],
      ["2026-02", "Total", "20"],
    ]).lines,
  ).toEqual([2, 3]);
});
