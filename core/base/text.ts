/** The two languages every word shown to a user is written in. */
export type Language = "en" | "fr";

export const languages: readonly Language[] = ["en", "fr"];

/** The same words in both languages. */
export type Text = Readonly<Record<Language, string>>;

export const isText = (value: unknown): value is Text =>
  typeof value === "object" && value !== null && (value as Text).en !== undefined && (value as Text).fr !== undefined;

/** The product's name, written the same in both languages. */
export const productName = "SMART KPI";

const noBreakSpace = "\u00a0";

/** The language of a locale such as `fr_CH` or `fr-FR`: English unless it is French. */
export const languageOf = (locale: string): Language => (/^fr\b|^fr_/i.test(locale) ? "fr" : "en");

/**
 * A number as people write it: `3,333.33` in English, `3 333,33` in French. At most `decimals` decimals, without
 * trailing zeros.
 */
export function numberIn(language: Language, value: number, decimals = 2): string {
  const rounded = roundedUp(Math.abs(value), decimals).toFixed(decimals);
  const [whole = "0", fraction = ""] = rounded.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === "fr" ? noBreakSpace : ",");
  const decimal = fraction.replace(/0+$/, "");
  const written = decimal ? `${grouped}${language === "fr" ? "," : "."}${decimal}` : grouped;
  return value < 0 && Number(rounded) !== 0 ? `−${written}` : written;
}

/** Several numbers with the same decimals, those that one of them needs: `3.5` and `13.0`. A 0 needs none. */
export function numbersIn(language: Language, values: readonly number[], decimals = 2): string[] {
  const written = values.map((value) => numberIn(language, value, decimals).split(language === "fr" ? "," : "."));
  const most = Math.max(0, ...written.map(([, fraction = ""]) => fraction.length));
  return written.map(([whole = "0", fraction = ""]) => {
    if (most === 0 || (whole === "0" && fraction === "")) return whole;
    return `${whole}${language === "fr" ? "," : "."}${fraction.padEnd(most, "0")}`;
  });
}

/** Halves round up, as people and spreadsheets do, regardless of the last binary digit: 1.005 is 1.01. */
function roundedUp(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  const scaled = value * factor;
  return scaled < 1e9 ? Math.round(Math.round(scaled * 1e6) / 1e6) / factor : value;
}

/** Quotes the user's own words: “50 000” in English, « 50 000 » in French. Long ones are shortened to `most`. */
export function quoted(language: Language, words: string, most = 40): string {
  const shown = words.length > most ? `${words.slice(0, most - 1)}…` : words;
  return language === "fr" ? `«${noBreakSpace}${shown}${noBreakSpace}»` : `“${shown}”`;
}

/** The words someone may choose from: “a”, “b” or “c”. */
export function eitherOf(language: Language, words: readonly string[]): string {
  const shown = words.map((each) => quoted(language, each));
  return [...shown.slice(0, -2), shown.slice(-2).join(language === "fr" ? " ou " : " or ")].join(", ");
}

/** A word for comparison: without case, accents and double spaces. */
export const folded = (word: string): string =>
  word
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();

/** Characters as people count them: a letter outside the basic plane is one. */
export const lengthOf = (words: string): number => [...words].length;

/** In French a space that does not break comes before the colon. */
export const colonIn = (language: Language): string => (language === "fr" ? "\u00a0:" : ":");

/** With a capital first letter. */
export const capitalized = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
