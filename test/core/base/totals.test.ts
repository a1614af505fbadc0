import { describe, expect, it } from "vitest";
import { isTotal } from "../../../core/base/totals.ts";

describe("a row of totals", () => {
  it.each([
    ["total", "TOTALS", "Grand Total", "overall total", "Subtotal", "Sub-Total", "sub total"],
    ["Totaux", "Total général", "TOTAL GENERAL", "Somme totale", "Sous-total", "sous\u00a0total", "Sous-totaux"],
    ["Gesamt", "Gesamtergebnis", "Gesamtsumme", "Summe", "Zwischensumme", "Teilergebnis", "Ergebnis", "Insgesamt"],
    ["Totale", "Totale complessivo", "Totale generale", "Totale parziale", "Subtotale"],
    ["Total general", "Total parcial", "Suma total"],
    ["Totaal", "Eindtotaal", "Algemeen totaal", "Subtotaal"],
  ])("is known by its word: %s …", (...words) => {
    expect(words.filter((word) => !isTotal(word))).toEqual([]);
  });

  it("is recognized by its word and a colon", () => {
    expect(
      ["Total: Account", "Total : compte", "TOTAL\u202f: Recherche", "Summe:"].filter((word) => !isTotal(word)),
    ).toEqual([]);
  });

  it("may be the total of a name that heads another row", () => {
    const names = new Set(["seo", "ventes region nord"]);
    const isName = (name: string) => names.has(name);
    expect(isTotal("SEO Total", isName)).toBe(true);
    expect(isTotal("Sous-total  Ventes région Nord", isName)).toBe(true);
    expect(isTotal("Grand total SEO", isName)).toBe(true);
    expect(isTotal("SEO Total")).toBe(false);
    expect(isTotal("Total SEA", isName)).toBe(false);
  });

  it("is not a name that only begins with or resembles such a word", () => {
    const all = () => true;
    expect(
      ["Total Fitness", "Somme", "Totally", "", "Ergebnisse", "A Total B"].filter((word) => isTotal(word)),
    ).toEqual([]);
    expect(isTotal("Totally", all)).toBe(false);
    expect(isTotal("A Total B", all)).toBe(false);
  });
});
