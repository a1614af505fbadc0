import { expect, it } from "vitest";
import { filterLines, valuesIn } from "../../../../core/book/figures/filter-lines.ts";
import { readTable } from "../../../../core/book/figures/read-table.ts";

const table = readTable(
  { text: "Date;Stage;Amount\n2026-01-02;Closed Won;5\n2026-01-03;closed won ;6\n2026-01-04;Lost;7\n2026-01-05;;8" },
  "2026-11-29",
);
const numbers = (filter: Parameters<typeof filterLines>[1]["filter"]) =>
  filterLines(table, filter ? { filter } : {}).lines.map(({ number }) => number);

it("lets through what equals without case and outer spaces, or is not blank", () => {
  expect(numbers({ column: "Stage", equals: "CLOSED WON" })).toEqual([2, 3]);
  expect(numbers({ column: "stage", isNotBlank: true })).toEqual([2, 3, 4]);
  expect(numbers(undefined)).toEqual([2, 3, 4, 5]);
});

it("says how many, and what there is where none fits", () => {
  expect(filterLines(table, { filter: { column: "Stage", equals: "Closed Won" } }).said[0]?.en).toBe(
    "Only lines where “Stage” is “Closed Won”: 2 of 4.",
  );
  expect(filterLines(table, { filter: { column: "Stage", equals: "Gagné" } }).said[0]?.en).toContain(
    "“Closed Won” and “Lost”",
  );
  expect(filterLines(table, { filter: { column: "Nothing", equals: "x" } }).question).toMatchObject({
    kind: "filter-column",
  });
});

it("knows the different values of a column", () => {
  expect(valuesIn(table, "Stage")).toEqual(["Closed Won", "Lost"]);
  expect(valuesIn(table, "Nothing")).toEqual([]);
});
