import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useWords } from "../base/context.ts";
import { words } from "../base/words.ts";
import type { OtherViews } from "./views.ts";

/** A view that is not loaded at first: if the panel is made of files, it is fetched once, when somebody opens it. */
function later(load: () => Promise<ComponentType>): ComponentType {
  let loaded: ComponentType | undefined;
  return function Later() {
    const say = useWords();
    const [View, setView] = useState(() => loaded);
    const [lost, setLost] = useState(false);
    useEffect(() => {
      if (View) return;
      load().then(
        (view) => {
          loaded = view;
          setView(() => view);
        },
        () => setLost(true),
      );
    }, []);
    if (View) return <View />;
    return lost ? <p class="problem">{say(words.viewLost)}</p> : null;
  };
}

/** From files beside the page. */
export const viewsInFiles: OtherViews = {
  FormulasView: later(async () => (await import("../formulas/formulas-view.tsx")).FormulasView),
  WhyView: later(async () => (await import("../why/why-view.tsx")).WhyView),
};
