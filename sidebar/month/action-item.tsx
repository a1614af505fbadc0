import { useState } from "preact/hooks";
import { dayFromIso, isoDayOf, type Month } from "../../core/base/months.ts";
import type { Text } from "../../core/base/text.ts";
import { type BookAction, nextSteps, states } from "../../core/book/tables/actions.ts";
import { refusalOf, useDayWords, usePanel, useWords } from "../base/context.ts";
import { SelectField, TextField } from "../controls/fields.tsx";
import { answerWords as words } from "./words.ts";

type State = "done" | "dropped";
type NextStep = (typeof nextSteps)[number]["key"];

/** An open action, and how to close it: its effect and the next step. */
export function ActionItem({ action, month }: { action: BookAction; month: Month }) {
  const { language, today, snapshot, perform, busy, say } = usePanel();
  const wordsOf = useWords();
  const dayWords = useDayWords();
  const [state, setState] = useState<State>("done");
  const [nextStep, setNextStep] = useState<NextStep>("continue");
  const [observed, setObserved] = useState("");
  const [taken, setTaken] = useState("");
  const [problem, setProblem] = useState<Text>();
  const due = action.due === null ? undefined : dayFromIso(action.due);
  const overdue = action.due !== null && action.due < isoDayOf(today);

  async function close(): Promise<void> {
    const cells = snapshot?.tables.actions?.cells[action.row] ?? [];
    const refused = refusalOf(
      await perform("close-action", {
        seenRow: { row: action.row, cells: [...cells] },
        month,
        state,
        nextStep,
        observedEffect: observed,
        decisionTaken: taken,
      }),
    );
    setProblem(refused);
    if (!refused) say(words.closed);
  }

  const optionsOf = (choices: readonly { key: string; en: readonly string[]; fr: readonly string[] }[]) =>
    choices.map((choice): [string, string] => [choice.key, choice[language][0] ?? choice.key]);
  return (
    <li>
      {[action.action, action.owner].filter(Boolean).join(" · ")}
      {due && (
        <span class={overdue ? "bad" : "quiet"}>
          {" · "}
          {dayWords(due)}
          {overdue && ` (${wordsOf(words.overdue)})`}
        </span>
      )}
      <details class="more">
        <summary>{wordsOf(words.close)}</summary>
        <SelectField
          label={words.state}
          value={state}
          change={(key) => setState(key as State)}
          options={optionsOf(states.filter(({ key }) => key === "done" || key === "dropped"))}
        />
        <SelectField
          label={words.nextStep}
          value={nextStep}
          change={(key) => setNextStep(key as NextStep)}
          options={optionsOf(nextSteps)}
        />
        <TextField label={words.observed} optional value={observed} change={setObserved} />
        <TextField label={words.taken} optional value={taken} change={setTaken} />
        {problem && <p class="problem">{wordsOf(problem)}</p>}
        <button type="button" disabled={busy} onClick={() => void close()}>
          {wordsOf(words.close)}
        </button>
      </details>
    </li>
  );
}
