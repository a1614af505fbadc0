import { expect, it } from "vitest";
import * as questions from "../../../../core/book/figures/questions-of-months.ts";
import { expectSentences } from "./asked.ts";

const column = { index: 0, key: "Cost", heading: "Cost", kind: "numbers", first: "12.50" } as const;

it("are sentences in both languages, with each choice once", () => {
  expectSentences([
    questions.whichDates([column, { ...column, key: "Paid" }]),
    questions.whichOrder("03/04/2026", { day: 46_085 }, { day: 46_115 }, undefined),
    questions.whichYear("Jan", 46_355),
    questions.whichMonth("Brand", 46_355),
    questions.whichLastMonth("12", 46_355),
    questions.longReport("2026"),
    questions.bothOrders(["13/02/2026", "02/14/2026"], "Date"),
    questions.weeksInTwoMonths("2026-W05", true),
    questions.irregularWeeks("Week", "2026-01-12", "2026-01-15"),
    questions.longPeriods("Q1 2026"),
    questions.overlapping("a", "b"),
    questions.fiscalMonths("Fiscal month", "2026-01"),
    questions.unreadDates(["x", "y"], 2, "Date"),
    questions.noDateReadable("Mois", "M1"),
    questions.blankDates(1, "2026-01"),
    questions.blankDates(2, "2026-01"),
    questions.turnedDates(2, "31/01/2026"),
    questions.countedFromStart("Nth month"),
  ]);
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
