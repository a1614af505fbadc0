import { isSingular } from "../../base/count.ts";
import { type Language, numberIn } from "../../base/text.ts";

/** Figures in this unit are shares: 0.126 is 12.6 %. */
export const isPercent = (unit: string): boolean => unit.trim() === "%";

const currencies: readonly (readonly [string, ...string[]])[] = [
  ["CHF", "SFr", "Fr", "francs", "francs suisses"],
  ["EUR", "€", "euro", "euros"],
  ["USD", "$", "US$", "dollar", "dollars"],
  ["GBP", "£", "pound", "pounds", "livres sterling"],
  ["CAD", "CA$", "C$"],
  ["JPY", "¥"],
  ["SEK"],
  ["NOK"],
  ["DKK"],
  ["PLN"],
  ["AUD", "A$", "AU$"],
  ["NZD", "NZ$"],
  ["BRL", "R$"],
  ["MXN", "MX$"],
  ["INR", "₹"],
  ["CNY", "CN¥"],
  ["KRW", "₩"],
  ["TRY", "₺"],
  ["ILS", "₪"],
  ["CZK", "Kč"],
  ["HUF", "Ft"],
  ["RON"],
  ["BGN"],
  ["ZAR"],
  ["SGD"],
  ["HKD"],
  ["AED"],
  ["MAD"],
  ["TND"],
  ["XOF", "FCFA"],
];

/** Every name of a currency, in lower case, with its code. */
export const currencyNames: ReadonlyMap<string, string> = new Map(
  currencies.flatMap((names) => names.map((name) => [name.toLowerCase(), names[0]] as const)),
);

/** The currency that a unit names: `CHF` for `CHF` and `Fr.`, `EUR` for `€`; none for `leads`. */
export const currencyOf = (unit: string): string | undefined =>
  currencyNames.get(unit.trim().replace(/\.$/, "").toLowerCase());

const symbols = new Set(["€", "$", "£", "¥", "US$", "CA$", "C$"]);
const noBreakSpace = "\u00a0";

/** Whether a currency is written right before the figure: `€5`, but `CHF 5`. */
export const isSymbol = (unit: string): boolean => symbols.has(unit);

/** Units in the singular and the plural: those of the library and other usual ones, in both languages. */
export const countedUnits: readonly (readonly [one: string, many: string])[] = [
  ...[
    ...["visitor", "visit", "view", "click", "lead", "meeting", "deal", "project", "customer", "request", "order"],
    ...["day", "hour", "minute", "week", "month", "year", "quote", "sale", "call", "complaint", "subscriber", "user"],
    ...["contract", "member", "point", "unit", "page", "session", "article", "item", "contact", "error", "ticket"],
    ...["visiteur", "visite", "vue", "clic", "affaire", "projet", "client", "demande", "commande", "jour", "heure"],
    ...["semaine", "année", "vente", "appel", "réclamation", "abonné", "utilisateur", "opportunité", "contrat"],
    ...["membre", "unité", "erreur", "personne", "offre", "euro", "franc"],
  ].map((one): readonly [string, string] => [one, `${one}s`]),
  ["opportunity", "opportunities"],
  ["person", "people"],
  ["new customer", "new customers"],
  ["nouveau client", "nouveaux clients"],
];

const [plurals, singulars] = [new Map(countedUnits), new Map(countedUnits.map(([one, many]) => [many, one]))];

/** A unit as it agrees with its figure, where it is one of those known: `lead` after 1, `leads` after 5. */
const agreeing = (unit: string, isOne: boolean): string =>
  (isOne ? singulars : plurals).get(unit.toLowerCase()) ?? unit;

/**
 * What is before the digits of a figure in this unit, and after them: `CHF ` and nothing, nothing and ` leads`.
 * @param shown the figure as it is shown; `null` where it is in thousands or has decimals that English counts as more
 */
export function aroundFigures(
  language: Language,
  unit: string,
  shown: number | null,
): { readonly before: string; readonly after: string } {
  const name = unit.trim();
  if (isPercent(name)) return { before: "", after: language === "fr" ? `${noBreakSpace}%` : "%" };
  if (name === "") return { before: "", after: "" };
  if (language === "en" && currencyOf(name))
    return { before: `${name}${isSymbol(name) ? "" : noBreakSpace}`, after: "" };
  return { before: "", after: `${noBreakSpace}${agreeing(name, shown !== null && isSingular(language, shown))}` };
}

/**
 * A figure with its unit as a person writes it: `CHF 2,500`, `2 500 CHF`; `12.6%`, `12,6 %`; `500 leads`.
 * @param decimals at most that many; left out, none from 1,000 on and two below
 */
export function figureIn(language: Language, value: number, unit: string, decimals?: number): string {
  const [size, most] = isPercent(unit)
    ? [value * 100, decimals ?? 2]
    : [value, decimals ?? (Math.abs(value) >= 1000 ? 0 : 2)];
  const number = numberIn(language, size, most);
  const { before, after } = aroundFigures(language, unit, Number(size.toFixed(most)));
  const sign = number.startsWith("−") ? "−" : "";
  return `${sign}${before}${number.slice(sign.length)}${after}`;
}
