import type { Language } from "../../base/text.ts";
import { figureIn } from "../figures/units.ts";
import { codeKey } from "../kpi/codes.ts";
import type { Snapshot } from "../sheets/snapshot.ts";
import type { ActionField } from "../tables/actions.ts";
import { frozenMonths } from "../tables/frozen-months.ts";
import type { Book } from "../tables/read.ts";
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
  const months = [...new Set(frozenMonths(snapshot).map(({ month }) => month))].sort();
  return months.flatMap((month): RecordInput<ActionField>[] => {
    const changes = figures.filter((each) => each.month === month).flatMap((each) => changeOf(book, each) ?? []);
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

function changeOf({ kpis, months, language }: Book, { code, month, value }: FigureToWrite) {
  const known = kpis.get(codeKey(code));
  const was = known?.results[months.indexOf(month)]?.value ?? null;
  if (!known || was === value) return undefined;
  const { kpi } = known;
  const words = (figure: number | null): string =>
    figure === null ? noFigure[language] : figureIn(language, figure, kpi.unit, 6);
  return { code: kpi.code, name: kpi.name || kpi.code, says: `${words(was)} → ${words(value)}` };
}

const noFigure: Readonly<Record<Language, string>> = { en: "no figure", fr: "pas de chiffre" };

/** What the column Why holds at most. */
const longest = 500;
const shortened = (text: string): string => (text.length > longest ? `${text.slice(0, longest - 1)}…` : text);
