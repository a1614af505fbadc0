import { describe, expect, it } from "vitest";
import { live, pageCells } from "../../../../../core/book/review/page/page.ts";
import { pageArea, pageInputs, titleCell } from "../../../../../core/book/review/page/page-layout.ts";
import { pageName } from "../../../../../core/book/sheets/layout.ts";

const inputs = { company: "Cave", month: { day: 46_266 }, focus: "LEADS" };
const source = { shows: live, company: "Cave", counts: "", overflow: "" };
const cells = pageCells({ ...source, inputs }, "en");

describe("the printed page", () => {
  it("has one cell for each place in its range", () => {
    expect([cells.length, new Set(cells.map((row) => row.length))]).toEqual([
      pageArea.rows,
      new Set([pageArea.columns]),
    ]);
  });

  it("shows inputs where people expect them, and the title in its cell", () => {
    const { company, month, focus } = pageInputs;
    const at = ({ row, column }: { row: number; column: number }) => cells[row]?.[column];
    expect([at(company), at(month), at(focus)]).toEqual(["Cave", { day: 46_266 }, "LEADS"]);
    expect(at(titleCell)).toEqual({ formula: `=INDEX(${pageName},1,1)` });
  });

  it("has no inputs where it is frozen", () => {
    const frozen = pageCells(source, "en");
    expect(frozen[0]?.every((cell) => cell === undefined)).toBe(true);
    expect(frozen.slice(1)).toEqual(cells.slice(1));
  });
});
