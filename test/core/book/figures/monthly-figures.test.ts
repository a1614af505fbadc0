import { describe, expect, it } from "vitest";
import { monthlyFigures } from "../../../../core/book/figures/monthly-figures.ts";
import { readTable } from "../../../../core/book/figures/read-table.ts";
import type { Ask } from "../../../../core/book/figures/table.ts";

const answer = (text: string, kpi: Partial<Ask["kpi"]> = {}, more: Partial<Ask> = {}) =>
  monthlyFigures(readTable({ text }, "2026-11-29"), {
    kpi: { code: "X", name: "X", kind: "flow", unit: "", ...kpi },
    ...more,
  });

const months = (...asked: Parameters<typeof answer>): string => {
  const { figures, questions } = answer(...asked);
  if (questions.length > 0) return questions.map(({ kind }) => kind).join(" ");
  return figures.map(({ month, value }) => `${month} ${value}`).join(", ");
};

describe("several lines of one month", () => {
  const days = "Date;X\n27.05.2026;5\n28.05.2026;3\n01.06.2026;3\n02.06.2026;6";

  it("add up for a flow, of a level the last counts, a rate is asked about", () => {
    expect(months(days)).toBe("2026-05 8, 2026-06 9");
    expect(months(days, { kind: "level" })).toBe("2026-05 3, 2026-06 6");
    expect(months(days, { kind: "rate" })).toBe("numerator denominator");
    expect(months(days, { kind: null })).toBe("add-up");
    expect(months(days, { kind: null }, { answers: { "add-up": "last" } })).toBe("2026-05 3, 2026-06 6");
  });

  it("say which they are, and how many", () => {
    const { figures, said } = answer(days);
    expect(figures.map(({ lines }) => lines)).toEqual([
      [2, 3],
      [4, 5],
    ]);
    expect(said.map(({ en }) => en)).toContain("4 rows are added up to 2 months.");
    expect(said.map(({ fr }) => fr)).toContain("4 lignes sont additionnées en 2 mois.");
  });

  it("are never added up for a rate or a level, even where somebody asks for it", () => {
    expect(months(days, { kind: "rate" }, { aggregate: "sum" })).toBe("numerator denominator");
    expect(months(days, { kind: "level" }, { aggregate: "sum" })).toBe("2026-05 3, 2026-06 6");
  });

  it("are the last day of a level, whatever their order; parts of one day are asked about", () => {
    expect(months("Date;X\n2026-05-31;9\n2026-05-01;5", { kind: "level" })).toBe("2026-05 9");
    const parts = "Month;Stage;X\n2026-05;New;10\n2026-05;Won;5";
    expect(months(parts, { kind: "level" })).toBe("add-up");
    expect(months(parts, { kind: "level" }, { answers: { "add-up": "sum" } })).toBe("2026-05 15");
    expect(months("Date;X\n2026-05-31 09:00;5\n2026-05-31 18:00;7", { kind: "level" })).toBe("2026-05 7");
  });

  it("of people, averages and rates do not add up", () => {
    const of = (heading: string) => months(`Date;${heading}\n2026-05-01;5\n2026-05-02;6`, { name: heading });
    expect(["Users", "Reichweite", "Position", "Ø CPC"].map(of)).toEqual(["people", "people", "average", "average"]);
    expect(["New users", "Sessions"].map(of)).toEqual(["2026-05 11", "2026-05 11"]);
    expect(months("Month;Users\n2026-05;5\n2026-06;6", { name: "Users" })).toBe("2026-05 5, 2026-06 6");
  });

  it("have no error of binary fractions in their sum", () => {
    expect(months("Date;X\n2026-05-01;0.1\n2026-05-02;0.2")).toBe("2026-05 0.3");
  });
});

describe("a rate", () => {
  const ads = "Month;Conversions;Clicks;CTR\n2026-01;42,5;610;6,97 %\n2026-01;11;402;2,74 %\n2026-02;--;300;0 %";

  it("is all of one column by all of the other, over the lines of a month", () => {
    const { figures, said } = answer(ads, { kind: "rate", unit: "%" }, { of: ["Conversions", "Clicks"] });
    expect(figures.map(({ value }) => value)).toEqual([53.5 / 1012, null]);
    expect(said.map(({ name }) => name)).toContain("computed");
  });

  it("whose two columns are answered one by one is the same", () => {
    const answers = { numerator: "Conversions", denominator: "Clicks" };
    expect(answer(ads, { kind: "rate", unit: "%" }, { answers }).figures[0]?.value).toBe(53.5 / 1012);
    expect(
      answer(ads, { kind: "rate", unit: "%", name: "CTR" }).questions.map(({ choices }) =>
        choices.map(({ key }) => key),
      ),
    ).toEqual(Array(2).fill(["Conversions", "Clicks"]));
  });

  it("in money checks the currency of what is spent", () => {
    const cost = "Month;Cost (CHF);Leads\n2026-01;100;4";
    expect(months(cost, { kind: "rate", unit: "CHF" }, { of: ["Cost (CHF)", "Leads"] })).toBe("2026-01 25");
    expect(months(cost, { kind: "rate", unit: "EUR" }, { of: ["Cost (CHF)", "Leads"] })).toBe("currency");
  });
});

describe("counting", () => {
  it("counts lines, or different orders where one has several lines", () => {
    expect(months("Submitted;Form\n31/01/26 09:12;Demo\n01/02/26 10:00;Demo", {}, { aggregate: "count" })).toBe(
      "2026-01 1, 2026-02 1",
    );
    const orders = "Name;Total;Created at\n#1;5;2026-01-01\n#2;6;2026-01-02\n#2;;2026-01-02";
    expect(months(orders, {}, { aggregate: "count" })).toBe("2026-01 2");
    const full = "Order ID;Item;Date\n101;a;2026-01-01\n101;b;2026-01-01\n102;c;2026-01-02";
    expect(months(full, {}, { aggregate: "count" })).toBe("count");
    expect(months(full, {}, { aggregate: "count", answers: { count: "Order ID" } })).toBe("2026-01 2");
    expect(months(full, {}, { aggregate: "count", answers: { count: "lines" } })).toBe("2026-01 3");
  });

  it("with a filter is 0 in a month whose lines it leaves out, a sum is blank", () => {
    const deals = "Date;Stage;Amount\n2026-01-05;Won;5\n2026-02-05;Lost;6\n2026-03-05;Won;7\n2026-12-05;Open;8";
    const filter = { column: "Stage", equals: "Won" };
    expect(months(deals, {}, { aggregate: "count", filter })).toBe("2026-01 1, 2026-02 0, 2026-03 1");
    expect(months(deals, { unit: "EUR" }, { column: "Amount", filter })).toBe("2026-01 5, 2026-03 7");
  });

  it("counts lines where nobody can be asked for a column: one choice of the question", () => {
    const { questions } = answer("Submitted;Form\n31/01/26;Demo\n01/02/26;Demo");
    expect(questions[0]?.choices.map(({ key }) => key)).toEqual(["lines"]);
    expect(months("Submitted;Form\n31/01/26;Demo\n01/02/26;Demo", {}, { answers: { column: "lines" } })).toBe(
      "2026-01 1, 2026-02 1",
    );
  });
});

describe("the same line twice", () => {
  const twice = "Day;Campaign;X\n2026-01-31;A;11.5\n2026-01-31;A;11.5\n2026-01-31;B;0\n2026-01-31;B;0";

  it("is asked about, kept or counted once; lines that add nothing do not matter", () => {
    expect(months(twice)).toBe("twice");
    expect(months(twice, {}, { answers: { twice: "keep" } })).toBe("2026-01 23");
    expect(months(twice, {}, { answers: { twice: "once" } })).toBe("2026-01 11.5");
    expect(months("Day;Campaign;X\n2026-01-31;B;0\n2026-01-31;B;0")).toBe("2026-01 0");
  });

  it("in a list of what happened on a day is said", () => {
    const leads = "Date;Source\n2026-01-31;google\n2026-01-31;google";
    expect(months(leads, {}, { aggregate: "count" })).toBe("2026-01 2");
    expect(answer(leads, {}, { aggregate: "count" }).said.map(({ name }) => name)).toContain("alike");
  });
});

describe("currencies", () => {
  const payments = "Date;Amount;Currency\n2026-01-05;10;eur\n2026-01-06;20;usd\n2026-01-07;5;eur";

  it("of lines must be that of the KPI", () => {
    expect(months(payments, { unit: "EUR" }, { column: "Amount" })).toBe("currency");
    expect(months(payments, { unit: "EUR" }, { column: "Amount", answers: { currency: "EUR" } })).toBe("2026-01 15");
    expect(months(payments.replace(/usd/, "eur"), { unit: "CHF" }, { column: "Amount" })).toBe("currency");
    expect(months(payments, { unit: "payments" }, { column: "Amount" })).toBe("2026-01 35");
  });
});

it("a second table below is read where it has the column", () => {
  const text = "Date;Sessions\n20260101;5\n20260201;6\n\nMonth;Users\n2026-01;9\n2026-02;4";
  expect(months(text, { name: "Sessions" })).toBe("2026-01 5, 2026-02 6");
  expect(months(text, { name: "Users" })).toBe("2026-01 9, 2026-02 4");
});

it("what cannot be read at all asks, with the reason", () => {
  expect(answer("").questions[0]?.says.en).toContain("nothing to read");
  expect(answer("").figures).toEqual([]);
});
