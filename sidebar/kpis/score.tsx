import { type SmartLetter, smartLetters } from "../../core/book/kpi/smart-letters.ts";
import type { SmartCheck } from "../../core/book/smart/smart.ts";
import { useWords } from "../base/context.ts";
import { kpisWords as words } from "./words.ts";

/** What is missing or worth thinking about, each with its reason. */
export function Sentences({ sentences }: { sentences: SmartCheck["letters"][SmartLetter]["missing"] }) {
  const say = useWords();
  return (
    <ul>
      {sentences.map(({ name, says, why }) => (
        <li key={name}>
          {say(says)} <span class="quiet">{say(why)}</span>
        </li>
      ))}
    </ul>
  );
}

/** The five letters in one line, for a list: S M A R T, with complete ones marked. */
export function Score({ check }: { check: SmartCheck }) {
  const say = useWords();
  const all = Object.keys(smartLetters) as SmartLetter[];
  const missing = all.filter((letter) => !check.letters[letter].complete);
  return (
    <span
      class="score"
      role="img"
      aria-label={
        missing.length === 0
          ? say(words.allComplete)
          : `SMART. ${say(words.toComplete)}: ${missing.map((letter) => say(smartLetters[letter])).join(", ")}`
      }
    >
      {all.map((letter) => (
        <span key={letter} class={check.letters[letter].complete ? "there" : "lacks"}>
          {say(smartLetters[letter]).charAt(0)}
        </span>
      ))}
    </span>
  );
}
