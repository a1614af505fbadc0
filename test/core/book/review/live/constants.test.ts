import { expect, it } from "vitest";
import { constants } from "../../../../../core/book/review/live/constants.ts";
import { CalcGrid } from "../../../../../core/book/review/live/grid.ts";

it("what formulas may not hold themselves stands in cells: decimals, and the signs of the language", () => {
  const found = (["en", "fr"] as const).map((language) => {
    const grid = new CalcGrid();
    const { limitFactor, targetError, percentSign, decimal, monthNames, counted } = constants(grid, language);
    const cells = grid.cells();
    const at = (address: string) => cells[Number(address.slice(1)) - 1]?.[address.charCodeAt(0) - 65];
    const [first = ""] = monthNames.split(":");
    return [at(limitFactor), at(targetError), at(percentSign), at(decimal), at(first), counted.part(0, 1)];
  });
  expect(found).toEqual([
    [2.66, 1e-9, "%", ".", "January", found[0]?.[5]],
    [2.66, 1e-9, "\u00a0%", ",", "janvier", found[0]?.[5]],
  ]);
});
