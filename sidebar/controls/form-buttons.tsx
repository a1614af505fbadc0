import type { Text } from "../../core/base/text.ts";
import { usePanel, useWords } from "../base/context.ts";
import { words } from "../base/words.ts";

interface FormButtonsProps {
  readonly leave: () => void;
  /** What leaving is called, where it is not *Cancel*. */
  readonly leaveSays?: Text;
  readonly submitSays: Text;
  /** Whether the form cannot be sent yet. */
  readonly blocked?: boolean;
}

/** The last line of a form: leave it, or send it. */
export function FormButtons({ leave, leaveSays = words.cancel, submitSays, blocked = false }: FormButtonsProps) {
  const { busy } = usePanel();
  const say = useWords();
  return (
    <p class="buttons">
      <button type="button" disabled={busy} onClick={leave}>
        {say(leaveSays)}
      </button>
      <button type="submit" class="main" disabled={busy || blocked}>
        {say(submitSays)}
      </button>
    </p>
  );
}
