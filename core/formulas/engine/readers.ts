import { type Cell, type Day, isDay, isGrid, type Passed } from "../../base/cells.ts";
import type { Choice } from "../../base/choice.ts";
import { misread, type Problem } from "../../base/problem.ts";
import { eitherOf, folded, type Language, numberIn, quoted, type Text } from "../../base/text.ts";
import { dayOfTimestamp } from "../../base/timestamp.ts";

/** The position of a cell: its argument, the size of the passed range, its row and column from 0. */
export interface Place {
  readonly argument: Text;
  readonly rows: number;
  readonly columns: number;
  row: number;
  column: number;
}

/** A cell that is neither blank nor an error. */
export type FilledCell = number | string | boolean | Day;

/** Reads one cell that is neither blank nor an error: `answer.ts` handles those first. */
export interface CellReader<T> {
  readonly takes: "cell";
  /** The words it accepts, for a list in Excel and in the help. */
  readonly choices?: readonly Choice[];
  /** Those words that are offered, if not all: the others are read only to be refused with a reason of their own. */
  readonly offers?: readonly Choice[];
  /** Beside the words it reads a number, which Excel would turn into a text for an argument that is a list of words. */
  readonly numbersToo?: true;
  /** How a number is typed: `20%` for a rate, a date for a day. */
  readonly typed?: "percent" | "date";
  /** A blank counts as an answer: it reads as `null`. */
  readonly blank?: true;
  /** The numbers that `read` returns as they are: in long ranges it isn't called for them. */
  readonly numbers?: Numbers;
  /**
   * As a native condition on a number, what `read` refuses: `A1<0`. Undefined if it accepts more than plain numbers.
   */
  readonly refuses?: (cell: string) => readonly string[];
  read(cell: FilledCell, place: Place): T | Problem;
}

/** Numbers from `least` to `most`, both included. */
export interface Numbers {
  readonly least: number;
  readonly most: number;
  readonly whole: boolean;
}

export const noNumbers: Numbers = { least: 1, most: 0, whole: false };

/** Its bounds one by one: read from an object for each cell, they would take as long as all else. */
export const isAmong = (number: number, least: number, most: number, whole: boolean): boolean =>
  number >= least && number <= most && (!whole || Number.isInteger(number));

/** Reads the cells of a range without errors: a list, row by row, without the blank rows at the end. */
export interface RangeReader<T> {
  readonly takes: "range";
  readonly typed?: "percent" | "date";
  /** A range of blank cells is read, not taken as left out. */
  readonly readsBlanks?: true;
  /** @param cells may be changed, and kept as what was read */
  read(cells: Cell[], place: Place): T | Problem;
}

/** Turns what a host passes into what a formula computes with, or says why it cannot. */
export type Reader<T> = CellReader<T> | RangeReader<T>;

/** “ (row 3 of the range)”; empty for a single cell. */
export function whereIn(language: Language, { row, column, rows, columns }: Omit<Place, "argument">): string {
  const inRow = rows > 1;
  const inColumn = columns > 1;
  if (!inRow && !inColumn) return "";
  const [rowWord, columnWord, end] =
    language === "fr" ? ["ligne", "colonne", "de la plage"] : ["row", "column", "of the range"];
  const parts = [inRow && `${rowWord} ${row + 1}`, inColumn && `${columnWord} ${column + 1}`].filter(Boolean);
  return ` (${parts.join(", ")} ${end})`;
}

/** A sentence about one argument: “customers (row 3 of the range) is empty. Type a number.” */
export function misreadArgument(name: string, place: Place, fact: Text, advice: Text): Problem {
  return misread(name, {
    en: `${place.argument.en}${whereIn("en", place)} ${fact.en}. ${advice.en}.`,
    fr: `${quoted("fr", place.argument.fr)}${whereIn("fr", place)} ${fact.fr}. ${advice.fr}.`,
  });
}

/** What a cell holds, in words: “is the text “CHF 50””. */
export function holds(cell: Cell): Text {
  if (typeof cell === "string")
    return { en: `contains the text ${quoted("en", cell)}`, fr: `contient le texte ${quoted("fr", cell)}` };
  if (typeof cell === "boolean")
    return { en: `is ${cell ? "TRUE" : "FALSE"}`, fr: `contient ${cell ? "VRAI" : "FAUX"}` };
  if (isDay(cell)) return { en: "is a date", fr: "contient une date" };
  const decimals = decimalsOf(cell as number);
  return {
    en: `is ${numberIn("en", cell as number, decimals)}`,
    fr: `vaut ${numberIn("fr", cell as number, decimals)}`,
  };
}

/** Six decimals, or as many as it takes not to write a whole number that the cell doesn't hold: 1.0000001 isn't 1. */
function decimalsOf(number: number): number {
  if (Number.isInteger(number) || !Number.isInteger(Number(number.toFixed(6)))) return 6;
  const [, decimals = ""] = `${number}`.split(".");
  return /e-/.test(`${number}`) ? 20 : decimals.length;
}

/** Digits the program took for text, because of spaces or another decimal sign. */
export const looksLikeANumber = (cell: Cell): boolean => typeof cell === "string" && /^[-+\d\s.,'’]*\d$/.test(cell);

const notANumber = (cell: Cell, place: Place): Problem =>
  misreadArgument("not-a-number", place, holds(cell), looksLikeANumber(cell) ? typedAnew : plainNumber);

const typedAnew: Text = {
  en: "It looks like a number but is stored as text: retype it without spaces or separators, with this file's decimal sign",
  fr: "Ce nombre est lu comme du texte : ressaisissez-le sans espaces ni séparateurs, avec le signe décimal de ce fichier",
};

const plainNumber: Text = {
  en: "Type a plain number, without a currency, a unit or letters",
  fr: "Saisissez un nombre seul, sans monnaie, sans unité ni lettres",
};

const negative = (cell: number, place: Place): Problem =>
  misreadArgument("negative", place, holds(cell), {
    en: "It can't be below 0: check the sign",
    fr: "La valeur ne peut pas être négative : vérifiez le signe",
  });

/** A blank where a value is needed: not answered yet, which is not zero. */
export const empty = (place: Place): Problem =>
  misreadArgument(
    "empty",
    place,
    { en: "is empty", fr: "est vide" },
    { en: "Fill in the cell; a blank isn't a zero", fr: "Remplissez la cellule : un vide n'est pas un zéro" },
  );

/** Any number. */
export const number: CellReader<number> = {
  takes: "cell",
  numbers: { least: Number.NEGATIVE_INFINITY, most: Number.POSITIVE_INFINITY, whole: false },
  refuses: () => [],
  read: (cell, place) => (typeof cell === "number" ? cell : notANumber(cell, place)),
};

/** A reader of these numbers, which says why it refuses another. */
export const numbersFrom = (
  least: number,
  { most = Number.POSITIVE_INFINITY, whole = false },
  refused: (cell: number, place: Place) => Problem,
): CellReader<number> => ({
  takes: "cell",
  numbers: { least, most, whole },
  read(cell, place) {
    if (typeof cell !== "number") return notANumber(cell, place);
    return isAmong(cell, least, most, whole) ? cell : refused(cell, place);
  },
});

/** A number of 0 or more: money spent, a goal. */
export const amount: CellReader<number> = {
  ...numbersFrom(0, {}, negative),
  refuses: (cell) => [`${cell}<0`],
};

/** A number above 0: a weight. */
export const aboveZero: CellReader<number> = numbersFrom(Number.MIN_VALUE, {}, (cell, place) =>
  misreadArgument("too-small", place, holds(cell), {
    en: "Type a number above 0",
    fr: "Saisissez un nombre supérieur à 0",
  }),
);

/** People, deals, visits: a whole number of 0 or more. */
export const count: CellReader<number> = {
  ...numbersFrom(0, { whole: true }, (cell, place) =>
    cell < 0
      ? negative(cell, place)
      : misreadArgument("not-whole", place, holds(cell), {
          en: "It counts people or deals: type a whole number",
          fr: "On compte ici des personnes ou des affaires : saisissez un nombre entier",
        }),
  ),
  refuses: (cell) => [`${cell}<0`, `INT(${cell})<>${cell}`],
};

/** A share from 0 to 1. 20 for 20 % is refused: it could also mean 2,000 %. */
export const rate: CellReader<number> = {
  ...numbersFrom(0, { most: 1 }, (cell, place) => {
    if (cell < 0) return negative(cell, place);
    // A little above 1 is a sum of shares that went wrong, not a percentage.
    const percent = cell <= 100 && cell > 1.000001;
    return misreadArgument("not-a-rate", place, holds(cell), {
      en: percent ? `A rate goes from 0% to 100%: type ${numberIn("en", cell, 6)}%` : "A rate goes from 0% to 100%",
      fr: percent ? `Un taux va de 0 % à 100 % : saisissez ${numberIn("fr", cell, 6)} %` : "Un taux va de 0 % à 100 %",
    });
  }),
  refuses: (cell) => [`${cell}<0`, `${cell}>1`],
  typed: "percent",
};

/** A whole number of at least `least`. */
export const wholeFrom = (least: number): CellReader<number> =>
  numbersFrom(least, { whole: true }, (cell, place) =>
    misreadArgument("too-small", place, holds(cell), {
      en: `Type a whole number, ${least} or more`,
      fr: `Saisissez un nombre entier, ${least} ou plus`,
    }),
  );

/** An apostrophe is one, however it is drawn. */
const asChoice = (word: string): string => folded(word).replace(/’/g, "'");

function keysOf<const C extends readonly Choice[]>(choices: C): Map<string, C[number]["key"]> {
  const keys = new Map<string, C[number]["key"]>();
  for (const { key, en, fr } of choices) for (const word of [...en, ...fr]) keys.set(asChoice(word), key);
  return keys;
}

/** The key of a choice before its reader has run: undefined if it is left out or not a word of the list. */
export function chosen<const C extends readonly Choice[]>(choices: C, given: Passed): C[number]["key"] | undefined {
  const cell = isGrid(given) ? given[0]?.[0] : given;
  return typeof cell === "string" ? keysOf(choices).get(asChoice(cell)) : undefined;
}

/** The words that lists offer for an argument: none if it takes no words. */
export const offered = (reader: Reader<unknown>): readonly Choice[] =>
  reader.takes === "cell" ? (reader.offers ?? reader.choices ?? []) : [];

/** One word of a list, in English or French, in any case, with or without accents. */
export function choice<const C extends readonly Choice[]>(
  choices: C,
  offers: readonly Choice[] = choices,
): CellReader<C[number]["key"]> {
  // When first asked: a script is loaded for every call of a formula.
  let keys: ReturnType<typeof keysOf<C>> | undefined;
  const list = (language: Language): string =>
    eitherOf(
      language,
      offers.map((option) => option[language][0]),
    );
  return {
    takes: "cell",
    choices,
    offers,
    read(cell, place) {
      keys ??= keysOf(choices);
      // Most words are given as they are listed.
      const key = typeof cell === "string" ? (keys.get(cell) ?? keys.get(asChoice(cell))) : undefined;
      return (
        key ??
        misreadArgument("not-a-choice", place, holds(cell), {
          en: `Choose ${list("en")}`,
          fr: `Choisissez ${list("fr")}`,
        })
      );
    },
  };
}

/** The same, but a blank counts as an answer: not filled in yet. */
export const orBlank = <T>(reader: CellReader<T>): CellReader<T | null> => ({ ...reader, blank: true });

/** December 31, 9999: the last day both programs know. */
const lastDay = 2_958_465;

/** A calendar day: a date, its serial number, or a text such as 2026-05-01 or 2026-05-01 09:30. Hours are dropped. */
export const day: CellReader<number> = {
  takes: "cell",
  numbers: { least: 1, most: lastDay, whole: true },
  typed: "date",
  read(cell, place) {
    const serial =
      typeof cell === "string"
        ? dayOfTimestamp(cell)
        : typeof cell === "number"
          ? cell
          : isDay(cell)
            ? cell.day
            : undefined;
    if (serial !== undefined && serial >= 1 && serial < lastDay + 1) return Math.floor(serial);
    return misreadArgument("not-a-day", place, holds(cell), {
      en: "Type a date, such as 2026-05-01",
      fr: "Saisissez une date, par exemple 2026-05-01",
    });
  },
};
