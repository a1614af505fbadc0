import { expect, it } from "vitest";
import { lineCodes, phoneLines } from "../../../../../core/book/review/phone/phone-lines.ts";
import {
  firstLine,
  newPhoneSheet,
  phoneAt,
  phoneFooter,
  phoneLooks,
  phoneRows,
  printedOnPhone,
} from "../../../../../core/book/review/phone/phone-sheet.ts";
import { pageMargins } from "../../../../../core/book/sheets/plan.ts";

it("the phone sheet fits a phone of 390 pixels, beside the numbers of its rows", () => {
  const [sheet] = newPhoneSheet("fr");
  if (sheet?.kind !== "sheet") throw new Error("no sheet is added");
  const numbersOfRows = 30;
  expect(sheet.title).toBe("Téléphone");
  expect(sheet.columnWidths.reduce((sum, width) => sum + width, numbersOfRows)).toBeLessThanOrEqual(390);
  expect(sheet.rowHeights).toHaveLength(phoneRows);
});

it("its colors come from codes alone, one rule for each that has any", () => {
  const rules = phoneLooks("en").flatMap((edit) => (edit.kind === "condition" ? [edit] : []));
  const plain: readonly number[] = [lineCodes.text];
  expect(rules.map(({ equals }) => equals).sort((one, other) => one - other)).toEqual(
    Object.values(lineCodes).filter((code) => !plain.includes(code)),
  );
  for (const { codes, area } of rules) {
    expect(codes).toBe(phoneAt.code);
    expect(area).toMatchObject({ column: phoneAt.text, columns: 1, rows: phoneLines });
  }
});

it("its hidden columns are not printed", () => {
  const hidden = Object.values(phoneAt).filter((column) => column !== phoneAt.text);
  expect(Math.min(...hidden)).toBeGreaterThanOrEqual(printedOnPhone.columns);
});

it("prints one page, in letters that can be read, and says there that it may have more lines", () => {
  const [sheet] = newPhoneSheet("en");
  if (sheet?.kind !== "sheet") throw new Error("no sheet is added");
  const { top, bottom } = pageMargins;
  const paper = (297 / 25.4 - top - bottom) * 96;
  const height = sheet.rowHeights?.slice(0, printedOnPhone.rows).reduce((sum, each) => sum + each) as number;
  expect((10 * paper) / height).toBeGreaterThan(7.5);
  expect(phoneFooter.en).toContain(`the first ${printedOnPhone.rows - firstLine} lines`);
  expect(phoneFooter.fr).toContain(`les ${printedOnPhone.rows - firstLine} premières lignes`);
});
