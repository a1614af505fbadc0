import { describe, expect, it } from "vitest";
import { judgeAmounts, none, readAmount } from "../../../../core/book/figures/amounts.ts";

describe("a cell of figures", () => {
  it.each([
    ["1234.5", { value: 1234.5, decimal: ".", isText: false }],
    ["-372", { value: -372, isText: false }],
    ["(250.00)", { value: -250, decimal: ".", isText: true }],
    ["1\u202f046,20", { value: 1046.2, decimal: ",", isText: true }],
    ["CHF 1'234.50", { value: 1234.5, currency: "CHF" }],
    ["50.–", { value: 50, isText: true }],
    ["1’000.—", { value: 1000 }],
    ["2 000 €", { value: 2000, currency: "EUR" }],
    ["6.97%", { value: 0.0697, percent: true }],
    ["30,77 %", { value: 0.3077, percent: true }],
    ["5.6%", { value: 0.056, percent: true }],
    ["1,234", { value: 1234, doubtful: "," }],
    ["1.234", { value: 1234, doubtful: "." }],
    ["12 leads", { value: 12, affix: "leads" }],
    ["12k", { value: 12_000, isShort: true }],
    ["1.2K views", { value: 1200, affix: "views", isShort: true }],
    ["1,2 M", { value: 1_200_000, decimal: ",", isShort: true }],
    ["1.5 Mio", { value: 1_500_000, isShort: true }],
    ["$1.2bn", { value: 1_200_000_000, currency: "USD" }],
    ["£1.2m", { value: 1_200_000, currency: "GBP" }],
    ["12 k€", { value: 12_000, currency: "EUR" }],
    ["950 Tsd. €", { value: 950_000, currency: "EUR" }],
    ["12 TEUR", { value: 12_000, currency: "EUR" }],
    ["1,5 Md€", { value: 1_500_000_000, currency: "EUR" }],
    ["1.2E+05", { value: 120_000, isShort: true }],
    ["-1,2E+05", { value: -120_000, isShort: true }],
    ["12 kg", { value: 12, affix: "kg" }],
    ["90 min", { value: 90, affix: "min" }],
  ])("is read: %s", (cell, amount) => {
    expect(readAmount(cell)).toMatchObject(amount);
  });

  it("follows the decimal sign of its column where it could be two things", () => {
    expect([readAmount("1.234", ","), readAmount("1.234", ".")]).toMatchObject([{ value: 1234 }, { value: 1.234 }]);
  });

  it.each([null, "-", "--", "n/a", "—", "nd", "(not set)"])("says that there is no figure: %s", (cell) => {
    expect(readAmount(cell)).toBe(none);
  });

  it.each([
    "< 10%",
    "~5",
    "BC-01",
    "abc",
    "12 m",
    "12 t",
    "5 b",
    "5k%",
    "#N/A",
    true,
    { error: "#DIV/0!" },
    { day: 46_023 },
    "1:35:00",
  ])("cannot be read: %s", (cell) => {
    expect(readAmount(cell)).toBeUndefined();
  });
});

it("a column says what decides all of its cells", () => {
  expect(judgeAmounts(["1.234", "987", "1.250,75 €", "--", "< 5", "3 %"])).toMatchObject({
    figures: 4,
    percents: 1,
    nones: 1,
    others: ["< 5"],
    currencies: ["EUR"],
    decimals: new Map([[",", "1.250,75 €"]]),
    doubtful: "1.234",
  });
});
