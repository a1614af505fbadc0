import { expect, it } from "vitest";
import { about, addressOf, cellAt, formulaAt, kept, noteAt } from "../../../../core/book/sharing/sheets.ts";
import { sheetOf } from "./book.ts";

const sheet = {
  ...sheetOf("Ads", { B2: { formula: "=1+1", shows: 2 } }, { notes: { B2: "mine" } }),
  row: 3,
  column: 1,
};

it("finds cells by their position on the sheet, wherever reading began", () => {
  expect([cellAt(sheet, 4, 2), formulaAt(sheet, 4, 2), cellAt(sheet, 0, 0), formulaAt(sheet, 99, 0)]).toEqual([
    2,
    "=1+1",
    null,
    "",
  ]);
  expect([noteAt(sheet, 1, 1), noteAt(sheet, 0, 0)]).toEqual(["mine", ""]);
});

it("says which cell a sentence is about", () => {
  expect(addressOf(1, 26)).toBe("AA2");
  expect(about(sheet, 1, 1, { en: "gone.", fr: "disparu." })).toEqual({
    en: "“Ads”, B2: gone.",
    fr: "«\u00a0Ads\u00a0», B2\u00a0: disparu.",
  });
});

it("keeps values, and errors as errors", () => {
  expect([kept(1), kept({ error: "#VALUE!" }), kept(null)]).toEqual([1, { formula: "=NA()" }, null]);
});
