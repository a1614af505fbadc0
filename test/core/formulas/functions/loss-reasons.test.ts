import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answer } from "../../../../core/formulas/engine/answer.ts";
import lossReasons from "../../../../core/formulas/functions/loss-reasons.ts";
import { ask, column, problemOf, row } from "../../../cells.ts";
import { itAnswersAsKnown } from "./known-answers.ts";

const counted = ["Reason", "Lost deals", "Share", "Running share"];
const valued = ["Reason", "Lost deals", "Value", "Share", "Running share"];

describe("LOSS_REASONS", () => {
  itAnswersAsKnown("LOSS_REASONS");

  it("counts each reason once, whatever its case and the spaces around it, as first spelled", () => {
    expect(ask("LOSS_REASONS", column(["Timing", " Price", "PRICE ", "price", "Timing"]))).toEqual([
      counted,
      ["Price", 3, 0.6, 0.6],
      ["Timing", 2, 0.4, 1],
    ]);
  });

  it("counts words that every object knows like any others", () => {
    const reasons = column(["__proto__", "constructor", "toString", "constructor", "__proto__", "constructor"]);
    const shown = ask("LOSS_REASONS", reasons) as unknown[][];
    expect(shown.slice(1).map(([reason, deals]) => [reason, deals])).toEqual([
      ["constructor", 3],
      ["__proto__", 2],
      ["toString", 1],
    ]);
  });

  it("ranks by value where values are given, and counts the deals beside", () => {
    const reasons = column(["Price", "Price", "Timing"]);
    expect(ask("LOSS_REASONS", reasons, column([100, 100, 600]))).toEqual([
      valued,
      ["Timing", 1, 600, 0.75, 0.75],
      ["Price", 2, 200, 0.25, 1],
    ]);
  });

  it("leaves reasons that weigh the same in the order they first came", () => {
    const shown = ask("LOSS_REASONS", row(["b", "c", "a", "a", "c", "b"])) as unknown[][];
    expect(shown.slice(1).map(([reason]) => reason)).toEqual(["b", "c", "a"]);
  });

  it("takes a blank and spaces among the reasons alone for no deal, so that sorting changes nothing", () => {
    const shown = [counted, ["Price", 3, 1, 1]];
    expect(ask("LOSS_REASONS", column([null, "Price", "  ", null, "Price", "Price", null, " ", null]))).toEqual(shown);
    expect(ask("LOSS_REASONS", column(["Price", "Price", "Price", null, null]))).toEqual(shown);
  });

  it("counts each row that has a deal, whichever cell is filled", () => {
    const reasons = column(["Price", null, null, null, " "]);
    const values = column([1000, 500, null, null, null]);
    const deals = column([null, null, "d3", null, 46_143]);
    expect(ask("LOSS_REASONS", reasons, values, deals)).toEqual([
      ["Reason", "Lost deals", "Value", "Share", "Running share"],
      ["Price", 1, 1000, 2 / 3, 2 / 3],
      ["Not given", 3, 500, 1 / 3, 1],
    ]);
    expect(problemOf("LOSS_REASONS", reasons, undefined, column(["d1"])).name).toBe("different-shapes");
  });

  it("refuses the sheet's own totals, by their reason or by their name among the deals", () => {
    const [reasons, values] = [column(["Price", "Deadline", "Price Total"]), column([1, 2, 1])];
    expect(problemOf("LOSS_REASONS", reasons, values).says.en).toBe(
      "LOSS_REASONS: reasons (row 3 of the range) is “Price Total”, so everything would count twice. Leave that row out of the ranges.",
    );
    expect(
      problemOf("LOSS_REASONS", column(["Price", null]), column([1, 1]), column(["d1", "Total"])).says.fr,
    ).toContain("«\u00a0affaires\u00a0» (ligne 2 de la plage)");
    // A customer may be called so.
    expect(ask("LOSS_REASONS", column(["Price", "Price"]), undefined, column(["d1", "Total"]))).toHaveLength(2);
  });

  it("counts a deal at the end that has a value and no reason", () => {
    expect(ask("LOSS_REASONS", column(["Price", null, null]), column([100, 300, null]))).toEqual([
      valued,
      ["Not given", 1, 300, 0.75, 0.75],
      ["Price", 1, 100, 0.25, 1],
    ]);
  });

  it("skips a row that is blank in both ranges: it holds no deal", () => {
    expect(ask("LOSS_REASONS", column(["Price", null, "Timing"]), column([300, null, 100]))).toEqual(
      ask("LOSS_REASONS", column(["Price", "Timing"]), column([300, 100])),
    );
  });

  it("counts a deal without a value, which adds nothing to its reason", () => {
    expect(ask("LOSS_REASONS", column(["Price", "Price", "Timing"]), column([300, null, 100]))).toEqual([
      valued,
      ["Price", 2, 300, 0.75, 0.75],
      ["Timing", 1, 100, 0.25, 1],
    ]);
  });

  it("speaks the language of the book, and knows its own words when somebody types them", () => {
    const reasons = column(["Prix", null, "non indiqué", "Prix", "NOT GIVEN", "Prix", "Prix"]);
    const deals = column([1, 2, 3, 4, 5, 6, 7]);
    expect(answer(lossReasons, [reasons, undefined, deals], () => "fr")).toEqual([
      ["Motif", "Affaires perdues", "Part", "Part cumulée"],
      ["Prix", 4, 4 / 7, 4 / 7],
      ["Non indiqué", 3, 3 / 7, 1],
    ]);
  });

  it("takes codes for reasons", () => {
    expect(ask("LOSS_REASONS", column([2, 1, 2]))).toEqual([counted, ["2", 2, 2 / 3, 2 / 3], ["1", 1, 1 / 3, 1]]);
  });

  it("has nothing to show before a deal is lost", () => {
    expect(problemOf("LOSS_REASONS", column([null, null]))).toMatchObject({ reason: "unknown", name: "no-lost-deal" });
    expect(problemOf("LOSS_REASONS", column([null, " "]), column([null, null])).name).toBe("no-lost-deal");
    expect(problemOf("LOSS_REASONS").name).toBe("missing");
  });

  it("has no shares of values that add up to nothing", () => {
    expect(problemOf("LOSS_REASONS", column(["Price", "Timing"]), column([0, 0]))).toMatchObject({
      reason: "unknown",
      name: "no-value",
    });
  });

  it("says which value cannot be read, and passes on an error", () => {
    expect(problemOf("LOSS_REASONS", column(["Price", "Timing"]), column([10, "CHF 50"])).says.en).toMatch(
      /^LOSS_REASONS: values \(row 2 of the range\) contains the text “CHF 50”/,
    );
    expect(problemOf("LOSS_REASONS", column(["Price", "Timing"]), column([10, -5])).name).toBe("negative");
    expect(problemOf("LOSS_REASONS", column(["Price", { error: "#REF!" }]))).toMatchObject({ error: "#REF!" });
  });

  it("refuses a block of reasons, and values that are not beside them", () => {
    expect(
      problemOf("LOSS_REASONS", [
        ["Price", "x"],
        ["Timing", "y"],
      ]).name,
    ).toBe("not-one-line");
    expect(problemOf("LOSS_REASONS", column(["a", "b"]), row([1, 2])).name).toBe("different-shapes");
  });

  const deals = fc.array(
    fc.record({ reason: fc.constantFrom("Price", "price ", "Timing", "Trust", null), value: fc.nat(9_999) }),
    { minLength: 1, maxLength: 60 },
  );
  type Row = [reason: string, deals: number, value: number, share: number, running: number];

  it("loses no deal and no value, from the largest reason to the smallest, up to 100%", () => {
    fc.assert(
      fc.property(deals, (deals) => {
        const total = deals.reduce((sum, { value }) => sum + value, 0);
        fc.pre(total > 0);
        const reasons = column(deals.map(({ reason }) => reason));
        const shown = ask("LOSS_REASONS", reasons, column(deals.map(({ value }) => value))) as unknown[][];
        const rows = shown.slice(1) as Row[];
        const values = rows.map(([, , value]) => value);
        expect(rows.reduce((sum, [, count]) => sum + count, 0)).toBe(deals.length);
        expect(values.reduce((sum, value) => sum + value, 0)).toBe(total);
        expect(values).toEqual([...values].sort((one, other) => other - one));
        expect(rows.reduce((sum, [, , , share]) => sum + share, 0)).toBeCloseTo(1, 9);
        expect(rows[rows.length - 1]?.[4]).toBe(1);
      }),
    );
  });

  it("with a value of 1 for every deal gives the shares of the count", () => {
    fc.assert(
      fc.property(deals, (deals) => {
        const filled = column(deals.map(({ reason }) => reason ?? "Not given"));
        const byCount = ask("LOSS_REASONS", filled) as unknown[][];
        const byValue = ask("LOSS_REASONS", filled, column(deals.map(() => 1))) as unknown[][];
        expect(byValue.map(([reason, count, , ...shares]) => [reason, count, ...shares])).toEqual(byCount);
      }),
    );
  });
});
