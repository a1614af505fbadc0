import type { Day } from "../../core/base/cells.ts";
import { type Month, monthAfter, monthOf } from "../../core/base/months.ts";
import type { Language } from "../../core/base/text.ts";
import { lastOfYear, type YearStart } from "../../core/base/years.ts";
import { codeKey } from "../../core/book/kpi/codes.ts";
import type { Kpi, Usual } from "../../core/book/kpi/schema.ts";
import {
  type Library,
  type LibraryEntry,
  libraryEntry,
  libraryKpi,
  type Objective,
  withCounts,
} from "../../core/book/library/entry.ts";
import type { Book } from "../../core/book/tables/read.ts";
import { type KpiDraft, unreadable, withField } from "../base/kpi-draft.ts";
import type { PastFigure } from "../base/saving.ts";

/** What somebody fills in on the quick start, and the KPIs made from it. */

export interface QuickRow {
  readonly target: string;
  readonly decision: string;
  readonly owner: string;
  readonly deadline: Month | null;
  readonly source: string;
  readonly whereToFind: string;
  readonly usual: Usual | null;
}

export interface QuickDraft {
  readonly step: number;
  readonly aim: Objective | null;
  readonly objective: string;
  /** Library codes, in the order they were ticked. */
  readonly chosen: readonly string[];
  readonly currency: string;
  readonly owner: string;
  readonly deadline: Month | null;
  readonly source: string;
  readonly whereToFind: string;
  readonly rows: Readonly<Record<string, Partial<QuickRow>>>;
  /** Past figures that were read from a table. */
  readonly past: readonly PastFigure[];
  readonly action: {
    readonly code: string;
    readonly why: string;
    readonly words: string;
    readonly owner: string;
    readonly due: string | null;
  };
}

export const freshQuickDraft = (today: Day, yearStart: YearStart): QuickDraft => ({
  step: 0,
  aim: null,
  objective: "",
  chosen: [],
  currency: "CHF",
  owner: "",
  // The last month of this year, or of the next if this one is nearly over.
  deadline: lastOfYear(monthAfter(monthOf(today), 5), yearStart),
  source: "",
  whereToFind: "",
  rows: {},
  past: [],
  action: { code: "", why: "", words: "", owner: "", due: null },
});

export const isQuickDraft = (kept: unknown): boolean =>
  typeof kept === "object" &&
  kept !== null &&
  "chosen" in kept &&
  Array.isArray(kept.chosen) &&
  "rows" in kept &&
  "past" in kept &&
  "source" in kept;

export const entriesOf = (draft: QuickDraft, library: Library): LibraryEntry[] =>
  draft.chosen.flatMap((code) => libraryEntry(library, code) ?? []);

/** The figures to record: those of counts and levels, and the counts of the chosen rates. */
export const recorded = (draft: QuickDraft, book: Book, library: Library): LibraryEntry[] =>
  withCounts(library, entriesOf(draft, library)).filter(
    ({ code, kind }) => kind !== "rate" && (draft.chosen.includes(code) || !book.kpis.has(codeKey(code))),
  );

/** A chosen KPI with what the user entered; its figures as typed. */
export function kpiDraftOf(
  draft: QuickDraft,
  library: Library,
  entry: LibraryEntry,
  language: Language,
  today: Day,
): KpiDraft {
  const row = draft.rows[entry.code] ?? {};
  const { currency, objective } = draft;
  const ready = libraryKpi(entry, language, currency.trim() || "CHF");
  const kpi: Kpi = {
    ...ready,
    objective: objective.trim(),
    owner: (row.owner || draft.owner).trim(),
    deadline: row.deadline ?? draft.deadline,
    decision: row.decision ?? entry.decision?.[language] ?? "",
    // The next month to record: it already has a target.
    start: monthAfter(monthOf(today), -1),
    targetAppliesTo: "each-month",
    source: (row.source || draft.source).trim(),
    whereToFind: (row.whereToFind || draft.whereToFind).trim(),
    startValue: startOf(draft, library, entry)?.value ?? null,
    usual: row.usual === undefined ? ready.usual : row.usual,
  };
  return withField({ kpi, typed: {} }, "target", row.target ?? "");
}

/** The last past figure; of a rate, the last month of which both counts are known. */
export function startOf(
  draft: QuickDraft,
  library: Library,
  entry: LibraryEntry,
): { readonly month: Month; readonly value: number } | undefined {
  const past = (of: LibraryEntry | undefined) =>
    draft.past.filter(({ code }) => code === of?.code).sort((one, other) => (one.month < other.month ? -1 : 1));
  if (entry.kind !== "rate") return past(entry).pop();
  const [above, below] = [entry.numerator, entry.denominator].map((code) => past(libraryEntry(library, code ?? "")));
  return above
    ?.flatMap(({ month, value }) => {
      const count = below?.find((each) => each.month === month)?.value;
      return count ? [{ month, value: value / count }] : [];
    })
    .pop();
}

/** What to save: the chosen KPIs, and the counts of their rates that are not in the book yet. */
export const kpisOf = (draft: QuickDraft, book: Book, library: Library, language: Language, today: Day): Kpi[] =>
  withCounts(library, entriesOf(draft, library)).flatMap((entry) => {
    if (draft.chosen.includes(entry.code)) return [kpiDraftOf(draft, library, entry, language, today).kpi];
    const count = libraryKpi(entry, language, draft.currency);
    return book.kpis.has(codeKey(entry.code)) ? [] : [asMeasure({ ...count, source: draft.source.trim() })];
  });

/** A count that only feeds a rate is not a KPI. */
const asMeasure = (kpi: Kpi): Kpi => ({ ...kpi, role: "measure" });

export const hasUnreadable = (draft: QuickDraft, library: Library, language: Language, today: Day): boolean =>
  entriesOf(draft, library).some((entry) => unreadable(kpiDraftOf(draft, library, entry, language, today)).length > 0);
