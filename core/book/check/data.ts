import type { CheckData } from "./check.ts";
import { formulaSheet } from "./formulas.ts";
import { checkPlans } from "./plans.ts";
import { walk } from "./walk.ts";

/** All that is tried: computed while building, and read as data by whoever runs the check. */
export const checkData = (): CheckData => ({ formulas: formulaSheet(), plans: checkPlans, walk });
