/** A value typed as an argument: `20%`, `-5`, `"increase"`, `TRUE`; undefined if it must be computed. */
export function literalIn(text: string): number | string | boolean | undefined {
  const typed = text.trim();
  if (/^"(?:[^"]|"")*"$/.test(typed)) return typed.slice(1, -1).replace(/""/g, '"');
  if (/^(?:true|false)$/i.test(typed)) return /^true$/i.test(typed);
  const [, number, percent] = typed.match(/^([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)(%?)$/i) ?? [];
  if (number === undefined) return undefined;
  // 12.6 % is 0.126, not 0.12599999999999998.
  return percent ? Number((Number(number) / 100).toPrecision(15)) : Number(number);
}
