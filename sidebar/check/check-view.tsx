import { useState } from "preact/hooks";
import type { Text } from "../../core/base/text.ts";
import { usePanel, useWords } from "../base/context.ts";
import { copied } from "../base/copy.ts";
import { words as frameWords } from "../base/words.ts";
import { Title } from "../controls/title.tsx";
import { words } from "./words.ts";

/** Tries this installation and shows what is other than expected, as a text to be sent. */
export function CheckView() {
  const { host, say } = usePanel();
  const wordsOf = useWords();
  const [isRunning, setRunning] = useState(false);
  const [report, setReport] = useState("");
  const [problem, setProblem] = useState<Text>();

  // It takes longer than the panel waits for anything else.
  async function start(): Promise<void> {
    setRunning(true);
    setProblem(undefined);
    const answer = await host.check?.().catch(() => undefined);
    setRunning(false);
    if (answer && "value" in answer) setReport(answer.value);
    else setProblem(answer?.problem ?? frameWords.lost);
  }

  return (
    <>
      <Title>{wordsOf(frameWords.check)}</Title>
      <p>{wordsOf(words.about)}</p>
      <p class="buttons">
        <button type="button" class="main" disabled={isRunning} onClick={() => void start()}>
          {wordsOf(isRunning ? words.running : words.start)}
        </button>
      </p>
      {problem && <p class="problem">{wordsOf(problem)}</p>}
      {report !== "" && (
        <>
          <textarea
            readOnly
            rows={12}
            value={report}
            aria-label={wordsOf(words.report)}
            onFocus={(event) => event.currentTarget.select()}
          />
          <p class="buttons">
            <button
              type="button"
              onClick={() => void copied(report).then((done) => say(done ? words.copied : words.copyByHand))}
            >
              {wordsOf(words.copy)}
            </button>
          </p>
          <p class="quiet">{wordsOf(words.send)}</p>
        </>
      )}
    </>
  );
}
