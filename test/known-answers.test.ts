import { describe, expect, it } from "vitest";
import { type Cell, isCellError, isDay, isGrid, type Passed } from "../core/base/cells.ts";
import { isoDayOf } from "../core/base/months.ts";
import { isProblem, type Problem } from "../core/base/problem.ts";
import { answer } from "../core/formulas/engine/answer.ts";
import { canonical, columnName, typedCell } from "../core/formulas/engine/formula.ts";
import { formulaNamed } from "./cells.ts";
import { callInExcel, type ErrorCell } from "./excel-addin/office-runtime.ts";
import { expectKnown, givenIn, type KnownCase, knownCases, problemExpected, titleOf } from "./oracles/cases.ts";
import { evaluate } from "./playground/headless.ts";
import { date, loadAppsScript } from "./sheets-addon/apps-script.ts";

/** Every known answer in the built script of Sheets, in the built bundle in Excel's runtime, and in the playground. */

const languageOf = ({ language = "en" }: KnownCase) => language;

/** The problem that the core reports where a case asks for one: each program must say its sentence. */
function problemIn(known: KnownCase): Problem {
  const definition = formulaNamed(known.function);
  const shown = answer(definition, givenIn(known), () => languageOf(known));
  if (!isProblem(shown)) throw new Error(`${known.function} answered ${JSON.stringify(shown)}.`);
  const expected = problemExpected(known);
  if (expected === "error") expect(shown.error).toBeDefined();
  else expect(shown.reason).toBe(expected);
  return shown;
}

const kinds: Readonly<Record<string, "misread" | "unknown">> = {
  "#N/A": "unknown",
  "#VALUE!": "misread",
  "#ERROR": "misread",
};

const asText = (cell: unknown) => (typeof cell === "string" ? kinds[cell] : undefined);

/** Sheets passes a blank as an empty text, an error as its text, a date as a Date. */
const asSheetsGives = (given: Passed): unknown => {
  if (given === undefined) return undefined;
  if (isGrid(given)) return given.map((row) => row.map((cell) => asSheetsGives(cell)));
  if (given === null) return "";
  if (isDay(given)) return date(`${isoDayOf(given)}T12:00:00Z`);
  return isCellError(given) ? given.error : given;
};

describe("Sheets gives what is known", () => {
  const scripts = {
    en: loadAppsScript("sheets"),
    fr: loadAppsScript("sheets-fr", { locale: "fr_CH" }),
  };
  for (const known of knownCases)
    it(titleOf(known), () => {
      const script = scripts[languageOf(known)];
      const given = givenIn(known).map(asSheetsGives);
      if (problemExpected(known) === undefined) expectKnown(known, script.call(known.function, ...given), asText, "");
      else expect(script.messageOf(known.function, ...given)).toBe(problemIn(known).says[languageOf(known)]);
    });
});

describe("Excel gives what is known", () => {
  for (const known of knownCases)
    it(titleOf(known), async () => {
      const contentLanguage = languageOf(known) === "fr" ? "fr-FR" : "en-US";
      const [result] = await callInExcel([{ name: known.function, args: givenIn(known) }], { contentLanguage });
      if (problemExpected(known) === undefined) {
        const problemOf = (cell: unknown) =>
          typeof cell === "object" && cell !== null ? kinds[(cell as ErrorCell).error] : undefined;
        expectKnown(known, result, problemOf, "");
      } else {
        const { reason, error, says } = problemIn(known);
        const shown = error ?? (reason === "unknown" ? "#N/A" : "#VALUE!");
        expect(result).toEqual({ error: shown, sentence: says[languageOf(known)] });
      }
    });
});

describe("the playground gives what is known", () => {
  for (const known of knownCases)
    it(titleOf(known), () => {
      const { cells, at } = typedIntoCells(known);
      const get = evaluate(cells, languageOf(known));
      if (problemExpected(known) === undefined) {
        const [rows, columns] = sizeOf(known);
        const shown = Array.from({ length: rows }, (_, row) =>
          Array.from({ length: columns }, (_, column) => get(at(row, column)).value),
        );
        expectKnown(known, shown, asText, "");
      } else {
        const { reason, error, says } = problemIn(known);
        const value = error ?? (reason === "unknown" ? "#N/A" : "#ERROR");
        expect(get(at(0, 0))).toMatchObject({ value, message: says[languageOf(known)] });
      }
    });
});

function sizeOf({ expected }: KnownCase): [rows: number, columns: number] {
  if (Array.isArray(expected)) return [expected.length, (expected[0] as unknown[]).length];
  if (typeof expected !== "object" || expected === null || !("table" in expected)) return [1, 1];
  return [expected.table.length + 1, expected.heading.length];
}

/**
 * The ranges of a case side by side from A2 on, errors and blanks in cells of their own, and its formula beside them.
 */
function typedIntoCells(known: KnownCase): {
  cells: Record<string, string>;
  at: (row: number, column: number) => string;
} {
  const definition = formulaNamed(known.function);
  const cells: Record<string, string> = {};
  let column = 0;
  const typed = givenIn(known).map((given, index) => {
    const argument = definition.arguments[index] as (typeof definition.arguments)[number];
    if (given === undefined) return "";
    if (!isGrid(given) && given !== null && !isCellError(given)) return typedCell(given, argument, canonical);
    const grid = isGrid(given) ? given : [[given]];
    for (const [r, row] of grid.entries())
      for (const [c, cell] of row.entries()) {
        const text = typedInto(cell);
        if (text !== "") cells[`${columnName(column + c)}${r + 2}`] = text;
      }
    const width = (grid[0] as readonly Cell[]).length;
    const range = `${columnName(column)}2:${columnName(column + width - 1)}${grid.length + 1}`;
    column += width;
    return range;
  });
  const beside = column + 1;
  const at = (row: number, place: number): string => `${columnName(beside + place)}${row + 2}`;
  cells[at(0, 0)] = `=${known.function}(${typed.join(",")})`;
  return { cells, at };
}

const errors: Readonly<Record<string, string>> = { "#DIV/0!": "=1/0", "#N/A": "=NA()" };

function typedInto(cell: Cell): string {
  if (cell === null) return "";
  if (isDay(cell)) return isoDayOf(cell);
  if (isCellError(cell)) return errors[cell.error] as string;
  return String(cell);
}
