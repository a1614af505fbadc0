import { useEffect, useState } from "preact/hooks";
import type { Month } from "../../core/base/months.ts";
import { isProblem } from "../../core/base/problem.ts";
import type { Text } from "../../core/base/text.ts";
import { readFigure } from "../../core/book/figures/typed-figure.ts";
import { codeKey } from "../../core/book/kpi/codes.ts";
import type { Book } from "../../core/book/tables/read.ts";
import { refusalOf, usePanel, useWords } from "../base/context.ts";
import { useDoubts } from "../base/doubts.ts";
import { useDraft } from "../base/draft.ts";
import { words as shared, unreadableFigures } from "../base/words.ts";
import { useFirstProblem } from "../controls/first-problem.ts";
import { FormButtons } from "../controls/form-buttons.tsx";
import { Title } from "../controls/title.tsx";
import { FigureItem, type MonthDraft } from "./figure-item.tsx";
import { figuresOfMonth } from "./figures-of-month.ts";
import { figuresSaved, recording, monthWordsOf as words } from "./words.ts";

interface RecordFormProps {
  readonly book: Book;
  readonly month: Month;
  readonly bringIn: (only?: string) => void;
  readonly leave: () => void;
  readonly saved: () => void;
}

/** All figures of a month in one form: typed one after the other with the tab key, saved in one click. */
export function RecordForm({ book, month, bringIn, leave, saved }: RecordFormProps) {
  const { perform, say, tell } = usePanel();
  const wordsOf = useWords();
  const { form, seek } = useFirstProblem();
  const {
    value: draft,
    change,
    forget,
  } = useDraft<MonthDraft>(`month:${month}`, () => ({ typed: {}, was: {}, until: {} }), isMonthDraft);
  const [problem, setProblem] = useState<Text>();
  const { counts, kpis } = figuresOfMonth(book, month);
  const { figures, unreadable } = changed(book, month, draft);
  const { doubts, seen, mustPoint } = useDoubts(
    book,
    figures.map(({ code, value }) => ({ code, month, value })),
  );

  // The first field that is still blank, so that typing can begin.
  useEffect(() => {
    const fields = [...(form.current?.querySelectorAll<HTMLInputElement>("input[inputmode=decimal]") ?? [])];
    (fields.find(({ value }) => value === "") ?? fields[0])?.focus();
  }, []);

  async function save(): Promise<void> {
    const refused =
      unreadable.length > 0 ? unreadableFigures(unreadable) : figures.length === 0 ? words.nothingTyped : undefined;
    setProblem(refused);
    if (refused) {
      seek();
      return tell(refused);
    }
    if (mustPoint()) return tell(shared.lookAgain);
    const failed = refusalOf(await perform("record-results", { month, figures }));
    setProblem(failed);
    if (failed) return;
    forget();
    saved();
    say(figuresSaved(figures.length));
  }

  const common = {
    ...{ book, month, draft, doubts, bringIn },
    change: (some: Partial<MonthDraft>): void => {
      setProblem(undefined);
      change(some);
    },
  };
  return (
    <form
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Title>{wordsOf(recording(month))}</Title>
      <p>
        <button type="button" class="small" onClick={() => bringIn()}>
          {wordsOf(shared.bringIn)}
        </button>
      </p>
      {counts.length > 0 && <h2>{wordsOf(words.counts)}</h2>}
      <ul class="kpis">
        {counts.map((item) => (
          <FigureItem key={item.kpi.code} item={item} {...common} />
        ))}
      </ul>
      {counts.length > 0 && kpis.length > 0 && <h2>{wordsOf(shared.kpis)}</h2>}
      <ul class="kpis">
        {kpis.map((item) => (
          <FigureItem key={item.kpi.code} item={item} {...common} />
        ))}
      </ul>
      {problem && <p class="problem">{wordsOf(problem)}</p>}
      {seen && <p class="watch">{wordsOf(shared.lookAgain)}</p>}
      <FormButtons leave={leave} submitSays={seen ? shared.saveAllTheSame : words.saveFigures} />
    </form>
  );
}

const isMonthDraft = (kept: unknown): boolean =>
  typeof kept === "object" && kept !== null && "typed" in kept && "was" in kept && "until" in kept;

interface Changed {
  readonly figures: { code: string; value: number | null; was: number | null; expectedOn: string | null }[];
  /** The names of those that cannot be read. */
  readonly unreadable: string[];
}

/** The figures that are other than those of the book. */
function changed(book: Book, month: Month, { typed, was: seen, until }: MonthDraft): Changed {
  const at = book.months.indexOf(month);
  const found: Changed = { figures: [], unreadable: [] };
  for (const [key, { kpi, results }] of book.kpis) {
    const standing = results[at]?.value ?? null;
    const was = seen[key] === undefined ? standing : seen[key];
    const expectedOn = until[key] ?? null;
    const text = typed[key];
    // A figure held as text becomes a number, for the page reads numbers only.
    const isText = standing !== null && results[at]?.noNumber !== undefined;
    if (text === undefined && expectedOn === null && !isText) continue;
    const figure = text === undefined ? { value: standing } : readFigure(text, kpi.unit);
    if (isProblem(figure)) found.unreadable.push(kpi.name || codeKey(kpi.code));
    else if (figure.value !== was || expectedOn !== null || isText)
      found.figures.push({ code: kpi.code, value: figure.value, was, expectedOn });
  }
  return found;
}
