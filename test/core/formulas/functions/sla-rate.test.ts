import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ask, column, problemOf } from "../../../cells.ts";
import known from "../../../oracles/sales.json" with { type: "json" };

describe("SLA_RATE", () => {
  for (const { title, given, answer } of known.SLA_RATE) {
    it(`knows ${title}`, () => {
      expect(ask("SLA_RATE", ...given)).toBeCloseTo(answer, 12);
    });
  }

  it("is not known before a request is due", () => {
    expect(problemOf("SLA_RATE", 0, 0)).toMatchObject({ reason: "unknown", name: "no-request" });
  });

  it("takes half a request, and refuses fewer than none, a text and TRUE", () => {
    expect(ask("SLA_RATE", 0.5, 1.5)).toBe(0.25);
    expect(problemOf("SLA_RATE", 80, -20).name).toBe("negative");
    expect(problemOf("SLA_RATE", "80%", 20).name).toBe("not-a-number");
    expect(problemOf("SLA_RATE", 80, true).name).toBe("not-a-number");
  });

  it("answers month by month and leaves the months to come blank", () => {
    expect(ask("SLA_RATE", column([3, 0, null]), column([1, 4, null]))).toEqual([[0.75], [0]]);
  });

  it("falls with each breach and never leaves 0 to 1", () => {
    fc.assert(
      fc.property(fc.nat(10_000), fc.nat(10_000), (within, breached) => {
        fc.pre(within + breached > 0);
        const rate = ask("SLA_RATE", within, breached) as number;
        expect(rate).toBeGreaterThanOrEqual(0);
        expect(rate).toBeLessThanOrEqual(1);
        expect(ask("SLA_RATE", within, breached + 1)).toBeLessThanOrEqual(rate);
      }),
    );
  });

  it("is one half where as many are late as on time", () => {
    expect(ask("SLA_RATE", 5, 5)).toBe(0.5);
  });
});
