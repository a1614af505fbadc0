import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readmes, readmeWithReference } from "../build.ts";
import { catalogue } from "../core/catalogue/index.ts";
import { languages } from "../core/text.ts";

describe("what is generated from the catalogue", () => {
  for (const language of languages)
    it(`stands in ${readmes[language]} as it is now: run npm run fix where this fails`, () => {
      const readme = readFileSync(readmes[language], "utf8");
      expect(readme).toBe(readmeWithReference(readme, language));
      expect(readme).toContain("`COCA(");
    });

  it("is counted right in the texts for the stores", () => {
    const counts = readFileSync("docs/listing.md", "utf8").match(/\b\d+(?= formulas| formules)/g);
    expect(counts).toEqual([String(catalogue.length), String(catalogue.length)]);
  });
});
