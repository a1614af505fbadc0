import { describe, expect, it } from "vitest";
import { languages } from "../../../../core/base/text.ts";
import { choiceKey, choices } from "../../../../core/book/kpi/choices.ts";
import { fieldOf } from "../../../../core/book/kpi/fields.ts";

describe("the choices", () => {
  it("are accepted by their words in both languages, in any case, and no word means two of them", () => {
    const wrong = Object.entries(choices).flatMap(([key, options]) =>
      options.flatMap((choice) =>
        languages.flatMap((language) =>
          choice[language]
            .filter((word) => choiceKey(key, ` ${word.toUpperCase()} `) !== choice.key)
            .map((word) => `${key} ${word}`),
        ),
      ),
    );
    expect(wrong).toEqual([]);
    expect(choiceKey("direction", "sideways")).toBeUndefined();
    expect(choiceKey("direction", 1)).toBeUndefined();
    expect(choiceKey("name", "KPI")).toBeUndefined();
  });

  it("are French in French", () => {
    expect(choices.targetAppliesTo.map(({ fr }) => fr[0])).toEqual(["Chaque mois", "Cumul annuel", "Trajectoire"]);
  });

  it("are each offered by the field of their name", () => {
    for (const key of Object.keys(choices) as (keyof typeof choices)[]) expect(fieldOf(key).choices).toBe(choices[key]);
  });
});
