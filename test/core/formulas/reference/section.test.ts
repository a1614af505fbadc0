import { describe, expect, it } from "vitest";
import { escaped } from "../../../../core/base/html.ts";
import { isProblem } from "../../../../core/base/problem.ts";
import { languages } from "../../../../core/base/text.ts";
import { answer } from "../../../../core/formulas/engine/answer.ts";
import { isProblemExample } from "../../../../core/formulas/engine/define.ts";
import { catalogue } from "../../../../core/formulas/functions/index.ts";
import { section } from "../../../../core/formulas/reference/section.ts";

describe("the help for a formula", () => {
  for (const definition of catalogue) {
    it(`${definition.name}: every argument, choice, example and problem, in both languages`, () => {
      for (const language of languages) {
        const html = section(definition, language, "excel", 3);
        const missing = [
          ...definition.arguments.flatMap(({ name, says, reader }) => [
            name[language],
            says[language],
            ...(reader.takes === "cell" ? (reader.choices ?? []).map((choice) => choice.says[language]) : []),
          ]),
          ...definition.examples.map(({ says }) => says[language]),
          ...(definition.notes ?? []).map((note) => note[language]),
          ...definition.examples.flatMap((example) => {
            const shown = answer(definition, example.given, () => language);
            return isProblemExample(example.answer) && isProblem(shown) ? [shown.says[language]] : [];
          }),
        ].filter((words) => !html.includes(escaped(words)));
        expect(missing).toEqual([]);
      }
    });
  }
});
