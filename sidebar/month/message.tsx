import { useState } from "preact/hooks";
import type { Month } from "../../core/base/months.ts";
import type { Language, Text } from "../../core/base/text.ts";
import { refusalOf, usePanel, useWords } from "../base/context.ts";
import { copied } from "../base/copy.ts";
import { reviewWords as words } from "./words-review.ts";

/** The message of a month, once somebody has asked for it. */
interface CopiedMessage {
  /** `""` where nobody has asked. */
  readonly html: string;
  readonly language: Language;
  readonly problem: Text | undefined;
  readonly forget: () => void;
  /** Puts it on the clipboard; answers whether there is a message. */
  readonly copy: (language: Language) => Promise<boolean>;
}

export function useMessage(month: Month): CopiedMessage {
  const { ask, host, say, language } = usePanel();
  const [message, setMessage] = useState<{ readonly html: string; readonly language: Language }>();
  const [problem, setProblem] = useState<Text>();
  return {
    ...(message ?? { html: "", language }),
    problem,
    forget: () => setMessage(undefined),
    copy: async (inLanguage) => {
      const answer = await ask(() => host.message(month, inLanguage));
      setProblem(refusalOf(answer));
      if (!("value" in answer)) return false;
      const { text, html } = answer.value;
      setMessage({ html, language: inLanguage });
      // A program may deny its panels the clipboard: then the message can be copied by hand.
      say((await copied(text, html)) ? words.copied : words.copyByHand);
      return true;
    },
  };
}

/** What was copied, and the same in the other language. */
export function Message({ html, language, problem, copy }: CopiedMessage) {
  const { busy } = usePanel();
  const say = useWords();
  const other = language === "en" ? "fr" : "en";
  return (
    <>
      {problem && <p class="problem">{say(problem)}</p>}
      {html !== "" && (
        <>
          {/* Our own markup: what people wrote is escaped in it. */}
          <section
            class="message"
            // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and is selected whole to be copied by hand
            tabIndex={0}
            lang={language}
            aria-label={say(words.message)}
            onFocus={(event) => getSelection()?.selectAllChildren(event.currentTarget)}
            dangerouslySetInnerHTML={{ __html: html }}
          />
          <p>
            <button type="button" class="small" disabled={busy} onClick={() => void copy(other)}>
              {say(other === "en" ? words.copyEnglish : words.copyFrench)}
            </button>
          </p>
        </>
      )}
    </>
  );
}
