import type { ComponentType } from "preact";
import { CheckView } from "../check/check-view.tsx";
import { FormulasView } from "../formulas/formulas-view.tsx";
import { WhyView } from "../why/why-view.tsx";

/** The views that do not show the book, so nobody waits for them when the panel opens. */
export interface OtherViews {
  readonly FormulasView: ComponentType;
  readonly WhyView: ComponentType;
  readonly CheckView: ComponentType;
}

/** For hosts that serve only one page or one script. */
export const viewsAtOnce: OtherViews = { FormulasView, WhyView, CheckView };
