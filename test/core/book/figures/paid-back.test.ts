import { describe, expect, it } from "vitest";
import { answer, months } from "./answered.ts";

const money = { name: "Total", unit: "EUR" } as const;
const orders = (heading: string, ...back: readonly string[]) =>
  [
    `Date;Order;Total;${heading}`,
    ...back.map((each, at) => `2026-0${at < 2 ? 1 : 2}-0${at + 1};#${at + 1};${100 * (at + 1)}.50;${each}`),
  ].join("\n");
const sentences = (...asked: Parameters<typeof answer>): string[] =>
  answer(...asked)
    .said.filter(({ name }) => /deducted/.test(name))
    .map(({ en }) => en);

describe("sales beside what was paid back of them", () => {
  it.each([
    "Refunds",
    "Refunded Amount",
    "Amount Refunded",
    "Returns",
    "Chargebacks",
    "Credit notes",
    "Avoirs",
    "Montant remboursé",
    "Remboursements",
    "Erstattungen",
    "Rückerstattung",
    "Retouren",
    "Gutschriften",
    "Rimborsi",
    "Devoluciones",
  ])("are asked about: %s", (heading) => {
    const text = orders(heading, "0.00", "200.50", "30.25");
    expect(months(text, money)).toBe("paid-back");
    expect(months(text, money, { answers: { "paid-back": "deduct" } })).toBe("2026-01 100.5, 2026-02 270.25");
    expect(months(text, money, { answers: { "paid-back": "keep" } })).toBe("2026-01 301, 2026-02 300.5");
  });

  it("are deducted whatever their sign is", () => {
    const text = orders("Returns", "0.00", "-200.50", "-30.25");
    expect(months(text, money, { answers: { "paid-back": "deduct" } })).toBe("2026-01 100.5, 2026-02 270.25");
    expect(sentences(text, money, { answers: { "paid-back": "deduct" } })).toEqual([
      "“Returns” is deducted from “Total”.",
    ]);
  });

  it("are asked about where months have one line, and where somebody has chosen the column", () => {
    const text = "Month,Sales,Refunds\n2026-01,1200,90\n2026-02,1300,40";
    expect(months(text, { name: "Sales", unit: "EUR" })).toBe("paid-back");
    expect(months(text, { name: "Revenue", unit: "EUR" }, { column: "Sales" })).toBe("paid-back");
  });

  it.each([
    ["all are zero", orders("Refunds", "0.00", "0", "")],
    ["they are counted", orders("Refunded orders", "1", "0", "2")],
    ["they are small whole numbers", "Month,Total,Returns\n2026-01,12000,7\n2026-02,13000,5"],
    ["they are a rate", orders("Return rate", "0.5", "2.5", "1.5")],
  ])("are neither asked about nor told where %s", (_, text) => {
    expect(months(text, money)).toMatch(/^2026-01 \d/);
    expect(sentences(text, money)).toEqual([]);
  });

  it.each(["Net total", "Gross sales", "Ventes nettes", "CA brut", "Nettoumsatz", "Umsatz brutto"])(
    "are clear where the heading is net or gross: %s",
    (heading) => {
      const text = orders("Refunds", "0.00", "20.50", "3.25").replace("Total", heading);
      expect(months(text, { name: heading, unit: "EUR" })).toMatch(/^2026-01 301,/);
      expect(sentences(text, { name: heading, unit: "EUR" })).toEqual([]);
    },
  );

  it("are told where another heading is net or gross, where somebody adds them up, and in a rate", () => {
    const told = ["“Refunds” isn't deducted from “Sales”."];
    const text = "Month,Sales,Refunds,Net sales,Orders\n2026-01,1200,90,1110,12\n2026-02,1300,40,1260,13";
    const sales = { name: "Sales", unit: "EUR" } as const;
    expect(months(text, sales)).toBe("2026-01 1200, 2026-02 1300");
    expect(sentences(text, sales)).toEqual(told);
    const alone = text.replace("Net sales", "Fees");
    expect(sentences(alone, sales, { aggregate: "sum" })).toEqual(told);
    const basket = { name: "Average basket", kind: "rate", unit: "EUR" } as const;
    expect(sentences(alone, basket, { of: ["Sales", "Orders"] })).toEqual(told);
  });

  it("are told of lines below months across", () => {
    const text = "Compte;2026-01;2026-02\nVentes;1200;1300\nRemises;-40;-30\nAvoirs;-20;0\nFrais;100;90";
    const said = ["“Remises” isn't deducted from “Ventes”.", "“Avoirs” isn't deducted from “Ventes”."];
    expect(sentences(text, { name: "Ventes", unit: "EUR" })).toEqual(said);
    expect(sentences(text, { name: "Frais", unit: "EUR" })).toEqual([]);
  });

  it("are told where they are of another size", () => {
    const text = "Month;Sales (k€);Refunds\n2026-01;12;900\n2026-02;13;400";
    const scaled = { answers: { magnitude: "1000", "paid-back": "deduct" } } as const;
    expect(months(text, { name: "Sales", unit: "EUR" }, scaled)).toBe("2026-01 12000, 2026-02 13000");
    expect(sentences(text, { name: "Sales", unit: "EUR" }, scaled)).toEqual([
      "“Refunds” isn't deducted from “Sales (k€)”.",
    ]);
    const alike = text.replace("Refunds", "Refunds (k€)").replace("900", "0.9").replace("400", "0.4");
    expect(months(alike, { name: "Sales", unit: "EUR" }, scaled)).toBe("2026-01 11100, 2026-02 12600");
  });

  it("are nothing to costs, counts and levels", () => {
    const text = "Month,Cost,Orders,Amount,Refunds\n2026-01,100,12,900,90\n2026-02,110,14,950,40";
    for (const name of ["Cost", "Refunds"]) expect(months(text, { name, unit: "EUR" })).not.toContain("paid-back");
    expect(months(text, { name: "Orders", unit: "orders" })).toBe("2026-01 12, 2026-02 14");
    expect(months(text, { name: "Amount", unit: "EUR", kind: "level" })).toBe("2026-01 900, 2026-02 950");
  });
});

it("discounts are told, not asked about", () => {
  const text = orders("Discount Amount", "0.00", "20.50", "3.25");
  expect(months(text, money)).toBe("2026-01 301, 2026-02 300.5");
  expect(sentences(text, money)).toEqual(["“Discount Amount” isn't deducted from “Total”."]);
});

it("credit notes on the other side of an account are told", () => {
  const text = "Date;Compte;Débit;Crédit\n14/09/2026;707000;;1200,00\n28/09/2026;707000;160,00;";
  const sales = [text, { name: "CA", unit: "EUR" }, { column: "Crédit" }] as const;
  expect(months(...sales)).toBe("2026-09 1200");
  expect(sentences(...sales)).toEqual(["“Débit” isn't deducted from “Crédit”."]);
});
