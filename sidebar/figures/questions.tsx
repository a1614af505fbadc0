import { useId } from "preact/hooks";
import type { Question, QuestionKind } from "../../core/book/figures/table.ts";
import { useWords } from "../base/context.ts";
import { bringInWords as words } from "./words.ts";

/** More choices than this are a list. */
const mostButtons = 4;

/** What only a person can answer, each in its place; an answer takes effect at once. */
export function Questions({
  questions,
  named,
  answer,
}: {
  questions: readonly Question[];
  /** The KPI that they concern; none for those about the whole table. */
  named?: string;
  answer: (kind: QuestionKind, key: string) => void;
}) {
  return (
    <>
      {questions.map((question) => (
        <Asked key={question.kind} question={question} named={named} answer={(key) => answer(question.kind, key)} />
      ))}
    </>
  );
}

function Asked({
  question: { says, choices },
  named,
  answer,
}: {
  question: Question;
  named: string | undefined;
  answer: (key: string) => void;
}) {
  const say = useWords();
  const id = useId();
  return (
    <div class="question">
      <p id={id}>
        {say(says)}
        {named && <span class="unseen"> {named}</span>}
      </p>
      {choices.length > 0 && choices.length <= mostButtons && (
        <p class="buttons">
          {choices.map(({ key, says: choice }) => (
            <button key={key} type="button" aria-describedby={id} onClick={() => answer(key)}>
              {say(choice)}
            </button>
          ))}
        </p>
      )}
      {choices.length > mostButtons && (
        <select
          aria-labelledby={id}
          value=""
          onChange={(event) => event.currentTarget.value !== "" && answer(event.currentTarget.value)}
        >
          <option value="">{say(words.choose)}</option>
          {choices.map(({ key, says: choice }) => (
            <option key={key} value={key}>
              {say(choice)}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}
