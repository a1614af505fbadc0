import type { ComponentChild, ComponentType } from "preact";
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

interface MoreProps {
  readonly summary: ComponentChild;
  readonly open?: boolean;
  /** What is inside: made when it is first opened, so that a later view is not fetched for a closed one. */
  readonly show: () => ComponentChild;
}

/** Something that folds out. */
export function More({ summary, open = false, show }: MoreProps) {
  const [isOpen, setOpen] = useState(open);
  return (
    <details class="more" open={isOpen} onToggle={(event) => event.currentTarget.open && setOpen(true)}>
      <summary>{summary}</summary>
      {isOpen && show()}
    </details>
  );
}
