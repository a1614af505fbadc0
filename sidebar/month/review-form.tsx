import { useState } from "preact/hooks";
import type { Month } from "../../core/base/months.ts";
import type { Language, Text } from "../../core/base/text.ts";
import { type Frozen, frozenMonths } from "../../core/book/tables/frozen-months.ts";
import { refusalOf, usePanel, useWords } from "../base/context.ts";
import { copied } from "../base/copy.ts";
import { TextField } from "../controls/fields.tsx";
import { monthWordsOf } from "./words.ts";
import { freezeMonthWords, frozenWords, reviewWords as words } from "./words-review.ts";

/** The steps after a month is recorded: its page, a message, and freezing it. */
export function ReviewForm({ month, blocks }: { month: Month; blocks: readonly Text[] }) {
  const { snapshot } = usePanel();
  const say = useWords();
  const frozen = snapshot ? frozenMonths(snapshot).filter((each) => each.month === month) : [];
  return (
    <section class="blocks">
      <h2>{say(words.title)}</h2>
      <Page month={month} />
      <Message month={month} />
      <h3>{say(words.freeze)}</h3>
      {blocks.length === 0 ? (
        <Freeze month={month} last={frozen[frozen.length - 1]} />
      ) : (
        <>
          <p>{say(monthWordsOf.blocks)}</p>
          <ul>
            {blocks.map((each) => (
              <li key={say(each)}>{say(each)}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Page({ month }: { month: Month }) {
  const { perform, busy, say, snapshot } = usePanel();
  const wordsOf = useWords();
  const [company, setCompany] = useState("");
  const [problem, setProblem] = useState<Text>();
  const isThere = snapshot?.tables.month !== undefined;

  async function make(): Promise<void> {
    const refused = refusalOf(await perform("make-review", { month, ...(company !== "" && { company }) }));
    setProblem(refused);
    if (!refused) say(words.pageMade);
  }

  return (
    <>
      <p class="quiet">{wordsOf(words.pageHint)}</p>
      {!isThere && <TextField label={words.company} optional value={company} change={setCompany} />}
      {problem && <p class="problem">{wordsOf(problem)}</p>}
      <p class="buttons">
        <button type="button" disabled={busy} onClick={() => void make()}>
          {wordsOf(isThere ? words.showPage : words.makePage)}
        </button>
      </p>
    </>
  );
}

function Message({ month }: { month: Month }) {
  const { ask, busy, say, host } = usePanel();
  const wordsOf = useWords();
  const [message, setMessage] = useState("");
  const [problem, setProblem] = useState<Text>();

  async function copy(language: Language): Promise<void> {
    const answer = await ask(() => host.message(month, language));
    setProblem(refusalOf(answer));
    if (!("value" in answer)) return;
    setMessage(answer.value);
    // A program may deny its panels the clipboard: then the message can be copied by hand.
    say((await copied(answer.value)) ? words.copied : words.copyByHand);
  }

  return (
    <>
      <h3>{wordsOf(words.message)}</h3>
      {problem && <p class="problem">{wordsOf(problem)}</p>}
      <p class="buttons">
        <button type="button" disabled={busy} onClick={() => void copy("en")}>
          {wordsOf(words.copyEnglish)}
        </button>
        <button type="button" disabled={busy} onClick={() => void copy("fr")}>
          {wordsOf(words.copyFrench)}
        </button>
      </p>
      {message !== "" && (
        <textarea
          readOnly
          rows={6}
          value={message}
          aria-label={wordsOf(words.message)}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </>
  );
}

function Freeze({ month, last }: { month: Month; last: Frozen | undefined }) {
  const { perform, busy, say } = usePanel();
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
      <p class="good">✔ {wordsOf(last ? frozenWords(last) : monthWordsOf.free)}</p>
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
