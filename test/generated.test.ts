import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { languages } from "../core/base/text.ts";
import { catalogue } from "../core/formulas/functions/index.ts";
import { documents, readmes } from "../tools/documents.ts";

describe("what is generated from the catalogue", () => {
  for (const [file, current] of documents)
    it(`is up to date in ${file}: run npm run fix if this fails`, () => {
      const text = readFileSync(file, "utf8");
      expect(text).toBe(current(text));
    });

  it("is found in the READMEs and in the texts for the stores, so that npm run fix has something to change", () => {
    for (const language of languages) {
      const text = readFileSync(readmes[language], "utf8");
      expect(text).toContain("`COCA(");
      const withoutTable = text.replace(/^\| .*\n/gm, "");
      expect(documents.get(readmes[language])?.(withoutTable)).toContain("`COCA(");
    }
    const listing = readFileSync("docs/listing.md", "utf8");
    const count = String(catalogue.length);
    expect(listing.match(/\b\d+(?= formulas| formules)/g)).toEqual([count, count]);
    expect(documents.get("docs/listing.md")?.(listing.replaceAll(`${count} form`, "7 form"))).toBe(listing);
  });

  it("is in two READMEs with the same parts, commands, tables and pictures", () => {
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
});
