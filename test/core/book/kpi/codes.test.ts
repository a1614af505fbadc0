import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { codeFrom, codeKey, codePattern } from "../../../../core/book/kpi/codes.ts";
import { kpiSchema } from "../../../../core/book/kpi/schema.ts";
import { attackNames } from "./samples.ts";

describe("a code", () => {
  it("is made of up to 20 letters, digits, dashes and underscores, a letter or digit first", () => {
    const accepted = ["COCA", "coca-2", "1", "CHURN_B2B", "Coût", "客户", "a".repeat(20)];
    const refused = ["", "__proto__", "-a", "a b", "a.b", "a".repeat(21), "=A1", "a!", "<b>", "🚀"];
    expect([...accepted, ...refused].filter((code) => codePattern.test(code))).toEqual(accepted);
    expect(refused.filter((code) => v.is(kpiSchema, { code }))).toEqual([]);
  });

  it("is the same in any case", () => {
    expect(codeKey(" Coca ")).toBe(codeKey("COCA"));
  });

  it("is proposed from the name", () => {
    expect(
      [
        "Cost per lead",
        "Taux de transformation",
        "COCA",
        "Coût d'acquisition client",
        "客户",
        "🚀",
        "",
        "=1+1",
        "__proto__",
      ].map((name) => codeFrom(name)),
    ).toEqual(["COST-LEAD", "TAUX", "COCA", "COUT-ACQUISITION", "客户", "KPI", "KPI", "1-1", "PROTO"]);
  });

  it("is proposed valid and not taken, for any name", () => {
    expect(codeFrom("COCA", ["coca", "COCA-2"])).toBe("COCA-3");
    for (const name of [...attackNames, "x".repeat(200)]) {
      const taken = Array.from({ length: 12 }, (_, index) => `${codeFrom(name)}${index === 0 ? "" : `-${index + 1}`}`);
      expect(codeFrom(name, taken)).toMatch(codePattern);
      expect(taken).not.toContain(codeFrom(name, taken));
    }
  });
});
