import { describe, expect, it } from "vitest";
import { catalogue } from "../../../../core/formulas/functions/index.ts";
import { find } from "../../../../core/formulas/reference/search.ts";

const found = (query: string): string[] => find(catalogue, query).map(({ name }) => name);

describe("looking a formula up", () => {
  for (const [query, name] of [
    ["CAC", "COCA"],
    ["coût d'acquisition", "COCA"],
    ["COUT D'ACQUISITION", "COCA"],
    ["coût d'un client", "COCA"],
    ["combien coûte un client", "COCA"],
    ["cost of a customer", "COCA"],
    ["taux de clic", "CONVERSION_RATE"],
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

  it("puts what is called so before what only mentions it", () => {
    expect(found("coca")[0]).toBe("COCA");
  });

  it("finds everything by nothing and nothing by nonsense", () => {
    expect(found("")).toHaveLength(catalogue.length);
    expect(found("zzzz")).toEqual([]);
  });
});
