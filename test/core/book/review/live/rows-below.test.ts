import { expect, it } from "vitest";
import { filledBelow } from "../../../../../core/book/review/live/rows-below.ts";
import { tables } from "../../../../../core/book/sheets/layout.ts";
import { openBook } from "../../../../playground/headless.ts";

const { name, rows } = tables.objectives;

/** The filled rows that the formula counts, in a sheet that ends so many rows below a table of so many rows. */
function counted(tableRows: number, beyond: number, filled: readonly number[]): unknown {
  const cells = Object.fromEntries(filled.map((row) => [`B${row}`, "typed"]));
  const last = 2 + tableRows;
  const { enter, get } = openBook({
    version: "19.3.2",
    sheets: [
      { id: "S", name: "S", colNumber: 3, rowNumber: last + beyond, cells },
      { id: "T", name: "T", colNumber: 1, rowNumber: 1, cells: {} },
    ],
    namedRanges: { [name]: `S!A2:C${last}` },
  });
  enter("T!A1", `=${filledBelow("objectives", 2)}`);
  return get("T!A1").value;
}

it("the rows below a table are counted as far as its sheet reaches, and rows inserted into it", () => {
  const last = 2 + rows;
  expect(counted(rows, 30, [3, last, last + 1, last + 20, last + 21])).toBe(2);
  expect(counted(rows, 3, [last, last + 1])).toBe(1);
  expect(counted(rows, 0, [last])).toBe(0);
  expect(counted(rows + 2, 30, [last, last + 1, last + 2, last + 3])).toBe(3);
  expect(counted(rows + 2, 0, [last, last + 2])).toBe(1);
  expect(counted(rows - 3, 30, [last - 3, last - 2])).toBe(1);
});
