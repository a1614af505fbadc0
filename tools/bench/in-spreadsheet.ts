import { openBook } from "../../test/playground/headless.ts";
import type { Work } from "./measure.ts";
import type { Cells, Pair } from "./pair.ts";

/** Pairs in the playground's spreadsheet, without its page. */

type Shown = string | number | boolean | null;

export interface Opened {
  /** Computes every formula again. */
  readonly compute: Work;
  at(address: string): Shown;
}

export function opened(cells: Cells): Opened {
  const { model, get } = openBook(bookOf(cells));
  return { compute: () => model.dispatch("EVALUATE_CELLS"), at: (address) => get(address).value };
}

function bookOf(cells: Cells) {
  const rowNumber = Object.keys(cells).reduce((most, cell) => Math.max(most, Number(cell.replace(/\D/g, ""))), 100);
  return { sheets: [{ id: "sheet", colNumber: 26, rowNumber, cells }] };
}

/**
 * Where the native answers differ from ours, by address; both sides of a pair must say the same before they are timed.
 */
export function differences({ figures, ours, natively, answers }: Pair): string[] {
  const [own, native] = [opened({ ...figures, ...ours }), opened({ ...figures, ...natively })];
  return answers.flatMap((address) => {
    const [one, other] = [own.at(address), native.at(address)];
    return sameAnswer(one, other) ? [] : [`${address}: ${one} and ${other}`];
  });
}

/** Numbers may differ by what the order of a sum changes. */
export const sameAnswer = (one: Shown, other: Shown): boolean =>
  typeof one === "number" && typeof other === "number"
    ? Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other))
    : one === other;
