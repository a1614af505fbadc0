import { describe, expect, it } from "vitest";
import { languages } from "../../../core/base/text.ts";
import { typable } from "../../../core/formulas/functions/index.ts";
import { publicFunctions } from "../../../sheets-addon/package/stubs.ts";
import { sampleFormulas } from "../../sample-formulas.ts";

describe("what Sheets shows while a formula is typed", () => {
  for (const language of languages) {
    it(`is what was reviewed of four formulas, in ${language}`, async () => {
      await expect(publicFunctions(sampleFormulas, language)).toMatchFileSnapshot(
        `../../golden/sheets-functions.${language}.js`,
      );
    });
  }

  it("says of each argument that may be left out that it may be", () => {
    const optionals = typable.flatMap((definition) => definition.arguments.filter(({ optional }) => optional)).length;
    expect(publicFunctions(typable, "en").match(/} \S+ Optional\. /g)).toHaveLength(optionals);
    expect(publicFunctions(typable, "fr").match(/} \S+ Facultatif\. /g)).toHaveLength(optionals);
  });

  it("cannot be cut short by words that end a comment", () => {
    const [first] = typable;
    const text = { en: "Ends */ here.", fr: "Finit */ ici." };
    const code = publicFunctions([{ ...(first as (typeof typable)[number]), says: text }], "en");
    expect(code.split("function COCA")[0]?.match(/\*\//g)).toHaveLength(1);
  });
});
