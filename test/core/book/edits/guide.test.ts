import { describe, expect, it } from "vitest";
import { languageOf } from "../../../../core/base/text.ts";
import { guideRows, languageWord } from "../../../../core/book/edits/guide.ts";

describe("the guide", () => {
  it("is made of sentences, different in each language", () => {
    const offenders = guideRows.filter(
      ({ says }) => !/^\p{Lu}.*\.$/u.test(says.en) || !/^\p{Lu}.*\.$/u.test(says.fr) || says.en === says.fr,
    );
    expect(offenders).toEqual([]);
    expect(guideRows.length).toBeGreaterThan(5);
  });

  it("names the language by a word that begins with its code", () => {
    expect([languageOf(languageWord.fr.slice(0, 2)), languageOf(languageWord.en.slice(0, 2))]).toEqual(["fr", "en"]);
  });
});
