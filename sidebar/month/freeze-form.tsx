import { useState } from "preact/hooks";
import type { Month } from "../../core/base/months.ts";
import type { Text } from "../../core/base/text.ts";
import { changedSince } from "../../core/book/review/month/frozen-since.ts";
import type { Frozen } from "../../core/book/tables/frozen-months.ts";
import { readBook } from "../../core/book/tables/read.ts";
import { refusalOf, usePanel, useWords } from "../base/context.ts";
import { TextField } from "../controls/fields.tsx";
import { monthWordsOf } from "./words.ts";
import { changedWords, freezeMonthWords, frozenWords, reviewWords as words } from "./words-review.ts";

interface FreezingProps {
  readonly month: Month;
  readonly blocks: readonly Text[];
  readonly last: Frozen | undefined;
  /** Nothing else is left to do in this month. */
  readonly isNext: boolean;
}

/** Freezing a month, or what still keeps it from being frozen; folded in until then. */
export function Freezing({ month, blocks, last, isNext }: FreezingProps) {
  const { snapshot } = usePanel();
  const say = useWords();
  const changed = last && snapshot ? changedSince(readBook(snapshot), last) : [];
  return (
    <details class="more" open={isNext || last !== undefined}>
      <summary>{say(freezeMonthWords(month))}</summary>
      {changed.length > 0 && <p class="watch">! {say(changedWords(changed))}</p>}
      {blocks.length === 0 ? (
        <FreezeForm month={month} last={last} />
      ) : (
        <>
          <p>{say(monthWordsOf.blocks)}</p>
          <ul class="blocks">
            {blocks.map((each) => (
              <li key={say(each)}>{say(each)}</li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}

function FreezeForm({ month, last }: Pick<FreezingProps, "month" | "last">) {
  const { perform, busy, say, snapshot } = usePanel();
  const wordsOf = useWords();
  const [by, setBy] = useState("");
  const [problem, setProblem] = useState<Text>();

  async function freeze(): Promise<void> {
    const refused = refusalOf(await perform("freeze-month", { month, by, again: last !== undefined }));
    setProblem(refused);
    if (!refused) say(words.frozenNow);
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void freeze();
      }}
    >
      <p class="good">✔ {wordsOf(last ? frozenWords(last, snapshot?.dayOrder) : monthWordsOf.free)}</p>
      {!last && <p class="quiet">{wordsOf(words.freezeHint)}</p>}
      <TextField label={words.by} optional value={by} change={setBy} />
      {problem && <p class="problem">{wordsOf(problem)}</p>}
      <p class="buttons">
        <button type="submit" class={last ? "" : "main"} disabled={busy}>
          {wordsOf(last ? words.freezeAgain : freezeMonthWords(month))}
        </button>
      </p>
    </form>
  );
}
