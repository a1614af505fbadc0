import { catalogue } from "../core/formulas/functions/index.ts";

/**
 * Three formulas that stand for all where a golden file shows what a program makes of the catalogue: plain arguments,
 * optional arguments, and ranges with a list of words.
 */
export const sampleFormulas = catalogue.filter(({ name }) => ["COCA", "CLV", "FUNNEL_LEADS"].includes(name));
