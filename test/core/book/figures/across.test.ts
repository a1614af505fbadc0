import { expect, it } from "vitest";
import { monthlyFigures } from "../../../../core/book/figures/monthly-figures.ts";
import { readTable } from "../../../../core/book/figures/read-table.ts";

const ask = (text: string, more = {}, name = "Leads") => {
  const { figures, questions } = monthlyFigures(readTable({ text }, "2026-11-29"), {
    kpi: { code: "X", name, kind: "flow", unit: "leads" },
    ...more,
  });
  return questions.length > 0
    ? questions.map(({ kind, choices }) => `${kind}: ${choices.map(({ key }) => key).join(", ")}`)
    : figures.map(({ month, value }) => `${month} ${value}`);
};

const wide = "KPI\tUnit\tJan-26\tFeb-26\tTotal\nLeads\t\t120\t98\t218\nNb of deals\t\t12\t\t12";

it("a line is found by its name, and the column of totals is not a month", () => {
  expect(ask(wide)).toEqual(["2026-01 120", "2026-02 98"]);
  expect(ask(wide, {}, "Deals")).toEqual(["2026-01 12", "2026-02 null"]);
  expect(ask(wide, { column: "leads" }, "Anything")).toEqual(["2026-01 120", "2026-02 98"]);
});

it("a line that is not there, or there twice, is asked about", () => {
  expect(ask(wide, {}, "Customers")).toEqual(["column: Leads, Nb of deals"]);
  expect(ask(`${wide}\nLeads\t\t1\t2\t3`)).toEqual(["column: "]);
});

it("months without a year across are asked about, and given one", () => {
  const text = "KPI\tNov\tDec\tJan\nLeads\t1\t2\t3";
  expect(ask(text)).toEqual(["year: 2026, 2025, 2024, 2023, 2022"]);
  expect(ask(text, { answers: { year: "2025" } })).toEqual(["2025-11 1", "2025-12 2", "2026-01 3"]);
});

it("a single line of figures below months needs no name", () => {
  expect(ask("Jan 2026\tFeb 2026\n5\t6")).toEqual(["2026-01 5", "2026-02 6"]);
});

it("years across above months down are read once somebody says what they are", () => {
  const text = "Mois\t2025\t2026\njanv.\t1\t3\nfévr.\t2\t\nTotal\t3\t3";
  expect(ask(text)).toEqual(["column: all years"]);
  expect(ask(text, { answers: { column: "all years" } })).toEqual([
    "2025-01 1",
    "2025-02 2",
    "2026-01 3",
    "2026-02 null",
  ]);
});
