import { describe, expect, it } from "vitest";
import { readTable } from "../../../../core/book/figures/index.ts";
import { magnitudeIn, multiplied, otherScaleOf } from "../../../../core/book/figures/unit-scale.ts";
import { months } from "./answered.ts";

describe("the size in which figures are counted", () => {
  it.each([
    ["Revenue (k€)", 1000],
    ["CA en milliers", 1000],
    ["$'000", 1000],
    ["Revenue ($000)", 1000],
    ["Sales (₹ lakh)", 100_000],
    ["Sales (INR crores)", 10_000_000],
    ["Umsatz (TEUR)", 1000],
    ["Umsatz in T€", 1000],
    ["Sales (USD 000)", 1000],
    ["Ventas en miles de €", 1000],
    ["Umsatz (x 1.000)", 1000],
    ["Umsatz TCHF", 1000],
    ["Omsättning (tkr)", 1000],
    ["Omsättning k kr", 1000],
    ["Omsætning (t.kr.)", 1000],
    ["Omsetning i tusen kr", 1000],
    ["Omsättning (TSEK)", 1000],
    ["CA (kEUR)", 1000],
    ["CA (KCHF)", 1000],
    ["Umsatz (CHF 1000)", 1000],
    ["Umsatz (1'000 CHF)", 1000],
    ["CA (K€ HT)", 1000],
    ["CA (KEUR)", 1000],
    ["CA (k euros)", 1000],
    ["CA (milliers)", 1000],
    ["Sessions (k)", 1000],
    ["Revenue K", 1000],
    ["revenue_k", 1000],
    ["Leads en K", 1000],
    ["Visites (en k)", 1000],
    ["Impressions (000)", 1000],
    ["Umsatz in 1.000 EUR", 1000],
    ["Omzet (x € 1.000)", 1000],
    ["Omzet in duizenden", 1000],
    ["Fatturato (migliaia di euro)", 1000],
    ["Ventas (miles)", 1000],
    ["Ingresos (miles €)", 1000],
    ["Receita (R$ mil)", 1000],
    ["Receita em milhares", 1000],
    ["Receita (milhões)", 1_000_000],
    ["Views (M)", 1_000_000],
    ["Umsatz [Mio]", 1_000_000],
    ["CA (Md€)", 1_000_000_000],
    ["Sales ($bn)", 1_000_000_000],
    ["Sales (USDm)", 1_000_000],
    ["Umsatz (Mio. €)", 1_000_000],
    ["Omsättning (Mkr)", 1_000_000],
    ["Omsättning i mnkr", 1_000_000],
    ["Intäkter (MSEK)", 1_000_000],
    ["Omsetning (mill. kr)", 1_000_000],
    ["Umsatz (Mio. CHF)", 1_000_000],
    ["metrics.cost_micros", 0.000_001],
    ["costMicros", 0.000_001],
    ["Amount in cents", 0.01],
    ["amount_cents", 0.01],
    ["amountInCents", 0.01],
    ["price_in_cents_total", 0.01],
    ["total_cents_eur", 0.01],
    ["amount_minor", 0.01],
    ["Amount (minor units)", 0.01],
    ["Betrag in Cent", 0.01],
    ["Importo (centesimi)", 0.01],
    ["Growth per cent", 1],
    ["Incidents (minor)", 1],
    ["Revenue Mill Street", 1],
    ["Visits of YouTube", 1],
    ["Kronor", 1],
    ["Micro conversions", 1],
    ["Recents", 1],
    ["Revenue (EUR)", 1],
    ["Text messages", 1],
    ["Distance (km)", 1],
    ["Distance (miles)", 1],
    ["Height (m)", 1],
    ["Cost per thousand", 1],
    ["Coût pour 1 000 impressions", 1],
    ["Preis pro Tausend", 1],
    ["Cost €", 1],
    ["Leads in 2026", 1],
    ["Smiles", 1],
    ["Back office", 1],
  ])("is read from a heading: %s", (heading, size) => {
    expect(magnitudeIn(heading)).toBe(size);
  });

  const scale = (heading: string, unit: string, above = "", more: { affix?: string; currency?: string } = {}) => {
    const table = readTable({ text: `${above}Month;X\n2026-01;1\n2026-02;2` }, "2026-11-29");
    const kpi = { code: "X", name: "X", kind: "flow", unit } as const;
    return otherScaleOf(table, { kpi }, { heading, unit, ...more })?.by;
  };

  it("is compared with the unit of the KPI", () => {
    expect(scale("Revenue (k€)", "EUR")).toBe(1000);
    expect(scale("Revenue (k€)", "k€")).toBeUndefined();
    expect(scale("Revenue (k€)", "M€")).toBe(0.001);
    expect(scale("Revenue", "k€")).toBeUndefined();
    expect(scale("Revenue", "k€", "", { currency: "EUR" })).toBe(0.001);
    expect(scale("Revenue", "EUR", "", { currency: "EUR" })).toBeUndefined();
    expect(scale("Time (min)", "h")).toBe(1 / 60);
    expect(scale("Time", "min", "", { affix: "h" })).toBe(60);
    expect(scale("Time (min)", "sessions")).toBeUndefined();
  });

  it("is never said by the unit itself", () => {
    expect(scale("Trajets (miles)", "miles")).toBeUndefined();
    expect(scale("Trajets (miles)", "leads")).toBe(1000);
  });

  it.each([
    "In thousands",
    "Compte de résultat (en K€)",
    "Chiffres en milliers d'euros",
    "Unité : k€",
    "Cifras en miles de euros",
    "Angaben in TEUR",
    "Valores em milhares",
    "Sales report (in thousands)",
    "Belopp i tkr",
    "TSEK",
    "Montants KCHF",
    "Rapport des ventes, kEUR",
    "Umsatzbericht, Tsd. CHF",
  ])("may be said by a title in any language: %s", (title) => {
    expect(scale("Revenue", "EUR", `${title}\n`)).toBe(1000);
  });

  it("may be said below the table", () => {
    const table = readTable({ text: "Mois;CA\n2026-01;1\n2026-02;2\n\n* en milliers d'euros;\n" }, "2026-11-29");
    const kpi = { code: "CA", name: "CA", kind: "flow", unit: "EUR" } as const;
    expect(otherScaleOf(table, { kpi }, { heading: "CA", unit: "EUR" })?.by).toBe(1000);
  });

  it("may be said by a title above the table, not by an amount in it", () => {
    expect(scale("Revenue", "EUR", "(in thousands of EUR)\n")).toBe(1000);
    expect(scale("Revenue", "EUR", "Report, USD millions\n")).toBe(1_000_000);
    expect(scale("Revenue", "EUR", "Umsatzbericht (Mio. CHF)\n")).toBe(1_000_000);
    for (const title of ["Campaigns above 10 k€", "Deals of 2 Mio. CHF", "Aktion 50 TSEK", "Programme Million"])
      expect(scale("Revenue", "EUR", `${title}\n`)).toBeUndefined();
  });

  it("leaves no rounding error behind", () => {
    expect(multiplied(1_234_560_000, 0.000_001)).toBe(1234.56);
    expect(multiplied(1200, 1 / 60)).toBe(20);
    expect(multiplied(12, 1000)).toBe(12_000);
  });
});

describe("amounts of programs, which may be in cents", () => {
  const charges = (heading: string, amounts: readonly string[], currency = "eur") =>
    [
      `id,${heading},currency,created`,
      ...amounts.map((amount, at) => `ch_${at},${amount},${currency},2026-0${at + 1}-05`),
    ].join("\n");
  const money = { name: "Revenue", unit: "EUR" } as const;
  const asked = (text: string, column = "amount") => months(text, money, { column });

  it("are asked about, and divided by 100", () => {
    expect(asked(charges("amount", ["4900", "990"]))).toBe("magnitude");
    expect(asked(charges("amount_paid", ["4900", "-990"]), "amount_paid")).toBe("magnitude");
    const answered = { column: "amount", answers: { magnitude: "0.01" } };
    expect(months(charges("amount", ["4900", "990"]), money, answered)).toBe("2026-01 49, 2026-02 9.9");
  });

  it.each([
    ["with decimals", charges("amount", ["49.00", "9.90"]), "amount"],
    ["below a heading for people", charges("Amount", ["4900", "990"]), "Amount"],
    ["too small for a payment", charges("amount", ["49", "9"]), "amount"],
    ["beside a currency in capitals", charges("amount", ["4900", "990"], "EUR"), "amount"],
    ["without a currency", charges("amount", ["4900", "990"]).replace("currency", "country"), "amount"],
  ])("are taken as they are: %s", (_, text, column) => {
    expect(asked(text, column)).toMatch(/^2026-01 \d/);
  });

  it("have no cents in yen", () => {
    const yen = charges("amount", ["4900", "990"], "jpy");
    expect(months(yen, { name: "Revenue", unit: "JPY" }, { column: "amount" })).toBe("2026-01 4900, 2026-02 990");
  });
});
