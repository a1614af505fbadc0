import { describe, expect, it } from "vitest";
import { isProblem } from "../../../../core/base/problem.ts";
import { languages } from "../../../../core/base/text.ts";
import { answer } from "../../../../core/formulas/engine/answer.ts";
import { isProblemExample } from "../../../../core/formulas/engine/define.ts";
import { canonical, formula } from "../../../../core/formulas/engine/formula.ts";
import { catalogue, typable } from "../../../../core/formulas/functions/index.ts";
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

describe("a second name", () => {
  const second = typable.filter(({ sameAs }) => sameAs !== undefined);

  it("is one of a closed list", () => {
    expect(Object.fromEntries(second.map(({ name, sameAs }) => [name, sameAs]))).toEqual({
      CAC: "COCA",
      CPL: "COST_PER_LEAD",
      AOV: "AVERAGE_BASKET",
      ARPU: "REVENUE_PER_CUSTOMER",
      NRR: "NET_REVENUE_RETENTION",
      GRR: "GROSS_REVENUE_RETENTION",
    });
  });

  for (const definition of second)
    it(`${definition.name} answers as ${definition.sameAs} does, and speaks of itself by its own name`, () => {
      const original = catalogue.find(({ name }) => name === definition.sameAs);
      if (!original) throw new Error(`The catalogue has no ${definition.sameAs}.`);
      for (const { given } of original.examples)
        for (const language of languages) {
          const [shown, known] = [definition, original].map((each) => answer(each, given, () => language));
          if (isProblem(known)) {
            const says = known.says[language].replace(original.name, definition.name);
            expect(isProblem(shown) ? shown.says[language] : shown).toBe(says);
          } else if (JSON.stringify(known).includes("says"))
            expect(JSON.stringify(shown)).toContain(`"${definition.name}`);
          else expect(shown).toEqual(known);
        }
    });
});
