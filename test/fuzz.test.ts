import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cell, Grid, Passed } from "../core/base/cells.ts";
import { isProblem } from "../core/base/problem.ts";
import { answer } from "../core/formulas/engine/answer.ts";
import type { Definition } from "../core/formulas/engine/define.ts";
import { catalogue, typable } from "../core/formulas/functions/index.ts";
import { metadata } from "../excel-addin/package/metadata.ts";

/**
 * Every formula with anything a sheet can hold. Both scripts are the built ones, called as Sheets and Excel call them.
 */

/** How many calls in total; set FUZZ_CALLS for more. */
const calls = Number(process.env.FUZZ_CALLS ?? 100_000);
const runs = Math.ceil(calls / catalogue.length);

/** Usual figures, extreme figures, and everything that is not a figure. */
const cells: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 120 }) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 99 }).map((percent) => percent / 100) },
  { weight: 1, arbitrary: fc.constantFrom(0, 1, -1, 1e308, 5e-324, -0.5, 46_143, 46_173, 20, 0.1 + 0.2) },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  { weight: 2, arbitrary: fc.constant(null) },
  {
    weight: 1,
    arbitrary: fc.constantFrom("increase", "baisse", "neutral", "stages", "exact", "business", "median", "now"),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom("2026-05-01", "Newsletter", " newsletter", "50 000", "=1+1", "__proto__", "<b>"),
  },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.constantFrom("#N/A", "#DIV/0!", "#REF!").map((error) => ({ error })) },
);

/** What people usually pass for an argument: words from its list, days, rates, counts. */
function plausible({ reader }: Definition["arguments"][number]): fc.Arbitrary<Cell> {
  const choices = reader.takes === "cell" ? (reader.choices ?? []) : [];
  if (choices.length > 0) return fc.constantFrom(...choices.flatMap(({ en, fr }) => [...en, ...fr]));
  if (reader.typed === "date") return fc.integer({ min: 46_143, max: 46_203 });
  if (reader.typed === "percent") return fc.integer({ min: 1, max: 99 }).map((percent) => percent / 100);
  return fc.integer({ min: 0, max: 120 });
}

/** Fewer at each stage than at the one before: chance would hardly ever produce it. */
const funnels: fc.Arbitrary<Passed[]> = fc
  .array(fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 5 })
  .map((rows) => [rows.map((_, row) => [`page ${row % 3}`]), rows.map((row) => row.sort((one, other) => other - one))]);

/** No more conversions than visitors, in two variants or more. */
const variants: fc.Arbitrary<Passed[]> = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 500 })), { minLength: 2, maxLength: 6 })
  .map((rows) => [
    rows.map((_, row) => [`page ${row % 4}`]),
    rows.map((row) => [Math.min(...row)]),
    rows.map((row) => [Math.max(...row)]),
  ]);

/** Whole past years of four quarters. */
const pastYears: fc.Arbitrary<Passed[]> = fc
  .array(fc.integer({ min: 0, max: 500 }), { minLength: 4, maxLength: 12 })
  .map((past) => [900, past.slice(past.length % 4).map((figure) => [figure]), 4]);

/** Two years of a KPI and more, long enough for its trend and its season of quarters. */
const history = fc
  .array(fc.integer({ min: 1, max: 500 }), { minLength: 24, maxLength: 40 })
  .map((figures): Passed => figures.map((figure) => [figure]));
const pattern: fc.Arbitrary<Passed> = fc.constantFrom<Passed[]>("trend", 4, undefined);

const fitting: Readonly<Record<string, fc.Arbitrary<Passed[]>>> = {
  FUNNEL_TABLE: funnels,
  AB_RANKING: variants,
  TARGET_SPREAD: pastYears,
  KPI_OUTLOOK: fc
    .tuple(history, fc.integer({ min: 1, max: 500 }), pattern)
    .map(([values, target, how]): Passed[] => [values, target, undefined, undefined, undefined, how]),
  KPI_PROJECTION: fc
    .tuple(history, fc.integer({ min: 1, max: 4 }), pattern)
    .map(([values, ahead, how]): Passed[] => [values, ahead, how]),
  KPI_GROWTH: fc.tuple(history, pattern).map(([values, how]): Passed[] => [values, how]),
  KPI_TREND: fc
    .tuple(history, pattern)
    .map(([values, how]): Passed[] => [values, undefined, undefined, undefined, how]),
  KPI_SIGNALS: fc
    .tuple(history, pattern)
    .map(([values, how]): Passed[] => [values, undefined, undefined, undefined, how]),
  KPI_LIMITS: fc.tuple(history, pattern).map(([values, how]): Passed[] => [values, undefined, undefined, how]),
};

const givens = (definition: Definition): fc.Arbitrary<Passed[]> => {
  const fit = fitting[definition.name];
  return fit ? fc.oneof(fit, anyGivens(definition)) : anyGivens(definition);
};

/** The ranges of one call usually have the same shape, as people pass them; in some calls each is arbitrary. */
const anyGivens = (definition: Definition): fc.Arbitrary<Passed[]> =>
  fc
    .record({
      rows: fc.integer({ min: 1, max: 9 }),
      columns: fc.integer({ min: 1, max: 3 }),
      line: fc.integer({ min: 0, max: 3 }).map((one) => one > 0),
      wild: fc.boolean(),
    })
    .chain(({ rows, columns, line, wild }) =>
      fc.tuple(
        ...definition.arguments.map((argument) => {
          const cell = wild ? cells : plausible(argument);
          const range = (height: number, width: number): fc.Arbitrary<Passed> =>
            fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: height, maxLength: height });
          const shaped = line ? range(rows, 1) : range(columns, rows);
          if (!wild && argument.reader.takes === "range") {
            return argument.optional ? fc.oneof(shaped, fc.constant<Passed>(undefined)) : shaped;
          }
          return fc.oneof(
            { weight: 6, arbitrary: cell as fc.Arbitrary<Passed> },
            { weight: definition.shape === "each" || wild ? 4 : 0, arbitrary: shaped },
            { weight: wild ? 1 : 0, arbitrary: range(columns, rows) },
            { weight: wild || argument.optional ? 1 : 0, arbitrary: fc.constant<Passed>(undefined) },
          );
        }),
      ),
    );

const isError = (cell: unknown): cell is { error: string } =>
  typeof cell === "object" && cell !== null && "error" in cell;
const each = (given: Passed, change: (cell: Cell) => unknown): unknown =>
  given === undefined ? undefined : Array.isArray(given) ? given.map((row) => row.map(change)) : change(given as Cell);

const sheets = new Function(
  "SpreadsheetApp",
  `${readFileSync("dist/sheets/Code.js", "utf8")}\nreturn { ${typable.map(({ name }) => name).join(", ")} };`,
)({ getActive: () => ({ getSpreadsheetLocale: () => "en_US" }) }) as Record<string, (...given: unknown[]) => unknown>;

class ExcelError {
  readonly code: string;
  readonly message: string;
  constructor(code: string, message: string) {
    this.code = code;
    this.message = message;
  }
}
const ErrorCode = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
};
const excel = new Map<string, (...given: unknown[]) => unknown>();
new Function("CustomFunctions", readFileSync("dist/excel/functions.js", "utf8"))({
  associate: (name: string, formula: (...given: unknown[]) => unknown) => excel.set(name, formula),
  Error: ExcelError,
  ErrorCode,
});
const known = new Map(metadata(typable, "en", "").functions.map((each) => [each.name, each.parameters]));

/** What a person reads: the cells as Sheets shows them, or the sentence of the problem. */
function inSheets(name: string, given: readonly Passed[]): unknown {
  try {
    const shown = sheets[name]?.(
      ...given.map((one) => each(one, (cell) => (cell === null ? "" : isError(cell) ? cell.error : cell))),
    );
    return Array.isArray(shown) ? shown : [[shown]];
  } catch (error) {
    return (error as Error).message;
  }
}

function inExcel(name: string, given: readonly Passed[]): unknown {
  const asGiven = (cell: Cell): unknown => (isError(cell) ? new ExcelError(cell.error, "") : cell);
  const args = given.map((one, index) => {
    const value = each(one, asGiven);
    // Excel passes one cell as a range of one cell to an argument that takes ranges; a missing argument is null.
    const range = known.get(name)?.[index]?.dimensionality === "matrix";
    return value === undefined ? null : range && !Array.isArray(value) ? [[value]] : value;
  });
  try {
    const rows = excel.get(name)?.(...args, { address: "Sheet1!A1" }) as unknown[][];
    const inWords = (cell: unknown): unknown =>
      cell instanceof ExcelError ? (cell.code === "#N/A" ? "#N/A" : "#VALUE!") : cell;
    return rows.map((row) => row.map(inWords));
  } catch (error) {
    return error instanceof ExcelError ? error.message : error;
  }
}

describe("with anything a sheet can hold", () => {
  for (const definition of catalogue) {
    it(`${definition.name} answers a value or a problem, of the shape it promises`, () => {
      fc.assert(
        fc.property(givens(definition), (given) => {
          const shown = answer(definition, given, () => "fr");
          if (isProblem(shown)) {
            expect(shown.says.fr).toMatch(/^\S+.*: .*\.$/s);
            return;
          }
          const rows = Array.isArray(shown) ? shown : [[shown]];
          expect(new Set(rows.map((row) => row.length)).size).toBe(1);
          expect(rows[0]?.length).toBeGreaterThan(0);
          if (definition.shape === "cell") expect(Array.isArray(shown)).toBe(false);
          if (definition.shape === "each")
            expect([rows.length, rows[0]?.length]).toEqual(expectedSize(definition, given));
          for (const cell of rows.flat()) {
            if (typeof cell === "number") expect(Number.isFinite(cell)).toBe(true);
            else if (!isProblem(cell)) expect(cell === null || ["string", "boolean"].includes(typeof cell)).toBe(true);
          }
        }),
        { numRuns: 300 },
      );
    });

    it(`${definition.name} says the same in the scripts of Sheets and of Excel`, () => {
      let answers = 0;
      fc.assert(
        fc.property(givens(definition), (given) => {
          const shown = inSheets(definition.name, given);
          expect(inExcel(definition.name, given)).toEqual(shown);
          if (Array.isArray(shown)) answers++;
        }),
        { numRuns: runs },
      );
      // If every cell produced a problem, this would prove little.
      expect(answers).toBeGreaterThan(runs / 100);
    });
  }
});

/** As many rows and columns as the ranges have, without the blank rows at the end. */
function expectedSize(definition: Definition, given: readonly Passed[]): [number, number] {
  // What is the same for all cells gives no shape: one list of days off for all rows.
  const shaping = given.filter((_, index) => !definition.arguments[index]?.forAll);
  const ranges = shaping.filter(
    (one): one is Grid => Array.isArray(one) && (one.length > 1 || (one[0]?.length ?? 0) > 1),
  );
  const filled = ranges.map((range) =>
    range.reduce((last, row, index) => (row.some((cell) => cell !== null) ? index + 1 : last), 1),
  );
  return [Math.max(1, ...filled), ranges[0]?.[0]?.length ?? 1];
}
