import { expect, it } from "vitest";
import { CalcGrid, eachSlot, formula } from "../../../../../core/book/review/live/grid.ts";

it("cells stand in bands from left to right, and each is found by its address", () => {
  const grid = new CalcGrid();
  const one = grid.band("One", 11);
  const two = grid.band("Two", 2);
  expect(one.value("factor", 2)).toBe("B2");
  const quantity = one.quantity("doubled", (slot) => `B2*${slot}`);
  expect([quantity(0), quantity(9), quantity.all]).toEqual(["B3", "K3", "B3:K3"]);
  const column = two.column(1, "numbers", [1, 2, 3]);
  expect([column.at(0), column.all, column.part(1, 2), two.columnAt(0, 3).all]).toEqual([
    "N3",
    "N3:N5",
    "N4:N5",
    "M3:M5",
  ]);
  expect(two.block([["a", formula("1")]])).toEqual({ row: 1, column: 12 });
  const cells = grid.cells();
  expect([cells[0]?.[0], cells[0]?.[12], cells[1]?.[12], cells[4]?.[13]]).toEqual(["One", "Two", "a", 3]);
  expect(cells[2]?.slice(1, 11)).toEqual(eachSlot.map((slot) => ({ formula: `=B2*${slot}` })));
  expect(new Set(cells.map(({ length }) => length))).toEqual(new Set([14]));
});
