import type { Cell } from "../../base/cells.ts";
import { type DecimalSign, partsOf, plainDigits, signIn, tidied } from "../../base/digits.ts";
import { currencyOf } from "./units.ts";

/** The cells of a column of figures: each is read, then what one gives away decides the others. */

export interface Amount {
  readonly value: number;
  readonly percent: boolean;
  /** Words beside the figure that aren't currency: `leads`, `h`. */
  readonly affix?: string;
  readonly currency?: string;
  /** `,` in `1,234`: it may part thousands or decimals. */
  readonly doubtful?: DecimalSign;
  /** What parts its decimals beyond doubt. */
  readonly decimal?: DecimalSign;
  /** Its last digits are not written: `1.2K`, `1.2E+05`. */
  readonly isShort?: true;
  /** A spreadsheet would keep it as a text: a currency, separators, a dash stand in it. */
  readonly isText: boolean;
}

/** A cell that says that there is no figure: `-`, `n/a`, a blank. */
export const none = "none";

/** Nothing where the cell holds something else than a figure. */
export function readAmount(cell: Cell, decimal?: DecimalSign): Amount | typeof none | undefined {
  if (cell === null) return none;
  if (typeof cell === "number")
    return Number.isFinite(cell) ? { value: cell, percent: false, isText: false } : undefined;
  if (typeof cell !== "string") return undefined;
  // Telephones and numbers of articles begin with 0.
  if (/^0\d{4,}$/.test(cell)) return undefined;
  if (plainNumber.test(cell)) {
    const number = { value: Number(cell), percent: false, isText: false };
    return cell.includes(".") ? { ...number, decimal: "." } : number;
  }
  if (grouped.test(cell)) {
    const value = Number(cell.replace(/,/g, ""));
    return { value, percent: false, isText: true, ...(cell.includes(".") && { decimal: "." as const }) };
  }
  if (plainPercent.test(cell)) return { value: Number(`${cell.slice(0, -1)}e-2`), percent: true, isText: true };
  return readWords(cell, decimal);
}

/** The same, and nothing where the cell says that there is no figure either. */
export function amountIn(cell: Cell, decimal?: DecimalSign): Amount | undefined {
  const amount = readAmount(cell, decimal);
  return amount === none ? undefined : amount;
}

function readWords(cell: string, decimal: DecimalSign | undefined): Amount | typeof none | undefined {
  const words = tidied(cell);
  if (noFigure.test(words)) return none;
  // Accounts write 0 as `$ -`.
  const [, nothing] = words.match(/^(?=.*[A-Z€$£¥₹])([A-Z]{0,3}[€$£¥₹]?) ?-$/) ?? words.match(/^- ?([€$£¥₹])$/) ?? [];
  if (nothing !== undefined && isCurrency(nothing))
    return { value: 0, percent: false, isText: true, currency: currencyOf(nothing) as string };
  if (powerOfTen.test(words))
    return { value: Number(words.replace(",", ".")), percent: false, isText: true, isShort: true };
  const parts = partsOf(words.replace(taxWords, "$1"));
  if (!parts) return undefined;
  const percent = parts.affixes.includes("%");
  const digits = plainDigits(parts.digits, percent ? (decimal ?? signIn(parts.digits)) : decimal);
  if (!digits || (digits.plain.split(".")[0]?.length as number) > mostDigits) return undefined;
  const isMoney = parts.affixes.some(isCurrency);
  let power = 0;
  const affixes = parts.affixes.flatMap((affix) => {
    const short = shortened(affix, isMoney);
    if (short) power = short.power;
    return (short ? short.rest : affix) || [];
  });
  const others = affixes.filter((affix) => affix !== "%" && !isCurrency(affix));
  const currency = affixes.map(currencyOf).find((each) => each !== undefined);
  const [affix] = others;
  // `<`, `~` and the like say that it is another figure; letters joined to digits, as in `BC-01`, that it is a name.
  if (
    others.length > 1 ||
    (affix !== undefined && (abbreviation.test(affix) || !unitWord.test(affix) || /^\p{L}\S*\d/u.test(words)))
  )
    return undefined;
  if (percent && power > 0) return undefined;
  const size = Number(`${digits.plain}e${percent ? -2 : power}`);
  const isDecimal = !digits.ruled && digits.plain.includes(".") && !isDoubtful(parts.digits);
  return {
    value: parts.negative && size !== 0 ? -size : size,
    percent,
    isText: true,
    ...(power > 0 && { isShort: true as const }),
    ...(currency && { currency }),
    ...(affix !== undefined && { affix }),
    ...(isDoubtful(parts.digits) && { doubtful: signIn(parts.digits) as DecimalSign }),
    ...(isDecimal && { decimal: signIn(parts.digits) as DecimalSign }),
    // `1.234.567` has its decimals behind the other sign.
    ...(/^\d{1,3}(\.\d{3}){2,}$/.test(parts.digits) && { decimal: "," as const }),
  };
}

/** More digits than any amount has, and than a number keeps: the number of something. */
const mostDigits = 15;

/** `1 200,00 € HT`: before tax, net. */
const taxWords = /([€$£]|[A-Z]{3}) (?:h\.?t\.?|ttc|net|brut|netto|brutto)$/i;

const isCurrency = (affix: string): boolean => currencyOf(affix) !== undefined;

const isDoubtful = (digits: string): boolean => /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits);

/** As programs write numbers; `1.234` is not among them. */
const plainNumber = /^-?(?:\d{1,15}|0\.\d{1,15}|\d{4,15}\.\d{1,15}|\d{1,3}\.(?:\d{1,2}|\d{4,15}))$/;

/** Thousands that leave no doubt, and percentages: most of what tools write. */
const grouped = /^-?\d{1,3}(?:,\d{3})+\.\d{1,9}$|^-?\d{1,3}(?:,\d{3}){2,}$/;
const plainPercent = /^-?\d{1,9}(?:\.\d{1,9})?%$/;

const noFigure = /^(-+|n\/?a\.?|n\.a\.|nd|n\.d\.|n\/d|null|none|nan|k\.?a\.?|s\.?o\.?|\(not set\)|…|\.\.\.)$/i;

const unitWord = /^[\p{L}×°][\p{L}\s.°²³/]*$/u;

/** `1.2E+05`: how a spreadsheet shows a number that its column is too narrow for. */
const powerOfTen = /^-?\d(?:[.,]\d+)?E[+-]?\d{1,2}$/i;

/**
 * `K`, `Mio. €`, `TEUR`: how many zeros it stands for, and what is behind it. A small `m` or `b`, and `T`, say so of
 * money only.
 */
function shortened(affix: string, isMoney: boolean): { readonly power: number; readonly rest: string } | undefined {
  const [, word, gap, rest = ""] = affix.match(/^(k|tsd|t|mn|mio|mln|mrd|mld|mia|md|m|bn|b)(\.? ?)(.*)$/i) ?? [];
  if (word === undefined || (rest !== "" && gap === "" && !isCurrency(rest))) return undefined;
  if ((/^[mb]$/.test(word) && !isMoney && !isCurrency(rest)) || (/^t$/i.test(word) && !isCurrency(rest)))
    return undefined;
  return { power: /^(k|t|tsd)$/i.test(word) ? 3 : /^(m|mn|mio|mln)$/i.test(word) ? 6 : 9, rest };
}

/** Letters that may be metres, minutes or tonnes as well as many. */
const abbreviation = /^[mbt]\b\.?/i;

/** What all cells of a column say together. */
export interface AmountColumn {
  readonly figures: number;
  readonly percents: number;
  readonly nones: number;
  /** Cells that hold something else. */
  readonly others: readonly Cell[];
  readonly currencies: readonly string[];
  readonly affixes: readonly string[];
  /** The signs that part decimals beyond doubt, each with the cell that shows it. */
  readonly decimals: ReadonlyMap<DecimalSign, string>;
  /** The first cell that could be read in two ways; another one with the other sign. */
  readonly doubtful?: string;
  readonly contrary?: string;
  /** The first cell whose last digits aren't written. */
  readonly short?: string;
}

export function judgeAmounts(cells: readonly Cell[]): AmountColumn {
  let figures = 0;
  let percents = 0;
  let nones = 0;
  let doubtful: string | undefined;
  let contrary: string | undefined;
  let short: string | undefined;
  const others: Cell[] = [];
  const currencies = new Set<string>();
  const affixes = new Set<string>();
  const decimals = new Map<DecimalSign, string>();
  for (const cell of cells) {
    const amount = readAmount(cell);
    if (amount === undefined) others.push(cell);
    else if (amount === none) nones++;
    else {
      figures++;
      if (amount.percent) percents++;
      if (amount.isShort) short ??= String(cell);
      if (amount.currency) currencies.add(amount.currency);
      if (amount.isText) affixes.add(amount.affix ?? "");
      if (amount.decimal && !decimals.has(amount.decimal)) decimals.set(amount.decimal, String(cell));
      if (amount.doubtful) {
        doubtful ??= String(cell);
        if (!doubtful.includes(amount.doubtful)) contrary ??= String(cell);
      }
    }
  }
  return {
    figures,
    percents,
    nones,
    others,
    currencies: [...currencies],
    affixes: [...affixes],
    decimals,
    ...(doubtful !== undefined && { doubtful }),
    ...(contrary !== undefined && { contrary }),
    ...(short !== undefined && { short }),
  };
}
