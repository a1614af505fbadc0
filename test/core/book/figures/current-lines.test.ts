import { describe, expect, it } from "vitest";
import { months } from "./answered.ts";

describe("currencies", () => {
  const payments = "Date;Amount;Currency\n2026-01-05;10;eur\n2026-01-06;20;usd\n2026-01-07;5;eur";

  it("of lines must be that of the KPI", () => {
    expect(months(payments, { unit: "EUR" }, { column: "Amount" })).toBe("currency");
    expect(months(payments, { unit: "EUR" }, { column: "Amount", answers: { currency: "EUR" } })).toBe("2026-01 15");
    expect(months(payments.replace(/usd/, "eur"), { unit: "CHF" }, { column: "Amount" })).toBe("currency");
    expect(months(payments, { unit: "payments" }, { column: "Amount" })).toBe("2026-01 35");
  });
});

describe("two periods in one column", () => {
  const compared = "Month;Period;X\n2026-01;Current;5\n2026-01;Previous;4";

  it("are asked about, and one of them counts", () => {
    expect(months(compared)).toBe("compared");
    expect(months(compared, {}, { answers: { compared: "Current" } })).toBe("2026-01 5");
  });
});

it("amounts before and after tax in one column are asked about", () => {
  const both = "Month;Basis;X\n2026-01;Gross;6\n2026-01;Net;5";
  expect(months(both)).toBe("compared");
  expect(months(both, {}, { answers: { compared: "Net" } })).toBe("2026-01 5");
});

describe("results of ads of several kinds", () => {
  const ads = (heading: string, results: string) =>
    [
      `Month,Campaign,${heading},${results},Spend`,
      "2026-08-01,A,Forms sent,12,100",
      "2026-08-01,B,Link clicks,410,50",
      "2026-09-01,A,Forms sent,15,90",
    ].join("\n");

  it.each([
    ["Result type", "Results"],
    ["Result indicator", "Results"],
    ["Type de résultat", "Résultats"],
    ["Indicateur de résultats", "Résultats"],
    ["Ergebnisindikator", "Ergebnisse"],
    ["Tipo di risultato", "Risultati"],
    ["Indicador de resultado", "Resultados"],
    ["Resultaattype", "Resultaten"],
  ])("are asked about, whatever the KPI is called: %s", (heading, results) => {
    for (const name of ["Leads", results])
      expect(months(ads(heading, results), { name }, { column: results })).toBe("column");
    const filter = { column: heading, equals: "Forms sent" } as const;
    expect(months(ads(heading, results), { name: results }, { filter })).toBe("2026-08 12, 2026-09 15");
  });

  it("are asked about in a rate, and beside a filter of something else", () => {
    const text = ads("Result type", "Results");
    const rate = { name: "Cost per result", kind: "rate", unit: "EUR" } as const;
    expect(months(text, rate, { of: ["Spend", "Results"] })).toBe("column");
    const filter = { column: "Month", isNotBlank: true } as const;
    expect(months(text, { name: "Results" }, { filter })).toBe("column");
  });

  it("are those of all campaigns, though one is called as the KPI is", () => {
    for (const heading of ["Campaign name", "Kampagnenname", "Nom de la campagne"]) {
      const text = `Month,${heading},Results\n2026-08-01,Leads,12\n2026-08-01,Retargeting,41`;
      expect(months(text, { name: "Leads" }, { column: "Results" })).toBe("2026-08 53");
    }
  });

  it("aren't asked about where all are of one kind, or the lines of the KPI are named", () => {
    const one = ads("Result type", "Results").replace("Link clicks", "Forms sent");
    expect(months(one, { name: "Results" })).toBe("2026-08 422, 2026-09 15");
    expect(months(ads("Result type", "Results"), { name: "Link clicks" }, { column: "Results" })).toBe("2026-08 410");
  });
});
