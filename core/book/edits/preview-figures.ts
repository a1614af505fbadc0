import { type Month, monthWords } from "../../base/months.ts";
import type { Text } from "../../base/text.ts";
import { figureIn } from "../figures/units.ts";
import { codeKey } from "../kpi/codes.ts";
import type { Book } from "../tables/read.ts";

/**
 * What becomes of a figure that somebody brings in: `new` and `overwrites` are written, `same` is in the book already,
 * `blank` has no figure; the others cannot be written, and `obstacle` says why.
 */
export type Fate = "new" | "overwrites" | "same" | "blank" | "outside" | "in-the-way";

export interface PreviewedFigure {
  readonly fate: Fate;
  /** The figure in the book now. */
  readonly was: number | null;
  readonly obstacle?: Text;
}

export const isWritten = ({ fate }: PreviewedFigure): boolean => fate === "new" || fate === "overwrites";

/** What would become of a figure of this month, before anything is written. */
export function previewFigure(book: Book, code: string, month: Month, value: number | null): PreviewedFigure {
  const at = book.results.months.indexOf(month);
  if (at < 0) return { fate: "outside", was: null, obstacle: outside(month) };
  const figure = book.results.figures.get(codeKey(code))?.[at];
  const was = figure?.value ?? null;
  if (value === null) return { fate: "blank", was };
  if (value === was) return { fate: "same", was };
  if (figure?.formula) return { fate: "in-the-way", was, obstacle: computed };
  if (figure && figure.inTheWay !== null) return { fate: "in-the-way", was, obstacle: otherThing };
  if (was === null) return { fate: "new", was };
  return { fate: "overwrites", was, obstacle: replaces(was, book.kpis.get(codeKey(code))?.kpi.unit ?? "") };
}

const outside = (month: Month): Text => ({
  en: `${monthWords(month, "en")} isn't in this workbook.`,
  fr: `Le mois (${monthWords(month, "fr")}) n'est pas dans ce classeur.`,
});

const computed: Text = {
  en: "A formula computes this month. It stays.",
  fr: "Une formule calcule ce mois. Elle reste.",
};

const otherThing: Text = {
  en: "The cell holds something that isn't a figure. It stays.",
  fr: "La cellule contient autre chose qu'un chiffre. Cela reste.",
};

const replaces = (was: number, unit: string): Text => ({
  en: `Replaces ${figureIn("en", was, unit, 6)}.`,
  fr: `Remplace ${figureIn("fr", was, unit, 6)}.`,
});
