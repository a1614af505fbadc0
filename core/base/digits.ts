/** Digits with their separators, as people and programs write them: what they mean, and where that cannot be known. */

export type DecimalSign = "," | ".";

/** One kind of space, apostrophe and minus sign. */
export const tidied = (text: string): string =>
  text
    .replace(/[\s\u00a0\u2000-\u200b\u202f\u205f]+/g, " ")
    .replace(/[’‘′ʼ`´]/g, "'")
    .replace(/[−–—‒]/g, "-")
    .trim();

export interface Parts {
  readonly digits: string;
  readonly negative: boolean;
  /** What is before and behind: a currency, a unit, `%`. */
  readonly affixes: readonly string[];
}

export function partsOf(words: string): Parts | undefined {
  // Accounts put the currency before the brackets: `$ (1,234)`.
  const [, currency = "", amount] = words.match(/^([A-Z]{3}|[A-Z]{0,2}[€$£¥₹])? ?\((.*)\)$/) ?? [];
  const inside = amount === undefined ? undefined : `${currency}${amount}`;
  // `50.-` is how Switzerland writes 50 francs.
  const text = (inside ?? words).replace(/(\d)[.,]-+(?=$|\s)/, "$1").trim();
  const found = text.match(
    /^([+-]?) ?((?:[^\d\s+.,'-][^\d+,'-]*?)?) ?([+-]?) ?(\d(?:[\d .,']*\d)?|[.,]\d+) ?(-?) ?([^\d\s.,'+-][^\d]*)?$/,
  );
  if (!found) return undefined;
  const [, before = "", prefix = "", sign = "", digits = "", behind = "", suffix = ""] = found;
  const signs = [before, sign, behind, inside === undefined ? "" : "-"].filter(Boolean);
  if (signs.length > 1) return undefined;
  return { digits, negative: signs[0] === "-", affixes: [prefix.trim(), suffix.trim()].filter(Boolean) };
}

/** Its last comma or point. */
export const signIn = (digits: string): DecimalSign | undefined => {
  const at = Math.max(digits.lastIndexOf(","), digits.lastIndexOf("."));
  return at < 0 ? undefined : (digits[at] as DecimalSign);
};

export interface Digits {
  /** Digits with a point before the decimals. */
  readonly plain: string;
  /** The sign that a rule took for thousands. */
  readonly ruled?: DecimalSign;
}

/** Takes the separators out; nothing where they stand at odds with each other. */
export function plainDigits(digits: string, decimal?: DecimalSign): Digits | undefined {
  const last = signIn(digits);
  const other = last === "," ? "." : ",";
  const pieces = last === undefined ? [digits] : digits.split(last);
  const mixed = digits.includes(other) && last !== undefined;
  const [before = "", after = ""] = pieces;
  const grouping = /[ ']/.test(digits);
  let ruled: DecimalSign | undefined;
  let separatesDecimals = last !== undefined;
  if (pieces.length > 2) {
    if (mixed) return undefined;
    separatesDecimals = false;
  } else if (last !== undefined && !mixed && !grouping && /^[1-9]\d{0,2}$/.test(before) && /^\d{3}$/.test(after)) {
    separatesDecimals = last === decimal;
    if (decimal === undefined) ruled = last;
  }
  const whole = separatesDecimals ? before : digits;
  const fraction = separatesDecimals ? after : "";
  if (!/^\d*$/.test(fraction) || (whole === "" && fraction === "")) return undefined;
  const separators = new Set(whole.replace(/\d/g, ""));
  if (separators.size > 1) return undefined;
  const [separator] = separators;
  if (separator !== undefined) {
    const [first = "", ...groups] = whole.split(separator);
    const end = groups.pop() ?? "";
    // India groups by two before the last three: 12,34,567.
    const byTwo = /^\d{1,2}$/.test(first) && groups.every((group) => /^\d{2}$/.test(group)) && separator === ",";
    if (!/^\d{3}$/.test(end) || !(byTwo || (/^\d{1,3}$/.test(first) && groups.every((group) => /^\d{3}$/.test(group)))))
      return undefined;
  }
  const plain = `${whole.replace(/\D/g, "") || "0"}${fraction ? `.${fraction}` : ""}`;
  return { plain, ...(ruled && { ruled }) };
}

/** Which sign a text uses for decimals without any doubt: `,` in `12,5`; none in `1,234` or `12`. */
export function decimalSignOf(text: string): DecimalSign | undefined {
  const digits = partsOf(tidied(text))?.digits;
  const read = digits === undefined ? undefined : plainDigits(digits);
  return read && !read.ruled && read.plain.includes(".") ? signIn(digits as string) : undefined;
}
