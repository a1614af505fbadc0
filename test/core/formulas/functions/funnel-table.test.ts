import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Grid, Passed } from "../../../../core/base/cells.ts";
import { answer } from "../../../../core/formulas/engine/answer.ts";
import { unitOf } from "../../../../core/formulas/engine/define.ts";
import funnelTable from "../../../../core/formulas/functions/funnel-table.ts";
import { ask, column, problemOf, row } from "../../../cells.ts";

const table = (...given: Passed[]): unknown[][] => {
  const shown = ask("FUNNEL_TABLE", ...given);
  if (!Array.isArray(shown)) throw new Error(JSON.stringify(shown));
  return shown;
};

const two: Grid = [
  [250, 150, 30],
  [150, 60, 36],
];

describe("FUNNEL_TABLE", () => {
  it("sets two calls to action side by side and says where each falls behind", () => {
    const shown = table(column(["Test", "Demo"]), two, row(["Clicks", "Leads", "Deals"]));
    expect(shown[0]).toEqual([
      "Name",
      "Clicks",
      "Leads",
      "Deals",
      "Clicks → Leads",
      "Leads → Deals",
      "Overall rate",
      "Weakest step",
    ]);
    expect(shown[1]).toEqual(["Test", 250, 150, 30, 0.6, 0.2, 0.12, "Leads → Deals"]);
    expect(shown[2]).toEqual(["Demo", 150, 60, 36, 0.4, 0.6, 0.24, "Clicks → Leads"]);
    expect(shown[3]).toEqual(["Total", 400, 210, 66, 0.525, 66 / 210, 0.165, null]);
  });

  it("numbers the stages where they have no name, in the language of the book", () => {
    const stages = row(["Clicks", null, " "]);
    expect(table(column(["Test", "Demo"]), two, stages)[0]?.slice(1, 6)).toEqual([
      "Clicks",
      "Stage 2",
      "Stage 3",
      "Clicks → Stage 2",
      "Stage 2 → Stage 3",
    ]);
    const [headings, test] = answer(funnelTable, [column(["Test", "Demo"]), two], () => "fr") as unknown[][];
    expect(headings).toEqual([
      "Nom",
      "Étape 1",
      "Étape 2",
      "Étape 3",
      "Étape 1 → Étape 2",
      "Étape 2 → Étape 3",
      "Taux global",
      "Étape la plus faible",
    ]);
    expect(test?.[7]).toBe("Étape 2 → Étape 3");
  });

  it("adds up the rows of one salesperson, so that months may be uneven", () => {
    const shown = table(
      column(["Ana", "Ben", "ANA"]),
      [
        [10, 12],
        [20, 5],
        [10, 3],
      ].map(([leads, deals]) => [leads as number, deals as number]),
    );
    expect(shown[1]).toEqual(["Ana", 20, 15, 0.75, 0.75, null]);
  });

  it("finds the largest shortfall in points, not in proportion", () => {
    // Against the total, A lacks 10 points of 60 in the first step, and 6 of 11 in the second.
    const shown = table(column(["A", "B"]), [
      [1000, 500, 25],
      [1000, 700, 105],
    ]);
    expect(shown[1]?.[7]).toBe("Stage 1 → Stage 2");
  });

  it("names the first of two steps that lack as many points", () => {
    // 50 − 40 and 80 − 70 points, which floating point tells apart.
    const shown = table(column(["A", "B"]), [
      [100, 40, 28],
      [100, 60, 52],
    ]);
    expect(shown[1]?.[7]).toBe("Stage 1 → Stage 2");
  });

  it("has no weakest step for a single name, nor where all are the same", () => {
    expect(table("A", row([100, 50]))[1]?.[5]).toBeNull();
    expect(
      table(column(["A", "B"]), [
        [3, 1],
        [6, 2],
      ])
        .slice(1)
        .map((cells) => cells[5]),
    ).toEqual([null, null, null]);
  });

  it("keeps a rate over 0 to its own cell, and calls no such step the weakest", () => {
    expect(
      table(column(["A", "B"]), [
        [100, 0, 0],
        [100, 50, 25],
      ])[1],
    ).toMatchObject(["A", 100, 0, 0, 0, { name: "nobody-before", reason: "unknown" }, 0, "Stage 1 → Stage 2"]);
    expect(
      table(column(["A", "B"]), [
        [0, 0],
        [10, 5],
      ])[1],
    ).toMatchObject(["A", 0, 0, { name: "nobody-before" }, { name: "nobody-before" }, null]);
  });

  it("names who counts more at the end than before, and where", () => {
    expect(
      problemOf(
        "FUNNEL_TABLE",
        column(["Test", "Demo"]),
        [
          [9, 3],
          [1000, 1500],
        ],
        row(["Leads", "Deals"]),
      ),
    ).toMatchObject({
      reason: "misread",
      says: {
        en: "FUNNEL_TABLE: for “Demo”, “Deals” (1,500) is larger than “Leads” before it (1,000). Check the order of the columns, and that they all count the same people.",
      },
    });
  });

  it("takes whole columns, leaves out rows without counts, and refuses a stage left blank", () => {
    const blanks = [
      [null, null],
      [null, null],
    ];
    expect(table(column(["A", "B", null, null]), [[10, 5], [10, 5], ...blanks])).toHaveLength(4);
    expect(
      table(column(["A", "B", "C"]), [
        [10, 5],
        [null, null],
        [10, 5],
      ]),
    ).toHaveLength(4);
    expect(
      problemOf("FUNNEL_TABLE", column(["A", "B"]), [
        [10, 5],
        [10, null],
      ]).says.en,
    ).toBe("FUNNEL_TABLE: counts (row 2, column 2 of the range) is empty. Fill in the cell; a blank isn't a zero.");
  });

  it("refuses names that are not beside the counts, and headings that are not above them", () => {
    expect(
      problemOf("FUNNEL_TABLE", column(["A", "B", "C"]), [
        [10, 5],
        [9, 4],
      ]).name,
    ).toBe("not-one-name-each");
    expect(
      problemOf("FUNNEL_TABLE", row(["A", "B"]), [
        [10, 5],
        [9, 4],
      ]).name,
    ).toBe("not-one-name-each");
    expect(
      problemOf("FUNNEL_TABLE", column(["A", null]), [
        [10, 5],
        [9, 4],
        [8, 3],
      ]).name,
    ).toBe("not-one-name-each");
    expect(
      problemOf(
        "FUNNEL_TABLE",
        column(["A", "B"]),
        [
          [10, 5],
          [9, 4],
        ],
        row(["x"]),
      ).name,
    ).toBe("not-one-stage-each");
    expect(problemOf("FUNNEL_TABLE", column(["A", "B"]), column([10, 9])).name).toBe("one-stage");
  });

  it("refuses its own headings and errors, and takes fractions", () => {
    expect(
      problemOf("FUNNEL_TABLE", column(["Name", "A"]), [
        ["Leads", "Deals"],
        [9, 4],
      ]).name,
    ).toBe("not-a-number");
    expect((ask("FUNNEL_TABLE", "A", row([10, 5.5])) as unknown[])[1]).toEqual(["A", 10, 5.5, 0.55, 0.55, null]);
    expect((ask("FUNNEL_TABLE", "A", row([0.3, 0.1 + 0.2])) as unknown[])[1]).toEqual([
      "A",
      0.3,
      0.1 + 0.2,
      1,
      1,
      null,
    ]);
    expect(
      problemOf("FUNNEL_TABLE", column([{ error: "#N/A" }, "B"]), [
        [10, 5],
        [9, 4],
      ]).name,
    ).toBe("error");
  });

  it("shows each column in its unit", () => {
    const units = Array.from({ length: 8 }, (_, column) => unitOf(funnelTable.unit, [], column, 8));
    expect(units).toEqual(["text", "count", "count", "count", "rate", "rate", "rate", "text"]);
  });

  const funnels = fc.array(
    fc.tuple(fc.nat(500), fc.nat(500), fc.nat(500)).map((counts) => counts.sort((one, other) => other - one)),
    { minLength: 1, maxLength: 6 },
  );

  it("gives each row the rates of FUNNEL_RATES, and the total those of the sums", () => {
    fc.assert(
      fc.property(funnels, (funnels) => {
        const shown = table(column(funnels.map((_, index) => `row ${index}`)), funnels);
        expect(shown).toHaveLength(funnels.length + 2);
        for (const cells of shown.slice(1)) {
          const [rates] = ask("FUNNEL_RATES", row(cells.slice(1, 4) as number[])) as unknown[][];
          expect(cells.slice(4, 6).map(numberOrNull)).toEqual((rates as unknown[]).map(numberOrNull));
        }
        const total = shown[shown.length - 1] as unknown[];
        for (const stage of [0, 1, 2])
          expect(total[stage + 1]).toBe(funnels.reduce((sum, counts) => sum + (counts[stage] as number), 0));
      }),
    );
  });
});

const numberOrNull = (cell: unknown): number | null => (typeof cell === "number" ? cell : null);
