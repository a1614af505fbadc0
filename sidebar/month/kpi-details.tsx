import { dayFromIso, type Month } from "../../core/base/months.ts";
import { figureIn } from "../../core/book/figures/units.ts";
import { lastYearWords } from "../../core/book/review/frozen/last-year-words.ts";
import { lineFigures } from "../../core/book/review/month/line-figures.ts";
import type { KpiMonth } from "../../core/book/review/month/month-overview.ts";
import { impossibleRate } from "../../core/book/tables/doubtful-figures.ts";
import type { Book, BookKpi } from "../../core/book/tables/read.ts";
import { useDayWords, usePanel, useWords } from "../base/context.ts";
import { ActionItem } from "./action-item.tsx";
import { AnswerForm, Answers } from "./answer-form.tsx";
import { UsualQuestion } from "./usual-question.tsx";
import { answerWords, expectedBy, monthWordsOf as words } from "./words.ts";

export interface KpiDetailsProps {
  readonly book: Book;
  readonly item: BookKpi;
  readonly standing: KpiMonth;
  readonly month: Month;
  /** Opens the form of the month's figures. */
  readonly record: () => void;
  readonly answered: () => void;
}

/** What the line of a KPI does not say: gap, last year, what was said about the month, and its actions. */
export function KpiDetails({ book, item, standing, month, record, answered }: KpiDetailsProps) {
  const { language } = usePanel();
  const say = useWords();
  const dayWords = useDayWords();
  const { kpi, due, figure, actual } = standing;
  const figures = lineFigures(standing, language);
  const facts = [
    due && actual !== null && say(standing.statusWords),
    due && actual !== figure && figure !== null && `${say(words.ofMonth)} ${figureIn(language, figure, kpi.unit)}`,
    figures.gap && `${say(words.gap)} ${figures.gap}`,
    lastYearWords(standing.lastYear, figures, language),
  ].filter(Boolean);
  const day = standing.expectedOn === null ? undefined : dayFromIso(standing.expectedOn);
  const isComputed = item.results[book.months.indexOf(month)]?.formula !== undefined;
  const isUnexplained = standing.answer === "open" && figure !== null;
  return (
    <div class="kpi-details">
      {facts.length > 0 && <p class="quiet small-print">{facts.join(" · ")}</p>}
      {due && standing.isExpected && <p class="quiet small-print">{say(expectedBy(day && dayWords(day)))}</p>}
      <Answers answers={standing.answers} />
      {isUnexplained && <AnswerForm standing={standing} month={month} answered={answered} />}
      {due && isComputed && (
        <p class="quiet small-print">{say(figure === null ? words.notComputed : words.computed)}</p>
      )}
      {due && !isComputed && (
        <button type="button" class="small" onClick={record}>
          {say(figure === null ? words.recordFigure : words.correctFigure)}
          <span class="unseen"> {kpi.name}</span>
        </button>
      )}
      {standing.answer === "open" && figure === null && (
        <details class="more">
          <summary>{say(answerWords.asksFigure)}</summary>
          <AnswerForm standing={standing} month={month} answered={answered} />
        </details>
      )}
      {standing.signal === "better" && !impossibleRate(book, kpi, month) && (
        <details class="more">
          <summary>{say(answerWords.worked)}</summary>
          <AnswerForm standing={standing} month={month} good answered={answered} />
        </details>
      )}
      {standing.openActions.length > 0 && (
        <details class="more">
          <summary>
            {say(answerWords.openActions)} ({standing.openActions.length})
          </summary>
          <ul>
            {standing.openActions.map((action) => (
              <ActionItem key={action.row} action={action} month={month} />
            ))}
          </ul>
        </details>
      )}
      <UsualQuestion book={book} item={item} />
    </div>
  );
}
