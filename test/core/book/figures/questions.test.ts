import { expect, it } from "vitest";
import * as questions from "../../../../core/book/figures/questions.ts";

const column = { index: 0, key: "Cost", heading: "Cost", kind: "numbers", first: "12.50" } as const;

const all = [
  questions.whichColumn("Leads", [column], false, true),
  questions.whichColumn("Leads", [column], true, false),
  questions.noSuchColumn("column", "Leads", [column]),
  questions.whichLine("Leads", ["Cost"], false),
  questions.whichLine("Leads", [], true),
  questions.whichDates([column, { ...column, key: "Paid" }]),
  ...questions.rateParts("CTR", [column]),
  questions.whichOrder("03/04/2026", { day: 46_085 }, { day: 46_115 }, undefined),
  questions.whichYear("Jan", 46_355),
  questions.whichMonth("Brand", 46_355),
  questions.whichLastMonth("12", 46_355),
  questions.longReport("2026"),
  questions.howToAddUp("2026-01", 2, true),
  questions.samePeople("Reach"),
  questions.noSumOfAverages("Position"),
  questions.otherCurrency("CHF", "EUR"),
  questions.whichCurrency(["CHF", "EUR"], ["EUR"]),
  questions.otherMeasures("Metric", ["Leads", "Sessions"], "Orders"),
  questions.bothOrders(["13/02/2026", "02/14/2026"], "Date"),
  questions.rollingPeriods("LTM revenue"),
  questions.linesOfParts(6, "2026-01"),
  questions.bothDecimals("1.234", "1,234"),
  questions.linesFilledIn("Cancelled at", 1),
  questions.linesFilledIn("Lost reason", 3),
  questions.whichScale("0.5"),
  questions.whichDecimal("1.234"),
  questions.sameTwice("a · b", 1),
  questions.sameTwice("a · b", 3),
  questions.weeksInTwoMonths("2026-W05", true),
  questions.irregularWeeks("Week", "2026-01-12", "2026-01-15"),
  questions.longPeriods("Q1 2026"),
  questions.overlapping("a", "b"),
  questions.whatToCount([column], "#1"),
  questions.unreadFigures(["< 5"], 1, true),
  questions.unreadFigures(["x"], 2, false),
  questions.linesOfAll("All"),
  questions.otherScale({ words: "Revenue (k€)", by: 1000 }, "€"),
  questions.otherScale({ words: "cost_micros", by: 0.000_001 }, ""),
  questions.fiscalMonths("Fiscal month", "2026-01"),
  questions.runningTotal("CA cumulé", false),
  questions.runningTotal("Revenue MTD", true),
  questions.stockOrSum("Subscribers"),
  questions.linesOfTests(1, ["test@alder.fr"]),
  questions.linesOfTests(2, ["test@alder.fr", "Test"]),
  questions.linesNotWon("Probability", 1, true),
  questions.linesNotWon("Probability", 3, false),
  questions.whichAbove([column, { ...column, key: "Clicks" }]),
  questions.numbersOrFigures(["1001", "1009"]),
  questions.whichStates("Status", ["Paid", "Cancelled"], ["Cancelled"]),
  questions.linesOfParts("South", "2026-01"),
  questions.comparedPeriods("Period", ["Current", "Previous"]),
  questions.figureRepeated("Order", "1001", "50"),
  questions.unreadDates(["x", "y"], 2, "Date"),
  questions.noDateReadable("Mois", "M1"),
  questions.blankDates(1, "2026-01"),
  questions.blankDates(2, "2026-01"),
  questions.turnedDates(2, "31/01/2026"),
  questions.turnedFigures("12.34", "1,187.35"),
  questions.notInPercent("5%", "leads"),
  questions.countedFromStart("Nth month"),
];

it("are sentences in both languages, with each choice once", () => {
  for (const { says, choices } of all) {
    expect(says.en).toMatch(/^\p{Lu}?.+[.?]$/u);
    expect(says.fr).toMatch(/^.+[.?]$/);
    expect(says.fr).not.toBe(says.en);
    expect(new Set(choices.map(({ key }) => key)).size).toBe(choices.length);
    expect(choices.every((choice) => choice.says.en !== "" && choice.says.fr !== "")).toBe(true);
  }
});

it("offer 24 months back from today, and the last five years", () => {
  expect(
    questions
      .whichMonth("", 46_355)
      .choices.map(({ key }) => key)
      .slice(0, 2),
  ).toEqual(["2026-11", "2026-10"]);
  expect(questions.whichYear("Jan", 46_355).choices.map(({ key }) => key)).toEqual([
    "2026",
    "2025",
    "2024",
    "2023",
    "2022",
  ]);
});
