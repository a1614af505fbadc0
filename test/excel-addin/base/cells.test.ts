import { beforeAll, expect, test, vi } from "vitest";
import { fromExcel, rowsToExcel } from "../../../excel-addin/base/cells.ts";

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
  expect([fromExcel(""), fromExcel([["", null, undefined]])]).toEqual([null, [[null, null, null]]]);
  expect([fromExcel(null), fromExcel(undefined)]).toEqual([undefined, undefined]);
});

test("Texts, truth values and numbers stay what they are, 0 included", () => {
  expect(fromExcel([["0", true, 0]])).toEqual([["0", true, 0]]);
});

test("A text that looks like an error is a text", () => {
  expect(fromExcel("#N/A")).toBe("#N/A");
});

test("A formatted number counts as its number, a stock or a picture as the error of its plain value", () => {
  const formatted = { type: "FormattedNumber", basicValue: 0.25, numberFormat: "0%" };
  const stock = { type: "LinkedEntity", text: "CONTOSO", basicType: "Error", basicValue: "#VALUE!" };
  expect(fromExcel(formatted)).toBe(0.25);
  expect(fromExcel([[formatted, stock]])).toEqual([[0.25, { error: "#VALUE!" }]]);
});

test("A row of numbers is not copied", () => {
  const numbers = [1, 2];
  const read = fromExcel([numbers, ["", 2]]) as unknown[];
  expect(read[0]).toBe(numbers);
  const [row] = rowsToExcel([numbers], () => "en");
  expect(row).toBe(numbers);
});

test("NaN and Infinity never reach Excel, which would show 0", () => {
  const [row] = rowsToExcel([[1, Number.NaN, Number.POSITIVE_INFINITY]], () => "en");
  expect(row).toEqual([1, new ErrorValue("#NUM!"), new ErrorValue("#NUM!")]);
});
