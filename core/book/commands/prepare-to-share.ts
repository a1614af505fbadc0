import * as v from "valibot";
import { misread } from "../../base/problem.ts";
import { prepared } from "../sharing/prepare.ts";
import { countsChanged, replacing } from "../sharing/replacing.ts";
import type { Command } from "./command.ts";

const number = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What the user was told would happen. */
export const prepareToShareRequest = v.object({ native: number, values: number });
/**
 * Replaces our formulas in the whole workbook by native ones or by their values, so that it shows its figures without
 * the add-in.
 */
export const prepareToShare: Command<v.InferOutput<typeof prepareToShareRequest>> = (snapshot, request) => {
  const { native, values, sheets } = prepared(snapshot.sheets ?? [], snapshot.language);
  if (native + values === 0) return nothingToPrepare;
  return native === request.native && values === request.values ? replacing(sheets) : countsChanged;
};

const nothingToPrepare = misread("nothing-to-prepare", {
  en: "No cell in this workbook contains a SMART KPI formula that can be replaced.",
  fr: "Aucune cellule de ce classeur ne contient de formule de SMART KPI à remplacer.",
});
