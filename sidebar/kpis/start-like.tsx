import { useState } from "preact/hooks";
import { isProblem } from "../../core/base/problem.ts";
import type { Text } from "../../core/base/text.ts";
import { readSetup } from "../../core/book/tables/book-setup.ts";
import { refusalOf, usePanel, useWords } from "../base/context.ts";
import { words as shared } from "../base/words.ts";
import { TextField } from "../controls/fields.tsx";
import { startLikeWords as words } from "./words.ts";

/** A new book that begins with the KPIs of another workbook, pasted as text. */
export function StartLike() {
  const { perform, busy, say, open } = usePanel();
  const wordsOf = useWords();
  const [text, setText] = useState("");
  const [problem, setProblem] = useState<Text>();

  async function start(): Promise<void> {
    const setup = readSetup(text);
    if (isProblem(setup)) {
      setProblem(setup.says);
      return;
    }
    const refused = refusalOf(await perform("start-like", { setup }));
    setProblem(refused);
    if (refused) return;
    open("kpis");
    say(shared.bookStarted);
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void start();
      }}
    >
      <p class="quiet">{wordsOf(words.how)}</p>
      <TextField label={words.paste} lines={4} value={text} change={setText} />
      {problem && (
        <p class="problem" role="alert">
          {wordsOf(problem)}
        </p>
      )}
      <p class="buttons">
        <button type="submit" disabled={busy || text.trim() === ""}>
          {wordsOf(words.start)}
        </button>
      </p>
    </form>
  );
}
