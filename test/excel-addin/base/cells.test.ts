import { beforeAll, expect, test, vi } from "vitest";
import { cellFromExcel, isLeftOut, toExcel } from "../../../excel-addin/base/cells.ts";

class ErrorValue {
  readonly code: string;
  constructor(code: string) {
    this.code = code;
  }
}

beforeAll(() => {
  vi.stubGlobal("CustomFunctions", { Error: ErrorValue, ErrorCode: { invalidNumber: "#NUM!" } });
});

test("A blank cell is null, an argument that was left out is undefined", () => {
  expect(["", null, undefined].map(cellFromExcel)).toEqual([null, null, null]);
  expect([null, undefined, "", 0, [[null]]].map(isLeftOut)).toEqual([true, true, false, false, false]);
});

test("Texts, truth values and numbers stay what they are, 0 included", () => {
  expect(["0", true, 0].map(cellFromExcel)).toEqual(["0", true, 0]);
});

test("A text that looks like an error is a text", () => {
  expect(cellFromExcel("#N/A")).toBe("#N/A");
});

test("A formatted number counts as its number, a stock or a picture as the error of its plain value", () => {
  const formatted = { type: "FormattedNumber", basicValue: 0.25, numberFormat: "0%" };
  const stock = { type: "LinkedEntity", text: "CONTOSO", basicType: "Error", basicValue: "#VALUE!" };
  expect([formatted, stock].map(cellFromExcel)).toEqual([0.25, { error: "#VALUE!" }]);
  expect([formatted, stock].map(isLeftOut)).toEqual([false, false]);
});

test("NaN and Infinity never reach Excel, which would show 0", () => {
  const cells = [1, Number.NaN, Number.POSITIVE_INFINITY];
  expect(cells.map((cell) => toExcel(cell, () => "en"))).toEqual([1, new ErrorValue("#NUM!"), new ErrorValue("#NUM!")]);
});
