import { describe, expect, it } from "vitest";
import { languageOf, lengthOf, numberIn, numbersIn, quoted } from "../../../core/base/text.ts";

describe("the language of a locale", () => {
  it("is French for every French one and English for the rest", () => {
    expect(["fr", "fr_FR", "fr-CH", "FR-ca", "de_CH", "en_GB", "frisian", "fry", ""].map(languageOf)).toEqual([
      "fr",
      "fr",
      "fr",
      "fr",
      "en",
      "en",
      "en",
      "en",
      "en",
    ]);
  });
});

describe("a number in words", () => {
  it("has thousands separators and the decimals it needs", () => {
    expect([1234.5, 1_000_000, 0.1 + 0.2, 7, -1234.567, -0.001].map((value) => numberIn("en", value))).toEqual([
      "1,234.5",
      "1,000,000",
      "0.3",
      "7",
      "−1,234.57",
      "0",
    ]);
    expect(numberIn("fr", 1234.5)).toBe("1\u00a0234,5");
    expect(numbersIn("fr", [4.7, 37, 1234.56, 0, -2], 2)).toEqual(["4,70", "37,00", "1\u00a0234,56", "0", "−2,00"]);
    expect(numbersIn("en", [4.04, 37], 1)).toEqual(["4", "37"]);
  });
});

describe("the user's own word", () => {
  it("is quoted, and shortened if it is long", () => {
    expect([quoted("en", "a"), quoted("fr", "a")]).toEqual(["“a”", "«\u00a0a\u00a0»"]);
    expect(quoted("en", "x".repeat(100))).toHaveLength(42);
  });
});

it("characters are counted as people count them", () => {
  expect([lengthOf("abc"), lengthOf("🚀"), lengthOf("")]).toEqual([3, 1, 0]);
});
