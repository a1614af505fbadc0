import { describe, expect, it } from "vitest";
import { pastMonths, readable } from "../../../sidebar/figures/history.ts";

describe("past months that were pasted", () => {
  it("figures alone end with the last complete month", () => {
    const { rows } = pastMonths("10\n20\n30", "leads", "2026-09");
    expect(readable(rows)).toEqual([
      { month: "2026-07", value: 10 },
      { month: "2026-08", value: 20 },
      { month: "2026-09", value: 30 },
    ]);
  });

  it("months that were pasted stay as they are", () => {
    const { rows } = pastMonths("Mois\tLeads\n2025-01\t10\n2025-02\t", "leads", "2026-09");
    expect(readable(rows)).toEqual([{ month: "2025-01", value: 10 }]);
  });

  it("what cannot be read is left out and reported", () => {
    const { rows } = pastMonths("10\nmany\n30", "leads", "2026-09");
    expect(readable(rows).map(({ value }) => value)).toEqual([10, 30]);
    expect(rows.find(({ issue }) => issue)?.line).toBe(2);
  });

  it("pasting nothing is not a problem", () => {
    expect(pastMonths(" ", "leads", "2026-09")).toEqual({ rows: [] });
  });
});
