import { describe, expect, it } from "vitest";
import { isSameName, plainName } from "../../../../core/book/figures/plain-name.ts";

describe("names of columns and KPIs", () => {
  it("are compared without case, accents, brackets and the words for “number of”", () => {
    expect(
      [
        "Amount spent (EUR)",
        "AD_SPEND",
        "Nb de leads",
        "Anzahl Leads",
        "# Leads",
        "Leads count",
        "Coût",
        "Nombre d’affaires",
      ].map(plainName),
    ).toEqual(["amount spent", "ad spend", "leads", "leads", "leads", "leads", "cout", "affaires"]);
    expect(isSameName("Lead", "Nb leads")).toBe(true);
    expect(isSameName("Leads", "Qualified leads")).toBe(false);
    expect(isSameName("", "")).toBe(false);
  });
});
