import { describe, expect, it } from "vitest";
import { dayOf } from "../../../core/base/days.ts";
import { dayOfTimestamp, readTimestamp } from "../../../core/base/timestamp.ts";

describe("a timestamp", () => {
  it.each([
    "2026-03-06",
    " 2026-03-06 ",
    "2026-03-06 9:05",
    "2026-03-06 23:59:59",
    "2026-03-06T00:00:01Z",
    "2026-03-06t08:00:00.120+01:00",
    "2026-03-06 15:40:14 +0000",
    "2026-03-06  23:50:01 -0800",
    "2026-03-06 10:00 UTC",
    "2026-03-06 10:00 GMT",
  ])("is the day that is written: %s", (text) => {
    expect(dayOfTimestamp(text)).toBe(dayOf(2026, 3, 6).day);
  });

  it.each([
    "2026-02-30",
    "2026-13-01",
    "2026-03-05 25:00",
    "2026-03-05 24:00",
    "2026-03-05 10:60",
    "2026-03-05 10:00:60",
    "2026-03-05 10",
    "2026-03-05T",
    "2026-3-5",
    "03/05/2026 10:00",
    "2026-03-05 10:00 CET",
    "0026-03-05",
    "",
  ])("is refused where the calendar or the clock does not know it: %s", (text) => {
    expect(dayOfTimestamp(text)).toBeUndefined();
  });

  it("says whether it is in UTC", () => {
    expect(["2026-03-06T00:00Z", "2026-03-06 00:00 UTC", "2026-03-06 00:00 +0000"].map(readTimestamp)).toEqual(
      Array(3).fill({ day: 46_087, utc: true }),
    );
    expect(["2026-03-06 00:00 +0100", "2026-03-06"].map(readTimestamp)).toEqual(
      Array(2).fill({ day: 46_087, utc: false }),
    );
  });
});
