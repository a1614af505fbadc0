import type * as Spreadsheet from "@odoo/o-spreadsheet";
import { hintOf, type Unit, unitOf } from "../core/formulas/engine/define.ts";
import { offered } from "../core/formulas/engine/readers.ts";
import {
  answer,
  type Cell,
  type Definition,
  type Grid,
  isProblem,
  type Language,
  type Passed,
  type Problem,
  productName,
  type Shown,
  type ShownCell,
} from "../core/index.ts";
import { registerBatches } from "./base/batch.ts";
import { registerLineStyles } from "./base/chart-lines.ts";

/**
 * Gives the formulas of the catalogue to the embedded spreadsheet, in the page and in Node alike. The library is handed
 * over by whoever loaded it: nothing of it is bundled here.
 */

export type Library = Pick<
  typeof Spreadsheet,
  "addFunction" | "createAutocompleteArgumentsProvider" | "helpers" | "registries" | "UIPlugin"
>;

type FunctionDescription = Parameters<Library["addFunction"]>[1];
type GivenBySpreadsheet = Parameters<FunctionDescription["compute"]>[number];
type ResultCell = Spreadsheet.FunctionResultObject;

/** Its ranges are columns of cells, and a column may have holes where the sheet has no cell. */
type Columns = readonly (readonly (ResultCell | undefined)[])[];

/**
 * Adds the formulas with their help in one language, and what the painter needs; done again in another language, it
 * replaces them.
 */
export function register(library: Library, typable: readonly Definition[], language: Language): void {
  registerBatches(library);
  registerLineStyles(library);
  const { functionRegistry, autoCompleteProviders } = library.registries;
  for (const definition of typable) {
    const description = describe(library, definition, language);
    if (functionRegistry.contains(definition.name)) {
      functionRegistry.replace(definition.name, description);
      for (const key of autoCompleteProviders.getKeys()) {
        if (key.startsWith(`${definition.name}_function_`)) autoCompleteProviders.remove(key);
      }
    } else library.addFunction(definition.name, description);
    library.createAutocompleteArgumentsProvider(definition.name, description.args);
  }
}

function describe({ helpers }: Library, definition: Definition, language: Language): FunctionDescription {
  const isError = helpers.isEvaluationError;
  const isDateFormat = helpers.isDateTimeFormat;

  const cellFrom = (cell: ResultCell | undefined): Cell => {
    const value = cell?.value;
    if (typeof value === "number") {
      return cell?.format && isDateFormat(cell.format) ? { day: Math.floor(value) } : value;
    }
    // A blank of one of our own answers is an empty text: the spreadsheet would show a null as 0.
    if (value === null || value === undefined || value === "") return null;
    if (typeof value === "string" && (isError(value) || value === "Loading...")) return { error: value };
    return value;
  };

  const givenFrom = (given: GivenBySpreadsheet): Passed => {
    if (given === undefined) return undefined;
    return Array.isArray(given) ? rowsFrom(given as Columns, cellFrom) : cellFrom(given as ResultCell);
  };

  /** The spreadsheet knows no `#VALUE!`; an error it does not know would be shown as text. */
  const errorOf = ({ error, reason }: Problem): string =>
    error !== undefined && isError(error) ? error : reason === "unknown" ? "#N/A" : "#ERROR";

  const resultFrom = (shown: ShownCell, format: string | undefined): ResultCell => {
    if (typeof shown === "number") return format === undefined ? { value: shown } : { value: shown, format };
    if (shown === null) return { value: "" };
    return isProblem(shown) ? { value: errorOf(shown), message: shown.says[language] } : { value: shown };
  };

  return {
    description: hintOf(definition)[language],
    category: productName,
    // An exported workbook opens where the add-in is missing: it gets our values, not our formulas.
    isExported: false,
    args: definition.arguments.map(({ name, says, optional, reader }) => ({
      name: name[language],
      description: says[language],
      type: [reader.takes === "range" ? "RANGE" : "ANY"],
      // Without these two, the spreadsheet would loop over ranges and pass errors on by itself, without our sentence.
      acceptMatrix: true,
      acceptErrors: true,
      optional,
      proposalValues: offered(reader).map((choice) => ({ value: choice[language][0], label: choice.says[language] })),
    })),
    compute(...given) {
      const cells = given.map(givenFrom);
      const shown = answer(definition, cells, () => language);
      if (isProblem(shown)) {
        const result = resultFrom(shown, undefined);
        const cause = shown.error === undefined ? undefined : causeIn(given, shown.error);
        const origin = cause?.errorOriginPosition ?? cause?.position;
        // A circle may start in this very cell: there is no other cell to repair, the spreadsheet's own words fit
        // better.
        const message = cause?.value === "#CYCLE" ? cause.message : undefined;
        return { ...result, ...(message && { message }), ...(origin && { errorOriginPosition: origin }) };
      }
      const formatAt = (column: number, columns: number): string | undefined => {
        const unit = unitOf(definition.unit, cells, column, columns);
        return unit === "same" ? firstFormat(given[0]) : unit === "rate" ? rateFormats[language] : formats[unit];
      };
      return Array.isArray(shown)
        ? columnsFrom(shown, resultFrom, formatAt)
        : resultFrom(shown as ShownCell, formatAt(0, 1));
    },
  };
}

/** What a number of each unit looks like, unless the user has formatted the cell. */
const formats: Readonly<Record<Exclude<Unit, "same" | "rate">, string | undefined>> = {
  money: "#,##0.00",
  count: "#,##0",
  multiple: "#,##0.00",
  days: "#,##0.0",
  months: "#,##0.0",
  number: undefined,
  text: undefined,
};
const rateFormats: Readonly<Record<Language, string>> = { en: "0.0%", fr: "0.0\u00a0%" };

function rowsFrom(columns: Columns, cellFrom: (cell: ResultCell | undefined) => Cell): Grid {
  const height = columns[0]?.length ?? 0;
  // A range beyond the edge of the sheet has no cells at all: that is a blank.
  if (height === 0) return [[null]];
  const rows: Cell[][] = new Array(height);
  for (let row = 0; row < height; row++) rows[row] = columns.map((column) => cellFrom(column[row]));
  return rows;
}

function columnsFrom(
  rows: Exclude<Shown, ShownCell>,
  resultFrom: (cell: ShownCell, format: string | undefined) => ResultCell,
  formatAt: (column: number, columns: number) => string | undefined,
): ResultCell[][] {
  const first = rows[0] ?? [];
  return first.map((_, column) => {
    const format = formatAt(column, first.length);
    return rows.map((row) => resultFrom(row[column] as ShownCell, format));
  });
}

const cellsOf = (given: GivenBySpreadsheet): readonly (ResultCell | undefined)[] =>
  Array.isArray(given) ? (given as Columns).flat() : [given as ResultCell | undefined];

/** The format of the first formatted cell, so that limits look like the values they are of. */
const firstFormat = (given: GivenBySpreadsheet): string | undefined =>
  cellsOf(given).find((cell) => cell?.format)?.format;

/** The cell whose error is passed on: the spreadsheet offers to go to where that came from. */
function causeIn(given: readonly GivenBySpreadsheet[], error: string): ResultCell | undefined {
  for (const one of given) {
    const cell = cellsOf(one).find((cell) => cell?.value === error);
    if (cell) return cell;
  }
  return undefined;
}
