/** The currency that people of a region count in: a proposal for the first KPI of a book, which anybody may change. */

/** Regions as in `fr-CH`, by currency. */
const regions: Readonly<Record<string, string>> = {
  EUR: "AD AT BE BG CY DE EE ES FI FR GF GP GR HR IE IT LT LU LV MC ME MQ MT NL PT RE SI SK SM YT",
  CHF: "CH LI",
  USD: "US PR EC SV PA",
  GBP: "GB",
  CAD: "CA",
  AUD: "AU",
  NZD: "NZ",
  JPY: "JP",
  SEK: "SE",
  NOK: "NO",
  DKK: "DK",
  PLN: "PL",
  CZK: "CZ",
  HUF: "HU",
  RON: "RO",
  TRY: "TR",
  ILS: "IL",
  ZAR: "ZA",
  BRL: "BR",
  MXN: "MX",
  INR: "IN",
  CNY: "CN",
  KRW: "KR",
  SGD: "SG",
  HKD: "HK",
  AED: "AE",
  MAD: "MA",
  TND: "TN",
  XOF: "BF BJ CI GW ML NE SN TG",
};

/**
 * @param locales what a browser says of its user, the preferred first: `fr-CH`, `en`
 * @returns nothing where no region is named, or its currency is not known here
 */
export function currencyOfRegion(locales: readonly string[]): string | undefined {
  for (const locale of locales) {
    const region = /[-_]([A-Za-z]{2})\b/.exec(locale)?.[1]?.toUpperCase();
    const found = region && Object.keys(regions).find((currency) => regions[currency]?.split(" ").includes(region));
    if (found) return found;
  }
  return undefined;
}
