import { folded } from "../../base/text.ts";

/** Letters, digits, dashes and underscores, a letter or digit first: `COCA`, `leads-2`, `CHURN_B2B`. */
export const codePattern = /^[\p{L}\p{N}][\p{L}\p{N}_-]{0,19}$/u;

/** The longest name, in characters as people count them. */
export const longestName = 80;

/** Codes that differ only in case are the same code, since people type them. */
export const codeKey = (code: string): string => code.normalize("NFC").trim().toLowerCase();

/** Words that carry no meaning in a code. */
const small = new Set(
  "a an and at by for from in of on or per the to with au aux d de des du en et l la le les ou par pour sur un une".split(
    " ",
  ),
);

/** Proposes a code for a name: `Cost per lead` → `COST-LEAD`. Never one of `taken`. */
export function codeFrom(name: string, taken: readonly string[] = []): string {
  const words = folded(name)
    .normalize("NFC")
    .toUpperCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const telling = words.filter((word) => !small.has(word.toLowerCase()));
  let code = "";
  for (const word of telling.length > 0 ? telling : words) {
    if (code && code.length + 1 + word.length > 16) break;
    code = code ? `${code}-${word}` : [...word].slice(0, 16).join("");
  }
  // 16 characters leave room for a number.
  const proposed = codePattern.test(code) ? code : "KPI";
  const used = new Set(taken.map(codeKey));
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? proposed : `${proposed}-${number}`;
    if (!used.has(codeKey(candidate))) return candidate;
  }
}
