/** What becomes of what is written into a cell: Excel reads it as if a person had typed it. */

export type Typed = { readonly value: number | string | boolean } | { readonly formula: string };

export const isFormulaText = (typed: Typed): typed is { readonly formula: string } => "formula" in typed;

/** @param format the number format of the cell */
export function typedIn(input: unknown, format: string): Typed {
  if (format === "@") {
    // What Excel does then is not documented: nobody should build on it.
    if (typeof input === "string" && input.startsWith("'")) throw new Error(`${input} into a cell of plain text`);
    return { value: String(input) };
  }
  if (typeof input === "number" || typeof input === "boolean") return { value: input };
  const text = String(input);
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (/^[=+\-@]/.test(text) && Number.isNaN(Number(text))) return { formula: text.startsWith("=") ? text : `=${text}` };
  if (/^(true|vrai|wahr)$/i.test(text)) return { value: true };
  if (/^(false|faux|falsch)$/i.test(text)) return { value: false };
  return { value: looksLikeFigure.test(text) ? Number.parseFloat(text.replace(/^[^\d]*/, "")) : text };
}

/** Numbers, money, shares, fractions, dates and times, in the ways that some Excel would understand. */
const looksLikeFigure =
  /^\s*(\p{Sc}|CHF|EUR|USD)?\s*[(+-]?[\d.,'’\u00a0 ]*\d[\d.,'’\u00a0 ]*(e[+-]?\d+)?\)?\s*(%|\p{Sc}|CHF|EUR|USD)?\s*$|^\s*\d+[-/.:]\d+([-/.:]\d+)?\s*$|^\s*(\d+[\s-]*)?(jan|feb|fév|mar|apr|avr|may|mai|jun|juin|jul|juil|aug|aoû|sep|oct|nov|dec|déc)\p{L}*\.?[\s-]*\d+\s*$|^\s*\d+[\s-]*(jan|feb|fév|mar|apr|avr|may|mai|jun|juin|jul|juil|aug|aoû|sep|oct|nov|dec|déc)\p{L}*\.?\s*$/iu;
