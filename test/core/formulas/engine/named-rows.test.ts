import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Grid } from "../../../../core/base/cells.ts";
import { dayOf } from "../../../../core/base/days.ts";
import { isProblem, type Problem } from "../../../../core/base/problem.ts";
import { addedUp, nameOf, names, totalOf } from "../../../../core/formulas/engine/named-rows.ts";

const argument = { en: "channels", fr: "canaux" };

/** Names in a column next to columns of figures. */
function rowsOf(grid: Grid, figures: readonly (readonly (number | null)[])[]) {
  const read = names.read(grid.flat(), { argument, rows: grid.length, columns: 1, row: 0, column: 0 });
  if (isProblem(read)) throw new Error(read.says.en);
  return addedUp(argument, read, figures.length, [
    {
      argument: { en: "counts", fr: "nombres" },
      columns: figures[0]?.length ?? 0,
      figure: (row, column) => figures[row]?.[column] ?? null,
    },
  ]);
}

const sums = (grid: Grid, figures: readonly (readonly (number | null)[])[]): [string, ...number[]][] => {
  const rows = rowsOf(grid, figures);
  if (isProblem(rows)) throw new Error(rows.says.en);
  return rows.map(({ name, figures }) => [name.shown.en, ...figures]);
};

describe("a name", () => {
  const keyOf = (cell: Parameters<typeof nameOf>[0]): string | undefined => nameOf(cell)?.key;

  it("is the same in any case and with any spaces, but not with other accents", () => {
    expect(keyOf(" Google  Ads\u00a0")).toBe(keyOf("google ads"));
    expect(keyOf("ÉVÉNEMENTS")).toBe(keyOf("événements"));
    expect(keyOf("E\u0301te\u0301")).toBe(keyOf("été"));
    expect(keyOf("Démo")).not.toBe(keyOf("Demo"));
  });

  it("is the text of a number, a date, TRUE", () => {
    expect(nameOf(2026)).toEqual(nameOf("2026"));
    expect(nameOf(1.5)?.shown).toEqual({ en: "1.5", fr: "1,5" });
    expect(nameOf(dayOf(2026, 5, 1))).toEqual(nameOf("2026-05-01"));
    expect(nameOf(true)?.shown).toEqual({ en: "TRUE", fr: "VRAI" });
  });

  it("does not exist if there are only spaces", () => {
    expect(nameOf("  \u00a0")).toBeNull();
  });
});

describe("rows added up by name", () => {
  it("come in the order of their first row, spelled as there", () => {
    expect(
      sums(
        [["SEO"], ["Ads"], [" seo "]],
        [
          [1, 10],
          [2, 20],
          [4, 40],
        ],
      ),
    ).toEqual([
      ["SEO", 5, 50],
      ["Ads", 2, 20],
    ]);
  });

  it("leave out rows without figures, with or without a name", () => {
    expect(sums([["SEO"], ["Ads"], [null], ["Events"]], [[1], [null], [null], [3]])).toEqual([
      ["SEO", 1],
      ["Events", 3],
    ]);
  });

  it("refuse a partly filled row, and say where", () => {
    const problem = rowsOf(
      [["SEO"], ["Ads"]],
      [
        [1, 2],
        [3, null],
      ],
    ) as Problem;
    expect(problem.name).toBe("empty");
    expect(problem.says.en).toBe(
      "counts (row 2, column 2 of the range) is empty. Fill in the cell; a blank isn't a zero.",
    );
  });

  it("refuse figures without a name, below the names too", () => {
    expect(rowsOf([["SEO"], ["  "]], [[1], [2]])).toMatchObject({ name: "nameless" });
    expect(rowsOf([["SEO"]], [[1], [2]])).toMatchObject({ name: "nameless" });
  });

  it("refuse a total among them, in both languages and as pivot tables write it", () => {
    for (const word of [
      "Total",
      "TOTAUX ",
      "Grand Total",
      "Total général",
      "Subtotal",
      "Total: Account",
      "Summe",
      "SEO Total",
    ]) {
      expect(rowsOf([["SEO"], [word]], [[1], [1]])).toMatchObject({ name: "total-among-rows", reason: "misread" });
    }
    expect(sums([["TotalEnergies"]], [[1]])).toEqual([["TotalEnergies", 1]]);
  });

  it("are unknown if no row has figures", () => {
    expect(rowsOf([["SEO"]], [[null]])).toMatchObject({ name: "nothing-filled-in", reason: "unknown" });
  });

  it("keep the sum of each column, in any order of rows", () => {
    const rows = fc.array(
      fc.record({ name: fc.constantFrom("a", "B", "b ", "c"), figures: fc.tuple(fc.nat(1000), fc.nat(1000)) }),
      { minLength: 1, maxLength: 20 },
    );
    fc.assert(
      fc.property(rows, (rows) => {
        const added = rowsOf(
          rows.map(({ name }) => [name]),
          rows.map(({ figures }) => figures),
        );
        if (isProblem(added)) throw new Error(added.says.en);
        const whole = [0, 1].map((column) => rows.reduce((sum, { figures }) => sum + (figures[column] as number), 0));
        expect(totalOf(added)).toEqual(whole);
        expect(added.length).toBe(new Set(rows.map(({ name }) => name.trim().toLowerCase())).size);
      }),
    );
  });
});
