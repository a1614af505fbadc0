import type { Day } from "../../core/base/cells.ts";
import { type Month, monthAfter, monthOf, monthsFrom } from "../../core/base/months.ts";
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
import { type Lacking, lackingIn } from "../../core/book/tables/lacking-answer.ts";
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

/** @param currency the one to propose; blank where none is known */
export const freshQuickDraft = (today: Day, yearStart: YearStart, currency: string): QuickDraft => ({
  step: 0,
  aim: null,
  objective: "",
  chosen: [],
  currency,
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
  const ready = libraryKpi(entry, language, currency.trim());
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

interface PastMonth {
  readonly month: Month;
  readonly value: number;
}

/** The past figures in order; of a rate, those of the months of which both counts are known. */
function pastOf(draft: QuickDraft, library: Library, entry: LibraryEntry): PastMonth[] {
  const past = (of: LibraryEntry | undefined) =>
    draft.past.filter(({ code }) => code === of?.code).sort((one, other) => (one.month < other.month ? -1 : 1));
  if (entry.kind !== "rate") return past(entry);
  const [above = [], below = []] = [entry.numerator, entry.denominator].map((code) =>
    past(libraryEntry(library, code ?? "")),
  );
  return above.flatMap(({ month, value }) => {
    const count = below.find((each) => each.month === month)?.value;
    return count ? [{ month, value: value / count }] : [];
  });
}

/** The last past figure. */
export const startOf = (draft: QuickDraft, library: Library, entry: LibraryEntry): PastMonth | undefined =>
  pastOf(draft, library, entry).pop();

/** A value for each month from the first to the last; `null` where a month lacks one. */
export function historyOf(draft: QuickDraft, library: Library, entry: LibraryEntry): (number | null)[] {
  const past = pastOf(draft, library, entry);
  const [first, last] = [past[0], past[past.length - 1]];
  if (!first || !last) return [];
  return monthsFrom(first.month, last.month).map((each) => past.find(({ month }) => month === each)?.value ?? null);
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

/** The names of the chosen KPIs whose target cannot be read. */
export const unreadableTargets = (draft: QuickDraft, library: Library, language: Language, today: Day): string[] =>
  entriesOf(draft, library).flatMap((entry) =>
    unreadable(kpiDraftOf(draft, library, entry, language, today)).length > 0 ? entry.name[language] : [],
  );

/** Whether something to record is of money and nobody has said in which currency. */
export const lacksCurrency = (draft: QuickDraft, library: Library): boolean =>
  draft.currency.trim() === "" && isOfMoney(draft, library);

/** Whether a chosen KPI, or a count that it needs, is of money. */
export const isOfMoney = (draft: QuickDraft, library: Library): boolean =>
  withCounts(library, entriesOf(draft, library)).some(({ unit }) => unit === "money");

/** What the first action lacks; nothing where none is begun. */
export function lackingAction({ action, owner }: QuickDraft): readonly Lacking[] {
  const { words, why, due } = action;
  if (words.trim() === "") return [];
  return lackingIn({ kind: "action", why, action: words, owner: action.owner || owner, due });
}
