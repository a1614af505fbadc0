import { expect, it } from "vitest";
import { textFormula } from "../../../../core/book/sheets/text-formula.ts";
import { evaluate } from "../../../playground/headless.ts";

it("a cell holds a text where somebody typed letters or a number as text, and nowhere else", () => {
  const cells = { A1: "'45", A2: "leads", A3: "45", A4: "", A5: '=""', A6: "=NA()", A7: "=1/2" };
  const get = evaluate({
    ...cells,
    ...Object.fromEntries(Object.keys(cells).map((cell) => [cell.replace("A", "B"), `=${textFormula(cell)}`])),
  });
  const found = Object.keys(cells).map((cell) => get(cell.replace("A", "B")).value);
  expect(found).toEqual([true, true, false, false, false, false, false]);
});
