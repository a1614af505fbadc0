import type { FieldKey } from "../../core/book/kpi/schema.ts";
import { type SmartLetter, smartLetters } from "../../core/book/kpi/smart-letters.ts";
import type { SmartCheck } from "../../core/book/smart/smart.ts";
import { useWords } from "../base/context.ts";
import { Sentences } from "./score.tsx";
import { kpisWords } from "./words.ts";
import { missingIn, wizardWords as words } from "./words-wizard.ts";

/** What a letter still lacks and why it matters, then suggestions. */
export function Advice({
  check,
  letter,
  fields,
}: {
  check: SmartCheck;
  letter: SmartLetter;
  fields: readonly FieldKey[];
}) {
  const say = useWords();
  const { missing, complete } = check.letters[letter];
  // What is already listed as missing is not repeated.
  const advice = check.advice.filter(
    ({ field, name }) => fields.includes(field) && !missing.some((each) => each.name === name),
  );
  return (
    <div class="advice">
      {complete ? (
        <p class="good">✔ {say(words.complete)}</p>
      ) : (
        <>
          <h3>{say(kpisWords.toComplete)}</h3>
          <Sentences sentences={missing} />
        </>
      )}
      {advice.length > 0 && (
        <>
          <h3>{say(words.thinkAbout)}</h3>
          <Sentences sentences={advice} />
        </>
      )}
    </div>
  );
}

/** The five letters, each with what it lacks: shows where the user is, and leads to the others. */
export function Steps({
  check,
  current,
  go,
}: {
  check: SmartCheck;
  current: SmartLetter;
  go: (letter: SmartLetter) => void;
}) {
  const say = useWords();
  return (
    <ol class="steps" aria-label={say(words.steps)}>
      {(Object.keys(smartLetters) as SmartLetter[]).map((letter) => {
        const { complete, missing } = check.letters[letter];
        const state = complete ? say(words.complete) : say(missingIn(missing.length));
        return (
          <li key={letter}>
            <button
              type="button"
              aria-current={letter === current ? "step" : undefined}
              title={`${say(smartLetters[letter])}, ${state}`}
              onClick={() => go(letter)}
            >
              <span aria-hidden="true">{say(smartLetters[letter]).charAt(0)}</span>
              <span aria-hidden="true" class="state">
                {complete ? "✔" : missing.length}
              </span>
              <span class="unseen">
                {say(smartLetters[letter])}, {state}
              </span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}
