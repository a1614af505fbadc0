import { useState } from "preact/hooks";
import { setupOf, setupText } from "../../core/book/tables/book-setup.ts";
import { isStarted } from "../../core/book/tables/read.ts";
import { usePanel, useWords } from "../base/context.ts";
import { copied } from "../base/copy.ts";
import { TextField } from "../controls/fields.tsx";
import { copySetupWords as words } from "./words.ts";

/** A new workbook like this one: its setup as text, to be pasted into the panel of an empty workbook. */
export function CopySetup() {
  const { snapshot, say } = usePanel();
  const wordsOf = useWords();
  const [shown, setShown] = useState<string>();
  const setup = snapshot && isStarted(snapshot) ? setupOf(snapshot) : undefined;
  if (!setup) return null;

  async function copy(text: string): Promise<void> {
    if (await copied(text)) say(words.setupCopied);
    else setShown(text);
  }

  return (
    <>
      <p>{wordsOf(words.newLikeSays)}</p>
      <ol>
        {[words.newLikeFirst, words.newLikeThen, words.newLikeLast].map((step) => (
          <li key={wordsOf(step)}>{wordsOf(step)}</li>
        ))}
      </ol>
      <p class="buttons">
        <button type="button" onClick={() => void copy(setupText(setup))}>
          {wordsOf(words.copySetup)}
        </button>
      </p>
      {shown !== undefined && <TextField label={words.copyByHand} lines={4} value={shown} change={() => undefined} />}
    </>
  );
}
