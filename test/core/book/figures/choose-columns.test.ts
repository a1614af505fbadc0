import { expect, it } from "vitest";
import { chooseColumn, columnCalled, columnsOfKpi } from "../../../../core/book/figures/choose-columns.ts";
import { readTable } from "../../../../core/book/figures/read-table.ts";

const table = (headings: string, row: string) => readTable({ text: `${headings}\n${row}\n${row}` }, "2026-11-29");
const ads = table("Month;Cost;Avg. cost;Clicks;Results;Conv. rate", "2026-01;945,00;1,05;610;12;6,97 %");
const kpi = (name: string, more = {}) => ({ code: "X", name, kind: "flow" as const, unit: "", ...more });

it("a column is found by code, name, other names and the words of other tools", () => {
  const keys = (...asked: Parameters<typeof kpi>) => columnsOfKpi(ads, kpi(...asked)).map(({ key }) => key);
  expect(keys("Clicks")).toEqual(["Clicks"]);
  expect(keys("Anything", { code: "CLICKS" })).toEqual(["Clicks"]);
  expect(keys("Leads", { alsoCalled: ["Results"] })).toEqual(["Results"]);
  expect(keys("Dépense publicitaire")).toEqual(["Cost"]);
  expect(keys("Taux de conversion", { kind: "rate", unit: "%" })).toEqual(["Conv. rate"]);
  expect(keys("Leads")).toEqual([]);
});

it("of two columns of one name the one that can hold the figures is meant", () => {
  const twice = table("Month;Leads;Leads (%)", "2026-01;12;5 %");
  expect(columnsOfKpi(twice, kpi("Leads")).map(({ key }) => key)).toEqual(["Leads"]);
  const alike = table("Month;Cost;Cost", "2026-01;12;5");
  expect(columnsOfKpi(alike, kpi("Cost")).map(({ key }) => key)).toEqual(["Cost (B)", "Cost (C)"]);
  expect(columnCalled(alike.columns, "Cost")).toBeUndefined();
  expect(columnCalled(alike.columns, "cost (c)")?.index).toBe(2);
});

it("a single column without a telling heading is taken, several are asked about", () => {
  expect(columnsOfKpi(table("Month;Value", "2026-01;12"), kpi("Leads")).map(({ key }) => key)).toEqual(["Value"]);
  expect(columnsOfKpi(table("Month;Deals", "2026-01;12"), kpi("Leads"))).toEqual([]);
  const { question } = chooseColumn(ads, { kpi: kpi("Leads") });
  expect(question).toMatchObject({ kind: "column" });
  expect(question?.choices.map(({ key }) => key)).toEqual([
    "Cost",
    "Avg. cost",
    "Clicks",
    "Results",
    "Conv. rate",
    "lines",
  ]);
  expect(chooseColumn(ads, { kpi: kpi("Leads"), answers: { column: "lines" } })).toEqual({ countLines: true });
  expect(chooseColumn(ads, { kpi: kpi("Leads"), column: "Nothing" }).question?.says.en).toContain("“Nothing”");
});
