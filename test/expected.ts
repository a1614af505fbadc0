import { expect } from "vitest";
import { isProblem, type Problem } from "../core/base/problem.ts";
import { isText, type Language } from "../core/base/text.ts";
import type { Answer, AnswerCell } from "../core/formulas/engine/define.ts";

/**
 * Compares an answer, cell by cell, with what the catalogue promises; the last digits of floating-point numbers may
 * differ.
 */
export function expectCells(shown: unknown, promised: Answer, language: Language, blank: unknown = null): void {
  const rowsOf = (cells: unknown): unknown[][] => (Array.isArray(cells) ? cells : [[cells]]);
  const expected = rowsOf(promised).map((row) => row.map((cell) => inLanguage(cell as AnswerCell, language) ?? blank));
  const found = rowsOf(shown);
  expect(found.map((row) => row.length)).toEqual(expected.map((row) => row.length));
  for (const [row, cells] of expected.entries()) {
    for (const [column, cell] of cells.entries()) {
      const value = found[row]?.[column];
      if (isProblem(cell)) {
        expectProblemCell(value, cell);
        continue;
      }
      if (typeof cell === "number") {
        expect(Math.abs((value as number) - cell)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(cell)));
      } else expect(value).toBe(cell);
    }
  }
}

const inLanguage = (cell: AnswerCell, language: Language): unknown => (isText(cell) ? cell[language] : cell);

/** A problem in its own cell: itself in the core, an error in Excel and the playground, its text in Sheets. */
function expectProblemCell(value: unknown, problem: Problem): void {
  const error = problem.reason === "unknown" ? "#N/A" : "#VALUE!";
  if (isProblem(value)) expect(value.name).toBe(problem.name);
  else if (typeof value === "object") expect(value).toMatchObject({ error });
  else expect(value === "#ERROR" ? "#VALUE!" : value).toBe(error);
}
