import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ask, column, problemOf, row } from "../../../cells.ts";
import { itAnswersAsKnown } from "./known-answers.ts";

describe("REPEAT_PURCHASE_RATE", () => {
  itAnswersAsKnown("REPEAT_PURCHASE_RATE");

  it("counts a customer once, however often they come back", () => {
    expect(ask("REPEAT_PURCHASE_RATE", column(["a", "a", "a", "b", "a"]))).toBe(0.5);
    expect(ask("REPEAT_PURCHASE_RATE", column(["a", "a", "a", "b"]), column([1, 2, 3, 4]))).toBe(0.5);
  });

  it("takes the rows of one order as one, also where another order lies between them", () => {
    expect(ask("REPEAT_PURCHASE_RATE", column(["a", "b", "a"]), column([1, 2, 1]))).toBe(0);
    expect(ask("REPEAT_PURCHASE_RATE", column(["a", "b", "a", "a"]), column([1, 2, 3, 1]))).toBe(0.5);
  });

  it("keeps one order number of two customers apart", () => {
    expect(ask("REPEAT_PURCHASE_RATE", column(["a", "b"]), column([1, 1]))).toBe(0);
  });

  it("needs no order number where no customer is given, and says in which row one is missing", () => {
    expect(ask("REPEAT_PURCHASE_RATE", column(["a", null, "a"]), column([1, null, 2]))).toBe(1);
    expect(problemOf("REPEAT_PURCHASE_RATE", column(["a", "a", "b"]), column([1, 2, null])).says.en).toBe(
      "REPEAT_PURCHASE_RATE: orders (row 3 of the range) is empty. Fill in the cell; a blank isn't a zero.",
    );
  });

  it("takes rows, names that look like formulas or markup, and refuses ranges of different sizes", () => {
    expect(ask("REPEAT_PURCHASE_RATE", row(["=1+1", "<b>", "=1+1", "__proto__"]))).toBeCloseTo(1 / 3, 12);
    expect(problemOf("REPEAT_PURCHASE_RATE", column(["a", "b"]), column([1, 2, 3])).name).toBe("different-shapes");
  });

  it("does not depend on the order of the rows", () => {
    const orders = fc.array(fc.tuple(fc.constantFrom("a", "b", "c", "d"), fc.integer({ min: 1, max: 4 })), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(orders, (orders) => {
        const rate = (rows: typeof orders): unknown =>
          ask("REPEAT_PURCHASE_RATE", column(rows.map(([name]) => name)), column(rows.map(([, order]) => order)));
        expect(rate([...orders].reverse())).toBe(rate(orders));
        const numbers = new Map<string, Set<number>>();
        for (const [name, order] of orders) numbers.set(name, (numbers.get(name) ?? new Set()).add(order));
        expect(rate(orders)).toBe([...numbers.values()].filter(({ size }) => size > 1).length / numbers.size);
      }),
    );
  });
});
