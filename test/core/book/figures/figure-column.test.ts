import { describe, expect, it } from "vitest";
import { figureColumn } from "../../../../core/book/figures/figure-column.ts";
import { readTable } from "../../../../core/book/figures/read-table.ts";
import type { Answers } from "../../../../core/book/figures/table.ts";

const column = (
  cells: readonly string[],
  { unit = "leads", kind = "flow", parted = "\t", answers = {} as Answers } = {},
) => {
  const text = [`Month${parted}X`, ...cells.map((cell, index) => `2026-0${index + 1}${parted}"${cell}"`)].join("\n");
  const table = readTable({ text }, "2026-11-29");
  const ask = { kpi: { code: "X", name: "X", kind: kind as "flow" | "rate", unit }, answers };
  const { read, said, questions } = figureColumn(table, ask, { heading: "X", cells, unit });
  return {
    values: cells.map((cell) => read(cell)),
    said: said.map(({ name }) => name),
    questions: questions.map((each) => each.kind),
  };
};

describe("a column of figures", () => {
  it("has one decimal sign, which one cell shows", () => {
    expect(column(["1.234", "987", "1.250,75"])).toMatchObject({ values: [1234, 987, 1250.75], questions: [] });
    expect(column(["1.234", "987.5"])).toMatchObject({ values: [1.234, 987.5], questions: [] });
  });

  it("of counts has thousands where nothing shows it, and says so; a rate is asked about", () => {
    expect(column(["4,010", "987"])).toMatchObject({ values: [4010, 987], said: ["thousands", "texts-read"] });
    expect(column(["1.234", "987"], { parted: ";" })).toMatchObject({ values: [1234, 987], questions: [] });
    expect(column(["1.234", "2.345"], { parted: "," }).questions).toEqual(["decimal-sign"]);
    expect(column(["1.234", "2.345"], { kind: "rate", unit: "×" }).questions).toEqual(["decimal-sign"]);
    expect(column(["1.234"], { kind: "rate", unit: "×", answers: { "decimal-sign": "." } })).toMatchObject({
      values: [1.234],
      questions: [],
    });
  });

  it("in % has one scale", () => {
    const percent = { unit: "%", kind: "rate" };
    expect(column(["2.1", "0.85", "1.9"], percent)).toMatchObject({
      values: [0.021, 0.0085, 0.019],
      said: ["percentages"],
    });
    expect(column(["0.6416666667", "1", "0.5187436677"], percent)).toMatchObject({
      values: [0.6416666667, 1, 0.5187436677],
    });
    expect(column(["0.5", "0.7"], percent).questions).toEqual(["percent-scale"]);
    expect(column(["0.5", "0.7"], { ...percent, answers: { "percent-scale": "percent" } }).values).toEqual([
      0.005, 0.007,
    ]);
    expect(column(["12 %", "0.7"], percent).questions).toEqual(["percent-scale"]);
    expect(column(["6.97%", "--", "0%"], percent)).toMatchObject({ values: [0.0697, null, 0], questions: [] });
  });

  it("in another currency than the KPI is refused, in two as well", () => {
    expect(column(["CHF 12", "CHF 13"], { unit: "EUR" }).questions).toEqual(["currency"]);
    expect(column(["12 €", "13 $"], { unit: "EUR" }).questions).toEqual(["currency"]);
    expect(column(["12 €", "13"], { unit: "EUR" })).toMatchObject({ values: [12, 13], questions: [] });
  });

  it("with a sign that several currencies share is in that of the KPI, unless a code says another", () => {
    expect(column(["$12", "$13.50"], { unit: "CAD" })).toMatchObject({
      values: [12, 13.5],
      questions: [],
      said: ["sign", "texts-read"],
    });
    expect(column(["¥12", "¥13"], { unit: "CNY" })).toMatchObject({ values: [12, 13], questions: [] });
    for (const cell of ["US$12", "$12 USD", "€12"])
      expect(column([cell, cell], { unit: "CAD" }).questions).toEqual(["currency"]);
    expect(column(["$12", "$13"], { unit: "EUR" }).questions).toEqual(["currency"]);
  });

  it("with cells that are not figures is asked about, and may leave them out", () => {
    expect(column(["< 10", "12"])).toMatchObject({ values: [undefined, 12], questions: ["unread"] });
    expect(column(["< 10", "12"], { answers: { unread: "leave-out" } })).toMatchObject({
      questions: [],
      said: ["unread"],
    });
    expect(column(["12 leads", "13 visits"])).toMatchObject({ values: [12, undefined], questions: ["unread"] });
  });

  it("whose last digits aren't written says what it is read as", () => {
    expect(column(["1.2K", "950"])).toMatchObject({
      values: [1200, 950],
      said: ["texts-read", "short"],
      questions: [],
    });
    expect(column(["1.234K", "950"]).questions).toEqual(["decimal-sign"]);
  });

  it("of percentages holds no counts", () => {
    expect(column(["6.97%", "5%"]).questions).toEqual(["column"]);
  });
});
