import * as v from "valibot";
import { misread } from "../../base/problem.ts";
import { repaired } from "../sharing/repair.ts";
import { countsChanged, replacing } from "../sharing/replacing.ts";
import type { Command } from "./command.ts";

/** What the user was told would happen. */
export const repairFormulasRequest = v.object({ back: v.pipe(v.number(), v.integer(), v.minValue(0)) });
/** Restores our formulas that were prepared to share, or lost in another program. */
export const repairFormulas: Command<v.InferOutput<typeof repairFormulasRequest>> = (snapshot, request) => {
  const { back, sheets } = repaired(snapshot.sheets ?? [], snapshot.language);
  if (back === 0) return nothingToRepair;
  return back === request.back ? replacing(sheets) : countsChanged;
};

const nothingToRepair = misread("nothing-to-repair", {
  en: "No SMART KPI formulas need to be restored.",
  fr: "Aucune formule de SMART KPI n'est à rétablir.",
});
