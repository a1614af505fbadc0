import { monthlyFigures } from "../../../../core/book/figures/monthly-figures.ts";
import { readTable } from "../../../../core/book/figures/read-table.ts";
import type { Ask } from "../../../../core/book/figures/table.ts";

/** What a table answers about a KPI called X: the whole answer, and its months or questions in one line. */

export const answer = (text: string, kpi: Partial<Ask["kpi"]> = {}, more: Partial<Ask> = {}) =>
  monthlyFigures(readTable({ text }, "2026-11-29"), {
    kpi: { code: "X", name: "X", kind: "flow", unit: "", ...kpi },
    ...more,
  });

export const months = (...asked: Parameters<typeof answer>): string => {
  const { figures, questions } = answer(...asked);
  if (questions.length > 0) return questions.map(({ kind }) => kind).join(" ");
  return figures.map(({ month, value }) => `${month} ${value}`).join(", ");
};
