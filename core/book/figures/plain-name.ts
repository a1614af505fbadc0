import { folded } from "../../base/text.ts";

/** Names of columns and KPIs as they are compared. */

/**
 * `Coût (CHF)`, `AD_SPEND`, `Nb de leads`: without case, accents, brackets, underscores, a currency behind them and the
 * words for “number of”.
 */
export function plainName(words: string): string {
  const plain = folded(words.replace(/_/g, " ").replace(/[’‘]/g, "'"))
    .replace(/\s*[([][^)\]]*[)\]]\s*$/, "")
    .replace(/(\p{L}{2})[\s,-]+[kmt]?(?:[€$£¥₹]|eur|usd|chf|gbp|cad)$/u, "$1")
    .replace(/\.$/, "")
    .trim();
  const counted = plain.replace(countWords, "").trim();
  return counted === "" ? plain : counted;
}

const countWords =
  /^(?:[#№]\s*|(?:nb|nbre|nombre|number|no|nr|n°|anzahl|numero|num|aantal|count)\.?\s+(?:of |de |d'|des |der |di |von |van |the )?|(?:sum|somme|summe|somma|suma|som)\s+(?:of |de |d'|des |von |di |van ))(?=\p{L})|\s+count$/u;

/** Alike but for case, accents, brackets, underscores and number. */
export const isSameName = (one: string, other: string): boolean =>
  plainName(one) !== "" && singular(plainName(one)) === singular(plainName(other));

const singular = (words: string): string => words.replace(/(\p{L}{3})s\b/gu, "$1");
