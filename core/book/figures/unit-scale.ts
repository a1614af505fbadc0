import type { Cell } from "../../base/cells.ts";
import { folded } from "../../base/text.ts";
import { asText } from "./cell-text.ts";
import { plainWords } from "./column-names.ts";
import type { Ask, Table } from "./table.ts";
import { currencyNames, currencyOf, isPercent } from "./units.ts";

/** Figures in thousands, millionths, minutes, where the KPI counts in another size of the same. */

interface Scale {
  /** What is counted: hours aren't compared with thousands. */
  readonly of: "amount" | "time";
  /** How much one of the figures is: 1000 for `k€`, 60 seconds for `min`. */
  readonly size: number;
}

/** `kr` is the krona of three countries: it says no currency, but `tkr` says how much. */
const currency = `(?:${[...currencyNames.keys(), "kr", "kronor", "kroner"]
  .sort((one, other) => other.length - one.length)
  .map((name) => name.replace(/\$/g, "\\$"))
  .join("|")})`;
/** As `€` in `k€` and in `€k`. */
const [after, before] = [`${currency}(?!\\p{L})`, `(?<!\\p{L})${currency}`];
const thousand = "1[ .,'’]?000s?";

/** As seven languages shorten and write them: `Tsd.`, `TEUR` and `T€` are German, `miles` Spanish, `mil` Portuguese. */
const sizes: readonly (readonly [size: number, ...words: RegExp[]])[] = [
  [
    1000,
    ...anyCase(
      `\\b[kt]\\.? ?${after}|${before} ?k\\b|${before} ?000\\b|[([] ?(?:${currency} ?${thousand}|${thousand} ?${currency}) ?[)\\]]`,
      "\\b(?:thousands?|milliers?|tausend|tsd|migliaia|duizend(?:en)?|milhares|tusen|tusind|tusental)\\b",
      `\\b(?:en|em) mil(?:es)?\\b|\\bmil(?:es)? (?:de\\b|${after})|${before} mil\\b`,
      `['’]000\\b|\\b000s\\b|\\bx ?(?:${currency} ?)?${thousand}|\\b(?:in|en|em) ${thousand}(?= ?(?:$|[)\\]]|${after}))`,
      "[([] ?(?:k|000|miles|mille?) ?[)\\]]|[ _([](?:in|en|em) k\\b|\\p{L}[ _]k$",
    ),
  ],
  [
    1_000_000_000,
    ...anyCase(
      `\\b(?:md|bn|mrd\\.?) ?${after}|${before} ?(?:bn|md)\\b`,
      "\\b(?:mrd|milliards?|miliardi|miljard|milliarden)\\b|[([] ?bn ?[)\\]]",
    ),
  ],
  [
    1_000_000,
    ...anyCase(
      `\\bmn?\\.? ?${after}|${before} ?m[mn]?\\b`,
      `\\b(?:millions?|mio|mln|millionen|milioni|millones|miljoen|miljoner|milj|millioner)\\b|\\bmill\\.? ?${after}|milh(?:ões|oes)\\b|[([] ?mn ?[)\\]]`,
    ),
    /[([] ?MM? ?[)\]]|[ _](?:in|en) M$/,
  ],
  [100_000, /\blakhs?\b/i],
  [10_000_000, /\bcrores?\b/i],
  [0.000_001, /\bmicros\b/i],
  [
    0.01,
    ...anyCase(
      `(?<!\\p{L}|\\b(?:per|pro|por) )(?:cents?|centimes|centesimi|c\\p{L}ntimos|centavos|pence|rappen|[öø]re) ?(?:${currency})? ?[)\\]]?$`,
      "\\b(?:in|en) cents?\\b|\\b(?:amount|price|total|value) minor$|\\bminor units?\\b|\\bunités? mineures?\\b",
    ),
  ],
];

function anyCase(...patterns: readonly string[]): RegExp[] {
  return patterns.map((pattern) => new RegExp(pattern, "iu"));
}

/** `Cost per thousand` isn't in thousands, and neither are the miles of `Distance (miles)`. */
const noScale = new RegExp(
  `\\b(?:per|par|pro|pour|por|je) (?:thousand|millier|mille|mil|tausend|${thousand}|million)\\b|^(?=.*\\b(?:distance|mileage|driven|travell?ed|trips?|rides?)\\b).*\\bmiles\\b`,
  "iu",
);

/** `Revenue (k€)`, `Umsatz in Mio.`, `cost_micros`: how much one of the figures below is. */
export function magnitudeIn(words: string): number {
  const plain = words.replace(/_|(?<=\p{Ll})(?=\p{Lu})/gu, " ").replace(noScale, "");
  return sizes.find(([, ...patterns]) => patterns.some((pattern) => pattern.test(plain)))?.[0] ?? 1;
}

const seconds: readonly (readonly [size: number, names: string])[] = [
  [0.001, "ms|milliseconds|millisecondes|millisekunden"],
  [1, "s|sec|secs|second|seconds|seconde|secondes|sek|sekunden"],
  [60, "min|mins|minute|minutes|minuten|minuti|minutos"],
  [3600, "h|hr|hrs|hour|hours|heure|heures|std|stunde|stunden|ore|horas|uur"],
  [86_400, "d|day|days|jour|jours|j|tag|tage|giorni|dias|dagen"],
];
const secondsOf = new Map(seconds.flatMap(([size, names]) => names.split("|").map((name) => [name, size] as const)));

/** `sek` is German for seconds, `SEK` a currency. */
const timeOf = (unit: string): number | undefined =>
  unit.trim() === "SEK" ? undefined : secondsOf.get(folded(unit).replace(/\.$/, ""));

const inBrackets = (words: string): string | undefined =>
  folded(words).match(/[([]\s*(?:in |en )?([^)\]]+?)\s*[)\]]/)?.[1];

/** `Watch time (minutes)`, `duration_seconds`, `Temps en heures`. */
function timeIn(heading: string): number | undefined {
  const words = plainWords(heading);
  const inside = inBrackets(words);
  const behind = words.match(/ ([a-z]{3,})$/)?.[1];
  return timeOf(inside ?? "") ?? timeOf(behind ?? "");
}

/** How sizes are shortened, beside a currency. */
const shortSize = "(?:[kmt]|mn|mm|mkr|mio|mrd|md|bn|tsd|thousands?|millions?|milliers|tusen|000|['’]000)\\b\\.?";

/** `(in thousands of EUR)`, `Montants en k€`: a title that merely holds the word says nothing of the figures. */
const ofAllFigures = anyCase(
  '^[*(["]|\\b(?:in|en|em|units?|unité|einheit|unità|unidad|unidade|eenheid)(?!\\p{L})',
  `${before} ?${shortSize}|(?<!\\p{L}|\\d ?)(?:[kmt]\\.?|mn|${shortSize}) ?${after}`,
);

const isTitleOfAll = (words: string): boolean =>
  ofAllFigures.some((pattern) => pattern.test(words)) && !/\d ?[km]\b/i.test(words);

export interface OtherScale {
  /** What says so: a heading, a title, a word beside the figures. */
  readonly words: string;
  /** What the figures are to be multiplied by. */
  readonly by: number;
}

/**
 * What the figures of a column are to be multiplied by; nothing where they are counted as the KPI is, or nothing says.
 * @param affix the word beside all figures
 * @param currency that of the column
 */
export function otherScaleOf(
  table: Table,
  { kpi }: Ask,
  {
    heading,
    affix,
    currency,
    unit,
  }: { heading: string; affix?: string | undefined; currency?: string | undefined; unit: string },
): OtherScale | undefined {
  const around = [
    ...table.above.flatMap(({ cells }) => cells.map(asText)),
    ...table.leftOut.flatMap(({ why, first }) => (why === "below" || why === "note" ? first : [])),
  ];
  const titles = kpi.kind === "rate" || isPercent(unit) ? [] : around;
  const title = titles.find((words) => isTitleOfAll(words) && magnitudeIn(words) !== 1);
  const time = timeOf(affix ?? "") ?? timeIn(heading);
  const own: readonly (readonly [words: string, scale: Scale | undefined])[] = [
    [
      timeOf(affix ?? "") === undefined ? heading : (affix ?? ""),
      time === undefined ? undefined : { of: "time", size: time },
    ],
    [heading, magnitudeIn(heading) === 1 ? undefined : { of: "amount", size: magnitudeIn(heading) }],
    [title ?? "", title === undefined ? undefined : { of: "amount", size: magnitudeIn(title) }],
    [currency ?? "", currency === undefined ? undefined : { of: "amount", size: 1 }],
  ];
  const wanted: Scale =
    timeOf(unit) === undefined
      ? { of: "amount", size: magnitudeIn(unit) }
      : { of: "time", size: timeOf(unit) as number };
  if (inBrackets(heading) === folded(unit)) return undefined;
  for (const [words, scale] of own) {
    if (!scale || scale.of !== wanted.of) continue;
    // A unit that isn't money, such as `leads`, says nothing of currencies.
    if (words === currency && wanted.size === 1 && currencyOf(unit) === undefined) return undefined;
    return scale.size === wanted.size ? undefined : { words, by: scale.size / wanted.size };
  }
  return undefined;
}

/** Currencies whose smallest coin is one of them. */
const withoutCents = /^(jpy|krw|xof|xaf|xpf|clp|vnd|isk|pyg|ugx)$/;

/**
 * Whether whole amounts are perhaps in cents: programs of payment services write `amount` and `eur` in lower case, and
 * never charge less than half a euro.
 */
export function mayBeCents({ columns, lines }: Table, heading: string, cells: readonly Cell[], unit: string): boolean {
  if (!/^([a-z]+_)*(amount|total|subtotal|price|net|paid|due|refunded)(_[a-z]+)*$/.test(heading)) return false;
  if (unit.trim() !== "" && currencyOf(unit) === undefined) return false;
  const column = columns.find((each) => /^([a-z]+_)*currency$/.test(each.heading));
  const currencies = new Set(lines.flatMap((line) => (column && line.cells[column.index]) ?? []).map(asText));
  const areCodes = [...currencies].every((code) => /^[a-z]{3}$/.test(code) && !withoutCents.test(code));
  const amounts = cells.map(asText).filter((cell) => cell !== "" && Number(cell) !== 0);
  return (
    currencies.size > 0 && areCodes && amounts.length > 0 && amounts.every((cell) => /^-?([5-9]\d|\d{3,})$/.test(cell))
  );
}

/** Thousandths are divided by 1000: multiplied by 0.001 they would end in many digits. */
export const multiplied = (value: number, by: number): number => (by < 1 ? value / Math.round(1 / by) : value * by);
