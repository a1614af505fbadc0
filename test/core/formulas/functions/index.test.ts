import { describe, expect, it } from "vitest";
import { isProblem } from "../../../../core/base/problem.ts";
import { languages } from "../../../../core/base/text.ts";
import { answer } from "../../../../core/formulas/engine/answer.ts";
import { isProblemExample } from "../../../../core/formulas/engine/define.ts";
import { canonical, formula } from "../../../../core/formulas/engine/formula.ts";
import { catalogue } from "../../../../core/formulas/functions/index.ts";
import { expectCells } from "../../../expected.ts";

for (const definition of catalogue) {
  describe(definition.name, () => {
    for (const example of definition.examples) {
      it(`${formula(definition, example, canonical)}: ${example.says.en}`, () => {
        for (const language of languages) {
          const shown = answer(definition, example.given, () => language);
          if (isProblemExample(example.answer)) {
            expect(shown).toMatchObject({ name: example.answer.problem });
          } else {
            expect(isProblem(shown) ? shown.says.en : "").toBe("");
            expectCells(shown, example.answer, language);
          }
        }
      });
    }

    it("shows every problem that only it reports", () => {
      const shown = definition.examples.map(({ answer }) => (isProblemExample(answer) ? answer.problem : ""));
      expect(Object.keys(definition.problems).filter((problem) => !shown.includes(problem))).toEqual([]);
    });
  });
}
