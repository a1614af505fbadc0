import type { ComponentChild } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Library } from "../../core/book/library/entry.ts";
import { type Panel, usePanel, useWords } from "../base/context.ts";
import type { PanelData } from "../base/data.ts";
import { words } from "../base/words.ts";

/** Loads the ready-made KPIs after the panel has appeared; only the views that show them wait. */
export function useLibrary(read: PanelData["library"]): Pick<Panel, "library" | "readLibrary"> {
  const [library, setLibrary] = useState<Library>();
  const [failed, setFailed] = useState(false);
  const readLibrary = (): void => {
    setFailed(false);
    read().then(setLibrary, () => setFailed(true));
  };
  useEffect(readLibrary, []);
  return { library, readLibrary: failed ? readLibrary : undefined };
}

/** A view that needs them. */
export function WithLibrary({ show }: { show: (library: Library) => ComponentChild }) {
  const { library, readLibrary } = usePanel();
  const say = useWords();
  if (library) return show(library);
  if (!readLibrary) return <p class="quiet">{say(words.readingLibrary)}</p>;
  return (
    <>
      <p class="problem">{say(words.readyMadeLost)}</p>
      <button type="button" onClick={readLibrary}>
        {say(words.tryAgain)}
      </button>
    </>
  );
}
