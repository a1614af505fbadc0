import * as v from "valibot";
import { describe, expect, it } from "vitest";
import type { Cell } from "../../../../core/base/cells.ts";
import { seenRowSchema } from "../../../../core/book/edits/seen-row.ts";
import { cellSchema } from "../../../../core/book/kpi/schema.ts";

describe("what a user saw", () => {
  it("comes back over the wire unchanged", () => {
    const cells: Cell[] = [1.5, "=1+1", "", true, null, { day: 46266 }, { error: "#REF!" }];
    expect(v.parse(seenRowSchema, JSON.parse(JSON.stringify({ row: 3, cells })))).toEqual({ row: 3, cells });
  });

  it("is a row below the headings, and only cells", () => {
    for (const wrong of [
      { row: 0, cells: [1] },
      { row: 1.5, cells: [1] },
      { row: 1, cells: [] },
      { row: 1, cells: [[1]] },
      { row: 1, cells: [{ formula: "=1" }] },
    ])
      expect(v.is(seenRowSchema, wrong)).toBe(false);
    expect(v.is(cellSchema, undefined)).toBe(false);
  });
});
