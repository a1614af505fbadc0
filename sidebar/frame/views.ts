import type { ComponentType } from "preact";
import { FormulasView } from "../formulas/formulas-view.tsx";
import { WhyView } from "../why/why-view.tsx";

/** The views that show no book: nobody waits for them when the panel opens. */
export interface OtherViews {
  readonly FormulasView: ComponentType;
  readonly WhyView: ComponentType;
}

/** For hosts that serve one page, or one script, and nothing else. */
export const viewsAtOnce: OtherViews = { FormulasView, WhyView };
