import { misread } from "../../base/problem.ts";
import type { Plan } from "../sheets/plan.ts";
import type { ReplacedCells } from "./prepare.ts";

/** One edit per sheet. No expectations: the cells were read a moment ago, in the same call. */
export const replacing = (sheets: readonly ReplacedCells[]): Plan => ({
  expects: [],
  edits: sheets.map(({ sheet, cells }) => ({ kind: "replace", sheet, cells })),
});

export const countsChanged = misread("counts-changed", {
  en: "Formulas have changed since they were counted. Nothing was written. Look at the new numbers, then try again.",
  fr: "Des formules ont changé depuis le comptage. Rien n'a été écrit. Regardez les nouveaux nombres, puis recommencez.",
});
