import { monthsOfLines } from "../../../../core/book/figures/months-of-lines.ts";
import { readTable } from "../../../../core/book/figures/read-table.ts";
import type { Ask } from "../../../../core/book/figures/table.ts";

/** The month of each line of a table, or the questions about them, in one line. */
export const months = (text: string, more: Partial<Ask> = {}, isAdded = true): string => {
  const table = readTable({ text }, "2026-11-29");
  const ask: Ask = { kpi: { code: "X", name: "X", kind: "flow", unit: "" }, ...more };
  const { dated, questions } = monthsOfLines(table, ask, table.lines, isAdded);
  return questions.length > 0 ? questions.map(({ kind }) => kind).join(" ") : dated.map(({ month }) => month).join(" ");
};
