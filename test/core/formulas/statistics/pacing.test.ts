import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf, weekdayOf } from "../../../../core/base/days.ts";
import { daysFrom, elapsedShare } from "../../../../core/formulas/statistics/pacing.ts";
import { days as cases } from "../../../oracles/follow-up.json" with { type: "json" };

const day = (text: string): number => {
  const [year, month, date] = text.split("-").map(Number) as [number, number, number];
  return dayOf(year, month, date).day;
};

const dates = fc.integer({ min: 40_000, max: 50_000 });
const lengths = fc.integer({ min: 0, max: 500 });

describe("the days that count", () => {
  for (const { first, last, holidays, business, calendar } of cases) {
    it(`are ${business} business days and ${calendar} days from ${first} to ${last}`, () => {
      const off = holidays.map(day);
      expect(daysFrom(day(first), day(last), "business", off)).toBe(business);
      expect(daysFrom(day(first), day(last), "calendar", off)).toBe(calendar);
    });
  }

  it("are 0 from a day to the day before", () => {
    expect(daysFrom(46_000, 45_999, "calendar")).toBe(0);
    expect(daysFrom(46_000, 45_999, "business")).toBe(0);
  });

  it("are the same as counted one by one", () => {
    fc.assert(
      fc.property(dates, lengths, fc.array(fc.integer({ min: -10, max: 510 })), (first, length, offsets) => {
        const off = offsets.map((offset) => first + offset);
        let counted = 0;
        for (let day = first; day <= first + length; day++)
          if (weekdayOf(day) > 0 && weekdayOf(day) < 6 && !off.includes(day)) counted++;
        expect(daysFrom(first, first + length, "business", off)).toBe(counted);
      }),
    );
  });

  it("add up over two stretches of time", () => {
    fc.assert(
      fc.property(dates, lengths, lengths, (first, one, other) => {
        const parts =
          daysFrom(first, first + one, "business") + daysFrom(first + one + 1, first + one + other, "business");
        expect(daysFrom(first, first + one + other, "business")).toBe(parts);
      }),
    );
  });

  it("are counted as fast over a thousand years", () => {
    expect(daysFrom(1, 365_243, "business")).toBe(260_888);
  });
});

describe("the share of a period", () => {
  it("counts the as-of day, is 1 after the end and undefined before the start", () => {
    expect(elapsedShare(100, 109, 100, "calendar")).toBe(0.1);
    expect(elapsedShare(100, 109, 109, "calendar")).toBe(1);
    expect(elapsedShare(100, 109, 200, "calendar")).toBe(1);
    expect(elapsedShare(100, 109, 99, "calendar")).toBeNull();
  });

  it("is unknown in a period without a business day", () => {
    const saturday = day("2026-08-01");
    expect(elapsedShare(saturday, saturday + 1, saturday + 9, "business")).toBeNull();
    expect(elapsedShare(saturday - 1, saturday, saturday, "business", [saturday - 1])).toBeNull();
  });

  it("never falls as time passes", () => {
    fc.assert(
      fc.property(dates, lengths, lengths, (start, length, passed) => {
        const today = elapsedShare(start, start + length, start + passed, "business") ?? 0;
        const tomorrow = elapsedShare(start, start + length, start + passed + 1, "business") ?? 0;
        expect(tomorrow).toBeGreaterThanOrEqual(today);
        expect(tomorrow).toBeLessThanOrEqual(1);
      }),
    );
  });
});
