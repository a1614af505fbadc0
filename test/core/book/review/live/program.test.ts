import { expect, it } from "vitest";
import { columnLetters } from "../../../../../core/base/address.ts";
import { headAt } from "../../../../../core/book/review/page/page-cells.ts";
import { openBook } from "../../../../playground/headless.ts";
import { calcValues, hiddenSheetOf, sheetIn } from "../calc-values.ts";
import { workbookOf } from "../calculated.ts";
import { bookWith, kpi, usual, withInputs } from "../month-book.ts";

it("a program that lacks something the page is made of says so instead of showing a false page", {
  timeout: 60_000,
}, () => {
  const book = withInputs(bookWith([kpi("A")], { A: usual }));
  const { model, enter } = openBook(workbookOf(book));
  const sheet = () =>
    calcValues(
      hiddenSheetOf(book),
      (row, col) => model.getters.getEvaluatedCell({ sheetId: "Calc", row, col }).value ?? "",
    );
  const message = headAt("message");
  expect(sheet().value("Head", "the program computes what the page needs")).toBe(1);
  // As if the program took another number than the one that is there.
  const column = sheetIn(hiddenSheetOf(book)).cells[0]?.indexOf("Numbers") ?? -1;
  enter(`Calc!${columnLetters(column)}3`, "7");
  expect(sheet().value("Head", "the program computes what the page needs")).toBe(0);
  expect(sheet().page[message.row]?.[message.column]).toBe("This program can't compute this page.");
});
