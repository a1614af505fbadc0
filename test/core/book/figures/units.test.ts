import { expect, it } from "vitest";
import { currencyOf, figureIn, isPercent } from "../../../../core/book/figures/units.ts";

it("writes money, percentages and counts as each language does", () => {
  const figures: [number, string][] = [
    [3333.333, "CHF"],
    [-50.5, "CHF"],
    [2500, "€"],
    [0.126, "%"],
    [500, "leads"],
    [1.5, ""],
  ];
  expect(figures.map(([value, unit]) => figureIn("en", value, unit).replace(/\u00a0/g, " "))).toEqual([
    "CHF 3,333",
    "−CHF 50.5",
    "€2,500",
    "12.6%",
    "500 leads",
    "1.5",
  ]);
  expect(figures.map(([value, unit]) => figureIn("fr", value, unit).replace(/\u00a0/g, " "))).toEqual([
    "3 333 CHF",
    "−50,5 CHF",
    "2 500 €",
    "12,6 %",
    "500 leads",
    "1,5",
  ]);
});

it("has known units agree with their figure, in the manner of each language", () => {
  const written = (language: "en" | "fr", ...figures: [number, string][]) =>
    figures.map(([value, unit]) => figureIn(language, value, unit).replace(/\u00a0/g, " "));
  expect(written("en", [1, "leads"], [-1, "days"], [0, "leads"], [1.5, "lead"], [1, "widgets"])).toEqual([
    "1 lead",
    "−1 day",
    "0 leads",
    "1.5 leads",
    "1 widgets",
  ]);
  expect(written("fr", [0, "leads"], [1.5, "jours"], [2, "jour"], [1, "nouveaux clients"], [1, "Leads"])).toEqual([
    "0 lead",
    "1,5 jour",
    "2 jours",
    "1 nouveau client",
    "1 lead",
  ]);
});

it("keeps the decimals that are asked for", () => {
  expect(figureIn("en", 3240.5, "CHF", 6)).toBe("CHF\u00a03,240.5");
});

it("never lets a figure and its unit be parted by the end of a line", () => {
  expect(
    ["CHF", "leads", "%"].map((unit) => figureIn("fr", 12_345, unit)).filter((words) => words.includes(" ")),
  ).toEqual([]);
});

it("knows a currency by its code, its sign and its Swiss abbreviation", () => {
  expect(["CHF", "chf", "Fr.", "€", "EUR ", "£", "leads", "%", ""].map(currencyOf)).toEqual([
    "CHF",
    "CHF",
    "CHF",
    "EUR",
    "EUR",
    "GBP",
    undefined,
    undefined,
    undefined,
  ]);
});

it("takes % alone for shares", () => {
  expect(["%", " % ", "% points", "CHF"].map(isPercent)).toEqual([true, true, false, false]);
});
