import { dayFromIso, dayWords, type Month, monthWords } from "../../core/base/months.ts";
import { type Language, numberIn, type Text } from "../../core/base/text.ts";
import { figureIn, isPercent } from "../../core/book/figures/units.ts";
import { codeKey } from "../../core/book/kpi/codes.ts";
import { recordedAs } from "../../core/book/kpi/recorded-as.ts";
import { lastYearWords } from "../../core/book/review/frozen/last-year-words.ts";
import type { KpiMonth } from "../../core/book/review/month/month-overview.ts";
import type { Doubt } from "../../core/book/tables/doubtful-figures.ts";
import type { Book, BookKpi } from "../../core/book/tables/read.ts";
import { usePanel, useWords } from "../base/context.ts";
import { figureText } from "../base/kpi-draft.ts";
import { signalLook, statusLook } from "../base/looks.ts";
import { words as shared } from "../base/words.ts";
import { DayField, FigureField } from "../controls/fields.tsx";
import { ActionItem } from "./action-item.tsx";
import { AnswerForm, Answers } from "./answer-form.tsx";
import { UsualQuestion } from "./usual-question.tsx";
import { answerWords, expectedBy, nextValue, monthWordsOf as words } from "./words.ts";

interface ItemProps {
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

/** A count that only feeds rates: its figure, nothing else. */
export function CountItem(props: ItemProps) {
  const { kpi } = props.item;
  return (
    <li>
      <FigureInput {...props} named={kpi.name || kpi.code} />
      <FurtherWays {...props} />
    </li>
  );
}

/** A KPI in a month: its figure, what to say about it, and its actions. */
export function KpiItem({ standing, ...props }: ItemProps & { standing: KpiMonth }) {
  const { language } = usePanel();
  const say = useWords();
  const { kpi, due, figure, figureMonth, actual, target, gap } = standing;
  const shown = (value: number): string => figureIn(language, value, kpi.unit);
  if (!due)
    return (
      <li>
        <h2 class="name">{kpi.name || kpi.code}</h2>
        <p class="quiet">
          {figure !== null && figureMonth && `${shown(figure)} (${monthWords(figureMonth, language)}). `}
          {standing.nextDue && say(nextValue(standing.nextDue))}
        </p>
      </li>
    );
  const before = lastYearWords(standing.lastYear, kpi.unit, language);
  const day = standing.expectedOn === null ? undefined : dayFromIso(standing.expectedOn);
  return (
    <li>
      <h2 class="name">{kpi.name || kpi.code}</h2>
      <FigureInput {...props} />
      {figure !== null && (
        <p class="line">
          <span class={`status ${statusLook(standing.status)}`}>{say(standing.statusWords)}</span>
          {standing.verdict && <span class={`status ${signalLook(standing.signal)}`}>{say(standing.verdict)}</span>}
        </p>
      )}
      {standing.reason && figure !== null && <p class="quiet small-print">{say(standing.reason)}</p>}
      <p class="quiet small-print">
        {actual !== null && actual !== figure && `${say(words.toDate)} ${shown(actual)} · `}
        {target !== null && `${say(words.target)} ${shown(target)}`}
        {gap !== null && ` · ${say(words.gap)} ${gap > 0 ? "+" : ""}${gapIn(language, gap, kpi.unit)}`}
      </p>
      {before !== "" && <p class="quiet small-print">{before}</p>}
      {day && <p class="quiet small-print">{say(expectedBy(dayWords(day, language)))}</p>}
      <UsualQuestion book={props.book} item={props.item} />
      <Answers answers={standing.answers} />
      {standing.answer === "open" && figure !== null && <AnswerForm standing={standing} month={props.month} />}
      {standing.answer === "open" && figure === null && (
        <details class="more">
          <summary>{say(answerWords.asksFigure)}</summary>
          <AnswerForm standing={standing} month={props.month} />
        </details>
      )}
      {standing.signal === "better" && (
        <details class="more">
          <summary>{say(answerWords.worked)}</summary>
          <AnswerForm standing={standing} month={props.month} good />
        </details>
      )}
      {standing.openActions.length > 0 && (
        <details class="more">
          <summary>
            {say(answerWords.openActions)} ({standing.openActions.length})
          </summary>
          <ul>
            {standing.openActions.map((action) => (
              <ActionItem key={action.row} action={action} month={props.month} />
            ))}
          </ul>
        </details>
      )}
      <FurtherWays {...props} />
    </li>
  );
}

/** @param named its name in the label, if there is no heading above */
function FigureInput({ book, item, month, draft, change, named, doubts }: ItemProps & { named?: string }) {
  const { language } = usePanel();
  const say = useWords();
  const { kpi, results } = item;
  const key = codeKey(kpi.code);
  const standing = results[book.months.indexOf(month)];
  const place = kpi.whereToFind || kpi.source;
  const asMonth = recordedAs(kpi);
  if (standing?.formula)
    return (
      <>
        {standing.value !== null && <p class="figure">{figureIn(language, standing.value, kpi.unit)}</p>}
        <p class="quiet small-print">{say(standing.value === null ? words.notComputed : words.computed)}</p>
      </>
    );
  return (
    <>
      {place && (
        <p class="small-print">
          <span class="quiet">{say(kpi.whereToFind ? words.find : words.source)}</span> <Place words={place} />
        </p>
      )}
      {asMonth && <p class="quiet small-print">{say(asMonth)}</p>}
      <FigureField
        label={figureLabel(kpi.unit, named)}
        {...(!named && { named: kpi.name })}
        form="figures"
        unit={kpi.unit}
        value={draft.typed[key] ?? figureText(standing?.value ?? null, kpi.unit, language)}
        change={(text) =>
          change({
            typed: { ...draft.typed, [key]: text },
            was: key in draft.was ? draft.was : { ...draft.was, [key]: standing?.value ?? null },
          })
        }
        untouched={draft.typed[key] === undefined}
      />
      {doubts.map(
        ({ code, name, says }) =>
          codeKey(code) === key && (
            <p class="watch small-print" key={name}>
              ! {say(says)}
            </p>
          ),
      )}
    </>
  );
}

const figureLabel = (unit: string, named?: string): Text => ({
  en: `${named ?? "Figure"} (${unit})`,
  fr: `${named ?? "Chiffre"} (${unit})`,
});

/** Two rates differ by points: 3 % more than 10 % would be 10.3 %. */
const gapIn = (language: Language, gap: number, unit: string): string =>
  isPercent(unit) ? `${numberIn(language, gap * 100)}\u00a0points` : figureIn(language, gap, unit);

/** A link opens outside the panel; anything else is shown as text. */
function Place({ words }: { words: string }) {
  if (!/^https:\/\/\S+$/.test(words)) return words;
  return (
    <a href={words} target="_blank" rel="noreferrer noopener">
      {words}
    </a>
  );
}

function FurtherWays({ book, item, month, draft, change, bringIn }: ItemProps) {
  const say = useWords();
  const key = codeKey(item.kpi.code);
  if (item.kpi.kind === "rate" && item.results[book.months.indexOf(month)]?.formula) return null;
  return (
    <details class="more">
      <summary>
        {say(words.otherWays)}
        <span class="unseen"> {item.kpi.name}</span>
      </summary>
      {item.kpi.kind !== "rate" && (
        <button type="button" class="small" onClick={() => bringIn(key)}>
          {say(shared.bringIn)}
          <span class="unseen"> {item.kpi.name}</span>
        </button>
      )}
      <details class="more">
        <summary>{say(words.provisional)}</summary>
        <DayField
          label={words.finalOn}
          value={draft.until[key] ?? null}
          change={(day) => change({ until: { ...draft.until, [key]: day } })}
        />
      </details>
    </details>
  );
}

/** What somebody types for a month, by code. */
export interface MonthDraft {
  readonly typed: Readonly<Record<string, string>>;
  /** The figure there when typing began. */
  readonly was: Readonly<Record<string, number | null>>;
  /** The day until which a figure is provisional. */
  readonly until: Readonly<Record<string, string | null>>;
}
