import fc from "fast-check";
import type { Passed } from "../../../../core/base/cells.ts";
import { column } from "../../../cells.ts";
import { labelsOf, type Series } from "../../../oracles/series.ts";

/** What the tests of the four trend formulas share. */

/** The arguments after the values: direction, baseline and phases as the oracle states them. */
export const settingsOf = (series: Series): Passed[] => [
  series.better,
  series.baseline ?? undefined,
  series.rebaseAt.length > 0 ? column(labelsOf(series)) : undefined,
];

/** Results as people have them: whole cents, so that scaling and shifting stay exact enough to compare. */
export const results = fc.array(fc.integer({ min: -2_000, max: 2_000 }), { minLength: 1, maxLength: 40 });
