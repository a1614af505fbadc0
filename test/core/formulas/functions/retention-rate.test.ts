import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ask, column, problemOf } from "../../../cells.ts";
import known from "../../../oracles/revenue.json" with { type: "json" };

describe("RETENTION_RATE", () => {
  for (const { title, given, answer } of known.RETENTION_RATE) {
    it(`knows ${title}`, () => {
      expect(ask("RETENTION_RATE", ...given)).toBeCloseTo(answer, 12);
    });
  }

  it("is all or nothing where all stayed or none did", () => {
    expect(ask("RETENTION_RATE", 400, 400, 0)).toBe(1);
    expect(ask("RETENTION_RATE", 400, 30, 30)).toBe(0);
  });

  it("refuses fewer customers at the end than are new", () => {
    expect(problemOf("RETENTION_RATE", 400, 20, 30)).toMatchObject({ reason: "misread", name: "end-below-new" });
  });

  it("refuses more who stayed than there were", () => {
    expect(problemOf("RETENTION_RATE", 400, 418, 10)).toMatchObject({ reason: "misread", name: "more-than-at-start" });
    expect(problemOf("RETENTION_RATE", 0, 30, 10).name).toBe("more-than-at-start");
  });

  it("is not known where nobody was there at the start", () => {
    expect(problemOf("RETENTION_RATE", 0, 30, 30)).toMatchObject({ reason: "unknown", name: "no-customer-at-start" });
  });

  it("takes the half of a mean, and asks for the new ones where they are blank", () => {
    expect(ask("RETENTION_RATE", 400, 418.5, 30)).toBe(0.97125);
    expect(ask("RETENTION_RATE", 0.3, 0.1 + 0.2, 0)).toBe(1);
    expect(ask("RETENTION_RATE", 1, 0.3, 0.1 + 0.2)).toBe(0);
    expect(problemOf("RETENTION_RATE", 400, 418, null).says.en).toBe(
      "RETENTION_RATE: new_customers is empty. Fill in the cell; a blank isn't a zero.",
    );
  });

  it("answers month by month and leaves the months to come blank", () => {
    expect(ask("RETENTION_RATE", column([100, 100, null]), column([100, 95, null]), column([10, 0, null]))).toEqual([
      [0.9],
      [0.95],
    ]);
  });

  const customers = fc.integer({ min: 1, max: 100_000 }).chain((start) =>
    fc.record({
      start: fc.constant(start),
      lost: fc.integer({ min: 0, max: start }),
      won: fc.integer({ min: 0, max: 100_000 }),
    }),
  );

  it("and churn make one whole, however many are new", () => {
    fc.assert(
      fc.property(customers, ({ start, lost, won }) => {
        const kept = ask("RETENTION_RATE", start, start - lost + won, won) as number;
        expect(kept + (ask("CHURN_RATE", lost, start) as number)).toBeCloseTo(1, 12);
        expect(kept).toBeGreaterThanOrEqual(0);
        expect(kept).toBeLessThanOrEqual(1);
      }),
    );
  });
});
