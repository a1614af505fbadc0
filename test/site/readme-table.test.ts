import { describe, expect, it } from "vitest";
import { catalogue } from "../../core/formulas/functions/index.ts";
import { reference } from "../../site/readme-table.ts";

describe("the reference", () => {
  it("has a row for every formula, with its arguments and an example", () => {
    const table = reference(catalogue, "en");
    expect(catalogue.filter(({ name }) => !table.includes(`| \`${name}(`)).map(({ name }) => name)).toEqual([]);
    expect(table).toContain("| `FUNNEL_LEADS(goal, rates, [show])` |");
    expect(table).toContain("`=COCA(50000,15)` → 3,333.33 |");
  });

  it("is written in French for French readers", () => {
    expect(reference(catalogue, "fr")).toContain("`=COCA(50000;15)` → 3\u00a0333,33 |");
  });
});
