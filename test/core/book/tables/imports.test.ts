import { expect, it } from "vitest";
import { monthlyFigures } from "../../../../core/book/figures/monthly-figures.ts";
import { readTable } from "../../../../core/book/figures/read-table.ts";
import type { Ask } from "../../../../core/book/figures/table.ts";
import {
  askAgain,
  type BookImport,
  importOf,
  importsIn,
  sameImport,
  tableHeadings,
} from "../../../../core/book/tables/imports.ts";

const read = (text: string) => readTable({ text }, "2026-11-29");
const kpi = { code: "LEADS", name: "Leads", kind: "flow", unit: "leads" } as const;

const september = read("Date;Campaign;Cost;Nb leads\n03/09/2026;A;10,5;3\n04/09/2026;B;11;4");
const october = read("Date;Campaign;Cost;Nb leads\n03/10/2026;A;12,5;5\n04/10/2026;B;11;6");
const ask: Ask = {
  kpi,
  answers: { "day-order": "day-first", twice: "keep" },
  filter: { column: "Campaign", equals: "A" },
};

it("the same table of the next month is read with the same choices", () => {
  const kept = importOf(september, ask, monthlyFigures(september, ask));
  expect(kept).toEqual({
    code: "LEADS",
    headings: "Date · Campaign · Cost · Nb leads",
    column: "Nb leads",
    dateColumn: "Date",
    aggregate: "sum",
    numerator: "",
    denominator: "",
    filterColumn: "Campaign",
    filterEquals: "A",
    // Whether lines stand twice is a question of each file.
    answers: "day-order: day-first",
    readOn: "2026-11-29",
  });
  const known: BookImport[] = [{ ...kept, row: 1 }];
  const again = sameImport(known, october, "leads");
  expect(again).toBeDefined();
  expect(monthlyFigures(october, askAgain(kpi, again as BookImport))).toMatchObject({
    figures: [{ month: "2026-10", value: 5 }],
    questions: [],
  });
  expect(monthlyFigures(october, { kpi, filter: { column: "Campaign", equals: "A" } }).questions).toHaveLength(1);
});

it("is another table where a heading has changed, or another KPI asks", () => {
  const known: BookImport[] = [{ ...importOf(september, ask, monthlyFigures(september, ask)), row: 1 }];
  expect(sameImport(known, read("Date;Campaign;Costs;Nb leads\n03/10/2026;A;12,5;5"), "LEADS")).toBeUndefined();
  expect(sameImport(known, october, "COST")).toBeUndefined();
});

it("a table with months across is known by its lines, whatever its months are", () => {
  const [one, two] = [read("KPI;Jan 2026;Feb 2026\nLeads;1;2"), read("KPI;Mar 2026;Apr 2026\nLeads;3;4")];
  expect(tableHeadings(one)).toBe("KPI · ↔ Leads");
  expect(tableHeadings(two)).toBe(tableHeadings(one));
});

it("a rate keeps its two columns", () => {
  const table = read("Month;Clicks;Impressions\n2026-01;1;100");
  const rate: Ask = { kpi: { ...kpi, kind: "rate", unit: "%" }, of: ["Clicks", "Impressions"] };
  const kept = importOf(table, rate, monthlyFigures(table, rate));
  expect(kept).toMatchObject({ numerator: "Clicks", denominator: "Impressions", aggregate: "rate of two columns" });
  expect(monthlyFigures(table, askAgain(rate.kpi, kept)).figures).toMatchObject([{ value: 0.01 }]);
});

it("rows of the sheet are read by their headings, in either language; what cannot be read is ignored", () => {
  const cells = [
    ["En-têtes du tableau", "Code", "Comment", "Chiffres de", "Réponses", "Repris le"],
    ["Date · Coût", "SPEND", "additionné", "Coût", "day-order: day-first; nonsense: 1", { day: 46_355 }],
    ["", "LEADS", "", "", "", null],
  ];
  const { rows } = importsIn({ language: "fr", tables: { imports: { sheet: "Reprises", row: 0, column: 0, cells } } });
  expect(rows).toMatchObject([{ row: 1, code: "SPEND", aggregate: "sum", column: "Coût", readOn: "2026-11-29" }]);
  expect(askAgain({ ...kpi, code: "SPEND" }, rows[0] as BookImport).answers).toEqual({ "day-order": "day-first" });
  expect(importsIn({ language: "en", tables: {} }).rows).toEqual([]);
});
