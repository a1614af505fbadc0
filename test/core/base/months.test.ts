import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cell } from "../../../core/base/cells.ts";
import { dayOf } from "../../../core/base/days.ts";
import {
  dayFromIso,
  firstDayOf,
  isMonth,
  isoDayOf,
  lastDayOf,
  monthAfter,
  monthOf,
  monthsBetween,
  monthsFrom,
  monthWords,
  orderOf,
  readDay,
  readMonth,
} from "../../../core/base/months.ts";
import { isProblem } from "../../../core/base/problem.ts";

const anyMonth = fc
  .tuple(fc.integer({ min: 1990, max: 2199 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${`${month}`.padStart(2, "0")}`);

const read = (cell: Cell): string => {
  const month = readMonth(cell);
  return isProblem(month) ? month.name : month;
};

describe("months", () => {
  it("follow each other across the end of a year, forwards and backwards", () => {
    expect([monthAfter("2026-12"), monthAfter("2026-01", -1), monthAfter("2026-05", 30)]).toEqual([
      "2027-01",
      "2025-12",
      "2028-11",
    ]);
  });

  it("are as far apart as they were moved", () => {
    fc.assert(
      fc.property(anyMonth, fc.integer({ min: -300, max: 300 }), (month, by) => {
        expect(monthsBetween(month, monthAfter(month, by))).toBe(by);
      }),
    );
  });

  it("are listed from the first to the last; the list is empty if the last comes first", () => {
    expect(monthsFrom("2026-11", "2027-02")).toEqual(["2026-11", "2026-12", "2027-01", "2027-02"]);
    expect(monthsFrom("2026-11", "2026-11")).toEqual(["2026-11"]);
    expect(monthsFrom("2026-11", "2026-10")).toEqual([]);
  });

  it("start and end with their own days", () => {
    fc.assert(
      fc.property(anyMonth, (month) => {
        expect([monthOf(firstDayOf(month)), monthOf(lastDayOf(month))]).toEqual([month, month]);
        expect(lastDayOf(month).day + 1).toBe(firstDayOf(monthAfter(month)).day);
      }),
    );
  });

  it("are refused with a 13 or in the year 20", () => {
    expect(["2026-10", "2026-13", "2026-00", "0020-10", "2026-1", "x"].filter(isMonth)).toEqual(["2026-10"]);
  });

  it("are written as people say them", () => {
    expect(monthWords("2026-08", "en")).toBe("August 2026");
    expect(monthWords("2026-08", "fr")).toBe("août 2026");
  });

  it("have only the days of the calendar", () => {
    expect(dayFromIso("2028-02-29")).toEqual(dayOf(2028, 2, 29));
    expect(["2027-02-29", "2027-13-01", "2027-00-10", "2027-01-00", "2027-1-1"].map(dayFromIso)).toEqual(
      Array(5).fill(undefined),
    );
    expect(isoDayOf(dayOf(2026, 9, 5))).toBe("2026-09-05");
  });
});

describe("a month is read from", () => {
  it.each([
    "20260901",
    "202609",
    "2026-09",
    "2026/09",
    "2026-9",
    "2026-09-30",
    "2026-09-30T12:00:00",
    "2026-09-30 00:00",
    "09.2026",
    "9/2026",
    "Sept 2026",
    "sept. 2026",
    "Sep-26",
    "Sept '26",
    "septembre 2026",
    "SEPTEMBRE 2026",
    "September 2026",
    "2026 September",
    "30 septembre 2026",
    "1er septembre 2026",
    "September 1st, 2026",
    "Sep 30, 2026",
    "30.09.2026",
    "30/9/2026",
    "9/30/2026",
    "9/9/2026",
    "1/9/2026",
    "9/1/2026",
    "Q3 2026",
    "T3 2026",
    "2026-Q3",
    " 2026-09 ",
  ])("“%s”: September 2026", (text) => {
    expect(read(text)).toBe("2026-09");
  });

  it("a date, a serial number and digits that a spreadsheet made a number of", () => {
    expect(
      [dayOf(2026, 9, 30), dayOf(2026, 9, 30).day, dayOf(2026, 9, 30).day + 0.75, 20_260_901, 202_609].map(read),
    ).toEqual(Array(5).fill("2026-09"));
  });

  it("French names with and without accents", () => {
    expect(
      ["fév. 2026", "fevrier 2026", "août 2026", "aout 26", "déc-2026", "juil. 2026", "mai 2026"].map(read),
    ).toEqual(["2026-02", "2026-02", "2026-08", "2026-08", "2026-12", "2026-07", "2026-05"]);
  });

  it("5/9/2026 only if it is known which part comes first", () => {
    expect(read("5/9/2026")).toBe("ambiguous-date");
    expect([readMonth("5/9/2026", "day first"), readMonth("5/9/2026", "month first")]).toEqual(["2026-09", "2026-05"]);
    expect(readMonth("5/9/2026")).toMatchObject({
      says: {
        en: "“5/9/2026” may be in September 2026 or in May 2026. Type the month as 2026-09 or 2026-05.",
      },
    });
  });

  it("the column, if another row reveals the order", () => {
    expect(["25/9/2026", "9/25/2026", "5/9/2026", "2026-09-25", "32/32/2026"].map(orderOf)).toEqual([
      "day first",
      "month first",
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("nothing that is not a month", () => {
    const none: Cell[] = [
      "",
      "next month",
      "31/9/2026",
      "2026-13",
      "13.2026",
      "2026",
      "09/26",
      "September",
      "Sept 5",
      "Martian 2026",
      "12 34 Sept 2026",
      true,
      null,
      0,
      12,
      -5,
      1e12,
      { day: 1e9 },
      { error: "#N/A" },
    ];
    expect(none.map(read)).toEqual(none.map(() => "not-a-month"));
  });

  it("a day: the first of the month if only the month is given", () => {
    expect([readDay("2026-09"), readDay("5 sept. 2026")]).toEqual([dayOf(2026, 9, 1), dayOf(2026, 9, 5)]);
  });

  it("everything the product writes itself", () => {
    fc.assert(
      fc.property(anyMonth, (month) => {
        expect([month, firstDayOf(month), monthWords(month, "en"), monthWords(month, "fr")].map(read)).toEqual(
          Array(4).fill(month),
        );
      }),
    );
  });

  it("any text, without ever failing", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.stringMatching(/^[\d/. -]{0,12}$/)), (text) => {
        const month = readMonth(text);
        expect(isProblem(month) || isMonth(month)).toBe(true);
      }),
    );
  });
});
