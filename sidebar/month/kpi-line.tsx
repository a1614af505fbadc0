import { useEffect, useRef } from "preact/hooks";
import { noNumberNote } from "../../core/book/review/frozen/unread-note.ts";
import { isYearToDate, yearToDateWords } from "../../core/book/review/month/actual.ts";
import { lineFigures } from "../../core/book/review/month/line-figures.ts";
import { impossibleRate } from "../../core/book/tables/doubtful-figures.ts";
import { usePanel, useWords } from "../base/context.ts";
import { statusLook } from "../base/looks.ts";
import { KpiDetails, type KpiDetailsProps } from "./kpi-details.tsx";
import { againstPast, targetWords, monthWordsOf as words } from "./words.ts";

interface KpiLineProps extends KpiDetailsProps {
  readonly isOpen: boolean;
  readonly toggle: (isOpen: boolean) => void;
  /** How often the button of the next step has asked for an answer about it. */
  readonly asked: number;
}

/** A KPI in a month: its name and verdict, its figure and target; opened, all else about it. */
export function KpiLine({ isOpen, toggle, asked, ...details }: KpiLineProps) {
  const { language } = usePanel();
  const say = useWords();
  const line = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (asked > 0) line.current?.querySelector<HTMLElement>(".answer-form :is(input, textarea)")?.focus();
  }, [asked]);
  const { standing } = details;
  const { kpi, due, status, figure, actual } = standing;
  const figures = lineFigures(standing, language);
  const unread = details.item.results[details.book.months.indexOf(details.month)]?.noNumber;
  const impossible = impossibleRate(details.book, kpi, details.month);
  // `✖ Missed`: the sign is shown, the words are read aloud.
  const [sign = "", ...judged] = say(standing.statusWords).split(" ");
  const isJudged = due && actual !== null && statusLook(status) !== "quiet";
  return (
    <li>
      <details class="kpi-line" ref={line} open={isOpen} onToggle={(event) => toggle(event.currentTarget.open)}>
        <summary>
          <h2 class="name">
            {kpi.name || kpi.code}
            {isYearToDate(kpi) && `, ${say(yearToDateWords)}`}
          </h2>
          <span class={`actual ${isJudged ? statusLook(status) : ""}`}>
            {isJudged && (
              <>
                <span aria-hidden="true">{sign} </span>
                <span class="unseen">{judged.join(" ")}: </span>
              </>
            )}
            {figures.actual || "–"}
          </span>
          {unread !== undefined && due ? (
            <span class="watch">! {noNumberNote(unread, language)}</span>
          ) : (
            <span class="quiet">{say(againstPast(standing, details.book.dayOrder))}</span>
          )}
          <span class="quiet target">{figures.target && say(targetWords(figures.target))}</span>
          {impossible && <span class="watch">! {say(impossible)}</span>}
          {standing.answer === "open" && figure !== null && <span class="watch">! {say(words.notExplained)}</span>}
        </summary>
        {isOpen && <KpiDetails {...details} />}
      </details>
    </li>
  );
}
