import { type Month, monthAfter, monthWords } from "../../base/months.ts";
import type { Problem } from "../../base/problem.ts";
import type { Text } from "../../base/text.ts";
import { type PastedRow, readPaste } from "../figures/pasted-history.ts";
import { figureIn } from "../figures/units.ts";
import { codeKey } from "../kpi/codes.ts";
import type { Book } from "../tables/read.ts";
import { unknownCode } from "../tables/refusals.ts";
import type { PasteHistoryRequest } from "./paste-history.ts";

/**
 * What happens to a pasted row: `new` and `overwrites` are written, `same` is there already, `blank` has no figure. The
 * others cannot be written, and `obstacle` says why.
 */
export type PasteFate = "new" | "overwrites" | "same" | "blank" | "unread" | "outside" | "in-the-way";

export interface PreviewRow extends PastedRow {
  readonly fate: PasteFate;
  /** The figure there now. */
  readonly was: number | null;
  readonly obstacle?: Text;
}

export interface PastePreview {
  readonly rows: readonly PreviewRow[];
  /** Why nothing can be read. */
  readonly problem?: Problem;
  /** What to send to `paste-history`; left out if no row can be written. */
  readonly request?: PasteHistoryRequest;
}

/**
 * What a paste would write, before anything is written.
 * @param last the month of the last row if only a column of figures is pasted; the other rows are the months before it
 */
export function previewPaste(book: Book, code: string, text: string, last: Month): PastePreview {
  const kpi = book.kpis.get(codeKey(code));
  if (!kpi) return { rows: [], problem: unknownCode(code) };
  const { rows: pasted, problem } = readPaste(text, kpi.kpi.unit);
  if (problem) return { rows: [], problem };
  const alone = pasted.every(({ month, issue }) => month === undefined && issue?.name !== "no-month");
  const rows = pasted.map((row, index) =>
    fateOf(book, code, alone ? { ...row, month: monthAfter(last, index + 1 - pasted.length) } : row),
  );
  const figures = rows.flatMap(({ fate, month, value, was }) =>
    (fate === "new" || fate === "overwrites") && month !== undefined && typeof value === "number"
      ? [{ month, value, was }]
      : [],
  );
  return figures.length > 0 ? { rows, request: { code: kpi.kpi.code, figures } } : { rows };
}

function fateOf(book: Book, code: string, row: PastedRow): PreviewRow {
  const { month, value, issue } = row;
  if (issue) return { ...row, fate: "unread", was: null, obstacle: issue.says };
  if (month === undefined || value === undefined) return { ...row, fate: "unread", was: null };
  const at = book.results.months.indexOf(month);
  if (at < 0) return { ...row, fate: "outside", was: null, obstacle: outside(month) };
  const figure = book.results.figures.get(codeKey(code))?.[at];
  const was = figure?.value ?? null;
  if (value === null) return { ...row, fate: "blank", was };
  if (value === was) return { ...row, fate: "same", was };
  if (figure?.formula) return { ...row, fate: "in-the-way", was, obstacle: computed };
  if (figure && figure.inTheWay !== null) return { ...row, fate: "in-the-way", was, obstacle: otherThing };
  if (was === null) return { ...row, fate: "new", was };
  return { ...row, fate: "overwrites", was, obstacle: replaces(was, book.kpis.get(codeKey(code))?.kpi.unit ?? "") };
}

const outside = (month: Month): Text => ({
  en: `${monthWords(month, "en")} is not in this book.`,
  fr: `Le mois (${monthWords(month, "fr")}) n'est pas dans ce classeur.`,
});

const computed: Text = {
  en: "A formula computes this month. It stays.",
  fr: "Une formule calcule ce mois. Elle reste.",
};

const otherThing: Text = {
  en: "Something that is no figure stands there. It stays.",
  fr: "Autre chose qu'un chiffre s'y trouve. Cela reste.",
};

const replaces = (was: number, unit: string): Text => ({
  en: `Takes the place of ${figureIn("en", was, unit, 6)}.`,
  fr: `Prend la place de ${figureIn("fr", was, unit, 6)}.`,
});
