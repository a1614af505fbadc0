/** What a cell holds: a formula beside what it is, dates as their number. */
export interface Held {
  readonly value: number | string | boolean;
  readonly formula?: string;
  readonly isDate?: true;
}

const dayOf = (year: number, month: number, day: number): Held => ({
  value: (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000,
  isDate: true,
});

/** Reads a text as Sheets reads what is typed, or written by a script: eager to find something other than a text. */
export function read(typed: string, locale: string): Held {
  if (typed.startsWith("'")) return { value: typed.slice(1) };
  if (typed.startsWith("=")) return formula(typed, locale);
  const text = typed.trim();
  if (/^(true|vrai)$/i.test(text)) return { value: true };
  if (/^(false|faux)$/i.test(text)) return { value: false };
  const iso = text.match(/^(\d{4})-(\d\d)-(\d\d)$/);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const short = text.match(/^(\d{1,2})[/.-](\d{1,2})$/);
  if (short) return dayOf(2026, Number(short[2]), Number(short[1]));
  const named = text.match(/^(jan|mar|sep)\p{L}*\.? (\d{4})$/iu);
  if (named)
    return dayOf(Number(named[2]), { jan: 1, mar: 3, sep: 9 }[(named[1] as string).toLowerCase()] as number, 1);
  const number = text.match(/^(?:[+]|CHF |€|\$)?(-?\d+(?:[.,]\d+)?(?:e\d+)?)( ?%)?$/i);
  if (number) return { value: Number((number[1] as string).replace(",", ".")) / (number[2] ? 100 : 1) };
  if (/^[+-]\p{L}/u.test(text)) return formula(`=${text}`, locale);
  return { value: typed };
}

/** A formula with the wrong separators does not parse: `,` parts arguments only where decimals have a point. */
function formula(typed: string, locale: string): Held {
  const outside = typed.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, "");
  const decimalComma = /^(fr|de_DE|it|es)/.test(locale);
  if (decimalComma && /,\s*[^\d\s]|\d\.\d/.test(outside)) return { value: "#ERROR!", formula: typed };
  return { value: "", formula: decimalComma ? typed : separated(typed) };
}

/** Sheets corrects `;` where the locale parts arguments by commas. */
const separated = (typed: string): string =>
  typed.replace(/("(?:[^"]|"")*"|'(?:[^']|'')*')|;/g, (_, quoted) => quoted ?? ",");
