import type { Month } from "../../base/months.ts";
import { type Language, quoted } from "../../base/text.ts";
import { figureIn } from "../figures/units.ts";
import { codeKey } from "../kpi/codes.ts";
import type { Snapshot } from "../sheets/snapshot.ts";
import type { ActionField } from "../tables/actions.ts";
import { frozenMonths } from "../tables/frozen-months.ts";
import type { Book, BookKpi } from "../tables/read.ts";
import type { RecordInput } from "./add-rows.ts";
import type { FigureToWrite } from "./figure-cells.ts";

/**
 * Corrections of frozen months as rows of Actions: one for each month, with what was there and what takes its place.
 * None where a plan that was cut short has written it.
 */
export function corrections(
  snapshot: Snapshot,
  book: Book,
  figures: readonly FigureToWrite[],
): RecordInput<ActionField>[] {
  return recordsOf(
    snapshot,
    book,
    figures.flatMap((each) => changeOf(book, each) ?? []),
  );
}

/** The same where formulas take over what an export says: their figures are known once they are computed. */
export function correctionsFromExport(
  snapshot: Snapshot,
  book: Book,
  code: string,
  months: readonly Month[],
  sheet: string,
): RecordInput<ActionField>[] {
  const known = book.kpis.get(codeKey(code));
  if (!known) return [];
  return recordsOf(
    snapshot,
    book,
    months.map((month) => {
      const was = known.results[book.months.indexOf(month)]?.value ?? null;
      const says = `${figureWords(book, known, was)} → export ${quoted(book.language, sheet)}`;
      return { month, code: known.kpi.code, name: known.kpi.name || known.kpi.code, says };
    }),
  );
}

interface Change {
  readonly month: Month;
  readonly code: string;
  readonly name: string;
  /** `512 → 498` */
  readonly says: string;
}

function recordsOf(snapshot: Snapshot, book: Book, all: readonly Change[]): RecordInput<ActionField>[] {
  const months = [...new Set(frozenMonths(snapshot).map(({ month }) => month))].sort();
  return months.flatMap((month): RecordInput<ActionField>[] => {
    const changes = all.filter((each) => each.month === month);
    const [first] = changes;
    if (!first) return [];
    const { language } = book;
    const why =
      changes.length === 1
        ? first.says
        : shortened(changes.map(({ name, says }) => `${name}${language === "fr" ? "\u00a0" : ""}: ${says}`).join("; "));
    const record = { month, code: changes.length === 1 ? first.code : "", entry: "corrected", why };
    const isWritten = book.actions.some(
      (row) =>
        row.entry === "corrected" &&
        row.month === month &&
        row.why === why &&
        codeKey(row.code) === codeKey(record.code),
    );
    return isWritten ? [] : [record];
  });
}

function changeOf(book: Book, { code, month, value }: FigureToWrite): Change | undefined {
  const known = book.kpis.get(codeKey(code));
  const was = known?.results[book.months.indexOf(month)]?.value ?? null;
  if (!known || was === value) return undefined;
  const { kpi } = known;
  const says = `${figureWords(book, known, was)} → ${figureWords(book, known, value)}`;
  return { month, code: kpi.code, name: kpi.name || kpi.code, says };
}

const figureWords = ({ language }: Book, { kpi }: BookKpi, figure: number | null): string =>
  figure === null ? noFigure[language] : figureIn(language, figure, kpi.unit, 6);

const noFigure: Readonly<Record<Language, string>> = { en: "no figure", fr: "pas de chiffre" };

/** What the column Why holds at most. */
const longest = 500;
const shortened = (text: string): string => (text.length > longest ? `${text.slice(0, longest - 1)}…` : text);
