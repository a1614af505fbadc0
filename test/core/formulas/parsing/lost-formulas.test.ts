import { expect, it } from "vitest";
import { isComputedCell, isLost, restored } from "../../../../core/formulas/parsing/lost-formulas.ts";

it("recognizes a lost formula by its form or its value", () => {
  expect(isLost("=_xldudf_COCA(1,2)", 0.5)).toBe(true);
  expect(isLost('=IFERROR(__xludf.DUMMYFUNCTION("COCA(1;2)"),0.5)', 0.5)).toBe(true);
  expect(isLost("=COCA(1,2)", { error: "#NAME?" })).toBe(true);
  expect(isLost("=COCA(1,0)", { error: "#N/A" })).toBe(false);
  expect(isLost("=COCA(1,2)", 0.5)).toBe(false);
});

it("recognizes the cells Sheets had filled", () => {
  expect(isComputedCell('=IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""),3)')).toBe(true);
  expect(isComputedCell('=IFERROR(__xludf.DUMMYFUNCTION("COCA(1,2)"),3)')).toBe(false);
});

it("restores nothing that is not ours", () => {
  expect(restored("=_xldudf_ACME_ROAS(1,2)")).toBeUndefined();
  expect(restored("=SUM(A1)")).toBeUndefined();
  expect(restored("=DEV.COCA(1,2)")).toBe("=COCA(1,2)");
});
