import { expect, it } from "vitest";
import { addressIn, placeIn } from "../../../../core/book/sheets/places.ts";

const table = { sheet: "Résultats", row: 2, column: 25, cells: [[null]] };

it("an address counts from the table's current place", () => {
  expect([addressIn(table, 0, 0), addressIn(table, 4, 1)]).toEqual(["Z3", "AA7"]);
  expect(placeIn("fr", table, 4, 1)).toBe("«\u00a0Résultats\u00a0», AA7");
});
