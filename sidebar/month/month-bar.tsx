import { type Month, monthAfter, monthOf, monthWords } from "../../core/base/months.ts";
import type { MonthOverview } from "../../core/book/review/month/month-overview.ts";
import type { Book } from "../../core/book/tables/read.ts";
import { usePanel, useWords } from "../base/context.ts";
import { monthState, monthWordsOf as words } from "./words.ts";

interface MonthBarProps {
  readonly book: Book;
  readonly month: Month;
  readonly overview: MonthOverview;
  readonly isFrozen: boolean;
  readonly choose: (month: Month) => void;
}

/** The month with its state, and the months before and after it. */
export function MonthBar({ book, month, overview, isFrozen, choose }: MonthBarProps) {
  const { language, today } = usePanel();
  const say = useWords();
  // The newest first: it is the one that is looked for.
  const months = book.months.filter((each) => each <= monthOf(today)).reverse();
  const shown = months.includes(month) ? months : [month, ...months];
  const arrow = (by: 1 | -1) => {
    const to = monthAfter(month, by);
    return (
      <button
        type="button"
        aria-label={`${say(by < 0 ? words.before : words.after)}, ${monthWords(to, language)}`}
        disabled={!months.includes(to)}
        onClick={() => choose(to)}
      >
        {by < 0 ? "‹" : "›"}
      </button>
    );
  };
  return (
    <div class="month-bar">
      {arrow(-1)}
      <span>
        <select aria-label={say(words.month)} value={month} onChange={(event) => choose(event.currentTarget.value)}>
          {shown.map((each) => (
            <option key={each} value={each}>
              {monthWords(each, language)}
            </option>
          ))}
        </select>
        <span>· {say(monthState(overview, isFrozen))}</span>
      </span>
      {arrow(1)}
    </div>
  );
}
