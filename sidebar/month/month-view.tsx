import { useId, useState } from "preact/hooks";
import { type Month, monthAfter, monthOf, monthWords } from "../../core/base/months.ts";
import { isProblem } from "../../core/base/problem.ts";
import type { Text } from "../../core/base/text.ts";
import { readFigure } from "../../core/book/figures/typed-figure.ts";
import { codeKey } from "../../core/book/kpi/codes.ts";
import { isDue } from "../../core/book/kpi/due.ts";
import { monthOverview } from "../../core/book/review/month/month-overview.ts";
import type { Book, BookKpi } from "../../core/book/tables/read.ts";
import { refusalOf, usePanel, useWords } from "../base/context.ts";
import { useDoubts } from "../base/doubts.ts";
import { useDraft } from "../base/draft.ts";
import { later } from "../base/later.tsx";
import { words as shared } from "../base/words.ts";
import { CountItem, KpiItem, type MonthDraft } from "./month-item.tsx";
import { ReviewForm } from "./review-form.tsx";
import { figuresSaved, progress, monthWordsOf as words } from "./words.ts";

const BringInView = later(async () => (await import("../figures/bring-in-view.tsx")).BringInView);

/** The month is recorded and explained, KPI by KPI. */
export function MonthView({ book }: { book: Book }) {
  const { language, today, open } = usePanel();
  const say = useWords();
  const [month, setMonth] = useState<Month>(monthAfter(monthOf(today), -1));
  const overview = monthOverview(book, month);
  const chooser = useId();
  const [bringing, setBringing] = useState<{ readonly only?: string }>();
  if (overview.kpis.length === 0)
    return (
      <>
        <h1>{say(words.title)}</h1>
        <p>{say(words.noKpi)}</p>
        <button type="button" class="main" onClick={() => open("kpis")}>
          {say(words.toKpis)}
        </button>
      </>
    );
  if (bringing) return <BringInView book={book} {...bringing} leave={() => setBringing(undefined)} />;
  // The newest first: it is the one that is looked for.
  const months = book.months.filter((each) => each <= monthOf(today)).reverse();
  return (
    <>
      <h1>{say(words.title)}</h1>
      <div class="field">
        <label for={chooser}>{say(words.month)}</label>
        <select id={chooser} value={month} onChange={(event) => setMonth(event.currentTarget.value)}>
          {months.map((each) => (
            <option key={each} value={each}>
              {monthWords(each, language)}
            </option>
          ))}
        </select>
      </div>
      <p class="quiet">{say(progress(overview.recorded, overview.due))}</p>
      <progress
        max={Math.max(1, overview.due)}
        value={overview.recorded}
        aria-label={say(progress(overview.recorded, overview.due))}
      />
      <p>
        <button type="button" class="small" onClick={() => setBringing({})}>
          {say(shared.bringIn)}
        </button>
      </p>
      <Figures key={month} book={book} month={month} overview={overview} bringIn={(only) => setBringing({ only })} />
      <ReviewForm key={`review ${month}`} month={month} blocks={overview.blocksFreeze} />
    </>
  );
}

interface FiguresProps {
  readonly book: Book;
  readonly month: Month;
  readonly overview: ReturnType<typeof monthOverview>;
  readonly bringIn: (code: string) => void;
}

function Figures({ book, month, overview, bringIn }: FiguresProps) {
  const { perform, busy, say, tell } = usePanel();
  const wordsOf = useWords();
  const {
    value: draft,
    change,
    forget,
  } = useDraft<MonthDraft>(`month:${month}`, () => ({ typed: {}, was: {}, until: {} }), isMonthDraft);
  const [problem, setProblem] = useState<Text>();
  const at = book.months.indexOf(month);
  const counts = [...book.kpis.values()].filter(
    ({ kpi }) =>
      kpi.role === "measure" &&
      kpi.kind !== "rate" &&
      isDue(kpi.frequency, month, book.yearStart) &&
      feedsARate(book, kpi.code),
  );

  const typed = changed(book, at, draft);
  const { doubts, seen, mustPoint } = useDoubts(
    book,
    (typed ?? []).map(({ code, value }) => ({ code, month, value })),
  );

  async function save(): Promise<void> {
    const figures = typed;
    const refused = figures === undefined ? words.correct : figures.length === 0 ? words.nothingTyped : undefined;
    setProblem(refused);
    if (refused || !figures) return tell(refused ?? words.correct);
    if (mustPoint()) return tell(shared.lookAgain);
    const failed = refusalOf(await perform("record-results", { month, figures }));
    setProblem(failed);
    if (failed) return;
    forget();
    say(figuresSaved(figures.length));
  }

  const common = { book, month, draft, change, bringIn, doubts };
  return (
    <>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
        id="figures"
      />
      {counts.length > 0 && (
        <section>
          <h2>{wordsOf(words.counts)}</h2>
          <ul class="kpis">
            {counts.map((item) => (
              <CountItem key={item.kpi.code} item={item} {...common} />
            ))}
          </ul>
        </section>
      )}
      <ul class="kpis">
        {overview.kpis.map((standing) => (
          <KpiItem
            key={standing.kpi.code}
            standing={standing}
            item={book.kpis.get(codeKey(standing.kpi.code)) as BookKpi}
            {...common}
          />
        ))}
      </ul>
      {problem && <p class="problem">{wordsOf(problem)}</p>}
      {seen && <p class="watch">{wordsOf(shared.lookAgain)}</p>}
      <p class="buttons keep">
        <button type="submit" form="figures" class="main" disabled={busy}>
          {wordsOf(seen ? shared.saveAllTheSame : words.saveFigures)}
        </button>
      </p>
    </>
  );
}

const isMonthDraft = (kept: unknown): boolean =>
  typeof kept === "object" && kept !== null && "typed" in kept && "was" in kept && "until" in kept;

const feedsARate = (book: Book, code: string): boolean =>
  [...book.kpis.values()].some(({ kpi }) =>
    [kpi.numerator, kpi.denominator].some((count) => count !== "" && codeKey(count) === codeKey(code)),
  );

/** The figures that are other than those of the book; nothing where one cannot be read. */
function changed(book: Book, at: number, { typed, was: seen, until }: MonthDraft) {
  const figures: { code: string; value: number | null; was: number | null; expectedOn: string | null }[] = [];
  for (const [key, { kpi, results }] of book.kpis) {
    const standing = results[at]?.value ?? null;
    const was = seen[key] === undefined ? standing : seen[key];
    const expectedOn = until[key] ?? null;
    const text = typed[key];
    if (text === undefined && expectedOn === null) continue;
    const figure = text === undefined ? { value: standing } : readFigure(text, kpi.unit);
    if (isProblem(figure)) return undefined;
    if (figure.value !== was || expectedOn !== null)
      figures.push({ code: kpi.code, value: figure.value, was, expectedOn });
  }
  return figures;
}
