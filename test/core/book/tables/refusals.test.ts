import { describe, expect, it } from "vitest";
import type { Problem } from "../../../../core/base/problem.ts";
import * as refusals from "../../../../core/book/tables/refusals.ts";

const table = { sheet: "My figures", row: 0, column: 0, cells: [["Month"]] };
const all: Problem[] = [
  refusals.notStarted,
  refusals.unknownCode("A"),
  ...(["objectives", "definitions", "results", "targets", "actions"] as const).flatMap((key) => [
    refusals.full(key),
    refusals.noFreeColumn(key),
  ]),
  refusals.tooManyKpis(11),
  refusals.tooManyMeasures(21),
  refusals.noColumnFor(table, { en: "Owner", fr: "Responsable" }),
  refusals.outsideGrid("2020-01", ["2024-10", "2024-11"]),
  refusals.figureTwice("A", "2026-09"),
  refusals.formulaInTheWay(table, 1, 1),
  refusals.textInTheWay(table, 1, 1, "ask Ann"),
  refusals.textInTheWay(table, 1, 1, { error: "#REF!" }),
];

describe("what a command refuses", () => {
  it("says the fact and then what to do, in both languages", () => {
    const offenders = all.filter(({ says }) =>
      [says.en, says.fr].some((words) => !/^\S.*[.:;].* .*\.$/.test(words) || / [:;!?%»]|« /.test(words)),
    );
    expect(offenders.map(({ name, says }) => [name, says.en, says.fr])).toEqual([]);
  });

  it("names the place by the sheet's own title", () => {
    expect(refusals.formulaInTheWay(table, 1, 1).says.en).toMatch(/^“My figures”, B2: /);
  });

  it("says which months the book has", () => {
    expect(refusals.outsideGrid("2020-01", ["2024-10", "2024-11"]).says.en).toMatch(
      /^January 2020 isn't in this workbook, which goes from October 2024 to November 2024\./,
    );
  });
});
