import { describe, expect, it } from "vitest";
import { growingMonths } from "../../../../core/formulas/engine/trend-examples.ts";
import { ask, column, problemOf } from "../../../cells.ts";
import { itAnswersAsKnown } from "./known-answers.ts";

const growing = [...growingMonths];

describe("KPI_GROWTH", () => {
  itAnswersAsKnown("KPI_GROWTH");

  it("is unknown of values at or below 0, and refuses a level", () => {
    expect(problemOf("KPI_GROWTH", column(growing.map((value, at) => (at === 9 ? 0 : value)))).name).toBe(
      "not-above-zero",
    );
    expect(problemOf("KPI_GROWTH", column(growing), "rare").name).toBe("no-season-or-trend");
    expect(problemOf("KPI_GROWTH", column(growing), "aucun").name).toBe("no-season-or-trend");
  });

  it("is the same in another unit", () => {
    const [[here] = []] = ask("KPI_GROWTH", column(growing)) as number[][];
    const [[there] = []] = ask("KPI_GROWTH", column(growing.map((value) => value * 1_000))) as number[][];
    expect(there).toBeCloseTo(here as number, 12);
  });
});
