import { describe, expect, it } from "vitest";
import { answer, months } from "./answered.ts";

describe("the same line twice", () => {
  const twice = "Day;Campaign;X\n2026-01-31;A;11.5\n2026-01-31;A;11.5\n2026-01-31;B;0\n2026-01-31;B;0";

  it("is asked about, kept or counted once; lines that add nothing do not matter", () => {
    expect(months(twice)).toBe("twice");
    expect(months(twice, {}, { answers: { twice: "keep" } })).toBe("2026-01 23");
    expect(months(twice, {}, { answers: { twice: "once" } })).toBe("2026-01 11.5");
    expect(months("Day;Campaign;X\n2026-01-31;B;0\n2026-01-31;B;0")).toBe("2026-01 0");
  });

  it("in a list of what happened on a day is said", () => {
    const leads = "Date;Source\n2026-01-31;google\n2026-01-31;google";
    expect(months(leads, {}, { aggregate: "count" })).toBe("2026-01 2");
    expect(answer(leads, {}, { aggregate: "count" }).said.map(({ name }) => name)).toContain("alike");
  });
});

describe("a figure beside each part of one thing", () => {
  const orders = "Order ID;Date;Product;Total\n101;2026-01-05;a;50\n101;2026-01-05;b;50\n102;2026-01-06;a;20";

  it("is asked about, and counts once where the answer names the thing", () => {
    expect(months(orders, {}, { column: "Total" })).toBe("repeated");
    expect(months(orders, {}, { column: "Total", answers: { repeated: "Order ID" } })).toBe("2026-01 70");
    expect(months(orders, {}, { column: "Total", answers: { repeated: "keep" } })).toBe("2026-01 120");
  });
});

describe("lines of all others together", () => {
  const all = "Month;Channel;X\n2026-01;Paid;5\n2026-01;Organic;7\n2026-01;All;12";

  it("do not count where they add up the others, and are asked about where they do not", () => {
    expect(months(all)).toBe("2026-01 12");
    expect(months(all.replace("12", "15"))).toBe("totals");
    expect(months(all.replace("12", "15"), {}, { answers: { totals: "keep" } })).toBe("2026-01 27");
  });
});

describe("two exports, one below the other, that overlap with other figures", () => {
  const table = (dates: readonly string[], heading = "Date", more = "") =>
    [
      `${heading};X${more && ";Channel"}`,
      ...dates.map((date, at) => `${date};${2 ** at}${more && `;${more} ${at}`}`),
    ].join("\n");
  const days = ["27", "28", "29", "28", "29", "30"].map((day) => `2026-09-${day}`);

  it("are asked about, and the later lines count, or both", () => {
    expect(months(table(days))).toBe("overlap");
    expect(months(table(days), {}, { answers: { overlap: "later" } })).toBe("2026-09 57");
    expect(months(table(days), {}, { answers: { overlap: "add" } })).toBe("2026-09 63");
    expect(months(table([...days].reverse()))).toBe("overlap");
    const byMonth = ["2026-06", "2026-07", "2026-08", "2026-08", "2026-09", "2026-10"];
    expect(months(table(byMonth, "Month"))).toBe("overlap");
    expect(months(table(byMonth, "Month"), {}, { answers: { overlap: "later" } })).toBe(
      "2026-06 1, 2026-07 2, 2026-08 8, 2026-09 16, 2026-10 32",
    );
  });

  it.each([
    ["lists of what happened", table(["2026-09-14", "2026-09-14", "2026-09-15", "2026-09-16", "2026-09-16"])],
    ["lists with a gap", table(["2026-09-01", "2026-09-02", "2026-09-04", "2026-09-01", "2026-09-02", "2026-09-03"])],
    ["channels, one below the other", table(days, "Date", "Ads")],
    ["days that follow each other", table(["2026-09-28", "2026-09-29", "2026-09-30"])],
  ])("aren't taken for it: %s", (_, text) => {
    expect(months(text)).toMatch(/^2026-09 \d+$/);
  });
});

it("a line for both of two places adds them up", () => {
  const places = "Month;Place;X\n2026-01;Lens;1\n2026-01;Ulm;2\n2026-01;Both;3";
  expect(months(places)).toBe("2026-01 3");
});
