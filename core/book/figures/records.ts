import papaparse from "papaparse";
import type { Cell, Grid } from "../../base/cells.ts";
import { misread, type Problem } from "../../base/problem.ts";
import { quoted } from "../../base/text.ts";
import { delimiterOf } from "./delimiter.ts";
import type { Delimiter } from "./table.ts";

/** The records of a text or a sheet: trimmed cells, `null` where they are blank, none blank at the end. */
export interface Records {
  readonly delimiter?: Delimiter;
  readonly rows: readonly (readonly Cell[])[];
}

/** More would keep the panel from answering for seconds. */
const mostRecords = 50_000;

export function recordsOfText(given: string): Records | Problem {
  const text = given.replace(/^\ufeff/, "").replace(/\r\n?|\u2028/g, "\n");
  if (text.trim() === "") return nothingPasted;
  const unfit = noTable(text);
  if (unfit) return unfit;
  const delimiter = delimiterOf(text);
  const parsed = parse(text, delimiter ?? "\t", '"');
  const open = parsed.errors.find(({ type }) => type === "Quotes");
  // What is copied from a sheet has no quotes around its cells: one at the beginning of a cell is a character like
  // others.
  const rows = !open ? parsed.data : delimiter === "\t" ? parse(text, delimiter, "\0").data : undefined;
  if (rows === undefined || (open && !isEven(rows))) return unclosedQuote(parsed.data, open?.row ?? 0);
  return made(
    rows.map((row) => row.map(cellOf)),
    delimiter,
  );
}

export const recordsOfCells = (cells: Grid): Records | Problem =>
  made(
    cells.map((row) => row.map((cell) => (typeof cell === "string" ? cellOf(cell) : cell))),
    undefined,
  );

function made(rows: readonly (readonly Cell[])[], delimiter: Delimiter | undefined): Records | Problem {
  let end = rows.length;
  while (end > 0 && (rows[end - 1] as readonly Cell[]).every((cell) => cell === null)) end--;
  if (end === 0) return nothingPasted;
  if (end > mostRecords) return tooLong(end);
  return { rows: rows.slice(0, end), ...(delimiter && { delimiter }) };
}

const parse = (text: string, delimiter: string, quoteChar: string) =>
  papaparse.parse(text, { delimiter, newline: "\n", quoteChar });

const cellOf = (words: string): Cell => {
  const trimmed = (unseen.test(words) ? words.replace(everyUnseen, "") : words).trim();
  // `="00123"` and `'00123` keep a spreadsheet from changing a cell.
  const kept = /^(?:="([^"]*)"|'(\d.*))$/.exec(trimmed);
  return trimmed === "" ? null : kept ? (kept[1] ?? kept[2])?.trim() || null : trimmed;
};

/** Marks for the direction of writing and spaces without width: nobody sees them, and no figure has them. */
const unseen = /[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/;
const everyUnseen = new RegExp(unseen.source, "g");

/** Whether the records have one length, but for lines of a single cell. */
function isEven(rows: readonly (readonly string[])[]): boolean {
  const widths = new Set(rows.filter((row) => row.length > 1).map((row) => row.length));
  return widths.size <= 1;
}

const nothingPasted = misread("nothing-pasted", {
  en: "There is nothing to read. Copy a table with a column of months and a column of figures.",
  fr: "Il n'y a rien à lire. Copiez un tableau avec une colonne de mois et une colonne de chiffres.",
});

const tooLong = (lines: number): Problem =>
  misread("too-many-lines", {
    en: `These are ${lines} lines, more than the ${mostRecords} that are read at once. Export fewer months, or months instead of days.`,
    fr: `Cela fait ${lines} lignes, plus que les ${mostRecords} lues à la fois. Exportez moins de mois, ou des mois plutôt que des jours.`,
  });

/** Files that aren't text, by how they begin or by the control characters in them. */
function noTable(text: string): Problem | undefined {
  if (text.startsWith("PK\u0003\u0004") || text.startsWith("ÐÏ\u0011à")) return workbook;
  const beginning = text.slice(0, 2000);
  const controls = [...beginning].filter(isControl).length;
  if (/^%PDF/.test(text) || controls > beginning.length / 100) return noText;
  if (/^\s*[[{]\s*["[{]/.test(text) && /"\s*:/.test(beginning)) return data;
  return /^\s*<(!doctype|html|table|\?xml)/i.test(text) ? markup(text) : undefined;
}

const isControl = (character: string): boolean => (character < " " && !/\s/.test(character)) || character === "\ufffd";

const workbook = misread("workbook", {
  en: "This is a workbook, not a text. Open it as a sheet of this spreadsheet, then choose that sheet.",
  fr: "C'est un classeur, pas un texte. Ouvrez-le comme feuille de ce tableur, puis choisissez cette feuille.",
});

const noText = misread("no-text", {
  en: "This file holds no text: an image, perhaps, or a PDF. Choose the .csv, .tsv or .txt file that the tool exports.",
  fr: "Ce fichier ne contient pas de texte : une image, peut-être, ou un PDF. Choisissez le fichier .csv, .tsv ou .txt exporté par l'outil.",
});

const data = misread("data-of-programs", {
  en: "This is data for programs (JSON), not a table. Export it as CSV.",
  fr: "Ce sont des données pour programmes (JSON), pas un tableau. Exportez-les en CSV.",
});

const markup = (text: string): Problem =>
  misread("markup", {
    en: `This is a web page, not a table: it begins with ${quoted("en", text.trim())}. Copy the table itself, or choose the exported file.`,
    fr: `C'est une page web, pas un tableau : elle commence par ${quoted("fr", text.trim())}. Copiez le tableau lui-même, ou choisissez le fichier exporté.`,
  });

function unclosedQuote(rows: readonly (readonly string[])[], row: number): Problem {
  const first = (rows[row] ?? []).map((cell) => cell.trim()).find(Boolean) ?? "";
  return misread("unclosed-quote", {
    en: `A quotation mark opens in line ${row + 1} and never closes, near ${quoted("en", first)}: the lines after it can't be told apart. Correct the line, or export the file again.`,
    fr: `Un guillemet s'ouvre à la ligne ${row + 1} et ne se ferme jamais, près de ${quoted("fr", first)} : les lignes suivantes se confondent. Corrigez la ligne, ou exportez à nouveau le fichier.`,
  });
}
