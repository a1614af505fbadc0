import { isPercent } from "../figures/units.ts";
import { codeKey } from "./codes.ts";
import type { Kpi } from "./schema.ts";

/** A rate is computed, not typed: its cell divides the two counts in its row, with functions every spreadsheet has. */

/**
 * Blank until both counts are numbers and the denominator is not 0.
 * @param numerator an address such as `B5`
 */
export const rateFormula = (numerator: string, denominator: string): string =>
  `=IF(COUNT(${numerator},${denominator})=2,IF(${denominator}=0,"",${numerator}/${denominator}),"")`;

/** The counts of a rate, if both exist and neither is itself a rate: ratios of ratios do not add up. */
export function countsOf(
  kpi: Kpi,
  kpiOf: (code: string) => Kpi | undefined,
): { readonly numerator: string; readonly denominator: string } | undefined {
  if (kpi.kind !== "rate" || kpi.numerator === "" || kpi.denominator === "") return undefined;
  const counts = [kpiOf(codeKey(kpi.numerator)), kpiOf(codeKey(kpi.denominator))];
  if (counts.some((count) => count === undefined || count.kind === "rate")) return undefined;
  return { numerator: codeKey(kpi.numerator), denominator: codeKey(kpi.denominator) };
}

/**
 * A new rate in % stays around a level unless something else is said: its counts then tell how far chance alone moves
 * it. Books from before keep the plain rules until somebody says so.
 */
export const withLevel = (kpi: Kpi): Kpi =>
  kpi.usual === null && kpi.kind === "rate" && isPercent(kpi.unit) ? { ...kpi, usual: "level" } : kpi;

/** Formulas that differ only in spaces, dollar signs, case or the separator between arguments are the same. */
export const sameFormula = (one: string, other: string): boolean => plain(one) === plain(other);

const plain = (formula: string): string =>
  formula.replace(/[\s$]/g, "").replace(/;/g, ",").replace(/^=/, "").toUpperCase();
