import { describe, expect, it } from "vitest";
import { delimiterOf } from "../../../../core/book/figures/delimiter.ts";

describe("the delimiter of a text", () => {
  it.each([
    ["Month\tLeads\n2026-01\t12", "\t"],
    ["Mois;Coût\n2026-01;12,5\n2026-02;1 234,50", ";"],
    ["202601,1200\n202602,1350", ","],
    ["46023,1200\n46054,1350", ","],
    ['Month,Visitors\nAugust 2026,"4,010"\nSeptember 2026,"3,950"', ","],
    ["# Report\n# Start date: 20260101\n\nMonth,Sessions\n202601,1200", ","],
    ['Titre;Objet\nLettre;"Vélos : -20 % ; jusqu’à dimanche, oui"\nRelance;b', ";"],
    ["Month|Leads\n2026-01|12", "|"],
    ["sep=;\na,b;c", ";"],
    ['note,deals\n"a; b; c",4\n"d; e; f",6', ","],
  ])("separates its cells: %j", (text, delimiter) => {
    expect(delimiterOf(text)).toBe(delimiter);
  });

  it.each(["12,5\n13,4\n9,8", "Leads\n1,200\n1,350", "120\n98", "one cell"])(
    "is none in a single column: %j",
    (text) => {
      expect(delimiterOf(text)).toBeUndefined();
    },
  );
});
