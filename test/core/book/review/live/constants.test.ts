import { expect, it } from "vitest";
import { constants } from "../../../../../core/book/review/live/constants.ts";
import { HiddenCells } from "../../../../../core/book/review/live/hidden-cells.ts";

it("what formulas may not contain is kept in cells: decimals, and the signs of the language", () => {
  const found = (["en", "fr"] as const).map((language) => {
    const hidden = new HiddenCells();
    const { limitFactor, targetError, percentSign, decimal, monthNames, counted } = constants(
      hidden,
      language,
      "day first",
    );
    const cells = hidden.cells();
    const at = (address: string) => cells[Number(address.slice(1)) - 1]?.[address.charCodeAt(0) - 65];
    const [first = ""] = monthNames.split(":");
    return [at(limitFactor), at(targetError), at(percentSign), at(decimal), at(first), counted.part(0, 1)];
  });
  expect(found).toEqual([
    [2.66, 1e-9, "%", ".", "January", found[0]?.[5]],
    [2.66, 1e-9, "\u00a0%", ",", "janvier", found[0]?.[5]],
  ]);
});
