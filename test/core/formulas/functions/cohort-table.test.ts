import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answer } from "../../../../core/formulas/engine/answer.ts";
import { unitOf } from "../../../../core/formulas/engine/define.ts";
import cohortTable from "../../../../core/formulas/functions/cohort-table.ts";
import { ask, column, problemOf, row } from "../../../cells.ts";
import { itAnswersAsKnown } from "./known-answers.ts";

const table = (...given: Parameters<typeof ask> extends [string, ...infer G] ? G : never): unknown[][] => {
  const shown = ask("COHORT_TABLE", ...given);
  if (!Array.isArray(shown)) throw new Error(JSON.stringify(shown));
  return shown;
};

describe("COHORT_TABLE", () => {
  itAnswersAsKnown("COHORT_TABLE");

  it("has its headings in French in a French book", () => {
    const shown = answer(cohortTable, [column(["a"]), column(["2026-01-02"])], () => "fr");
    expect(shown).toEqual([
      ["Premier achat", "Clients", "Mois 0"],
      ["2026-01", 1, 1],
      ["Ensemble", 1, 1],
    ]);
  });

  it("counts a customer once a month, whatever the order of the rows", () => {
    const days = ["2026-03-05", "2026-01-05", "2026-03-01", "2026-02-28", "2026-01-09", "2026-02-01"];
    const people = ["a", "a", "a", "a", "b", "a"];
    const shown = table(column(people), column(days), undefined, "customers");
    expect(shown.slice(1)).toEqual([
      ["2026-01", 2, 2, 1, 1],
      ["All", 2, 2, 1, 1],
    ]);
    expect(table(column([...people].reverse()), column([...days].reverse()), undefined, "customers")).toEqual(shown);
  });

  it("leaves out refunds before the first purchase and of those who never bought, but their dates end the table", () => {
    const shown = table(
      column(["a", "a", "b"]),
      column(["2026-01-01", "2026-01-02", "2026-03-01"]),
      column([-5, 20, -9]),
      "revenue",
    );
    expect(shown.slice(1)).toEqual([
      ["2026-01", 1, 20, 0, 0],
      ["All", 1, 20, 0, 0],
    ]);
    expect(problemOf("COHORT_TABLE", column(["a"]), column(["2026-01-01"]), column([-5])).name).toBe("no-order");
  });

  it("counts a purchase without an amount, and one of 0, as a purchase", () => {
    const shown = table(column(["a", "a"]), column(["2026-01-01", "2026-02-02"]), column([null, 0]));
    expect(shown[1]).toEqual(["2026-01", 1, 1, 1]);
  });

  it("adds up what came so far for each customer, and weighs all groups by their customers", () => {
    const shown = table(
      column(["a", "b", "c", "a"]),
      column(["2026-01-01", "2026-01-01", "2026-02-01", "2026-02-01"]),
      column([10, 30, 100, 60]),
      "value",
    );
    expect(shown.slice(1)).toEqual([
      ["2026-01", 2, 20, 50],
      ["2026-02", 1, 100, null],
      ["All", 3, 140 / 3, 50],
    ]);
  });

  it("leaves out rows without a customer, even without a date, and takes whole columns and rows", () => {
    const blanks = Array(40).fill(null);
    const shown = table(column(["a", null, ...blanks]), column(["2026-01-02", null, ...blanks]));
    expect(shown).toHaveLength(3);
    expect(table(row(["a", null]), row(["2026-01-02", "2026-05-05"]))).toEqual(shown);
  });

  it("says in which row a date is missing, and which cell is not a date", () => {
    expect(problemOf("COHORT_TABLE", column(["a", "b"]), column(["2026-01-02", null])).says).toEqual({
      en: "COHORT_TABLE: dates (row 2 of the range) is empty. Fill in the cell; a blank isn't a zero.",
      fr: "COHORT_TABLE\u00a0: «\u00a0dates\u00a0» (ligne 2 de la plage) est vide. Remplissez la cellule\u00a0: un vide n'est pas un zéro.",
    });
    expect(problemOf("COHORT_TABLE", row(["a", "b"]), row(["2026-01-02", null])).says.en).toContain("column 2");
    expect(problemOf("COHORT_TABLE", column(["a"]), column(["02/01/2026"])).name).toBe("not-a-day");
    expect(problemOf("COHORT_TABLE", column(["a"]), column(["2026-01-02"]), column(["12 €"])).name).toBe(
      "not-a-number",
    );
    expect(problemOf("COHORT_TABLE", column(["a", "b"]), column(["2026-01-02"])).name).toBe("different-shapes");
  });

  it("refuses what would fill more cells than an answer may have, without filling them", () => {
    const people = Array.from({ length: 3000 }, (_, index) => `c${index}`);
    const days = people.map((_, index) => 1 + index * 31);
    expect(problemOf("COHORT_TABLE", column(people), column(days)).name).toBe("too-large");
    expect(problemOf("COHORT_TABLE", column(["a", "b"]), column([1, 2_958_465])).name).toBe("too-large");
  });

  it("needs values for revenue and value alone", () => {
    const given = [column(["a"]), column(["2026-01-02"])];
    expect(problemOf("COHORT_TABLE", ...given, undefined, "valeur").name).toBe("no-values");
    expect(problemOf("COHORT_TABLE", ...given, undefined, "revenue").name).toBe("no-values");
    expect(table(...given, column([5]), "chiffre d'affaires")[1]).toEqual(["2026-01", 1, 5]);
  });

  it("is shown in the unit of what it shows", () => {
    const units = (show: string | undefined) =>
      [0, 1, 2].map((at) => unitOf(cohortTable.unit, [null, null, null, show], at, 3));
    expect(units(undefined)).toEqual(["text", "count", "rate"]);
    expect(units("part")).toEqual(["text", "count", "rate"]);
    expect(units("clients")).toEqual(["text", "count", "count"]);
    expect(units("revenue")).toEqual(["text", "count", "money"]);
    expect(unitOf(cohortTable.unit, [null, null, null, [["Valeur"]]], 2, 3)).toBe("money");
  });

  const orders = fc.array(
    fc.record({
      who: fc.constantFrom("a", "b", "c", "d", "e"),
      day: fc.integer({ min: 46_023, max: 46_180 }),
      value: fc.integer({ min: -20, max: 100 }),
    }),
    { minLength: 1, maxLength: 25 },
  );
  type Order = { who: string; day: number; value: number };

  /** The same counted the slow way: for each customer, and each month, look at all rows. */
  const countedSlowly = (orders: readonly Order[]): { buyers: Map<string, number>; revenue: Map<string, number> } => {
    const monthOf = (day: number): number => {
      const date = new Date(Date.UTC(1899, 11, 30) + day * 86_400_000);
      return date.getUTCFullYear() * 12 + date.getUTCMonth();
    };
    const [buyers, revenue] = [new Map<string, number>(), new Map<string, number>()];
    for (const who of new Set(orders.map((order) => order.who))) {
      const own = orders.filter((order) => order.who === who);
      const bought = own.filter(({ value }) => value >= 0).map(({ day }) => day);
      if (bought.length === 0) continue;
      const first = Math.min(...bought);
      const count = (in_: Map<string, number>, month: number, by: number): void => {
        const key = `${monthOf(first)} ${month - monthOf(first)}`;
        in_.set(key, (in_.get(key) ?? 0) + by);
      };
      for (const month of new Set(bought.map(monthOf))) count(buyers, month, 1);
      for (const { day, value } of own) if (day >= first) count(revenue, monthOf(day), value);
    }
    return { buyers, revenue };
  };

  it("counts what counting one customer after the other gives", () => {
    fc.assert(
      fc.property(orders, (orders) => {
        const given = [
          column(orders.map(({ who }) => who)),
          column(orders.map(({ day }) => day)),
          column(orders.map(({ value }) => value)),
        ];
        const slow = countedSlowly(orders);
        if (slow.buyers.size === 0) return;
        for (const [show, known] of [
          ["customers", slow.buyers],
          ["revenue", slow.revenue],
        ] as const) {
          const rows = table(...given, show).slice(1, -1);
          for (const [name, , ...cells] of rows) {
            const [year, month] = (name as string).split("-").map(Number) as [number, number];
            for (const [age, cell] of cells.entries())
              if (cell !== null) expect(cell).toBe(known.get(`${year * 12 + month - 1} ${age}`) ?? 0);
          }
        }
      }),
    );
  });

  it("has every customer in one group, every group at 100% in its first month", () => {
    fc.assert(
      fc.property(orders, (orders) => {
        const given = [column(orders.map(({ who }) => who)), column(orders.map(({ day }) => day))];
        const [, ...rows] = table(...given);
        const all = rows.pop() as unknown[];
        expect(all[1]).toBe(new Set(orders.map(({ who }) => who)).size);
        expect(rows.reduce((sum, [, size]) => sum + (size as number), 0)).toBe(all[1]);
        expect([...rows, all].map(([, , first]) => first)).toEqual([...rows, all].map(() => 1));
        const names = rows.map(([name]) => name);
        expect(names).toEqual([...names].sort());
      }),
    );
  });
});
