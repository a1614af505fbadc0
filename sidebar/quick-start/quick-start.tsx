import { useEffect, useRef, useState } from "preact/hooks";
import type { Text } from "../../core/base/text.ts";
import type { Library } from "../../core/book/library/entry.ts";
import type { Book } from "../../core/book/tables/read.ts";
import { usePanel, useWords } from "../base/context.ts";
import { useDraft } from "../base/draft.ts";
import { saveKpis } from "../base/saving.ts";
import { words as shared } from "../base/words.ts";
import { FormButtons } from "../controls/form-buttons.tsx";
import { freshQuickDraft, hasUnreadable, isQuickDraft, kpisOf } from "./quick-draft.ts";
import { ActionStep, AimStep, HistoryStep, KpisStep, TargetsStep } from "./quick-steps.tsx";
import { kpisSaved, stepOf, quickStartWords as words } from "./words.ts";

const steps = [
  { title: words.whichAim, Step: AimStep },
  { title: words.whichKpis, Step: KpisStep },
  { title: words.targets, Step: TargetsStep },
  { title: words.history, Step: HistoryStep },
  { title: words.firstAction, Step: ActionStep },
] as const;

/** From an aim to as many as five KPIs with targets, past months and a first action, saved in one click. */
export function QuickStart({ book, library, leave }: { book: Book; library: Library; leave: () => void }) {
  const panel = usePanel();
  const { language, today, say, tell } = panel;
  const wordsOf = useWords();
  const {
    value: draft,
    change,
    forget,
    takenUp,
  } = useDraft("quick-start", () => freshQuickDraft(today, book.yearStart), isQuickDraft);
  const [problem, setProblem] = useState<Text>();
  const heading = useRef<HTMLHeadingElement>(null);
  const at = Math.min(Math.max(draft.step, 0), steps.length - 1);
  const { title, Step } = steps[at] as (typeof steps)[number];
  const last = at === steps.length - 1;

  const moved = useRef(false);
  useEffect(() => {
    if (moved.current) heading.current?.focus();
    moved.current = true;
  }, [at]);

  function go(step: number): void {
    setProblem(undefined);
    change({ step });
  }

  /** Why a step cannot be completed: unreadable input would otherwise be lost without notice. */
  function lacking(form: HTMLElement): Text | undefined {
    if (at === 0 && draft.objective.trim() === "") return words.chooseAim;
    if (at === 1 && draft.chosen.length === 0) return words.chooseKpis;
    if (at === 2 && hasUnreadable(draft, library, language, today)) return words.correct;
    if (at === 3 && form.querySelector(".bring-in .question, .bring-in .problem")) return words.correctPaste;
    return undefined;
  }

  async function forward(form: HTMLElement): Promise<void> {
    const lacks = lacking(form);
    setProblem(lacks);
    if (lacks) return tell(lacks);
    if (!last) return go(at + 1);
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
      onSubmit={(event) => {
        event.preventDefault();
        void forward(event.currentTarget);
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
      <h1 ref={heading} tabIndex={-1}>
        {wordsOf(title)}
      </h1>
      <Step book={book} library={library} draft={draft} change={change} />
      {problem && <p class="problem">{wordsOf(problem)}</p>}
      <FormButtons
        leave={() => (at === 0 ? leave() : go(at - 1))}
        leaveSays={at === 0 ? shared.cancel : shared.back}
        submitSays={last ? shared.save : shared.next}
      />
    </form>
  );
}
