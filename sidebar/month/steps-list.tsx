import { usePanel, useWords } from "../base/context.ts";
import { type Step, steps } from "./steps.ts";
import { stepWords, monthWordsOf as words } from "./words.ts";

interface StepsProps {
  readonly done: ReadonlySet<Step>;
  readonly next: Step | undefined;
  readonly take: (step: Step) => void;
}

/** The steps of the month, each a button too: any of them can be taken again, or before its turn. */
export function Steps({ done, next, take }: StepsProps) {
  const { busy } = usePanel();
  const say = useWords();
  return (
    <ol class="month-steps" aria-label={say(words.steps)}>
      {steps.map((step) => (
        <li key={step} class={done.has(step) ? "done" : step === next ? "next" : ""}>
          <button
            type="button"
            disabled={busy}
            aria-current={step === next ? "step" : undefined}
            onClick={() => take(step)}
          >
            {done.has(step) && "✔ "}
            {say(stepWords[step])}
          </button>
        </li>
      ))}
    </ol>
  );
}
