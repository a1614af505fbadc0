import { describe, expect, it } from "vitest";
import { answer } from "../../../core/catalogue/answer.ts";
import { isProblemExample } from "../../../core/catalogue/define.ts";
import { catalogue } from "../../../core/catalogue/index.ts";
import { escaped } from "../../../core/help/html.ts";
import { section } from "../../../core/help/section.ts";
import { isProblem } from "../../../core/problem.ts";
import { languages } from "../../../core/text.ts";

describe("what is said of a formula", () => {
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
