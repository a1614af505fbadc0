import { expect, it } from "vitest";
import { recordedAs } from "../../../../core/book/kpi/recorded-as.ts";

const inEnglish = (frequency: "daily" | "weekly", kind: "flow" | "level" | "rate" | null) =>
  recordedAs({ frequency, kind })?.en;

it("says that a daily or weekly KPI is recorded as a month: the sum, the last value or the ratio", () => {
  expect([inEnglish("daily", "flow"), inEnglish("weekly", null)]).toEqual([
    "Recorded for the month: the sum of its days.",
    "Recorded for the month: the sum of its weeks.",
  ]);
  expect(inEnglish("weekly", "level")).toBe("Recorded for the month: its last value.");
  expect(inEnglish("daily", "rate")).toBe("Recorded for the month: its two numbers divided, each for the whole month.");
});

it("says nothing of a KPI with a figure a month or less often", () => {
  for (const frequency of ["monthly", "quarterly", "yearly", null] as const)
    expect(recordedAs({ frequency, kind: "flow" })).toBeUndefined();
});
