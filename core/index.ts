/** What a host needs at run time. What its build needs, it imports from the files themselves. */

export type { Cell, CellError, Day, Grid, Passed } from "./base/cells.ts";
export { dayOf } from "./base/days.ts";
export { isProblem, type Problem } from "./base/problem.ts";
export { type Language, languageOf, languages, productName, type Text } from "./base/text.ts";
export { answer, type Notation, type Shown, type ShownCell } from "./formulas/engine/answer.ts";
export type { Definition } from "./formulas/engine/define.ts";
export { catalogue, formulaNamed, typable } from "./formulas/functions/index.ts";
