import { describe, expect, it } from "vitest";
import { readTable } from "../../../core/book/figures/index.ts";
import type { Candidate } from "../../../sidebar/figures/brought.ts";
import {
  answered,
  chosen,
  computedRates,
  figuresOf,
  noChoices,
  openQuestions,
  readingOf,
} from "../../../sidebar/figures/reading.ts";

const kpi = (code: string, name: string, some: Partial<Candidate> = {}): Candidate => ({
  ...{ code, name, kind: "flow", unit: "", alsoCalled: [] },
  ...some,
});
const leads = kpi("LEADS", "Leads", { alsoCalled: ["Nb leads"] });
const cost = kpi("COST", "Cost", { unit: "CHF" });
const table = (text: string) => readTable({ text }, "2026-11-29");
const months = "Month,Nb leads,Misc\n2026-01,12,300\n2026-02,15,310\n2026-03,11,290\n";

describe("what is read from a table for several KPIs", () => {
  it("finds each KPI by one of its names, and leaves the others out", () => {
    const { found, missing, unused } = readingOf(table(months), [leads, cost], noChoices);
    expect(found.map(({ candidate }) => candidate.code)).toEqual(["LEADS"]);
    expect(missing.map(({ code }) => code)).toEqual(["COST"]);
    expect(unused.map(({ key }) => key)).toEqual(["Misc"]);
  });

  it("takes the column that somebody chose", () => {
    const reading = readingOf(table(months), [leads, cost], chosen(noChoices, "COST", { column: "Misc" }));
    const costs = figuresOf(reading).filter(({ code }) => code === "COST");
    expect(costs.map(({ value }) => value)).toEqual([300, 310, 290]);
    expect(reading.unused).toEqual([]);
  });

  it("leaves out what somebody does not want", () => {
    const choices = chosen(noChoices, "LEADS", { leftOut: true });
    expect(readingOf(table(months), [leads, cost], choices).found).toEqual([]);
  });

  it("asks a question about the whole table once, and reads on when it is answered", () => {
    const open = table("Mois\tLeads\tCost\nJan\t5\t10\nFeb\t6\t11\n");
    const reading = readingOf(open, [leads, cost], noChoices);
    expect(reading.questions.map(({ kind }) => kind)).toEqual(["year"]);
    expect([openQuestions(reading), figuresOf(reading)]).toEqual([1, []]);
    const known = readingOf(open, [leads, cost], answered(noChoices, "year", "2026"));
    expect([openQuestions(known), figuresOf(known)[0]]).toEqual([0, { code: "LEADS", month: "2026-01", value: 5 }]);
  });

  it("leaves figures whose heading says nothing to nobody, where several KPIs might be meant", () => {
    const value = table("Month\tValue\n2026-01\t5\n2026-02\t6\n");
    const { found, unused } = readingOf(value, [leads, cost], noChoices);
    expect([found, unused.map(({ key }) => key)]).toEqual([[], ["Value"]]);
    const chosenOnce = readingOf(value, [leads, cost], chosen(noChoices, "COST", { column: "Value" }));
    expect(chosenOnce.found.map(({ candidate }) => candidate.code)).toEqual(["COST"]);
  });

  it("gives figures to the KPI whose name they carry, not to one that means the same", () => {
    const { found } = readingOf(table(months), [kpi("PROSPECTS", "Prospects"), kpi("NB", "Nb leads")], noChoices);
    expect(found.map(({ candidate }) => candidate.code)).toEqual(["NB"]);
  });

  it("tells KPIs apart that have a line each", () => {
    const long = table("Month\tMetric\tValue\n2026-01\tLeads\t5\n2026-01\tCost\t100\n");
    const reading = readingOf(long, [leads, cost, kpi("ORDERS", "Orders")], noChoices);
    expect(figuresOf(reading).map(({ code, value }) => [code, value])).toEqual([
      ["LEADS", 5],
      ["COST", 100],
    ]);
    expect(reading.missing.map(({ code }) => code)).toEqual(["ORDERS"]);
  });

  it("asks for the column of a single KPI", () => {
    const { found } = readingOf(table("Month,A,B\n2026-01,1,2\n2026-02,3,4\n"), [leads], noChoices);
    expect(found[0]?.questions.map(({ kind }) => kind)).toEqual(["column"]);
  });

  it("says once what concerns every KPI", () => {
    const reading = readingOf(table("Mois;Leads;Cost\n01/05/25;195;12\n01/06/25;211;13\n"), [leads, cost], noChoices);
    expect(reading.said.length).toBeGreaterThan(0);
    expect(
      reading.found.flatMap(({ said }) => said.filter(({ en }) => reading.said.some((one) => one.en === en))),
    ).toEqual([]);
  });

  it("names rates that are computed from their counts", () => {
    const rate = { code: "RATE", name: "Conversion rate" };
    expect(computedRates(table("Month,conversion rate\n2026-01,3%\n2026-02,4%\n"), [rate])).toEqual([rate]);
    expect(computedRates(table(months), [rate])).toEqual([]);
  });
});
