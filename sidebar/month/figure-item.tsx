import type { Month } from "../../core/base/months.ts";
import { codeKey } from "../../core/book/kpi/codes.ts";
import { recordedAs } from "../../core/book/kpi/recorded-as.ts";
import type { Doubt } from "../../core/book/tables/doubtful-figures.ts";
import type { Book, BookKpi } from "../../core/book/tables/read.ts";
import { usePanel, useWords } from "../base/context.ts";
import { figureText } from "../base/kpi-draft.ts";
import { words as shared } from "../base/words.ts";
import { DayField, FigureField } from "../controls/fields.tsx";
import { monthWordsOf as words } from "./words.ts";

/** What somebody types for a month, by code. */
export interface MonthDraft {
  readonly typed: Readonly<Record<string, string>>;
  /** The figure there when typing began. */
  readonly was: Readonly<Record<string, number | null>>;
  /** The day until which a figure is missing or provisional. */
  readonly until: Readonly<Record<string, string | null>>;
}

export interface FigureItemProps {
  readonly book: Book;
  readonly item: BookKpi;
  readonly month: Month;
  readonly draft: MonthDraft;
  readonly change: (some: Partial<MonthDraft>) => void;
  /** What is hardly right about figures that are typed. */
  readonly doubts: readonly Doubt[];
  /** Opens *Bring in figures* for this KPI alone. */
  readonly bringIn: (code: string) => void;
}

/** The figure of a KPI or a count in a month: where it is found, its field, what is doubtful about it. */
export function FigureItem({ book, item, month, draft, change, doubts, bringIn }: FigureItemProps) {
  const { language } = usePanel();
  const say = useWords();
  const { kpi, results } = item;
  const key = codeKey(kpi.code);
  const name = kpi.name || kpi.code;
  const value = results[book.months.indexOf(month)]?.value ?? null;
  const place = kpi.whereToFind || kpi.source;
  const asMonth = recordedAs(kpi);
  return (
    <li>
      <FigureField
        label={{ en: `${name} (${kpi.unit})`, fr: `${name} (${kpi.unit})` }}
        unit={kpi.unit}
        value={draft.typed[key] ?? figureText(value, kpi.unit, language)}
        change={(text) =>
          change({
            typed: { ...draft.typed, [key]: text },
            was: key in draft.was ? draft.was : { ...draft.was, [key]: value },
          })
        }
        untouched={draft.typed[key] === undefined}
      />
      {doubts.map(
        (doubt) =>
          codeKey(doubt.code) === key && (
            <p class="watch small-print" key={doubt.name}>
              ! {say(doubt.says)}
            </p>
          ),
      )}
      {place && (
        <p class="small-print">
          <span class="quiet">{say(kpi.whereToFind ? words.find : words.source)}</span> <Place words={place} />
        </p>
      )}
      {asMonth && <p class="quiet small-print">{say(asMonth)}</p>}
      <details class="more">
        <summary>
          {say(words.otherWays)}
          <span class="unseen"> {name}</span>
        </summary>
        <DayField
          label={words.finalOn}
          named={name}
          value={draft.until[key] ?? null}
          change={(day) => change({ until: { ...draft.until, [key]: day } })}
        />
        {kpi.kind !== "rate" && (
          <button type="button" class="small" onClick={() => bringIn(key)}>
            {say(shared.bringIn)}
            <span class="unseen"> {name}</span>
          </button>
        )}
      </details>
    </li>
  );
}

/** A link opens outside the panel; anything else is shown as text. */
function Place({ words }: { words: string }) {
  if (!/^https:\/\/\S+$/.test(words)) return words;
  return (
    <a href={words} target="_blank" rel="noreferrer noopener">
      {words}
    </a>
  );
}
