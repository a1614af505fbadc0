import { type Cell, filledRows, type Grid, isCellError, isDay, isGrid, type Passed } from "../../base/cells.ts";
import { counted } from "../../base/count.ts";
import { beginsWithMonth, dayWords } from "../../base/dates-in-words.ts";
import type { DayOrder } from "../../base/months.ts";
import { type Language, languages, numberIn, quoted, type Text } from "../../base/text.ts";
import type { Argument } from "../engine/define.ts";
import { sizeIn } from "../engine/ranges.ts";
import { notKnown } from "../parsing/evaluate.ts";
import { cellIn, type Reference, referenceIn } from "../parsing/references.ts";

/** The arguments passed to a formula, in words. */

/**
 * @param place the reference of the cells, if known: `B2:B13`. Blanks, texts and errors are named by their addresses
 */
export function passedInWords(
  passed: Passed | typeof notKnown,
  argument: Argument<unknown> | undefined,
  place: string,
  order: DayOrder | undefined,
): Text {
  if (passed === notKnown) return mayBeCells(place) ? notFound : notReadHere;
  if (passed === undefined) return argument && !argument.optional ? missing : leftOut;
  if (!isGrid(passed)) return inBoth((language) => cellInWords(language, passed, order, argument));
  const [first] = passed as readonly (readonly Cell[])[];
  if (passed.length === 1 && first?.length === 1)
    return inBoth((language) => cellInWords(language, first[0] ?? null, order, argument));
  return inBoth((language) => rangeInWords(language, passed, order, argument, referenceIn(place)));
}

/** A text in both languages from one function. */
export const inBoth = (say: (language: Language) => string): Text => {
  const [en, fr] = languages.map(say) as [string, string];
  return { en, fr };
};

/** One cell: rates in percent, words in quotes, blanks and errors named. */
export function cellInWords(
  language: Language,
  cell: Cell,
  order: DayOrder | undefined,
  argument?: Argument<unknown>,
): string {
  if (cell === null) return blank[language];
  if (typeof cell === "string") return quoted(language, cell);
  if (typeof cell === "boolean") return truth[language][Number(cell)] as string;
  if (isDay(cell)) return dayWords(cell, language, order);
  if (isCellError(cell)) return cell.error === "Loading..." ? loading[language] : `${anError[language]} ${cell.error}`;
  const typed = argument?.reader.typed;
  if (typed === "date" && cell >= 1 && cell < 2_958_466) return dayWords({ day: Math.floor(cell) }, language, order);
  return typed === "percent" && Math.abs(cell) <= 1 ? percentIn(language, cell) : exactIn(language, cell);
}

/** Six decimals, or as many as a tiny number needs: a p-value must not show as 0. */
export const exactIn = (language: Language, value: number): string =>
  value !== 0 && Math.abs(value) < 1e-5
    ? value
        .toPrecision(3)
        .replace(".", language === "fr" ? "," : ".")
        .replace("-", "−")
    : numberIn(language, value, 6);

export const percentIn = (language: Language, value: number): string =>
  `${numberIn(language, value * 100, 4)}${language === "fr" ? "\u00a0%" : "%"}`;

const shownFirst = 8;
const shownLast = 3;
const shownAddresses = 3;

/** “12 rows × 1 column: 8, 7, 9, …; 2 blanks (B9, B12)”. */
function rangeInWords(
  language: Language,
  grid: Grid,
  order: DayOrder | undefined,
  argument: Argument<unknown> | undefined,
  reference: Reference | undefined,
): string {
  const filled = grid.slice(0, filledRows(grid));
  const cells = filled.flat();
  const size = sizeIn(language, { rows: grid.length, columns: (grid[0] as readonly Cell[]).length });
  const remarks = (["blank", "text", "truth", "error"] as const).flatMap((kind) => {
    const found = placesOf(filled, kind);
    // A column of names is supposed to hold texts.
    if (found.length === 0 || (kind === "text" && found.length * 2 > cells.length)) return [];
    const named = found.slice(0, shownAddresses).map(({ row, column, cell }) => {
      const address = reference ? cellIn(reference, row, column) : orderIn(language, grid, row, column);
      return kind === "blank"
        ? address
        : `${address}${colon[language]} ${isCellError(cell) ? cell.error : cellInWords(language, cell, order)}`;
    });
    const more = found.length > shownAddresses ? ["…"] : [];
    return [`${countOf(language, kind, found.length)} (${[...named, ...more].join(language === "fr" ? " ; " : ", ")})`];
  });
  const below = grid.length - filled.length;
  if (below > 0 && cells.some((cell) => cell !== null)) remarks.push(blankRows(language, below));
  return [`${size}${colon[language]} ${listed(language, cells, order, argument)}`, ...remarks].join(
    semicolon[language],
  );
}

/** “row 3, column 2”, if the cells are not on a sheet. */
const orderIn = (language: Language, grid: Grid, row: number, column: number): string =>
  [
    `${language === "fr" ? "ligne" : "row"} ${row + 1}`,
    ...((grid[0]?.length ?? 1) > 1 ? [`${language === "fr" ? "colonne" : "column"} ${column + 1}`] : []),
  ].join(", ");

type Kind = "blank" | "text" | "truth" | "error" | "other";

const kindOf = (cell: Cell): Kind =>
  cell === null
    ? "blank"
    : typeof cell === "string"
      ? "text"
      : typeof cell === "boolean"
        ? "truth"
        : isCellError(cell)
          ? "error"
          : "other";

const placesOf = (grid: Grid, kind: Kind) =>
  grid.flatMap((line, row) => line.flatMap((cell, column) => (kindOf(cell) === kind ? [{ row, column, cell }] : [])));

function listed(
  language: Language,
  cells: readonly Cell[],
  order: DayOrder | undefined,
  argument: Argument<unknown> | undefined,
): string {
  const cut = cells.length > shownFirst + shownLast + 1;
  const words = (some: readonly Cell[]): string[] => some.map((cell) => cellInWords(language, cell, order, argument));
  const shown = cut ? [...words(cells.slice(0, shownFirst)), "…", ...words(cells.slice(-shownLast))] : words(cells);
  // A date that begins with the month has a comma itself.
  const isDated = beginsWithMonth(language, order) && (argument?.reader.typed === "date" || cells.some(isDay));
  return shown.join(language === "fr" ? " ; " : isDated ? "; " : ", ");
}

function countOf(language: Language, kind: Exclude<Kind, "other">, count: number): string {
  const [one, many] = kinds[kind][language];
  return counted(language, count, one, many);
}

const kinds: Readonly<Record<Exclude<Kind, "other">, Readonly<Record<Language, readonly [string, string]>>>> = {
  blank: { en: ["blank", "blanks"], fr: ["vide", "vides"] },
  text: { en: ["text", "texts"], fr: ["texte", "textes"] },
  truth: { en: ["TRUE or FALSE", "TRUE or FALSE"], fr: ["VRAI ou FAUX", "VRAI ou FAUX"] },
  error: { en: ["error", "errors"], fr: ["erreur", "erreurs"] },
};

const blankRows = (language: Language, rows: number): string =>
  language === "fr"
    ? `${counted("fr", rows, "ligne vide", "lignes vides")} à la fin`
    : `${counted("en", rows, "blank row", "blank rows")} at the end`;

const blank: Text = { en: "blank", fr: "vide" };
const anError: Text = { en: "the error", fr: "l'erreur" };
const loading: Text = { en: "not computed yet", fr: "pas encore calculé" };
const truth: Readonly<Record<Language, readonly [string, string]>> = { en: ["FALSE", "TRUE"], fr: ["FAUX", "VRAI"] };
const colon: Text = { en: ":", fr: "\u00a0:" };
const semicolon: Text = { en: "; ", fr: "\u00a0; " };
const leftOut: Text = { en: "not set", fr: "non indiqué" };
const missing: Text = { en: "missing", fr: "manquant" };
const mayBeCells = (text: string): boolean =>
  referenceIn(text) !== undefined || /^[\p{L}_][\p{L}\p{N}_.!]*$/u.test(text);

const notFound: Text = {
  en: "can't be read: the sheet or name may not exist, or the range is too large",
  fr: "illisible : la feuille ou le nom n'existe peut-être pas, ou la plage est trop grande",
};
const notReadHere: Text = {
  en: "computed by the spreadsheet: its result can't be read here",
  fr: "calculé par le tableur : son résultat ne peut pas être lu ici",
};
