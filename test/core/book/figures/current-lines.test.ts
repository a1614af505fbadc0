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
