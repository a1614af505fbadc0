import { useState } from "preact/hooks";
import type { Text } from "../../core/base/text.ts";
import { currencyOfRegion } from "../../core/book/figures/currency-of-region.ts";
import { currencyOf } from "../../core/book/figures/units.ts";
import type { Library } from "../../core/book/library/entry.ts";
import type { Book } from "../../core/book/tables/read.ts";
import { usePanel, useWords } from "../base/context.ts";
import { useDoubts, withKpis } from "../base/doubts.ts";
import { useDraft } from "../base/draft.ts";
import { saveKpis } from "../base/saving.ts";
import { words as shared, unreadableFigures } from "../base/words.ts";
import { useFirstProblem } from "../controls/first-problem.ts";
import { FormButtons } from "../controls/form-buttons.tsx";
import { Title } from "../controls/title.tsx";
import { DoubtList } from "../figures/doubt-list.tsx";
import {
  freshQuickDraft,
  isQuickDraft,
  kpisOf,
  lackingAction,
  lacksCurrency,
  unreadableTargets,
} from "./quick-draft.ts";
import { ActionStep, AimStep, HistoryStep, KpisStep, TargetsStep } from "./quick-steps.tsx";
import { kpisSaved, stepOf, quickStartWords as words } from "./words.ts";

const steps = [
  { title: words.whichAim, Step: AimStep },
  { title: words.whichKpis, Step: KpisStep },
  { title: words.targets, Step: TargetsStep },
  { title: words.history, Step: HistoryStep },
  { title: words.firstAction, Step: ActionStep },
] as const;

const historyAt = 3;
const last = steps.length - 1;

/** The currency that the book counts in, else that of the user's region; blank where neither is known. */
const usualCurrency = (book: Book): string =>
  [...book.kpis.values()].map(({ kpi }) => kpi.unit).find((unit) => currencyOf(unit) !== undefined) ??
  currencyOfRegion(navigator.languages) ??
  "";

/** From an aim to as many as five KPIs with targets, past months and a first action, saved in one click. */
export function QuickStart({ book, library, leave }: { book: Book; library: Library; leave: () => void }) {
  const panel = usePanel();
  const { language, today, say, tell } = panel;
  const { form, seek } = useFirstProblem();
  const [asked, setAsked] = useState(false);
  const wordsOf = useWords();
  const {
    value: draft,
    change,
    forget,
    takenUp,
  } = useDraft("quick-start", () => freshQuickDraft(today, book.yearStart, usualCurrency(book)), isQuickDraft);
  const [problem, setProblem] = useState<Text>();
  const at = Math.min(Math.max(draft.step, 0), steps.length - 1);
  const { title, Step } = steps[at] as (typeof steps)[number];

  const { doubts, seen, mustPoint } = useDoubts(
    withKpis(book, kpisOf(draft, book, library, language, today)),
    at === historyAt ? draft.past : [],
  );

  function go(step: number): void {
    setProblem(undefined);
    setAsked(false);
    change({ step });
  }

  /** Why a step cannot be completed: unreadable input would otherwise be lost without notice. */
  function lacking(): Text | undefined {
    if (at === 0 && draft.objective.trim() === "") return words.chooseAim;
    if (at === 1 && draft.chosen.length === 0) return words.chooseKpis;
    if (at === 2) {
      const names = unreadableTargets(draft, library, language, today);
      if (names.length > 0) return unreadableFigures(names);
      if (lacksCurrency(draft, library)) return words.nameCurrency;
    }
    if (at === historyAt && form.current?.querySelector(".bring-in .question, .bring-in .problem"))
      return words.correctPaste;
    return at === last ? lackingAction(draft)[0]?.says : undefined;
  }

  async function forward(): Promise<void> {
    const lacks = lacking();
    // What an action lacks is said at its fields.
    setProblem(at === last ? undefined : lacks);
    setAsked(lacks !== undefined);
    if (lacks) {
      seek();
      return tell(lacks);
    }
    if (mustPoint()) return tell(shared.lookAgain);
    if (at < last) return go(at + 1);
    const kpis = kpisOf(draft, book, library, language, today).map((kpi) => ({ kpi }));
    const { code, words: action, owner, ...rest } = draft.action;
    const first = { ...rest, action, owner: owner || draft.owner, code: code || (draft.chosen[0] ?? "") };
    const refused = await saveKpis(panel, kpis, draft.past, first);
    setProblem(refused);
    if (refused) return;
    const count = draft.chosen.length;
    forget();
    leave();
    say(kpisSaved(count));
  }

  return (
    <form
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        void forward();
      }}
    >
      <p class="quiet step">
        {wordsOf(words.title)} · {wordsOf(stepOf(at + 1, steps.length))}
      </p>
      {takenUp && (
        <p class="taken-up">
          {wordsOf(shared.takenUp)}{" "}
          <button type="button" class="plain small" onClick={forget}>
            {wordsOf(shared.discard)}
          </button>
        </p>
      )}
      <Title step={at}>{wordsOf(title)}</Title>
      <Step
        book={book}
        library={library}
        draft={draft}
        asked={asked}
        change={(some) => {
          setProblem(undefined);
          change(some);
        }}
      />
      <DoubtList book={withKpis(book, kpisOf(draft, book, library, language, today))} doubts={doubts} />
      {seen && <p class="watch">{wordsOf(shared.lookAgain)}</p>}
      {problem && <p class="problem">{wordsOf(problem)}</p>}
      <FormButtons
        leave={() => (at === 0 ? leave() : go(at - 1))}
        leaveSays={at === 0 ? shared.cancel : shared.back}
        submitSays={at === last ? shared.save : seen ? shared.goOnAllTheSame : shared.next}
      />
    </form>
  );
}
