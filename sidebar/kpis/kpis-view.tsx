import type { ComponentChild } from "preact";
import { useState } from "preact/hooks";
import type { Text } from "../../core/base/text.ts";
import { usualYearStart } from "../../core/base/years.ts";
import type { Snapshot } from "../../core/book/sheets/snapshot.ts";
import { type Book, isStarted, readBook } from "../../core/book/tables/read.ts";
import { refusalOf, usePanel, useWords } from "../base/context.ts";
import { later, More } from "../base/later.tsx";
import { WithLibrary } from "../base/library.tsx";
import { words } from "../base/words.ts";
import { Title } from "../controls/title.tsx";
import { YearStartField } from "../controls/year-start-field.tsx";
import { KpiList, type Task } from "./kpi-list.tsx";
import { copySetupWords, startLikeWords } from "./words.ts";

const QuickStart = later(async () => (await import("../quick-start/quick-start.tsx")).QuickStart);
const BringInView = later(async () => (await import("../figures/bring-in-view.tsx")).BringInView);
const ObjectiveForm = later(async () => (await import("./objective-form.tsx")).ObjectiveForm);
const RetireForm = later(async () => (await import("./retire-form.tsx")).RetireForm);
const StartLike = later(async () => (await import("./start-like.tsx")).StartLike);
const CopySetup = later(async () => (await import("./copy-setup.tsx")).CopySetup);
const KpiWizard = later(async () => (await import("./kpi-wizard.tsx")).KpiWizard);

export function KpisView({ book }: { book: Book }) {
  const say = useWords();
  const [task, setTask] = useState<Task>({ kind: "list" });
  const leave = (): void => setTask({ kind: "list" });
  switch (task.kind) {
    case "quick":
      return <WithLibrary show={(library) => <QuickStart book={book} library={library} leave={leave} />} />;
    case "bring-in":
      return <BringInView book={book} leave={leave} />;
    case "new":
      return <KpiWizard book={book} leave={leave} />;
    case "edit":
      return <KpiWizard key={task.code} book={book} edited={book.kpis.get(task.code)} leave={leave} />;
    case "objective": {
      const objective = book.objectives.find(({ name }) => name === task.name);
      return objective ? (
        <ObjectiveForm objective={objective} yearStart={book.yearStart} leave={leave} />
      ) : (
        <KpiList book={book} start={setTask} />
      );
    }
    case "retire": {
      const item = book.kpis.get(task.code);
      return item ? <RetireForm item={item} leave={leave} /> : <KpiList book={book} start={setTask} />;
    }
    default:
      return (
        <>
          <KpiList book={book} start={setTask} />
          {book.kpis.size > 0 && <More summary={say(copySetupWords.newLike)} show={() => <CopySetup />} />}
        </>
      );
  }
}

/** A view that needs a book: if there is none, it offers to start one. */
export function WithBook({ show }: { show: (book: Book) => ComponentChild }) {
  const { snapshot } = usePanel();
  const say = useWords();
  if (!snapshot) return <p class="quiet">{say(words.reading)}</p>;
  if (!isStarted(snapshot)) return <NoBook snapshot={snapshot} />;
  return show(readBook(snapshot));
}

/** Also if tables of a book are missing: only those are added. */
function NoBook({ snapshot }: { snapshot: Snapshot }) {
  const { perform, busy, language, say, open } = usePanel();
  const wordsOf = useWords();
  const [problem, setProblem] = useState<Text>();
  const [yearStart, setYearStart] = useState(usualYearStart);
  async function start(): Promise<void> {
    const refused = refusalOf(await perform("start-book", { language, yearStart }));
    setProblem(refused);
    if (refused) return;
    // A new book begins with its KPIs, whichever view offered to start it.
    if (gone.length === 0) open("kpis");
    say(gone.length > 0 ? words.missingAdded : words.bookStarted);
  }
  const gone = readBook(snapshot).issues.filter(({ name }) => name === "table-missing");
  return (
    <>
      <Title>{wordsOf(gone.length > 0 ? words.damaged : words.noBook)}</Title>
      {gone.map(({ table, says }) => (
        <p key={table}>{wordsOf(says)}</p>
      ))}
      {gone.length === 0 && <p>{wordsOf(words.bookHolds)}</p>}
      {gone.length === 0 && <p class="quiet">{wordsOf(words.stays)}</p>}
      {gone.length === 0 && <YearStartField value={yearStart} change={setYearStart} />}
      <button type="button" class="main" disabled={busy} onClick={() => void start()}>
        {wordsOf(gone.length > 0 ? words.addMissing : words.startBook)}
      </button>
      {problem && <p class="problem">{wordsOf(problem)}</p>}
      {gone.length === 0 && <More summary={wordsOf(startLikeWords.title)} show={() => <StartLike />} />}
    </>
  );
}
