/** Splits a formula in canonical English into tokens: enough to find calls, arguments and references. */

export interface Token {
  readonly kind: "text" | "reference" | "name" | "number" | "error" | "bracketed" | "space" | "sign";
  readonly text: string;
}

/** `Ads!`, `'My sheet'!` */
const sheet = `(?:'(?:[^']|'')*'|[\\p{L}_][\\p{L}\\p{N}_.]*)!`;

const kinds: readonly (readonly [Token["kind"], string])[] = [
  ["text", `"(?:[^"]|"")*"`],
  ["error", "#(?:N/A|DIV/0!|[A-Z_]+[!?])"],
  // LOG10( and COCA2 are not cells.
  ["reference", `(?:${sheet})?\\$?[A-Za-z]{1,3}\\$?[1-9]\\d*(?![\\p{L}\\p{N}_.(!])`],
  ["name", `(?:${sheet})?[\\p{L}_][\\p{L}\\p{N}_.]*`],
  ["number", "(?:\\d+\\.?\\d*|\\.\\d+)(?:[Ee][+-]?\\d+)?"],
  // A structured reference, or the number of another workbook.
  ["bracketed", "\\[(?:[^[\\]]|\\[[^\\]]*\\])*\\]"],
  ["space", "\\s+"],
  ["sign", "[^]"],
];

const any = kinds.map(([, pattern]) => `(${pattern})`).join("|");

/** Splits a formula; joined, the tokens are the formula again. */
export function tokensOf(formula: string): Token[] {
  const tokens: Token[] = [];
  formula.replace(new RegExp(any, "gu"), (text, ...groups: unknown[]) => {
    const [kind] = kinds[groups.findIndex((group) => group !== undefined)] as (typeof kinds)[number];
    tokens.push({ kind, text });
    return "";
  });
  return tokens;
}

/**
 * A formula stored by another program, converted to English with commas: if `;` separates arguments, a comma between
 * digits is a decimal comma.
 */
export function canonicalFormula(formula: string): string {
  const tokens = tokensOf(formula);
  const isAt = nesting(tokens);
  const parted = tokens.some(({ text }, at) => text === ";" && isAt[at] === 0);
  if (!parted) return formula;
  return tokens
    .map(({ text }, at) => {
      if (isAt[at] !== 0) return text;
      if (text === ";") return ",";
      const isDecimal = text === "," && tokens[at - 1]?.kind === "number" && tokens[at + 1]?.kind === "number";
      return isDecimal ? "." : text;
    })
    .join("");
}

/** How many braces are open at each token: inside braces `;` separates rows. */
function nesting(tokens: readonly Token[]): number[] {
  let braces = 0;
  return tokens.map(({ kind, text }) => {
    if (kind === "sign" && text === "{") braces++;
    if (kind === "sign" && text === "}") braces--;
    return braces;
  });
}
