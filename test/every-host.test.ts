import { describe, expect, it } from "vitest";
import type { Cell } from "../core/base/cells.ts";
import { isProblem, type Problem } from "../core/base/problem.ts";
import { type Language, languages } from "../core/base/text.ts";
import { answer } from "../core/formulas/engine/answer.ts";
import { type Definition, type Example, isProblemExample } from "../core/formulas/engine/define.ts";
import { canonical, columnName, formula, lay, typedCell } from "../core/formulas/engine/formula.ts";
import { catalogue } from "../core/formulas/functions/index.ts";
import { hosts } from "../tools/rooms.ts";
import { callInExcel, type Result } from "./excel-addin/office-runtime.ts";
import { expectCells } from "./expected.ts";
import { evaluate } from "./playground/headless.ts";
import { loadAppsScript } from "./sheets-addon/apps-script.ts";

/**
 * Every example of every formula in every host, through its bundle or its adapter: the same answer or the same problem.
 */

/** The problem that an example shows, as the core words it. */
function problemIn(definition: Definition, example: Example, language: Language): Problem {
  const shown = answer(definition, example.given, () => language);
  if (!isProblem(shown)) throw new Error(`${definition.name} answers an example of a problem.`);
  return shown;
}

it("every host is listed here", () => {
  expect(hosts).toEqual(["excel-addin", "playground", "sheets-addon"]);
});

for (const language of languages) {
  describe(`in ${language}`, () => {
    const sheets = loadAppsScript(language === "fr" ? "sheets-fr" : "sheets", {
      locale: language === "fr" ? "fr_CH" : "en_US",
    });
    const excel = inOneWorkbook(language);

    for (const definition of catalogue) {
      for (const example of definition.examples) {
        const title = `${formula(definition, example, canonical)}, ${example.says.en}`;

        it(`Sheets: ${title}`, () => {
          const given = example.given.map(asSheetsGives);
          if (isProblemExample(example.answer)) {
            expect(sheets.messageOf(definition.name, ...given)).toBe(
              problemIn(definition, example, language).says[language],
            );
          } else expectCells(sheets.call(definition.name, ...given), example.answer, language, "");
        });

        it(`Excel: ${title}`, async () => {
          const result = (await excel()).get(example);
          if (isProblemExample(example.answer)) {
            const { reason, says } = problemIn(definition, example, language);
            const error = reason === "unknown" ? "#N/A" : "#VALUE!";
            expect(result).toEqual({ error, sentence: says[language] });
          } else expectCells(result, example.answer, language, "");
        });

        it(`playground: ${title}`, () => {
          const { cells, at } = typedIntoCells(definition, example);
          const get = evaluate(cells, language);
          if (isProblemExample(example.answer)) {
            const { reason, says } = problemIn(definition, example, language);
            expect(get(at(0, 0))).toMatchObject({
              value: reason === "unknown" ? "#N/A" : "#ERROR",
              message: says[language],
            });
          } else {
            const rows = Array.isArray(example.answer) ? example.answer : [[example.answer]];
            const shown = rows.map((row, r) => row.map((_: unknown, c: number) => get(at(r, c)).value));
            expectCells(shown, rows, language, "");
          }
        });
      }
    }
  });
}

/**
 * What Excel receives for every example: typed together, because Office.js returns answers in batches.
 */
function inOneWorkbook(language: Language): () => Promise<ReadonlyMap<Example, Result>> {
  let results: Promise<ReadonlyMap<Example, Result>> | undefined;
  const all = catalogue.flatMap(({ name, examples }) => examples.map((example) => ({ name, example })));
  const calls = all.map(({ name, example }) => ({ name, args: example.given }));
  return () => {
    results ??= callInExcel(calls, { contentLanguage: language === "fr" ? "fr-FR" : "en-US" }).then(
      (found) => new Map(all.map(({ example }, index) => [example, found[index] as Result])),
    );
    return results;
  };
}

/** Sheets passes a blank as an empty text. */
function asSheetsGives(given: Example["given"][number]): unknown {
  if (Array.isArray(given)) return given.map((row) => (row as Cell[]).map((cell) => cell ?? ""));
  return given ?? (given === null ? "" : undefined);
}

/** The ranges of an example, from A2 on, with its formula below them. */
function typedIntoCells(
  definition: Definition,
  example: Example,
): { cells: Record<string, string>; at: (row: number, column: number) => string } {
  const cells: Record<string, string> = {};
  const { ranges } = lay(definition, example);
  for (const { argument, grid, column } of ranges) {
    for (const [r, row] of grid.entries()) {
      for (const [c, cell] of row.entries()) {
        const text = typeof cell === "string" ? cell : typedCell(cell, argument, canonical);
        if (text !== "") cells[`${columnName(column + c)}${r + 2}`] = text;
      }
    }
  }
  const below = ranges.reduce((edge, { grid }) => Math.max(edge, grid.length), 0) + 3;
  const at = (row: number, column: number): string => `${columnName(column)}${below + row}`;
  cells[at(0, 0)] = formula(definition, example, canonical);
  return { cells, at };
}
