import { describe, expect, it } from "vitest";
import { checkPlans } from "../../../../core/book/check/plans.ts";
import { ornamentOf } from "../../../../core/book/sheets/ornaments.ts";

describe("the plans of the check", () => {
  it("paint each kind of edit that there is", () => {
    const painted = new Set(checkPlans.flatMap(({ edits }) => edits.map(({ kind }) => kind)));
    expect([...painted].sort()).toEqual(Object.keys(ornamentOf).sort());
  });
});
