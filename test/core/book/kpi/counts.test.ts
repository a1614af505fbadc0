import { expect, it } from "vitest";
import { countCalled, missingCounts, unnamedCounts, withCountCodes } from "../../../../core/book/kpi/counts.ts";
import { emptyKpi } from "../../../../core/book/kpi/schema.ts";

const known = [
  { code: "DEMOS", name: "Demos held" },
  { code: "LEADS", name: "Leads" },
  { code: "LEADS-2", name: "New leads" },
];
const rate = { ...emptyKpi, code: "R", kind: "rate" as const };

it("a count is called by its code or its name, in any case", () => {
  expect(["demos", "Demos held", "nb leads", "LEADS-2", "Visits"].map((words) => countCalled(words, known))).toEqual([
    "DEMOS",
    "DEMOS",
    "LEADS",
    "LEADS-2",
    undefined,
  ]);
  expect(countCalled("Leads", [...known, { code: "L3", name: "Lead" }])).toBe("LEADS");
  expect(countCalled("Demo held", [...known, { code: "D2", name: "Demos held" }])).toBeUndefined();
});

it("a rate keeps codes, and what calls no count as it was typed", () => {
  expect(withCountCodes({ ...rate, numerator: "Demos held", denominator: "Visits" }, known)).toMatchObject({
    numerator: "DEMOS",
    denominator: "Visits",
  });
  expect(withCountCodes({ ...rate, numerator: "demos" }, known).numerator).toBe("demos");
  expect(withCountCodes({ ...rate, kind: "flow", numerator: "Demos held" }, known).numerator).toBe("Demos held");
});

it("what is missing is said at its field", () => {
  const issues = missingCounts({ ...rate, numerator: "Demos given", denominator: "VISITS" }, known);
  expect(issues.map(({ field, name }) => `${field} ${name}`)).toEqual([
    "numerator count-missing",
    "denominator count-missing",
  ]);
  expect(issues[0]?.says.fr).toContain("«\u00a0Demos given\u00a0»");
  expect(
    unnamedCounts({ ...rate, numerator: "Demos given", denominator: "VISITS" }, known).map(({ field }) => field),
  ).toEqual(["numerator"]);
  expect(missingCounts({ ...rate, numerator: "", denominator: "Leads" }, known)).toEqual([]);
});
