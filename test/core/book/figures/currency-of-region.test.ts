import { expect, it } from "vitest";
import { currencyOfRegion } from "../../../../core/book/figures/currency-of-region.ts";

it.each([
  [["fr-FR", "fr"], "EUR"],
  [["fr-CH"], "CHF"],
  [["de_CH"], "CHF"],
  [["en-GB", "en"], "GBP"],
  [["zh-Hant-HK"], "HKD"],
  [["en", "fr-BE"], "EUR"],
])("a browser that says %s proposes %s", (locales, currency) => {
  expect(currencyOfRegion(locales)).toBe(currency);
});

it("no currency is guessed from a language alone, or for a region that is not known", () => {
  expect(currencyOfRegion(["fr", "en"])).toBeUndefined();
  expect(currencyOfRegion(["fo-FO"])).toBeUndefined();
  expect(currencyOfRegion([])).toBeUndefined();
});
