import { openBook } from "../../test/playground/headless.ts";
import type { Cells, Pair } from "./pair.ts";

/** Pairs in the playground's spreadsheet, without its page. */

type Shown = string | number | boolean | null;

export interface Opened {
  /** Computes every formula again. */
  compute(): unknown;
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

/** Ours and the native ones, each in a sheet of its own. */
export const bothOf = ({ figures, ours, natively }: Pair) => ({
  ours: opened({ ...figures, ...ours }),
  natively: opened({ ...figures, ...natively }),
});

/** Where the native answers differ from ours, by address; both must say the same before they are timed. */
export function differences(pair: Pair, { ours, natively } = bothOf(pair)): string[] {
  return pair.answers.flatMap((address) => {
    const [one, other] = [ours.at(address), natively.at(address)];
    return sameAnswer(one, other) ? [] : [`${address}: ${one} and ${other}`];
  });
}

/** Numbers may differ by what the order of a sum changes. */
export const sameAnswer = (one: Shown, other: Shown): boolean =>
  typeof one === "number" && typeof other === "number"
    ? Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other))
    : one === other;
