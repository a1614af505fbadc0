import { describe, expect, it } from "vitest";
import { answer, months } from "./answered.ts";

describe("several lines of one month", () => {
  const days = "Date;X\n27.05.2026;5\n28.05.2026;3\n01.06.2026;3\n02.06.2026;6";

  it("add up for a flow, of a level the last counts, a rate is asked about", () => {
    expect(months(days)).toBe("2026-05 8, 2026-06 9");
    expect(months(days, { kind: "level" })).toBe("2026-05 3, 2026-06 6");
    expect(months(days, { kind: "rate" })).toBe("numerator denominator");
    expect(months(days, { kind: null })).toBe("add-up");
    expect(months(days, { kind: null }, { answers: { "add-up": "last" } })).toBe("2026-05 3, 2026-06 6");
  });

  it("say which they are, and how many", () => {
    const { figures, said } = answer(days);
    expect(figures.map(({ lines }) => lines)).toEqual([
      [2, 3],
      [4, 5],
    ]);
    expect(said.map(({ en }) => en)).toContain("4 rows are added up to 2 months.");
    expect(said.map(({ fr }) => fr)).toContain("4 lignes sont additionnées en 2 mois.");
  });

  it("are asked about by the name that says a stock: of the column, or of the KPI", () => {
    const asked = (name: string, heading: string): string | undefined =>
      answer(`Date;${heading}\n2026-09-07;5\n2026-09-14;6`, { name, unit: "EUR" }, { column: heading }).questions[0]
        ?.says.en;
    expect(asked("Pipeline", "Amount")).toMatch(/^“Pipeline” looks like a level/);
    expect(asked("Amount", "Backlog")).toMatch(/^“Backlog” looks like a level/);
  });

  it("are never added up for a rate or a level, even where somebody asks for it", () => {
    expect(months(days, { kind: "rate" }, { aggregate: "sum" })).toBe("numerator denominator");
    expect(months(days, { kind: "level" }, { aggregate: "sum" })).toBe("2026-05 3, 2026-06 6");
  });

  it("are the last day of a level, whatever their order; parts of one day are asked about", () => {
    expect(months("Date;X\n2026-05-31;9\n2026-05-01;5", { kind: "level" })).toBe("2026-05 9");
    const parts = "Month;Stage;X\n2026-05;New;10\n2026-05;Won;5";
    expect(months(parts, { kind: "level" })).toBe("add-up");
    expect(months(parts, { kind: "level" }, { answers: { "add-up": "sum" } })).toBe("2026-05 15");
    expect(months("Date;X\n2026-05-31 09:00;5\n2026-05-31 18:00;7", { kind: "level" })).toBe("2026-05 7");
  });

  it("of people, averages and rates do not add up", () => {
    const of = (heading: string) => months(`Date;${heading}\n2026-05-01;5\n2026-05-02;6`, { name: heading });
    expect(["Users", "Reichweite", "Position", "Ø CPC"].map(of)).toEqual(["people", "people", "average", "average"]);
    expect(["New users", "Sessions"].map(of)).toEqual(["2026-05 11", "2026-05 11"]);
    expect(months("Month;Users\n2026-05;5\n2026-06;6", { name: "Users" })).toBe("2026-05 5, 2026-06 6");
  });

  it("have no error of binary fractions in their sum", () => {
    expect(months("Date;X\n2026-05-01;0.1\n2026-05-02;0.2")).toBe("2026-05 0.3");
  });
});
