import { describe, expect, it } from "vitest";
import { answer, months } from "./answered.ts";

const sum = { column: "X" };

describe("lines of another name than the KPI says", () => {
  const table = (heading: string, own: string, other: string, figures = "X") =>
    `Date;${heading};${figures}\n2026-01-05;${own};1\n2026-01-06;${other};2`;

  it.each([
    ["Organic sessions", "Channel", "Organic", "Paid"],
    ["New customers", "Customer type", "New", "Returning"],
    ["Ventes en ligne", "Lieu", "En ligne", "Magasin"],
    ["Neukunden online", "Quelle", "Online", "Messe"],
  ])("are asked about: %s", (name, heading, own, other) => {
    const text = table(heading, own, other);
    expect(months(text, { name }, sum)).toBe("named");
    expect(months(text, { name }, { ...sum, answers: { named: "only" } })).toBe("2026-01 1");
    expect(months(text, { name }, { ...sum, answers: { named: "keep" } })).toBe("2026-01 3");
    expect(months(text, { name }, { ...sum, filter: { column: heading, equals: own } })).toBe("2026-01 1");
    expect(answer(text, { name }, { ...sum, answers: { named: "only" } }).said[0]?.en).toBe(
      `Only lines where “${heading}” is “${own}”: 1 of 2.`,
    );
  });

  it.each([
    ["the heading says it of all lines", table("Channel", "Organic", "Paid", "Organic sessions"), {}],
    ["all are of it", table("Channel", "Organic", "organic"), sum],
    ["two values are in the name", table("Channel", "Organic", "Sessions"), sum],
    ["a lead is new and goes on", table("Lead status", "Organic", "Paid"), sum],
    ["campaigns are called so", table("Campaign", "Organic", "Paid"), sum],
  ])("aren't where %s", (_, text, more) => {
    expect(months(text, { name: "Organic sessions" }, more)).toBe("2026-01 3");
  });

  it("are asked about apart from those that were canceled", () => {
    const text =
      "Date;Channel;Status;X\n2026-01-05;Organic;paid;1\n2026-01-06;Paid;cancelled;2\n2026-01-07;Organic;paid;4";
    expect(months(text, { name: "Organic orders" }, sum)).toBe("states named");
    const answers = { states: "leave-out", named: "only" };
    expect(months(text, { name: "Organic orders" }, { ...sum, answers })).toBe("2026-01 5");
  });
});
