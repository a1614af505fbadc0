import { it } from "vitest";
import * as questions from "../../../../core/book/figures/questions-of-lines.ts";
import { expectSentences } from "./asked.ts";

const column = { index: 0, key: "Cost", heading: "Cost", kind: "numbers", first: "12.50" } as const;

it("are sentences in both languages, with each choice once", () => {
  expectSentences([
    questions.otherMeasures("Metric", ["Leads", "Sessions"], "Orders"),
    questions.linesOfParts(6, "2026-01"),
    questions.linesFilledIn("Cancelled at", 1),
    questions.linesFilledIn("Lost reason", 3),
    questions.sameTwice("a · b", 1),
    questions.sameTwice("a · b", 3),
    questions.whatToCount([column], "#1"),
    questions.exportsOverlap(3, 7, 1),
    questions.exportsOverlap(3, 7, 4),
    questions.onlyNamed("Channel", "Organic", ["Paid"]),
    questions.linesOfAll("All"),
    questions.linesOfTests(1, ["test@alder.fr"]),
    questions.linesOfTests(2, ["test@alder.fr", "Test"]),
    questions.linesNotWon("Probability", 1, true),
    questions.linesNotWon("Probability", 3, false),
    questions.whichStates("Status", ["Paid", "Cancelled"], ["Cancelled"]),
    questions.linesOfParts("South", "2026-01"),
    questions.comparedPeriods("Period", ["Current", "Previous"]),
    questions.figureRepeated("Order", "1001", "50"),
  ]);
});
