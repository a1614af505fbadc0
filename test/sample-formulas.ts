import { typable } from "../core/formulas/functions/index.ts";

/**
 * Four formulas that stand for all where a golden file shows what a program makes of the catalogue: plain arguments, a
 * second name, optional arguments, and ranges with a list of words.
 */
export const sampleFormulas = typable.filter(({ name }) => ["COCA", "CAC", "CLV", "FUNNEL_LEADS"].includes(name));
