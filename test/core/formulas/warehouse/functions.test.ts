import { describe, expect, it } from "vitest";
import { catalogue } from "../../../../core/formulas/functions/index.ts";
import { engines } from "../../../../core/formulas/warehouse/engines.ts";
import { functionSql, warehouseFunctions } from "../../../../core/formulas/warehouse/functions.ts";

const named = (name: string) => {
  const found = warehouseFunctions.find(({ definition }) => definition.name === name);
  if (!found) throw new Error(`${name} has no SQL`);
  return found;
};

describe("the functions of a warehouse", () => {
  it("are the formulas whose native form is one expression over numbers", () => {
    const expected = catalogue.filter(
      ({ native, arguments: parameters }) =>
        native?.startsWith("IF(") && parameters.every(({ reader, optional }) => reader.takes === "cell" || optional),
    );
    expect(warehouseFunctions.map(({ definition }) => definition.name)).toEqual(expected.map(({ name }) => name));
    expect(warehouseFunctions.length).toBeGreaterThan(20);
  });

  it("name each missing answer as the formula does, in the order in which it asks", () => {
    expect(named("COCA").unanswered.map(({ problem }) => problem)).toEqual(["no-customer"]);
    expect(named("COMPOUND_GROWTH").unanswered.map(({ problem }) => problem)).toEqual([
      "no-period",
      "no-base",
      "no-base",
    ]);
  });

  it("name what a reader refuses by the reader's own problem", () => {
    expect(named("ROMI").parameters.flatMap(({ refusals }) => refusals.map(({ problem }) => problem))).toEqual([
      "negative",
      "negative",
      "not-a-rate",
    ]);
  });

  it("come in pairs: the figure, and why it is missing", () => {
    const [figure, why] = functionSql(engines.postgres, named("COCA"));
    expect(figure).toContain("FUNCTION kpi.coca(spend double precision, customers double precision)");
    expect(figure).toContain(
      "THEN NULL WHEN kpi.divided(spend, customers) IS NOT NULL THEN kpi.divided(spend, customers) END",
    );
    expect(why).toContain("WHEN customers IS NULL THEN 'customers: empty'");
    expect(why).toContain("WHEN kpi.coca(spend, customers) IS NULL THEN 'out-of-range' END");
  });
});
