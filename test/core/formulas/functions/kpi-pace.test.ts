import { describe, expect, it } from "vitest";
import { ask, column, problemOf, row } from "../../../cells.ts";
import { itAnswersAsKnown } from "./known-answers.ts";
import { pacingCases, periodOf, titleOf } from "./pacing-cases.ts";

const may = ["2026-05-01", "2026-05-31", "2026-05-12"] as const;

describe("KPI_PACE", () => {
  itAnswersAsKnown("KPI_PACE");

  for (const known of pacingCases) {
    it(`is ${known.pace ?? "not known"} for ${titleOf(known)}`, () => {
      const given = [known.actual, known.target, ...periodOf(known)];
      if (known.pace === null) expect(problemOf("KPI_PACE", ...given).name).toBe("period-not-begun");
      else expect(ask("KPI_PACE", ...given)).toBeCloseTo(known.pace, 9);
    });
  }

  it("takes dates as dates, as their numbers and as text, hours dropped", () => {
    expect(ask("KPI_PACE", 48_000, 100_000, { day: 46_143 }, { day: 46_173.9 }, 46_154.5)).toBeCloseTo(1.24, 12);
  });

  it("takes the holidays in any order, in a row, twice, on weekends, with blanks", () => {
    const once = ask("KPI_PACE", 48_000, 100_000, ...may, "ouvrés", column(["2026-05-01", "2026-05-08"]));
    const again = row(["2026-05-08", null, "2026-05-01", "2026-05-08", "2026-05-09", "2026-06-01"]);
    expect(ask("KPI_PACE", 48_000, 100_000, ...may, "OUVRES", again)).toBe(once);
    expect(ask("KPI_PACE", 48_000, 100_000, ...may, "business", "2026-05-01")).not.toBe(once);
    expect(ask("KPI_PACE", 48_000, 100_000, ...may, undefined, column([null, null]))).toBeCloseTo(1.24, 12);
  });

  it("says so where the holidays leave no business day so far", () => {
    expect(
      problemOf("KPI_PACE", 1, 2, "2026-05-01", "2026-05-31", "2026-05-03", "business", "2026-05-01"),
    ).toMatchObject({
      reason: "unknown",
      name: "no-business-day",
    });
  });

  it("refuses a text that is not a date, several words for the days and an unknown word", () => {
    expect(problemOf("KPI_PACE", 1, 2, "May", ...may.slice(1)).name).toBe("not-a-day");
    expect(problemOf("KPI_PACE", 1, 2, ...may, column(["business", "business"])).name).toBe("not-one-cell");
    expect(problemOf("KPI_PACE", 1, 2, ...may, "weeks").says.en).toMatch(/“calendar” or “business”/);
    expect(problemOf("KPI_PACE", 1, 2, ...may, "business", "1 May").name).toBe("not-a-day");
    expect(problemOf("KPI_PACE", null, 2, ...may).name).toBe("empty");
  });
});
