import { describe, expect, it } from "vitest";
import { answer, months } from "./answered.ts";

describe("a rate", () => {
  const ads = "Month;Conversions;Clicks;CTR\n2026-01;42,5;610;6,97 %\n2026-01;11;402;2,74 %\n2026-02;--;300;0 %";

  it("is all of one column by all of the other, over the lines of a month", () => {
    const { figures, said } = answer(ads, { kind: "rate", unit: "%" }, { of: ["Conversions", "Clicks"] });
    expect(figures.map(({ value }) => value)).toEqual([53.5 / 1012, null]);
    expect(said.map(({ name }) => name)).toContain("computed");
  });

  it("whose two columns are answered one by one is the same", () => {
    const answers = { numerator: "Conversions", denominator: "Clicks" };
    expect(answer(ads, { kind: "rate", unit: "%" }, { answers }).figures[0]?.value).toBe(53.5 / 1012);
    expect(
      answer(ads, { kind: "rate", unit: "%", name: "CTR" }).questions.map(({ choices }) =>
        choices.map(({ key }) => key),
      ),
    ).toEqual(Array(2).fill(["Conversions", "Clicks"]));
  });

  it("in money checks the currency of what is spent", () => {
    const cost = "Month;Cost (CHF);Leads\n2026-01;100;4";
    expect(months(cost, { kind: "rate", unit: "CHF" }, { of: ["Cost (CHF)", "Leads"] })).toBe("2026-01 25");
    expect(months(cost, { kind: "rate", unit: "EUR" }, { of: ["Cost (CHF)", "Leads"] })).toBe("currency");
  });

  it("over people is asked about where months have several lines, but not over those of mailings", () => {
    const days = "Date;Visitors;Orders\n2026-09-29;400;8\n2026-09-30;380;7";
    const rate = { name: "Conversion rate", kind: "rate", unit: "%" } as const;
    const of = ["Orders", "Visitors"] as const;
    expect(months(days, rate, { of })).toBe("people");
    expect(months(days, rate, { of, answers: { people: "add" } })).toMatch(/^2026-09 0.019/);
    expect(months(days.replace("09-30", "10-30"), rate, { of })).toMatch(/^2026-09 0.02,/);
    const mailings = "Date;Unique opens;Unique clicks\n2026-09-14;400;40\n2026-09-28;600;60";
    expect(months(mailings, rate, { of: ["Unique clicks", "Unique opens"] })).toBe("2026-09 0.1");
  });

  const shop = "Month;Visitors;Orders\n2026-01;1000;20\n2026-02;1100;33\n2026-03;1200;30";
  const share = { kind: "rate", unit: "%", name: "Conversion rate" } as const;

  it.each([
    ["a share", share, "Visitors", "Orders", shop],
    ["a share by days", share, "Sessions", "Commandes", "Date;Sessions;Commandes\n05/01/2026;100;2\n26/01/2026;120;0"],
    [
      "a share without a unit",
      { kind: "rate", name: "Taux d'ouverture" } as const,
      "Envois",
      "Ouvertures",
      "Mois;Envois;Ouvertures\n2026-01;100;20\n2026-02;120;30",
    ],
  ] as const)("whose numerator is the greater one is asked about: %s", (_, kpi, above, below, text) => {
    const of = [above, below] as const;
    expect(months(text, kpi, { of })).toBe("swapped");
    expect(answer(text, kpi, { of }).questions[0]?.choices.map(({ key }) => key)).toEqual([below, above]);
    expect(months(text, kpi, { of: [below, above] })).toMatch(/^2026-01 0/);
    expect(answer(text, kpi, { of, answers: { swapped: below } })).toMatchObject({
      figures: answer(text, kpi, { of: [below, above] }).figures,
      took: { of: [below, above] },
    });
    expect(months(text, kpi, { of, answers: { swapped: above } })).toMatch(/^2026-01 \d/);
  });

  const basket = { kind: "rate", unit: "EUR", name: "Average basket" } as const;

  it("in money whose numerator is a count is asked about", () => {
    const text = "Month;Orders;Revenue;Leads\n2026-01;40;2000,50;12\n2026-02;50;2502,20;14";
    expect(months(text, basket, { of: ["Orders", "Revenue"] })).toBe("swapped");
    expect(answer(text, basket, { of: ["Orders", "Revenue"] }).questions[0]?.says.en).toBe(
      "“Orders” is a count and “Revenue” an amount of money: divided this way, the result isn't in EUR. Which one should be divided by the other?",
    );
    const answers = { swapped: "Revenue" };
    expect(months(text, basket, { of: ["Orders", "Revenue"], answers })).toBe(
      months(text, basket, { of: ["Revenue", "Orders"] }),
    );
    expect(months(text, basket, { of: ["Revenue", "Orders"] })).toBe("2026-01 50.0125, 2026-02 50.044");
  });

  it.each([
    ["of money by a total of counts", basket, ["Fees", "Total leads"], "Month;Fees;Total leads\n2026-01;1000;20"],
    [
      "of money",
      { kind: "rate", unit: "%", name: "ROAS" } as const,
      ["Revenue", "Cost"],
      "Month;Revenue;Cost\n2026-01;1000;20",
    ],
    [
      "of counts",
      { kind: "rate", name: "Pages per session" } as const,
      ["Pages", "Sessions"],
      "Month;Pages;Sessions\n2026-01;1000;20",
    ],
    [
      "of what was planned",
      { kind: "rate", unit: "%", name: "Taux d'atteinte" } as const,
      ["Leads", "Objectif leads"],
      "Mois;Leads;Objectif leads\n2026-01;60;50\n2026-02;61;50",
    ],
    [
      "of a start",
      { kind: "rate", unit: "%", name: "Follower growth" } as const,
      ["Followers end", "Followers start"],
      "Month;Followers start;Followers end\n2026-01;1000;1020",
    ],
    [
      "in one line of three",
      share,
      ["Orders", "Visitors"],
      "Month;Visitors;Orders\n2026-01;2;1\n2026-02;9;3\n2026-03;2;9",
    ],
  ] as const)("may well be above 1: %s", (_, kpi, of, text) => {
    expect(months(text, kpi, { of })).toMatch(/^2026-01 /);
  });
});
