import { isoDayOf, monthOf, monthWords } from "../../core/base/months.ts";
import { yearFromWords, yearWords } from "../../core/base/years.ts";
import { figureIn } from "../../core/book/figures/units.ts";
import { codeKey } from "../../core/book/kpi/codes.ts";
import type { Group } from "../../core/book/kpi/schema.ts";
import { isYearToDate, yearToDateWords } from "../../core/book/review/month/actual.ts";
import { lineFigures } from "../../core/book/review/month/line-figures.ts";
import { lastStanding } from "../../core/book/review/month/status.ts";
import { statusWordsOf } from "../../core/book/review/month/status-words.ts";
import { adviceOnCount } from "../../core/book/smart/advice.ts";
import { smartCheck } from "../../core/book/smart/smart.ts";
import { open as openIssues } from "../../core/book/tables/issues.ts";
import { objectiveKey } from "../../core/book/tables/objectives.ts";
import { pastYears } from "../../core/book/tables/past-years.ts";
import type { Book, BookKpi } from "../../core/book/tables/read.ts";
import { usePanel, useWords } from "../base/context.ts";
import { later, More } from "../base/later.tsx";
import { useLibrary } from "../base/library.tsx";
import { statusLook } from "../base/looks.ts";
import { words as shared } from "../base/words.ts";
import { Title } from "../controls/title.tsx";
import { Score, Sentences } from "./score.tsx";
import { kpisWords as words } from "./words.ts";

const YearForm = later(async () => (await import("./year-form.tsx")).YearForm);

/** The KPIs of the book by objective: the standing of each, what it lacks, what to think about. */
export function KpiList({ book, start }: { book: Book; start: (task: Task) => void }) {
  const say = useWords();
  const all = [...book.kpis.values()];
  const kpis = all.filter(({ kpi }) => kpi.role === "kpi");
  const measures = all.filter(({ kpi }) => kpi.role === "measure");
  const issues = openIssues(book.issues);
  const many = adviceOnCount(kpis.length);
  return (
    <>
      <Title>{say(words.title)}</Title>
      {kpis.length === 0 && <p>{say(words.none)}</p>}
      {many && (
        <p class="note small-print">
          {say(many.says)} <span class="quiet">{say(many.why)}</span>
        </p>
      )}
      {groupsOf(book, kpis).map(([objective, members]) => (
        <section key={objective}>
          <h2 class="line">
            {objective || say(words.withoutObjective)}
            {book.objectives.some(({ name }) => name === objective) && (
              <button type="button" class="plain small" onClick={() => start({ kind: "objective", name: objective })}>
                {say(words.edit)}
                <span class="unseen"> {objective}</span>
              </button>
            )}
          </h2>
          {byGroup(members).map(([group, ofGroup]) => (
            <div key={group}>
              {group !== null && <h3>{say(words[group])}</h3>}
              <ul class="kpis">
                {ofGroup.map((each) => (
                  <Item key={each.kpi.code} book={book} item={each} start={start} />
                ))}
              </ul>
            </div>
          ))}
        </section>
      ))}
      <p class="buttons stacked">
        <button type="button" class={kpis.length === 0 ? "main" : ""} onClick={() => start({ kind: "quick" })}>
          {say(words.quickStart)}
        </button>
        <button type="button" onClick={() => start({ kind: "new" })}>
          {say(words.addOwn)}
        </button>
        {all.some(({ kpi }) => kpi.kind !== "rate") && (
          <button type="button" onClick={() => start({ kind: "bring-in" })}>
            {say(shared.bringIn)}
          </button>
        )}
      </p>
      {measures.length > 0 && (
        <details class="more">
          <summary>
            {say(words.measures)} ({measures.length})
          </summary>
          <p class="quiet">{say(words.measuresAre)}</p>
          <ul class="kpis">
            {measures.map(({ kpi }) => (
              <li key={kpi.code}>
                <span class="name">{kpi.name || kpi.code}</span>{" "}
                <button
                  type="button"
                  class="plain small"
                  onClick={() => start({ kind: "edit", code: codeKey(kpi.code) })}
                >
                  {say(words.edit)}
                  <span class="unseen"> {kpi.name}</span>
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
      <Year book={book} />
      {issues.length > 0 && (
        <details class="more">
          <summary>
            {say(words.attention)} ({issues.length})
          </summary>
          <ul class="problem">
            {issues.slice(0, 20).map(({ says, address = "", name }) => (
              <li key={`${address}${name}`}>{say(says)}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** With which month the company's year begins; opened, it can be changed. */
function Year({ book }: { book: Book }) {
  const { language, today } = usePanel();
  const say = useWords();
  const year = `${say(words.year)} ${yearWords(monthOf(today), book.yearStart)}`;
  return (
    <More
      summary={`${year} (${yearFromWords(book.yearStart, language)})`}
      open={book.issues.some(({ table }) => table === "yearStart")}
      show={() => <YearForm book={book} />}
    />
  );
}

/** The objectives of the book in order, then those only a KPI names, then the KPIs without one. */
function groupsOf(book: Book, kpis: readonly BookKpi[]): [string, BookKpi[]][] {
  const groups = new Map<string, [string, BookKpi[]]>();
  for (const { name } of book.objectives) groups.set(objectiveKey(name), [name, []]);
  for (const each of [...kpis].sort(byPriority)) {
    const { objective } = each.kpi;
    const group = groups.get(objectiveKey(objective)) ?? [objective, []];
    group[1].push(each);
    groups.set(objectiveKey(objective), group);
  }
  const filled = [...groups.values()].filter(([, members]) => members.length > 0);
  return [...filled.filter(([name]) => name !== ""), ...filled.filter(([name]) => name === "")];
}

/** Efforts before results, then those without a group. */
const byGroup = (members: readonly BookKpi[]): [Group | null, BookKpi[]][] =>
  (["effort", "result", null] as const)
    .map((group): [Group | null, BookKpi[]] => [group, members.filter(({ kpi }) => kpi.group === group)])
    .filter(([, ofGroup]) => ofGroup.length > 0);

const byPriority = (one: BookKpi, other: BookKpi): number =>
  (one.kpi.priority ?? Number.POSITIVE_INFINITY) - (other.kpi.priority ?? Number.POSITIVE_INFINITY) ||
  one.row - other.row;

interface ItemProps {
  readonly book: Book;
  readonly item: BookKpi;
  readonly start: (task: Task) => void;
}

function Item({ book, item, start }: ItemProps) {
  const { language, today } = usePanel();
  const library = useLibrary();
  const say = useWords();
  const { kpi } = item;
  const others = [...book.kpis.values()].map((each) => each.kpi);
  const check = smartCheck(kpi, {
    history: valuesSinceChange(book, item),
    others,
    library,
    ...pastYears(book, codeKey(kpi.code), book.yearStart),
  });
  const last = lastStanding(book, item);
  // Figures of one line have the same decimals.
  const shown = last && lineFigures(last, language);
  const ofWhat = [
    last?.actual != null && isYearToDate(kpi) && say(yearToDateWords),
    last && monthWords(last.month, language),
  ]
    .filter(Boolean)
    .join(", ");
  const missing = Object.values(check.letters).flatMap((letter) => letter.missing);
  const sentences = [
    ...check.advice,
    ...missing.filter(({ name }) => !check.advice.some((advice) => advice.name === name)),
  ];
  const code = codeKey(kpi.code);
  return (
    <li>
      <p class="line">
        <span class="name">{kpi.name || kpi.code}</span>
        {last?.due && <span class={`status ${statusLook(last.status)}`}>{say(statusWordsOf(kpi, last.status))}</span>}
      </p>
      <p class="quiet small-print">
        {kpi.priority !== null && `${say(words.priority)} ${kpi.priority} · `}
        {last ? `${shown?.actual || figureIn(language, last.figure, kpi.unit)} (${ofWhat})` : say(words.noResult)}
        {" · "}
        {kpi.target === null
          ? say(words.noTarget)
          : `${say(words.target)} ${shown?.finalTarget || figureIn(language, kpi.target, kpi.unit)}`}
        {kpi.deadline && `, ${monthWords(kpi.deadline, language)}`}
      </p>
      {kpi.revisitOn !== null && kpi.revisitOn <= isoDayOf(today) && <p class="watch">! {say(words.revisit)}</p>}
      <p class="line">
        <Score check={check} />
        <span>
          <button type="button" class="plain small" onClick={() => start({ kind: "edit", code })}>
            {say(words.edit)}
            <span class="unseen"> {kpi.name}</span>
          </button>
          <button type="button" class="plain small" onClick={() => start({ kind: "retire", code })}>
            {say(words.retire)}
            <span class="unseen"> {kpi.name}</span>
          </button>
        </span>
      </p>
      {sentences.length > 0 && (
        <details class="more">
          <summary>
            {say(words.missing)} ({sentences.length})<span class="unseen"> {kpi.name}</span>
          </summary>
          <Sentences sentences={sentences} />
        </details>
      )}
    </li>
  );
}

/** Limits start over where the process changed. */
const valuesSinceChange = ({ months }: Book, { kpi, results }: BookKpi): (number | null)[] =>
  results
    .map(({ value }) => value)
    .filter((_, index) => kpi.processChanged === null || (months[index] as string) >= kpi.processChanged);

/** What the view shows: the list, or one of the ways of defining a KPI. */
export type Task =
  | { readonly kind: "list" | "quick" | "new" | "bring-in" }
  | { readonly kind: "edit" | "retire"; readonly code: string }
  | { readonly kind: "objective"; readonly name: string };
