import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useWords } from "./context.ts";
import { words } from "./words.ts";

/** A view that is not loaded at first: if the panel is made of pieces, it is fetched once, when somebody opens it. */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let loaded: ComponentType<Props> | undefined;
  return function Later(props: Props) {
    const say = useWords();
    const [View, setView] = useState(() => loaded);
    const [lost, setLost] = useState(false);
    const fetchView = (): void => {
      setLost(false);
      load().then(
        (view) => {
          loaded = view;
          setView(() => view);
        },
        () => setLost(true),
      );
    };
    useEffect(() => {
      if (!View) fetchView();
    }, []);
    if (View) return <View {...props} />;
    if (!lost) return <p class="quiet">{say(words.loadingView)}</p>;
    return (
      <>
        <p class="problem">{say(words.viewLost)}</p>
        <button type="button" onClick={fetchView}>
          {say(words.tryAgain)}
        </button>
      </>
    );
  };
}
