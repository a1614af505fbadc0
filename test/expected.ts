import { expect } from "vitest";
import type { Answer, AnswerCell } from "../core/catalogue/define.ts";
import { isText, type Language } from "../core/text.ts";

/** Compares an answer, cell by cell, with what the catalogue promises; floating point may differ in the last digits. */
export function expectCells(shown: unknown, promised: Answer, language: Language, blank: unknown = null): void {
  const rowsOf = (cells: unknown): unknown[][] => (Array.isArray(cells) ? cells : [[cells]]);
  const expected = rowsOf(promised).map((row) => row.map((cell) => inLanguage(cell as AnswerCell, language) ?? blank));
  const found = rowsOf(shown);
  expect(found.map((row) => row.length)).toEqual(expected.map((row) => row.length));
  for (const [row, cells] of expected.entries()) {
    for (const [column, cell] of cells.entries()) {
      const value = found[row]?.[column];
      if (typeof cell === "number") {
        expect(Math.abs((value as number) - cell)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(cell)));
      } else expect(value).toBe(cell);
    }
  }
}

const inLanguage = (cell: AnswerCell, language: Language): unknown => (isText(cell) ? cell[language] : cell);
