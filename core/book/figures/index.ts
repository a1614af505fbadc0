/**
 * The one reader of everything people paste, choose as a file or keep on a sheet: `readTable` understands the table,
 * `monthlyFigures` answers for one KPI, month by month, and asks what only a person can know. Answer a question by
 * calling it again with `answers: { [question.kind]: choice.key }`. Pure. It brings papaparse along, which parses CSV.
 */

export { cellsOfText, isSeparatedText, type TextCells } from "./cells-of-text.ts";
export { columnsOfKpi } from "./choose-columns.ts";
export { decoded, encodingOf, textOf } from "./encoding.ts";
export { valuesIn } from "./filter-lines.ts";
export { monthlyFigures } from "./monthly-figures.ts";
export { type NativeSource, nativeSource } from "./native-source.ts";
export { readTable } from "./read-table.ts";
export type {
  Aggregate,
  Answers,
  Ask,
  Column,
  Filter,
  LeftOut,
  MonthFigure,
  MonthlyFigures,
  Question,
  QuestionKind,
  Said,
  Source,
  Table,
} from "./table.ts";
