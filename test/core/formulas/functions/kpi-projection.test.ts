import { describe, expect, it } from "vitest";
import { growingMonths } from "../../../../core/formulas/engine/trend-examples.ts";
import { ask, column, problemOf } from "../../../cells.ts";
import { itAnswersAsKnown } from "./known-answers.ts";

const growing = [...growingMonths];

describe("KPI_PROJECTION", () => {
  itAnswersAsKnown("KPI_PROJECTION");

  it("looks one season ahead at most, 12 periods without one", () => {
    expect((ask("KPI_PROJECTION", column(growing), 12) as unknown[]).length).toBe(12);
    expect(problemOf("KPI_PROJECTION", column(growing), 13).name).toBe("too-far-ahead");
    expect(problemOf("KPI_PROJECTION", column(growing), 0).name).toBe("too-small");
  });

  it("is as sure as asked: above 0% and below 100%", () => {
    const width = (confidence: number): number => {
      const [[, low, high] = []] = ask("KPI_PROJECTION", column(growing), 1, "trend", confidence) as number[][];
      return (high as number) - (low as number);
    };
    expect(width(0.95)).toBeGreaterThan(width(0.5));
    for (const confidence of [0, 1, 80])
      expect(problemOf("KPI_PROJECTION", column(growing), 1, "trend", confidence).name).toBe("not-a-rate");
  });

  it("refuses a level and rare counts: there is nothing to go on from", () => {
    for (const pattern of ["none", "rare"])
      expect(problemOf("KPI_PROJECTION", column(growing), 1, pattern).name).toBe("no-season-or-trend");
  });
});
