import { expect, it } from "vitest";
import type { Passed } from "../../../../core/base/cells.ts";
import { ask } from "../../../cells.ts";
import cases from "../../../oracles/acquisition.json" with { type: "json" };

/** Every known answer of one formula; `null` stands for one that does not exist. */
export function itGivesWhatIsKnown(formula: string): void {
  for (const { given, expected, what, tolerance } of cases.filter((each) => each.formula === formula)) {
    it(`gives what is known for ${JSON.stringify(given)}: ${what}`, () => {
      const shown = ask(formula, ...(given as Passed[]));
      if (expected === null) expect(shown).toMatchObject({ reason: "unknown" });
      else {
        const [found, known] = [[shown].flat(2), [expected].flat(2) as number[]];
        expect(found.filter((cell) => typeof cell !== "number")).toEqual([]);
        expect(found.length).toBe(known.length);
        for (const [index, value] of known.entries())
          expect(Math.abs((found[index] as number) - value)).toBeLessThanOrEqual(
            tolerance ?? 1e-9 * Math.max(1, value),
          );
      }
    });
  }
}
