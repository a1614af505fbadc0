import { describe, expect, it } from "vitest";
import { answer, months } from "./answered.ts";

describe("the figures of a KPI", () => {
  it("are those of the column with its name, or of the line with its name where months are across", () => {
    expect(months("Month;X;Y\n2026-01;5;7\n2026-02;6;8")).toBe("2026-01 5, 2026-02 6");
    expect(months(";2026-01;2026-02\nX;5;6\nY;7;8")).toBe("2026-01 5, 2026-02 6");
  });

  it("without a month are left out, which is said", () => {
    const { figures, said } = answer("Month;X\n2026-01;5\n(blank);8\n2026-02;6\n2026-03;7");
    expect(figures.map(({ value }) => value)).toEqual([5, 6, 7]);
    expect(said.map(({ en }) => en)).toContain("1 line without a date is left out.");
  });
});
