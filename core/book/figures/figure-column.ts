import type { Cell } from "../../base/cells.ts";
import { counted } from "../../base/count.ts";
import type { DecimalSign } from "../../base/digits.ts";
import { folded, type Language, numberIn, quoted } from "../../base/text.ts";
import { type AmountColumn, judgeAmounts, none, readAmount } from "./amounts.ts";
import { asText } from "./cell-text.ts";
import { isAverage } from "./column-names.ts";
import {
  areCents,
  bothDecimals,
  notInPercent,
  otherCurrency,
  otherScale,
  turnedFigures,
  unreadFigures,
  whichCurrency,
  whichDecimal,
  whichScale,
} from "./questions.ts";
import { decimalWhy } from "./read-table.ts";
import { say } from "./sentences.ts";
import type { Ask, Question, Said, Table } from "./table.ts";
import { mayBeCents, multiplied, otherScaleOf } from "./unit-scale.ts";
import { currencyOf, figureIn, isPercent } from "./units.ts";

/** The figures of a column, judged together: their decimal sign, their scale, their currency. */
export interface FigureColumn {
  /** A figure, `null` where there is none, nothing where the cell cannot be read. */
  readonly read: (cell: Cell) => number | null | undefined;
  readonly said: readonly Said[];
  readonly questions: readonly Question[];
}

/**
 * @param unit of the figures: `%` makes shares, a currency refuses another one
 * @param cells of the lines that are used
 * @param scaleShown whether the rates are shares or percentages, where other columns of their lines tell
 */
export function figureColumn(
  table: Table,
  ask: Ask,
  {
    heading,
    cells,
    currency,
    unit,
  }: { heading: string; cells: readonly Cell[]; currency?: string | undefined; unit: string },
  scaleShown?: "share" | "percent",
): FigureColumn {
  const answers = ask.answers ?? {};
  const judged = judgeAmounts(cells);
  const questions: Question[] = [];
  const said: Said[] = [];
  const sign = decimalSign(table, ask, judged, said, questions);
  const isShare = isPercent(unit);
  const number = cells.find((cell) => typeof cell === "number" && !Number.isInteger(cell));
  if (number !== undefined && number !== null && table.decimal && answers.spreadsheet !== "right")
    questions.push(turnedFigures(asText(number), table.decimal.shownBy));
  const percent = cells.find((cell) => percentOf(cell)) ?? (heading.includes("%") ? heading : undefined);
  if (percent !== undefined && !isShare && (unit.trim() !== "" || ask.kpi.kind === "flow") && ask.kpi.kind !== "rate")
    questions.push(notInPercent(asText(percent), unit));
  const [affixOfAll, otherAffix] = judged.affixes;
  const scaled = otherScaleOf(table, ask, {
    heading,
    unit,
    affix: otherAffix === undefined ? affixOfAll : undefined,
    currency: currency ?? judged.currencies[0],
  });
  // `12K` below `Revenue (k€)` may be thousands of thousands: it isn't read.
  const isTwice = judged.short !== undefined && scaled !== undefined && scaled.by > 1;
  const cents = scaled === undefined && mayBeCents(table, heading, cells, unit);
  if (answers.magnitude === undefined) {
    if (scaled && !isTwice) questions.push(otherScale(scaled, unit));
    if (cents) questions.push(areCents(heading, asText(cells.find((cell) => cell !== null) ?? null)));
  }
  const size = scaled?.by ?? (cents ? 0.01 : 1);
  const by = answers.magnitude === `${size}` ? size : 1;
  const scale = isShare
    ? scaleOf(cells, judged, sign, answers["percent-scale"] ?? scaleShown, said, questions)
    : "share";
  const wanted = currencyOf(unit);
  if (judged.currencies.length > 1) questions.push(whichCurrency(judged.currencies, []));
  else if (wanted) {
    const told = currency ?? currencyAbove(table);
    const above = table.above.flatMap((line) => line.cells);
    const found = judged.currencies.length > 0 ? judged.currencies : told ? [told] : [];
    const other = [found[0], currency].find((each) => each !== undefined && each !== wanted);
    const sign = other && signOf(wanted, other, [heading, ...cells, ...above]);
    if (sign)
      said.push(
        say("sign", `${quoted("en", sign)} is read as ${wanted}.`, `${quoted("fr", sign)} est lu comme ${wanted}.`),
      );
    else if (other) questions.push(otherCurrency(other, wanted));
  }
  const texts = cells.filter((cell) => typeof cell === "string" && isTextAmount(cell)).length;
  if (texts > 0)
    said.push(
      say(
        "texts-read",
        `${counted("en", texts, "text is read as an amount", "texts are read as amounts")}, such as ${quoted("en", firstText(cells))}.`,
        `${counted("fr", texts, "texte est lu comme un montant", "textes sont lus comme des montants")}, par exemple ${quoted("fr", firstText(cells))}.`,
      ),
    );
  const { short } = judged;
  const whole = short === undefined ? undefined : readAmount(short, sign);
  if (short !== undefined && !isTwice && whole !== undefined && whole !== none)
    said.push(
      say(
        "short",
        `${quoted("en", short)} is read as ${shownFigure("en", whole.value, "")}: the export has rounded it.`,
        `${quoted("fr", short)} est lu comme ${shownFigure("fr", whole.value, "")} : l'export l'a arrondi.`,
      ),
    );
  const affix = fittingAffix(judged, unit);
  const value = (cell: Cell): number | null | undefined => {
    const amount = readAmount(cell, sign);
    if (amount === undefined) return undefined;
    if (amount === none) return null;
    if (amount.isShort && isTwice) return undefined;
    if (amount.affix !== undefined && (amount.affix !== affix || isOfOther(amount.affix, unit))) return undefined;
    if (!isShare || amount.percent || scale === "share") return multiplied(amount.value, by);
    return hundredth(amount.value);
  };
  const known = new Map<Cell, number | null | undefined>();
  const read = (cell: Cell): number | null | undefined => {
    if (!known.has(cell)) known.set(cell, value(cell));
    return known.get(cell);
  };
  const unread = cells.filter((cell) => read(cell) === undefined).map(asText);
  if (unread.length > 0) {
    if (answers.unread !== "leave-out")
      questions.push(
        unreadFigures(
          unread,
          unread.length,
          cells.some((cell) => typeof read(cell) === "number"),
        ),
      );
    else
      said.push(
        say(
          "unread",
          `${counted("en", unread.length, "line whose figure can't be read is", "lines whose figures can't be read are")} left out: ${quoted("en", unread[0] ?? "")}.`,
          `${counted("fr", unread.length, "ligne dont le chiffre est illisible est laissée", "lignes dont le chiffre est illisible sont laissées")} de côté : ${quoted("fr", unread[0] ?? "")}.`,
        ),
      );
  }
  return { read, said, questions };
}

/** Currencies that are written with one sign. */
const sharedSigns: readonly (readonly [sign: string, ...codes: string[]])[] = [
  ["$", "USD", "CAD", "AUD", "NZD", "SGD", "HKD", "MXN"],
  ["¥", "JPY", "CNY"],
];

/** The sign, where nothing else says which currency figures have, and the currency of the KPI has the same. */
const signOf = (wanted: string, found: string, shown: readonly Cell[]): string | undefined =>
  sharedSigns.find(
    ([sign, first, ...others]) =>
      found === first &&
      others.includes(wanted) &&
      shown.some((cell) => asText(cell).includes(sign)) &&
      !shown.some((cell) => /\b(USD?|JPY)(?!\p{L})/u.test(asText(cell))),
  )?.[0];

/** Words beside a figure that are another unit than a share or a currency: `9 pts`, `THB 100`. */
function isOfOther(affix: string, unit: string): boolean {
  if (isPercent(unit)) return !/^(percent|per cent|pct|pour ?cent|prozent|percento|por ciento|procent)\b/i.test(affix);
  return (
    currencyOf(unit) !== undefined && !/^(ht|ttc|net|nets|brut|bruts|gross|netto|brutto|excl|incl|tax)\b/i.test(affix)
  );
}

/** `Currency: USD`, `Report in EUR`, `Umsatz in Mio. CHF`, `KCHF` above the headings. */
function currencyAbove({ above }: Table): string | undefined {
  for (const { cells } of above) {
    const words = cells.map(asText).filter(Boolean).join(" ");
    const [, code] =
      [currencyWords, sizedCurrency, currencyThenSize].map((each) => words.match(each)).find(Boolean) ?? [];
    const found = code && currencyOf(code);
    if (found) return found;
  }
  return undefined;
}

const currencyWords =
  /\b(?:[Cc]urrency(?: code)?|[Dd]evise|[Mm]onnaie|[Ww]ährung|[Vv]aluta|[Mm]oneda|[Dd]ivisa|[Ii]n|[Ee]n)\b[\s:(]{1,3}([A-Z]{3}|[€$£])(?!\w)/;

const [currencyCode, sizes] = [
  "([A-Z]{3}|[€$£])",
  "(?:[Mm]io|[Mm]rd|[Tt]sd|[Mm]illions?|[Tt]housands?|[Mm]illiers)\\b\\.?",
];

/** `KCHF`, `T€`, `Mio. CHF`, `in 1'000 CHF`, not behind a figure; `SEK m`. */
const sizedCurrency = new RegExp(
  `(?<![\\p{L}\\d]|\\d )(?:[kKmMtT]|1['’ .,]?000 |${sizes} (?:of |d['’]|de )?)${currencyCode}(?![\\p{L}\\d])`,
  "u",
);
const currencyThenSize = new RegExp(`(?<!\\p{L})${currencyCode} ?(?:[kKmM]\\b|bn\\b|${sizes})`, "u");

/** Dividing by 100 would leave 5.6 at 0.055999999999999994. */
const hundredth = (value: number): number => Number(`${value}e-2`);

const percentOf = (cell: Cell): boolean =>
  typeof cell === "string" && /%\s*$/.test(cell) && readAmount(cell) !== undefined;

const isTextAmount = (cell: string): boolean => {
  const amount = readAmount(cell);
  return amount !== undefined && amount !== none && amount.isText && !amount.percent;
};

const firstText = (cells: readonly Cell[]): string =>
  asText(cells.find((cell) => typeof cell === "string" && isTextAmount(cell)) ?? null);

/** The words that may stand beside the figures: those of the unit, or one word beside all of them. */
function fittingAffix({ affixes }: AmountColumn, unit: string): string | undefined {
  const words = affixes.filter(Boolean);
  const [word] = words;
  if (word === undefined || words.length > 1) return words.find((each) => alike(each, unit));
  return alike(word, unit) || word.length > 2 ? word : undefined;
}

const alike = (one: string, other: string): boolean => {
  const plain = (words: string): string => folded(words).replace(/\.$/, "").replace(/s$/, "");
  return plain(one) === plain(other);
};

/** What parts the decimals where a cell could be read in two ways; nothing where no cell can. */
function decimalSign(
  table: Table,
  { answers, kpi }: Ask,
  { decimals, doubtful, contrary, short }: AmountColumn,
  said: Said[],
  questions: Question[],
): DecimalSign | undefined {
  if (doubtful === undefined) return undefined;
  if (contrary !== undefined && decimals.size === 0 && !table.decimal) {
    questions.push(bothDecimals(doubtful, contrary));
    return undefined;
  }
  const answer = answers?.["decimal-sign"];
  if (answer === "," || answer === ".") return answer;
  const [own] = decimals;
  if (own && decimals.size === 1) {
    said.push(decimalWhy(...own));
    return own[0];
  }
  if (decimals.size === 0 && table.decimal) {
    said.push(decimalWhy(table.decimal.sign, table.decimal.shownBy));
    return table.decimal.sign;
  }
  const sign: DecimalSign = doubtful.includes(",") ? "," : ".";
  // Where semicolons part the cells the comma is that of decimals, and the other way round.
  const usual = table.delimiter === ";" ? "," : table.delimiter === "," ? "." : undefined;
  if (doubtful.includes("%") && usual === sign) return sign;
  // Nobody counts people or money with exactly three decimals; a rate may have them.
  const isCounted =
    short === undefined && kpi.kind !== "rate" && kpi.kind !== null && !isPercent(kpi.unit) && !isAverage(kpi.name);
  if (decimals.size > 0 || usual === sign || !isCounted) {
    questions.push(whichDecimal(doubtful));
    return undefined;
  }
  said.push(
    say(
      "thousands",
      `${quoted("en", doubtful)} is read as thousands: exactly three digits follow the ${sign === "," ? "comma" : "point"}.`,
      `${quoted("fr", doubtful)} est lu en milliers : exactement trois chiffres suivent ${sign === "," ? "la virgule" : "le point"}.`,
    ),
  );
  return sign === "," ? "." : ",";
}

/** Whether figures without a % sign are shares or percentages: all of them alike. */
function scaleOf(
  cells: readonly Cell[],
  judged: AmountColumn,
  sign: DecimalSign | undefined,
  shown: string | undefined,
  said: Said[],
  questions: Question[],
): "share" | "percent" {
  const bare = cells.flatMap((cell) => {
    const amount = readAmount(cell, sign);
    return amount && amount !== none && !amount.percent && amount.value !== 0
      ? [{ cell, size: Math.abs(amount.value) }]
      : [];
  });
  const [first] = bare;
  if (!first) return "share";
  const largest = bare.reduce((one, other) => (other.size > one.size ? other : one));
  const smallest = bare.reduce((one, other) => (other.size < one.size ? other : one));
  // An exact 1 among long fractions is a whole: a percentage of exactly 1 would not have so many digits around it.
  const isWhole = largest.size === 1 && bare.some(({ cell }) => /[.,]\d{3,}$/.test(String(cell)));
  const scale = shown ?? (largest.size > 1.5 ? "percent" : isWhole ? "share" : undefined);
  if (scale === undefined || (judged.percents > 0 && shown === undefined)) {
    questions.push(whichScale(asText(first.cell)));
    return "share";
  }
  if (scale === "share") {
    said.push(
      say(
        "shares",
        "The figures of the column are read as shares: 1 is 100%.",
        "Les chiffres de la colonne sont lus comme des parts : 1 vaut 100 %.",
      ),
    );
    return "share";
  }
  const example = (language: Language): string => {
    const cell = asText(smallest.cell);
    return `${quoted(language, cell)} ${language === "fr" ? "vaut" : "is"} ${figureIn(language, hundredth(smallest.size), "%", 6)}`;
  };
  said.push(
    say(
      "percentages",
      `The figures of the column are read as percentages: ${example("en")}.`,
      `Les chiffres de la colonne sont lus comme des pourcentages : ${example("fr")}.`,
    ),
  );
  return "percent";
}

/** A figure for a sentence. */
export const shownFigure = (language: Language, value: number, unit: string): string =>
  unit.trim() === "" ? numberIn(language, value, 6) : figureIn(language, value, unit, 6);
