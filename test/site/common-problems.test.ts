import { describe, expect, it } from "vitest";
import { answer } from "../../core/formulas/engine/answer.ts";
import { catalogue } from "../../core/formulas/functions/index.ts";
import { commonProblems, commonProblemsPage } from "../../site/common-problems.ts";

describe("what every formula may say", () => {
  for (const [problem, { name, example }] of Object.entries(commonProblems)) {
    it(`shows “${problem}” by a formula that meets it`, () => {
      const definition = catalogue.find((each) => each.name === name) as (typeof catalogue)[number];
      expect(answer(definition, example.given, () => "en")).toMatchObject({ name: problem });
    });
  }

  it("is there in both languages", () => {
    expect(commonProblemsPage(catalogue, "en", "excel").body).toContain("contains the text “CHF 50”");
    expect(commonProblemsPage(catalogue, "fr", "excel").body).toContain("contient le texte «\u00a0CHF 50\u00a0»");
  });
});
