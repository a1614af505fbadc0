import { later } from "../base/later.tsx";
import type { OtherViews } from "./views.ts";

/** Views as pieces of the panel, loaded when they are opened. */
export const viewsInPieces: OtherViews = {
  FormulasView: later(async () => (await import("../formulas/formulas-view.tsx")).FormulasView),
  CheckView: later(async () => (await import("../check/check-view.tsx")).CheckView),
  WhyView: later(async () => (await import("../why/why-view.tsx")).WhyView),
};
