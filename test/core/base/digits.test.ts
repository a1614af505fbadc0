import { describe, expect, it } from "vitest";
import { decimalSignOf, partsOf, plainDigits, tidied } from "../../../core/base/digits.ts";

describe("digits with separators", () => {
  it.each([
    ["1234", "1234"],
    ["1,234,567", "1234567"],
    ["1.234.567,89", "1234567.89"],
    ["1'234.50", "1234.50"],
    ["1 234,5", "1234.5"],
    ["12,34,567.80", "1234567.80"],
    ["0,125", "0.125"],
    [",5", "0.5"],
  ])("are understood: %s", (digits, plain) => {
    expect(plainDigits(digits)).toEqual({ plain });
  });

  it("of which exactly three follow the only separator are thousands by rule, unless it is known to be decimal", () => {
    expect(plainDigits("1,234")).toEqual({ plain: "1234", ruled: "," });
    expect(plainDigits("1,234", ",")).toEqual({ plain: "1.234" });
    expect(plainDigits("1.234", ",")).toEqual({ plain: "1234" });
  });

  it.each(["1,23,4", "1.234,567.8", "12 34", "1'23"])("that contradict each other are not: %s", (digits) => {
    expect(plainDigits(digits)).toBeUndefined();
  });
});

it("a figure has digits, a sign and words around them", () => {
  expect(partsOf(tidied("CHF\u00a01’234.50"))).toEqual({ digits: "1'234.50", negative: false, affixes: ["CHF"] });
  expect(partsOf("(250.00)")).toEqual({ digits: "250.00", negative: true, affixes: [] });
  expect(partsOf(tidied("−120,00 €"))).toEqual({ digits: "120,00", negative: true, affixes: ["€"] });
  expect(partsOf(tidied("50.–"))).toEqual({ digits: "50", negative: false, affixes: [] });
  expect(["--5", "5 b 6", ""].map(partsOf)).toEqual(Array(3).fill(undefined));
});

it("the decimal sign of a column shows where a figure leaves no doubt", () => {
  expect(["12,5", "1'234.50", "3.240,50", "1,234", "12", "1,234,567", "x", ""].map(decimalSignOf)).toEqual([
    ",",
    ".",
    ",",
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
