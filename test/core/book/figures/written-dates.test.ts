import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf } from "../../../../core/base/days.ts";
import { isoDayOf } from "../../../../core/base/months.ts";
import { either, orderShownBy, readWritten, week } from "../../../../core/book/figures/written-dates.ts";

/** `day 2026-01-05`, `month 2026-01`, `range 2026-01-05..2026-02-03`. */
function read(text: string, order?: "day first" | "month first"): string | undefined {
  const written = readWritten(text, order);
  if (written === undefined || written === either) return written;
  const [first, last] = [written.first, written.last].map((day) => isoDayOf({ day })) as [string, string];
  if (written.what === "day") return `day ${first}`;
  return written.what === "month" ? `month ${first.slice(0, 7)}` : `${written.what} ${first}..${last}`;
}

describe("a day", () => {
  it.each([
    "2026-01-05",
    "20260105",
    "2026/01/05",
    "2026.1.5",
    "05.01.2026",
    "5. 1. 2026",
    "05.01.26",
    "5 Jan 2026",
    "Jan 5, 2026",
    "January 5th, 2026",
    "Monday, January 5, 2026",
    "lun. 5 janv. 2026",
    "Mo, 5. Januar 2026",
    "5 de enero de 2026",
    "5 gennaio 2026",
    "5 januari 2026",
    "5-Jan-26",
    "5-JAN-2026",
    "2026-01-05 23:59:59",
    "2026-01-05T08:00:00.120+01:00",
    "2026-01-05 09:14:20 +0100",
    "05.01.2026 09:12",
    "05.01.2026, 09:12 Uhr",
    "Jan 5, 2026 09:00 am",
    "2026010513",
    "20260105093000",
  ])("is read: %s", (text) => {
    expect(read(text)).toBe("day 2026-01-05");
  });

  it("knows its time and whether it is UTC", () => {
    expect(readWritten("Jan 5, 2026 05:30 pm")).toMatchObject({ time: 63_000, timed: true });
    expect(readWritten("2026-01-05T00:05:11.120Z")).toMatchObject({ time: 311, utc: true });
    expect(readWritten("2026-01-05 00:00 +0100")).not.toHaveProperty("utc");
    expect(readWritten("5/1/2026 12:00:00 AM", "day first")).toMatchObject({ time: 0 });
  });

  it("whose order cannot be known is either, until somebody says it", () => {
    expect(read("03/04/2026")).toBe(either);
    expect(read("03/04/2026", "day first")).toBe("day 2026-04-03");
    expect(read("03/04/2026 10:00", "month first")).toBe("day 2026-03-04");
    expect(read("1/31/26")).toBe("day 2026-01-31");
    expect(read("7/7/2026")).toBe("day 2026-07-07");
  });

  it("shows its order where it can be read in one way only", () => {
    expect(
      ["31/01/2026 00:00", "1/26/2026", "03/04/2026", "7/7/2026", "31.01.2026", "2026-05-01 - 2026-05-31"].map(
        orderShownBy,
      ),
    ).toEqual(["day first", "month first", undefined, undefined, undefined, undefined]);
  });

  it.each([
    "2026-02-30",
    "31/31/2026",
    "2026-13-01",
    "2026-01-05 25:00",
    "BC-01",
    "1.250,75",
    "Sat",
    "#1004",
    "12,5",
    "Total",
    "1989-01-01",
  ])("is not a date: %s", (text) => {
    expect(read(text)).toBeUndefined();
  });
});

describe("a month", () => {
  it.each([
    "2026-03",
    "202603",
    "2026/3",
    "03/2026",
    "03.2026",
    "3-2026",
    "Mrz 26",
    "March 2026",
    "mars 2026",
    "Mar-26",
    "marzo de 2026",
    "2026 Mar",
    "maart 2026",
    "Mar '26",
    "2026M03",
    "Mar. 2026",
  ])("is read: %s", (text) => {
    expect(read(text)).toBe("month 2026-03");
  });

  it("without a year says so", () => {
    expect(["Jan", "mai", "26-Jan", "Jan 5", "7"].map((text) => readWritten(text))).toMatchObject(
      Array(5).fill({ what: "yearless" }),
    );
  });

  it("in digits that may be something else says so", () => {
    expect(["46023", "2026", "7", "05/25"].map((text) => readWritten(text))).toMatchObject(
      ["serial", "year", "month-number", "pair"].map((digits) => ({ digits })),
    );
  });
});

describe("a period", () => {
  it.each([
    ["2026-05-01 - 2026-05-31", "range 2026-05-01..2026-05-31"],
    ["2026-05-01,2026-05-31", "range 2026-05-01..2026-05-31"],
    ["2026-05-01 – 2026-05-31", "range 2026-05-01..2026-05-31"],
    ["01.05.2026-31.05.2026", "range 2026-05-01..2026-05-31"],
    ["1-31 May 2026", "range 2026-05-01..2026-05-31"],
    ["du 1er au 31 mai 2026", "range 2026-05-01..2026-05-31"],
    ["vom 01.05.2026 bis 31.05.2026", "range 2026-05-01..2026-05-31"],
    ["May 1 - May 31, 2026", "range 2026-05-01..2026-05-31"],
    ["Dec 29, 2025 - Jan 4, 2026", "range 2025-12-29..2026-01-04"],
    ["Dec 29 - Jan 4, 2026", "range 2025-12-29..2026-01-04"],
    ["26/01/2026 - 01/02/2026", "range 2026-01-26..2026-02-01"],
    ["01/02/2026 - 28/02/2026", "range 2026-02-01..2026-02-28"],
    ["01/02/2026 - 03/02/2026", either],
    ["2026-W05", "week 2026-01-26..2026-02-01"],
    ["KW 5/2026", "week 2026-01-26..2026-02-01"],
    ["S05 2026", "week 2026-01-26..2026-02-01"],
    ["Week 53, 2026", "week 2026-12-28..2027-01-03"],
    ["Q1 2026", "quarter 2026-01-01..2026-03-31"],
    ["T4 2025", "quarter 2025-10-01..2025-12-31"],
    ["2. Quartal 2026", "quarter 2026-04-01..2026-06-30"],
    ["2026-Q3", "quarter 2026-07-01..2026-09-30"],
  ])("is read: %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it("has no week 53 in a year of 52", () => {
    expect(week(2025, 53)).toBeUndefined();
    expect(read("2025-W53")).toBeUndefined();
  });
});

it("reads back every day in every form", () => {
  const two = (number: number): string => String(number).padStart(2, "0");
  const forms: ((year: number, month: number, day: number) => string)[] = [
    (y, m, d) => `${y}-${two(m)}-${two(d)}`,
    (y, m, d) => `${two(d)}.${two(m)}.${y}`,
    (y, m, d) => `${d}. ${m}. ${y}`,
    (y, m, d) => `${y}${two(m)}${two(d)}`,
    (y, m, d) =>
      `${d} ${["janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."][m - 1]} ${y}`,
    (y, m, d) =>
      `${["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"][m - 1]} ${d}, ${y} 10:30 PM`,
    (y, m, d) =>
      `${two(d)}-${["gen", "feb", "mar", "apr", "mag", "giu", "lug", "ago", "set", "ott", "nov", "dic"][m - 1]}-${y}`,
  ];
  fc.assert(
    fc.property(
      fc.integer({ min: dayOf(1990, 1, 1).day, max: dayOf(2100, 1, 1).day }),
      fc.constantFrom(...forms),
      (day, form) => {
        const [year, month, dayOfMonth] = isoDayOf({ day }).split("-").map(Number) as [number, number, number];
        expect(read(form(year, month, dayOfMonth))).toBe(`day ${isoDayOf({ day })}`);
      },
    ),
  );
});

it("never fails, whatever the text is", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      for (const order of [undefined, "day first", "month first"] as const) readWritten(text, order);
      orderShownBy(text);
    }),
  );
});
