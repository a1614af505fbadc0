import { expect, it } from "vitest";
import { isComputedCell, isDead, revived } from "../../../../core/formulas/parsing/died.ts";

it("knows a formula that has died by its form or by what it shows", () => {
  expect(isDead("=_xldudf_COCA(1,2)", 0.5)).toBe(true);
  expect(isDead('=IFERROR(__xludf.DUMMYFUNCTION("COCA(1;2)"),0.5)', 0.5)).toBe(true);
  expect(isDead("=COCA(1,2)", { error: "#NAME?" })).toBe(true);
  expect(isDead("=COCA(1,0)", { error: "#N/A" })).toBe(false);
  expect(isDead("=COCA(1,2)", 0.5)).toBe(false);
});

it("knows the cells that Sheets had filled", () => {
  expect(isComputedCell('=IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""),3)')).toBe(true);
  expect(isComputedCell('=IFERROR(__xludf.DUMMYFUNCTION("COCA(1,2)"),3)')).toBe(false);
});

it("brings nothing back that is not ours", () => {
  expect(revived("=_xldudf_ACME_ROAS(1,2)")).toBeUndefined();
  expect(revived("=SUM(A1)")).toBeUndefined();
  expect(revived("=DEV.COCA(1,2)")).toBe("=COCA(1,2)");
});
