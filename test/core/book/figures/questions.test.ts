import { it } from "vitest";
import * as questions from "../../../../core/book/figures/questions.ts";
import { expectSentences } from "./asked.ts";

const column = { index: 0, key: "Cost", heading: "Cost", kind: "numbers", first: "12.50" } as const;

it("are sentences in both languages, with each choice once", () => {
  expectSentences([
    questions.whichColumn("Leads", [column], false, true),
    questions.whichColumn("Leads", [column], true, false),
    questions.noSuchColumn("column", "Leads", [column]),
    questions.whichLine("Leads", ["Cost"], false),
    questions.whichLine("Leads", [], true),
    ...questions.rateParts("CTR", [column]),
    questions.howToAddUp("2026-01", 2, true),
    questions.samePeople("Reach"),
    questions.noSumOfAverages("Position"),
    questions.priceOrAmount("Price", "Quantity"),
    questions.shallDeduct("Refunds", "Total"),
    questions.otherCurrency("CHF", "EUR"),
    questions.whichCurrency(["CHF", "EUR"], ["EUR"]),
    questions.rollingPeriods("LTM revenue"),
    questions.bothDecimals("1.234", "1,234"),
    questions.whichScale("0.5"),
    questions.whichDecimal("1.234"),
    questions.unreadFigures(["< 5"], 1, true),
    questions.unreadFigures(["x"], 2, false),
    questions.otherScale({ words: "Revenue (k€)", by: 1000 }, "€"),
    questions.otherScale({ words: "cost_micros", by: 0.000_001 }, ""),
    questions.areCents("amount", "4900"),
    questions.runningTotal("CA cumulé", false),
    questions.runningTotal("Revenue MTD", true),
    questions.stockOrSum("Subscribers"),
    questions.whichAbove([column, { ...column, key: "Clicks" }]),
    questions.numbersOrFigures(["1001", "1009"]),
    questions.turnedFigures("12.34", "1,187.35"),
    questions.notInPercent("5%", "leads"),
  ]);
});
