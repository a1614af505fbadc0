import type { ComponentChild } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Library } from "../../core/book/library/entry.ts";
import { type Panel, usePanel, useWords } from "./context.ts";
import type { PanelData } from "./data.ts";
import { words } from "./words.ts";

/** The ready-made KPIs of the panel: loaded once, when a view asks for them first. */
export function useReadyMade(read: PanelData["library"]): Pick<Panel, "library" | "libraryLost" | "readLibrary"> {
  const [library, setLibrary] = useState<Library>();
  const [libraryLost, setLost] = useState(false);
  const isAsked = useRef(false);
  const readLibrary = (): void => {
    if (isAsked.current) return;
    isAsked.current = true;
    setLost(false);
    read().then(setLibrary, () => {
      isAsked.current = false;
      setLost(true);
    });
  };
  return { library, libraryLost, readLibrary };
}

/** Asks for them; undefined until they are there. */
export function useLibrary(): Library | undefined {
  const { library, readLibrary } = usePanel();
  useEffect(readLibrary, []);
  return library;
}

/** A view that needs them. */
export function WithLibrary({ show }: { show: (library: Library) => ComponentChild }) {
  const { libraryLost, readLibrary } = usePanel();
  const library = useLibrary();
  const say = useWords();
  if (library) return show(library);
  if (!libraryLost) return <p class="quiet">{say(words.readingLibrary)}</p>;
  return (
    <>
      <p class="problem">{say(words.readyMadeLost)}</p>
      <button type="button" onClick={readLibrary}>
        {say(words.tryAgain)}
      </button>
    </>
  );
}
