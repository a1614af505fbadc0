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
