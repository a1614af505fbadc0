import { describe, expect, it } from "vitest";
import { formulaSheet } from "../../../../core/book/check/formulas.ts";
import { catalogue } from "../../../../core/formulas/functions/index.ts";

describe("the formulas of the check", () => {
  const { rows, probes } = formulaSheet();

  it("are every example of the catalogue, and eleven ways of handing arguments over", () => {
    const examples = catalogue.reduce((sum, { examples }) => sum + examples.length, 0);
    expect(probes).toHaveLength(examples + 11);
    expect(new Set(probes.map(({ id }) => id)).size).toBe(probes.length);
  });

  it("have each a formula in its place, and room for its answer to the right of its arguments", () => {
    for (const { id, row, column, expected } of probes) {
      expect({ id, cell: rows[row]?.[column] }).toEqual({
        id,
        cell: { formula: expect.stringMatching(/^=[A-Z_]+\(/) },
      });
      for (const [down, line] of expected.en.entries())
        for (const across of line.keys())
          if (down + across > 0) expect({ id, cell: rows[row + down]?.[column + across] }).toEqual({ id, cell: null });
    }
  });

  it("expect the words of each language", () => {
    const words = probes.filter(({ expected }) => JSON.stringify(expected.en) !== JSON.stringify(expected.fr));
    expect(words.length).toBeGreaterThan(5);
  });
});
