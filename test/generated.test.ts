import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { languages } from "../core/base/text.ts";
import { catalogue } from "../core/formulas/functions/index.ts";
import { readmes, readmeWithReference } from "../tools/build.ts";

describe("what is generated from the catalogue", () => {
  for (const language of languages)
    it(`stands in ${readmes[language]} as it is now: run npm run fix where this fails`, () => {
      const readme = readFileSync(readmes[language], "utf8");
      expect(readme).toBe(readmeWithReference(readme, language));
      expect(readme).toContain("`COCA(");
    });

  it("stands in two READMEs that have the same parts, commands, tables and pictures", () => {
    const [english, french] = languages.map((language) => readFileSync(readmes[language], "utf8")) as [string, string];
    const partsOf = (readme: string): Record<string, number> => ({
      headings: (readme.match(/^## /gm) ?? []).length,
      rows: (readme.match(/^\|/gm) ?? []).length,
      commands: (readme.match(/^npm .*$/gm) ?? []).length,
      pictures: (readme.match(/!\[[^\]]+\]\([^)]+\)/g) ?? []).length,
      items: (readme.match(/^- /gm) ?? []).length,
    });
    expect(partsOf(french)).toEqual(partsOf(english));
    expect(partsOf(english).pictures).toBe(4);
    expect(english).toContain("](README.fr.md)");
    expect(french).toContain("](README.md)");
  });

  it("is counted right in the texts for the stores", () => {
    const counts = readFileSync("docs/listing.md", "utf8").match(/\b\d+(?= formulas| formules)/g);
    expect(counts).toEqual([String(catalogue.length), String(catalogue.length)]);
  });
});
