import { useState } from "preact/hooks";
import { type Month, monthAfter, monthOf } from "../../core/base/months.ts";
import type { Text } from "../../core/base/text.ts";
import { codeKey } from "../../core/book/kpi/codes.ts";
import { asFormulasRead } from "../../core/book/review/month/as-formulas-read.ts";
import { monthMessage } from "../../core/book/review/month/month-message.ts";
import { type MonthOverview, monthOverview } from "../../core/book/review/month/month-overview.ts";
import { inPageOrder } from "../../core/book/review/month/page-order.ts";
import { frozenMonths } from "../../core/book/tables/frozen-months.ts";
import type { Book, BookKpi } from "../../core/book/tables/read.ts";
import { refusalOf, usePanel, useWords } from "../base/context.ts";
import { useDraft } from "../base/draft.ts";
import { later } from "../base/later.tsx";
import { Title } from "../controls/title.tsx";
import { figuresOfMonth } from "./figures-of-month.ts";
import { Freezing } from "./freeze-form.tsx";
import { KpiLine } from "./kpi-line.tsx";
import { Message, useMessage } from "./message.tsx";
import { MonthBar } from "./month-bar.tsx";
import { RecordForm } from "./record-form.tsx";
import { monthSteps, type Step, type StepsTaken } from "./steps.ts";
import { Steps } from "./steps-list.tsx";
import { explainKpi, recordFigures, monthWordsOf as words } from "./words.ts";
import { reviewWords } from "./words-review.ts";

const BringInView = later(async () => (await import("../figures/bring-in-view.tsx")).BringInView);

/** What is shown of a month: where it is, or one of the ways to record it. */
type Task = { readonly kind: "month" | "record" } | { readonly kind: "bring-in"; readonly only?: string | undefined };

/** The month: what it is about in one sentence, its four steps with one button for the next, then a line a KPI. */
export function MonthView({ book }: { book: Book }) {
  const { today, open } = usePanel();
  const say = useWords();
  const [month, setMonth] = useState<Month>(monthAfter(monthOf(today), -1));
  const [task, setTask] = useState<Task>({ kind: "month" });
  // As the page reads the book: a figure held as text is none, and its line says so.
  const read = asFormulasRead(book, "all");
  const overview = monthOverview(read, month);
  if (overview.kpis.length === 0)
    return (
      <>
        <Title>{say(words.title)}</Title>
        <p>{say(words.noKpi)}</p>
        <button type="button" class="main" onClick={() => open("kpis")}>
          {say(words.toKpis)}
        </button>
      </>
    );
  return (
    <MonthTasks
      key={month}
      book={book}
      read={read}
      month={month}
      overview={overview}
      task={task}
      start={setTask}
      choose={setMonth}
    />
  );
}

interface MonthTasksProps {
  readonly book: Book;
  /** The book as the page reads it. */
  readonly read: Book;
  readonly month: Month;
  readonly overview: MonthOverview;
  readonly task: Task;
  readonly start: (task: Task) => void;
  readonly choose: (month: Month) => void;
}

function MonthTasks({ book, read, month, overview, task, start, choose }: MonthTasksProps) {
  const { perform, say, snapshot, language, busy } = usePanel();
  const wordsOf = useWords();
  const taken = useDraft<StepsTaken>(`steps:${month}`, () => ({ printed: false, sent: false }), areSteps);
  const [opened, setOpened] = useState<string>();
  const [asked, setAsked] = useState(0);
  const [problem, setProblem] = useState<Text>();
  const message = useMessage(month);
  const leave = (): void => start({ kind: "month" });
  const bringIn = (only?: string): void => start({ kind: "bring-in", only });
  // Page and message no longer say what the book does.
  const changed = (): void => {
    taken.forget();
    message.forget();
  };
  if (task.kind === "record")
    return (
      <RecordForm
        book={book}
        month={month}
        bringIn={bringIn}
        leave={leave}
        saved={() => {
          changed();
          leave();
        }}
      />
    );
  if (task.kind === "bring-in")
    return <BringInView book={book} {...(task.only !== undefined && { only: task.only })} leave={leave} />;

  const { done, next, unexplained } = monthSteps(book, overview, taken.value);
  const { missing } = figuresOfMonth(read, month);
  const frozen = snapshot ? frozenMonths(snapshot).filter((each) => each.month === month) : [];

  async function print(): Promise<void> {
    const refused = refusalOf(await perform("make-review", { month }));
    setProblem(refused);
    if (refused) return;
    taken.change({ printed: true });
    say(reviewWords.pageMade);
  }
  async function send(): Promise<void> {
    if (await message.copy(language)) taken.change({ sent: true });
  }
  function explain(): void {
    if (unexplained) {
      setOpened(unexplained.kpi.code);
      setAsked(asked + 1);
    } else say(words.nothingToExplain);
  }
  const take: Readonly<Record<Step, () => void>> = {
    record: () => start({ kind: "record" }),
    explain,
    print: () => void print(),
    send: () => void send(),
  };
  const nextSays: Readonly<Record<Step, Text>> = {
    record: recordFigures(missing),
    explain: explainKpi(unexplained?.kpi.name || unexplained?.kpi.code || ""),
    print: words.openPage,
    send: words.copyMessage,
  };
  // The sentence of the page, which has ten KPIs at most.
  const ofPage = asFormulasRead({ ...book, language });
  const { title, cause, news, counts } = monthMessage(ofPage, monthOverview(ofPage, month));
  return (
    <>
      <MonthBar book={book} month={month} overview={overview} isFrozen={frozen.length > 0} choose={choose} />
      <Title>{title}</Title>
      {cause && <p>{cause}</p>}
      {news && <p>{news}</p>}
      <p class="quiet">{counts}</p>
      <Steps done={done} next={next} take={(step) => take[step]()} />
      {next ? (
        <button type="button" class="main next" disabled={busy} onClick={() => take[next]()}>
          {wordsOf(nextSays[next])}
        </button>
      ) : (
        <p class="good">✔ {wordsOf(words.allDone)}</p>
      )}
      {problem && <p class="problem">{wordsOf(problem)}</p>}
      <Message {...message} />
      <ul class="kpis lines">
        {inPageOrder(book, overview).map((standing) => {
          const { code } = standing.kpi;
          return (
            <KpiLine
              key={code}
              book={book}
              item={book.kpis.get(codeKey(code)) as BookKpi}
              standing={standing}
              month={month}
              isOpen={opened === code}
              toggle={(isOpen) => setOpened((before) => (isOpen ? code : before === code ? undefined : before))}
              asked={opened === code ? asked : 0}
              record={take.record}
              answered={() => {
                changed();
                setOpened(undefined);
              }}
            />
          );
        })}
      </ul>
      <Freezing month={month} blocks={overview.blocksFreeze} last={frozen[frozen.length - 1]} isNext={!next} />
    </>
  );
}

const areSteps = (kept: unknown): boolean =>
  typeof kept === "object" && kept !== null && "printed" in kept && "sent" in kept;
