import { monthAfter, monthOf } from "../../core/base/months.ts";
import type { Text } from "../../core/base/text.ts";
import { changedTarget } from "../../core/book/edits/target-columns.ts";
import { codeKey } from "../../core/book/kpi/codes.ts";
import { withLevel } from "../../core/book/kpi/rate-formula.ts";
import { emptyKpi, type Kpi } from "../../core/book/kpi/schema.ts";
import { pastYears } from "../../core/book/tables/past-years.ts";
import type { Book, BookKpi } from "../../core/book/tables/read.ts";
import { usePanel, useWords } from "../base/context.ts";
import { useDraft } from "../base/draft.ts";
import { saveKpis } from "../base/saving.ts";
import { Wizard, type WizardDraft } from "./wizard.tsx";
import { editing } from "./words.ts";
import { saved, wizardWords } from "./words-wizard.ts";

/** The wizard with a stored draft: a new KPI, or one of the book. */
export function KpiWizard({ book, edited, leave }: { book: Book; edited?: BookKpi | undefined; leave: () => void }) {
  const panel = usePanel();
  const { today, say } = panel;
  const wordsOf = useWords();
  const fresh = (): WizardDraft => ({
    kpi: edited?.kpi ?? {
      ...emptyKpi,
      start: monthAfter(monthOf(today), -1),
      frequency: "monthly",
      targetAppliesTo: "each-month",
    },
    seenCells: edited?.cells,
    typed: {},
    step: "specific",
    past: [],
    why: "",
  });
  const name = edited ? `kpi:${codeKey(edited.kpi.code)}` : "kpi";
  const { value: draft, change, forget, takenUp } = useDraft(name, fresh, isWizardDraft);
  const before = edited?.kpi;
  const { kpi } = draft;

  async function save(): Promise<Text | undefined> {
    // The code may have been changed since the table was read.
    const past = kpi.kind === "rate" ? [] : draft.past.map((figure) => ({ ...figure, code: kpi.code }));
    const refused = await saveKpis(
      panel,
      [{ kpi: before ? kpi : withLevel(kpi), seenCells: draft.seenCells, reason: draft.why }],
      past,
    );
    if (refused) return refused;
    forget();
    leave();
    say(saved(kpi.name));
    return undefined;
  }

  const stored = edited?.results.map(({ value }) => value) ?? [];
  const broughtIn = draft.past.map(({ value }) => value);
  return (
    <Wizard
      book={book}
      title={wordsOf(before ? editing(before.name) : wizardWords.newKpi)}
      draft={draft}
      isNew={!before}
      asksWhy={before !== undefined && changedTarget(before, kpi) !== undefined}
      history={broughtIn.length > 0 ? broughtIn : sinceChange(stored, book, kpi)}
      past={pastYears(
        book,
        codeKey(kpi.code),
        book.yearStart,
        draft.past.map((figure) => ({ ...figure, code: kpi.code })),
      )}
      takenUp={takenUp}
      change={change}
      discard={forget}
      leave={leave}
      save={save}
    />
  );
}

const isWizardDraft = (kept: unknown): boolean =>
  typeof kept === "object" && kept !== null && "kpi" in kept && "typed" in kept && "past" in kept;

/** Limits start over where the process changed. */
const sinceChange = (values: readonly (number | null)[], book: Book, { processChanged }: Kpi): (number | null)[] =>
  values.filter((_, index) => processChanged === null || (book.months[index] ?? "") >= processChanged);
