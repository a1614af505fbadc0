import { describe, expect, it } from "vitest";
import { escaped } from "../../../../core/base/html.ts";
import { isProblem } from "../../../../core/base/problem.ts";
import { languages } from "../../../../core/base/text.ts";
import { answer } from "../../../../core/formulas/engine/answer.ts";
import { type Argument, isProblemExample } from "../../../../core/formulas/engine/define.ts";
import { offered } from "../../../../core/formulas/engine/readers.ts";
import { catalogue } from "../../../../core/formulas/functions/index.ts";
import { section } from "../../../../core/formulas/reference/section.ts";
import { formulaNamed, problemOf } from "../../../cells.ts";

describe("the help for a formula", () => {
  for (const definition of catalogue) {
    it(`${definition.name}: every argument, choice, example and problem, in both languages`, () => {
      for (const language of languages) {
        const html = section(definition, language, "excel", 3);
        const missing = [
          ...definition.arguments.flatMap(({ name, says, reader }) => [
            name[language],
            says[language],
            ...offered(reader).map((choice) => choice.says[language]),
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

  it("offers no word that the formula refuses", () => {
    const words = (name: string, argument: string): string[] => {
      const { reader } = formulaNamed(name).arguments.find(({ name }) => name.en === argument) as Argument<unknown>;
      return offered(reader).map(({ key }) => key);
    };
    for (const name of ["KPI_ATTAINMENT", "KPI_STATUS", "KPI_OUTLOOK"])
      expect(words(name, "better")).toEqual(["increase", "decrease"]);
    expect(words("KPI_TREND", "better")).toContain("neutral");
    for (const name of ["KPI_PROJECTION", "KPI_GROWTH"]) expect(words(name, "pattern")).toEqual(["trend"]);
    expect(problemOf("KPI_STATUS", 5, 4, "up").says.en).toContain("Choose “increase” or “decrease”.");
    expect(problemOf("KPI_STATUS", 5, 4, "neutral").name).toBe("neutral-has-no-target");
  });
});
