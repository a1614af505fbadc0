import { type Month, monthWords } from "../../base/months.ts";
import type { Language, Text } from "../../base/text.ts";
import type { YearStart } from "../../base/years.ts";
import { figureIn } from "../figures/units.ts";
import { codeKey } from "../kpi/codes.ts";
import type { Kpi } from "../kpi/schema.ts";
import { targetMonths } from "../kpi/target-months.ts";
import { type NewFigure, pastYears } from "../tables/past-years.ts";
import type { Book } from "../tables/read.ts";
import type { CellToWrite } from "./cells-to-write.ts";

export interface TargetChange {
  /** Whether months that were changed by hand, or already judged, are also refilled. */
  readonly refill: boolean;
  /** The current month. */
  readonly now: Month;
  /** The month years begin with from now on; left out, no change. */
  readonly yearStart?: YearStart;
  /** Figures written by the same plan: past years give targets their shape. */
  readonly figures?: readonly NewFigure[];
}

/**
 * The cells of Targets that change when KPIs are saved. A month changed by hand stays, unless `refill` says otherwise;
 * so does a past month that has already been judged against its target. The user's own formulas and texts always stay.
 */
export function targetCellsToWrite(
  book: Book,
  saved: readonly Kpi[],
  columns: ReadonlyMap<string, number>,
  { refill, now, yearStart = book.yearStart, figures: written = [] }: TargetChange,
): CellToWrite[] {
  const { months, rows, figures } = book.targets;
  return saved.flatMap((kpi): CellToWrite[] => {
    const code = codeKey(kpi.code);
    const column = columns.get(code);
    if (kpi.role !== "kpi" || column === undefined) return [];
    const before = book.kpis.get(code);
    const was = before && targetMonths(before.kpi, months, pastYears(book, code, book.yearStart));
    const judged = new Set(book.months.filter((month, index) => month < now && before?.results[index]?.value != null));
    return targetMonths(kpi, months, pastYears(book, code, yearStart, written)).flatMap(
      (target, index): CellToWrite[] => {
        const month = months[index] as Month;
        const figure = figures.get(code)?.[index];
        const value = figure?.value ?? null;
        if (figure && (figure.formula !== "" || figure.inTheWay !== null)) return [];
        const byHand = !alike(value, was?.[index] ?? null) || (judged.has(month) && value !== null);
        if ((byHand && !refill) || alike(value, target)) return [];
        return [{ row: rows.get(month) as number, column, cell: target }];
      },
    );
  });
}

/** The cells of Targets that follow past years' figures, for KPIs whose targets take that shape. */
export function cellsOfShape(book: Book, figures: readonly NewFigure[], now: Month): CellToWrite[] {
  const codes = new Set(figures.map(({ code }) => codeKey(code)));
  const shaped = [...book.kpis.values()].flatMap(({ kpi }) =>
    codes.has(codeKey(kpi.code)) && kpi.spread === "like-past-years" ? [kpi] : [],
  );
  return targetCellsToWrite(book, shaped, book.targets.columns, { refill: false, now, figures });
}

/** Files keep 15 digits. */
const alike = (one: number | null, other: number | null): boolean =>
  one === null || other === null
    ? one === other
    : Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other));

/** What changes in an existing target, in words; undefined if there was none or it stays the same. */
export function changedTarget(before: Kpi, after: Kpi): Text | undefined {
  if (before.target === null) return undefined;
  const changed = (key: "target" | "deadline" | "targetAppliesTo"): boolean =>
    before[key] !== null && before[key] !== after[key];
  if (!changed("target") && !changed("deadline") && !changed("targetAppliesTo")) return undefined;
  return {
    en: `${inWords(before, "en")} → ${inWords(after, "en")}`,
    fr: `${inWords(before, "fr")} → ${inWords(after, "fr")}`,
  };
}

/** `42 leads each month by December 2025` */
function inWords({ target, unit, deadline, targetAppliesTo }: Kpi, language: Language): string {
  const none = language === "fr" ? "sans cible" : "no target";
  return [
    target === null ? none : figureIn(language, target, unit),
    targetAppliesTo && applies[targetAppliesTo][language],
    deadline && `${language === "fr" ? "d'ici" : "by"} ${monthWords(deadline, language)}`,
  ]
    .filter(Boolean)
    .join(" ");
}

const applies: Readonly<Record<NonNullable<Kpi["targetAppliesTo"]>, Text>> = {
  "each-month": { en: "each month", fr: "chaque mois" },
  "year-to-date": { en: "for the year", fr: "en cumul annuel" },
  path: { en: "along a path", fr: "sur une trajectoire" },
};
