import { describe, expect, it } from "vitest";
import { answer, months } from "./answered.ts";

const table = (heading: string, ...days: readonly string[]) =>
  [`${heading};X`, ...days.map((day, index) => `${day};${index + 5}`)].join("\n");

describe("dates below a heading of weeks", () => {
  it("are those of the weeks that they begin or end", () => {
    expect(months(table("Week", "2026-01-05", "2026-01-12", "2026-01-19"))).toBe("2026-01 18");
    expect(months(table("Semaine du", "05/01/2026", "12/01/2026", "26/01/2026"))).toBe("weeks");
    expect(months(table("Week ending", "2026-01-11", "2026-01-18"))).toBe("2026-01 11");
    expect(months(table("Week ending", "2026-02-01", "2026-02-08"))).toBe("weeks");
    expect(months(table("Week", "2026-01-05", "2026-01-05", "2026-01-19"))).toBe("2026-01 18");
  });

  it("are that of a week even where there is only one", () => {
    expect(months(table("Week", "2026-01-26"))).toBe("weeks");
    expect(months(table("Week", "2026-01-26"), {}, { answers: { weeks: "thursday" } })).toBe("2026-01 5");
  });

  it.each([
    ["overlap", "Week", ["2026-01-05", "2026-01-12", "2026-01-15"]],
    ["overlap, the newest first", "Week", ["2026-01-15", "2026-01-12", "2026-01-05"]],
    ["are ten days apart", "Semaine", ["05/01/2026", "15/01/2026", "25/01/2026"]],
    ["are a day off", "Week starting", ["2026-01-05", "2026-01-12", "2026-01-18", "2026-02-02"]],
    ["are a day off, in German", "Woche ab", ["05.01.2026", "13.01.2026"]],
    ["follow each other", "Semaine du", ["19/01/2026", "20/01/2026", "21/01/2026"]],
  ])("are asked about where they %s", (_, heading, days) => {
    expect(months(table(heading, ...days))).toBe("weeks");
    expect(months(table(heading, ...days), {}, { answers: { weeks: "thursday" } })).toBe("weeks");
  });

  it("may be days after all", () => {
    const asked = answer(table("Week", "2026-01-05", "2026-01-12", "2026-01-15"));
    expect(asked.questions[0]?.says.en).toContain("“2026-01-12” and “2026-01-15”");
    const days = table("Week", "2026-01-05", "2026-01-12", "2026-01-15");
    expect(months(days, {}, { answers: { weeks: "day" } })).toBe("2026-01 18");
  });

  it("matter to no level, whose last day counts", () => {
    expect(months(table("Week", "2026-01-05", "2026-01-15", "2026-02-19"), { kind: "level" })).toBe(
      "2026-01 6, 2026-02 7",
    );
  });
});

it("Mondays without a gap are weeks under any heading, other days are days", () => {
  expect(months(table("Date", "2026-01-12", "2026-01-19", "2026-01-26", "2026-02-02"))).toBe("weeks");
  expect(months(table("Date", "2026-01-14", "2026-01-21", "2026-01-28", "2026-02-04"))).toBe("2026-01 18, 2026-02 8");
});
