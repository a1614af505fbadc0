import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isProblem } from "../../../../core/base/problem.ts";
import {
  aboveZero,
  amount,
  type CellReader,
  choice,
  count,
  day,
  isAmong,
  noNumbers,
  number,
  type Place,
  rate,
  whereIn,
  wholeFrom,
} from "../../../../core/formulas/engine/readers.ts";

const place = (rows = 1, columns = 1): Place => ({
  argument: { en: "it", fr: "cela" },
  rows,
  columns,
  row: 0,
  column: 0,
});

/** The value a reader returns, or the name of the problem. */
const read = (reader: CellReader<unknown>, cell: number | string | boolean | { day: number }): unknown => {
  const value = reader.read(cell, place());
  return isProblem(value) ? value.name : value;
};

const date = { day: 46_000 };
const better = choice([
  { key: "up", en: ["increase", "higher"], fr: ["hausse", "plus haut"], says: { en: "Up.", fr: "Haut." } },
  { key: "step", en: ["stage"], fr: ["étape"], says: { en: "A stage.", fr: "Une étape." } },
]);

describe("the readers of one cell", () => {
  const table: [string, CellReader<unknown>, number | string | boolean | { day: number }, unknown][] = [
    ["number", number, -1.5, -1.5],
    ["number", number, "50 000", "not-a-number"],
    ["number", number, "12", "not-a-number"],
    ["number", number, true, "not-a-number"],
    ["number", number, date, "not-a-number"],
    ["amount", amount, 0, 0],
    ["amount", amount, 0.5, 0.5],
    ["amount", amount, -0.01, "negative"],
    ["amount", amount, "CHF 50", "not-a-number"],
    ["count", count, 15, 15],
    ["count", count, 15.5, "not-whole"],
    ["count", count, -1, "negative"],
    ["count", count, false, "not-a-number"],
    ["rate", rate, 0, 0],
    ["rate", rate, 1, 1],
    ["rate", rate, 1.01, "not-a-rate"],
    ["rate", rate, 20, "not-a-rate"],
    ["rate", rate, -0.2, "negative"],
    ["rate", rate, "20%", "not-a-number"],
    ["whole number from 6", wholeFrom(6), 6, 6],
    ["whole number from 6", wholeFrom(6), 5, "too-small"],
    ["whole number from 6", wholeFrom(6), 6.5, "too-small"],
    ["day", day, date, 46_000],
    ["day", day, 46_000.75, 46_000],
    ["day", day, "2026-05-01", 46_143],
    ["day", day, "2026-05-01 23:59:59 -0800", 46_143],
    ["day", day, "2026-05-01 25:00", "not-a-day"],
    ["day", day, "2026-02-29", "not-a-day"],
    ["day", day, "2026-13-01", "not-a-day"],
    ["day", day, "01.05.2026", "not-a-day"],
    ["day", day, 0, "not-a-day"],
    ["day", day, 3_000_000, "not-a-day"],
    ["day", day, true, "not-a-day"],
    ["choice", better, "increase", "up"],
    ["choice", better, " Plus  HAUT ", "up"],
    ["choice", better, "Plus\u00a0haut", "up"],
    ["choice", better, "etape", "step"],
    ["choice", better, "ÉTAPE", "step"],
    ["choice", better, "sideways", "not-a-choice"],
    ["choice", better, "__proto__", "not-a-choice"],
    ["choice", better, 0, "not-a-choice"],
  ];
  for (const [name, reader, cell, gives] of table) {
    it(`a ${name} reads ${JSON.stringify(cell)} as ${JSON.stringify(gives)}`, () => {
      expect(read(reader, cell)).toBe(gives);
    });
  }
});

it("the numbers that a reader says it returns as they are are those that it returns as they are", () => {
  const numbers = fc.oneof(
    fc.double(),
    fc.integer({ min: -3, max: 12 }),
    fc.constantFrom(0.5, 2_958_465, 2_958_465.5, 2_958_466),
  );
  for (const reader of [number, amount, aboveZero, count, rate, wholeFrom(6), day, better])
    fc.assert(
      fc.property(numbers, (given) => {
        const { least, most, whole } = reader.numbers ?? noNumbers;
        const asItIs = Object.is(reader.read(given, place()), given);
        // `number` takes what no host passes, too: a number that is none.
        expect(isAmong(given, least, most, whole)).toBe(asItIs && !Number.isNaN(given));
      }),
    );
});

describe("the place of a cell", () => {
  it("is given in the dimensions of the range", () => {
    const where = (rows: number, columns: number): string => whereIn("en", { rows, columns, row: 2, column: 1 });
    expect([where(1, 1), where(9, 1), where(1, 9), where(9, 9)]).toEqual([
      "",
      " (row 3 of the range)",
      " (column 2 of the range)",
      " (row 3, column 2 of the range)",
    ]);
    expect(whereIn("fr", { rows: 9, columns: 9, row: 2, column: 1 })).toBe(" (ligne 3, colonne 2 de la plage)");
  });
});

it("names a figure with as many decimals as it takes to see what is wrong with it", () => {
  const says = (reader: CellReader<number>, cell: number): string => {
    const refused = reader.read(cell, place());
    return isProblem(refused) ? refused.says.en : "read";
  };
  expect(says(amount, -1e-9)).toBe("it is −0.000000001. It can't be below 0: check the sign.");
  expect(says(count, 1.0000001)).toContain("it is 1.0000001.");
  expect(says(count, 12.345678912)).toContain("it is 12.345679.");
  expect(says(rate, 1.0000000000000002)).toBe("it is 1.0000000000000002. A rate goes from 0% to 100%.");
  expect(says(rate, 1.5)).toBe("it is 1.5. A rate goes from 0% to 100%: type 1.5%.");
});
