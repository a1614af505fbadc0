/** What a host needs while it runs; what it needs to be built, it takes from the files themselves. */
export { answer, type Shown, type ShownCell } from "./catalogue/answer.ts";
export type { Definition } from "./catalogue/define.ts";
export { catalogue } from "./catalogue/index.ts";
export { areNumbers, type Cell, type CellError, type Day, type Given, type Grid } from "./cells.ts";
export { dayOf } from "./days.ts";
export { isProblem, type Problem } from "./problem.ts";
export { type Language, languageOf, languages, productName, type Text } from "./text.ts";
