import { describe, expect, it } from "vitest";
import { languageNamed } from "../../../../core/book/sheets/language-cell.ts";

describe("the cell with the language of the book", () => {
  it.each([
    "fr",
    "FR",
    "fr-CH",
    "fr_FR",
    "Français",
    "francais",
    "French",
    " français (Suisse)",
    '="fr"',
    '"Français"',
  ])("means French by %s", (words) => expect(languageNamed(words)).toBe("fr"));

  it.each(["en", "EN", "en-GB", "en_US", "English", "english (UK)", "Anglais", '="en"'])(
    "means English by %s",
    (words) => expect(languageNamed(words)).toBe("en"),
  );

  it.each(["", "  ", "Deutsch", "de-CH", "Franz", "Andorra", "constructor", "__proto__", null, undefined, 7, true, {}])(
    "means neither by %s, so that the program's own language is taken",
    (cell) => expect(languageNamed(cell)).toBeUndefined(),
  );
});
