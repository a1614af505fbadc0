import { describe, expect, it } from "vitest";
import { catalogue, typable } from "../../../../core/formulas/functions/index.ts";
import { find, searchable } from "../../../../core/formulas/reference/search.ts";

const all = catalogue.map(searchable);
const found = (query: string): string[] => find(all, query).map(({ name }) => name);

describe("looking a formula up", () => {
  for (const [query, name] of [
    ["CAC", "COCA"],
    ["coût d'acquisition", "COCA"],
    ["COUT D'ACQUISITION", "COCA"],
    ["coût d'un client", "COCA"],
    ["combien coûte un client", "COCA"],
    ["cost of a customer", "COCA"],
    ["taux de clic", "CTR"],
    ["CPL", "COST_PER_LEAD"],
    ["AOV", "AVERAGE_BASKET"],
    ["ARPU", "REVENUE_PER_CUSTOMER"],
    ["NRR", "NET_REVENUE_RETENTION"],
    ["GRR", "GROSS_REVENUE_RETENTION"],
    ["CVR", "CONVERSION_RATE"],
    ["CLTV", "LTV"],
    ["RSI", "ROMI"],
    ["YoY", "YEAR_ON_YEAR"],
    ["glissement annuel", "YEAR_ON_YEAR"],
    ["N-1", "YEAR_ON_YEAR"],
    ["saisonnalité", "TARGET_SPREAD"],
    ["SRM", "AB_SPLIT"],
    ["outlier", "KPI_SIGNALS"],
    ["valeur aberrante", "KPI_SIGNALS"],
    ["taux de réachat", "REPEAT_PURCHASE_RATE"],
    ["taux de marque", "GROSS_MARGIN"],
    ["budget pacing", "KPI_PACE"],
    ["cohorte", "COHORT_TABLE"],
    ["coût par clic", "CPC"],
    ["les affaires gagnées", "WIN_RATE"],
    ["tunnel", "FUNNEL_LEADS"],
    ["funnel leads", "FUNNEL_LEADS"],
    ["carte de contrôle", "KPI_TREND"],
    ["SPC", "KPI_TREND"],
    ["xmr", "KPI_TREND"],
  ] as const) {
    it(`finds ${name} by “${query}”`, () => {
      expect(found(query)).toContain(name);
    });
  }

  it("puts matching names before mere mentions", () => {
    expect(found("coca")[0]).toBe("COCA");
  });

  it("looks from the beginnings of words: no abbreviation is found inside a word", () => {
    expect(found("MER")).toEqual(["ROAS"]);
    expect(found("RSI")).toEqual(["ROMI"]);
    expect(found("conv")).toContain("CONVERSION_RATE");
    expect(found("version")).not.toContain("CONVERSION_RATE");
  });

  it("puts a formula before all others by each of its own names", () => {
    const offenders = typable.filter(({ name, sameAs = name }) => found(name)[0] !== sameAs);
    expect(offenders.map(({ name }) => name)).toEqual([]);
  });

  it("finds everything for an empty query and nothing for nonsense", () => {
    expect(found("")).toHaveLength(catalogue.length);
    expect(found("zzzz")).toEqual([]);
  });
});
