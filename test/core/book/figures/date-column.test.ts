import { describe, expect, it } from "vitest";
import type { Cell } from "../../../../core/base/cells.ts";
import { judgeDates } from "../../../../core/book/figures/date-column.ts";
import { either } from "../../../../core/book/figures/written-dates.ts";

const today = 46_355;
const judged = (cells: readonly Cell[], heading = "Date") => judgeDates(cells, heading, today);

describe("a column of dates", () => {
  it("is judged as a whole: one cell shows the order of all", () => {
    const column = judged(["05/02/2026", "31/01/2026", "11/02/2026"]);
    expect(column?.orders).toEqual(new Map([["day first", "31/01/2026"]]));
    expect(column?.either).toBe("05/02/2026");
    expect(column?.read("05/02/2026")).toBe(either);
    expect(column?.read("05/02/2026", "day first")).toMatchObject({ first: 46_058 });
  });

  it("tells both orders where they contradict each other", () => {
    expect(judged(["31/01/2026", "1/26/2026"])?.orders.size).toBe(2);
  });

  it("may be first days of months", () => {
    expect(judged(["1/01/2026", "1/02/2026", "1/03/2026"])?.firstDays).toBe("day first");
    expect(judged(["1/1/2026", "2/1/2026", "3/1/2026"])?.firstDays).toBe("month first");
    expect(judged(["1/2/2026 12:00 AM", "1/3/2026 12:00 AM"])?.firstDays).toBe("day first");
    expect(judged(["01/02/2026 00:00:00", "01/03/2026 00:00:00"])?.firstDays).toBe("day first");
    expect(judged(["01/01/25 09:12", "02/01/25 09:12"])).not.toHaveProperty("firstDays");
    expect(judged(["12-12-25", "02-01-26"])).not.toHaveProperty("firstDays");
    expect(judged(["1/02/2026", "2/03/2026"])).not.toHaveProperty("firstDays");
  });

  it("reads months that a spreadsheet took for numbers, below a heading of months alone", () => {
    const months = judged([1.2026, 2.2026, 10.2026, 1.202], "Monat");
    expect([1.2026, 10.2026, 1.202].map((cell) => months?.read(cell))).toMatchObject([
      { what: "month", first: 46_023 },
      { what: "month", first: 46_296 },
      { what: "month", first: 43_831 },
    ]);
    expect(judged([1.2026, 2.2026], "X")).toBeUndefined();
    expect(judged([13.2026, 14.2026], "Monat")).toBeUndefined();
  });

  it("takes digits that have the length of dates, and short ones where the heading says so", () => {
    expect(judged([202601, 202602], "")?.dates).toBe(2);
    expect(judged(["20260101", "20260102"], "")?.dates).toBe(2);
    expect(judged(["46023", "46054"], "Month")?.serial).toBe("46023");
    expect(judged(["46023", "46054"], "Sessions")).toBeUndefined();
    expect(judged(["1", "2", "3"], "Mois")?.dates).toBe(3);
    expect(judged(["1", "2", "3"], "Leads")).toBeUndefined();
    expect(judged(["1767225600", "1769904000"], "created")?.read("1767225600")).toMatchObject({
      first: 46_023,
      utc: true,
    });
    expect(judged(["1767225600", "1769904000"], "phone")).toBeUndefined();
  });

  it("reads digits as weeks where the heading says so, or where they cannot be months", () => {
    expect(judged(["202604", "202605"], "Year week")?.read("202605")).toMatchObject({ what: "week", first: 46_048 });
    expect(judged(["202612", "202613"], "")?.read("202612")).toMatchObject({ what: "week" });
  });

  it("reads 05/25 as a month of last year, and 1/21 as none", () => {
    expect(judged(["05/25", "06/25", "07/25"], "Mois")?.read("05/25")).toMatchObject({ what: "month" });
    expect(judged(["1/21", "1/22", "1/23"])).toBeUndefined();
    expect(judged(["05/06", "06/06"], "Mois")).toBeUndefined();
  });

  it("counts what a spreadsheet turned into dates, and what it left", () => {
    expect(judged([{ day: 46_144 }, "31/01/2026 00:00", { day: 46_025 }])).toMatchObject({
      kept: 2,
      slashed: 1,
      dates: 3,
    });
  });

  it("is not found where most cells are something else, or lie in another century", () => {
    expect(judged(["Brand", "2026-01", "Racks", "Bell"])).toBeUndefined();
    expect(judged(["2099-01-01", "2099-02-01"])).toBeUndefined();
    expect(judged([null, null])).toBeUndefined();
  });
});
