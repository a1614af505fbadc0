import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isProblem } from "../../../../core/base/problem.ts";
import { answer } from "../../../../core/formulas/engine/answer.ts";
import type { Definition } from "../../../../core/formulas/engine/define.ts";
import { nativeFormula } from "../../../../core/formulas/engine/native.ts";
import { catalogue } from "../../../../core/formulas/functions/index.ts";
import { evaluate } from "../../../playground/headless.ts";

const withNative = catalogue.filter(({ native }) => native !== undefined);

/** Realistic figures: counts, amounts, rates, and zeros that leave a ratio without an answer. */
const figures = fc.oneof(
  fc.integer({ min: 0, max: 500 }),
  fc.integer({ min: 1, max: 99 }).map((percent) => percent / 100),
  fc.integer({ min: -300_000, max: 300_000 }).map((cents) => cents / 100),
  fc.constantFrom(0, 0, 1),
);

/** Small counts, which are more often consistent: fewer left than there were. */
const small = fc.integer({ min: 0, max: 10 });

describe("the native equivalent", () => {
  for (const definition of withNative) {
    it(`of ${definition.name} names its arguments and nothing else`, () => {
      const known = definition.arguments.map(({ name }) => name.en);
      const named = [...(definition.native ?? "").matchAll(/\{(\w+)/g)].map(([, name]) => name as string);
      expect(named.filter((name) => !known.includes(name))).toEqual([]);
      // A formula with a chosen word as argument has no native equivalent.
      const optional = figuresOf(definition)
        .filter((argument) => argument.optional)
        .map(({ name }) => name.en);
      expect(optional.filter((name) => !definition.native?.includes(`{${name}|`))).toEqual([]);
      expect(definition.native).not.toMatch(/\d\.\d|TRUE|FALSE|!/);
    });

    it(`of ${definition.name} gives the same answer, and #N/A where that is unknown`, () => {
      const four = { minLength: 4, maxLength: 4 };
      const rows = fc.sample(fc.oneof(fc.array(figures, four), fc.array(small, four)), { numRuns: 400, seed: 7 });
      const compared = compare(definition, rows);
      expect(compared.differences).toEqual([]);
      expect(compared.answers).toBeGreaterThan(20);
    });
  }
});

/** The arguments that are figures. */
const figuresOf = ({ arguments: parameters }: Definition): Definition["arguments"] =>
  parameters.filter(({ reader }) => reader.takes === "range" || !reader.choices);

/** Both formulas over rows of figures, in one workbook; rows the formula refuses are not compared. */
function compare(definition: Definition, rows: readonly number[][]): { differences: string[]; answers: number } {
  const cells: Record<string, string> = {};
  const [range] = definition.arguments.filter(({ reader }) => reader.takes === "range");
  for (const [row, figures] of rows.entries()) {
    const names = figures.map((figure, column) => {
      const name = `${"ABCD"[column]}${row + 1}`;
      cells[name] = String(figure);
      return name;
    });
    const given = range ? [`A${row + 1}:D${row + 1}`] : names.slice(0, figuresOf(definition).length);
    cells[`F${row + 1}`] = `=${nativeFormula(definition, given)}`;
  }
  const get = evaluate(cells);
  let answers = 0;
  const differences = rows.flatMap((figures, row) => {
    const given = range ? [[figures]] : figures.slice(0, figuresOf(definition).length);
    const shown = answer(definition, given, () => "en");
    const native = get(`F${row + 1}`).value;
    if (isProblem(shown))
      return shown.reason === "misread" || native === "#N/A" ? [] : [`${figures}: unknown, ${native}`];
    answers++;
    const close = Math.abs((native as number) - (shown as number)) <= 1e-9 * Math.max(1, Math.abs(shown as number));
    return close ? [] : [`${figures}: ${shown}, ${native}`];
  });
  return { differences, answers };
}

it("does not exist if an argument is passed that it does not name", () => {
  const clv = catalogue.find(({ name }) => name === "CLV") as Definition;
  expect(nativeFormula(clv, ["A1", "B1", "C1"])).toBeDefined();
  expect(nativeFormula(clv, ["A1", "B1", "C1", '"now"'])).toBeUndefined();
});

it("takes what is typed, and the default for omitted arguments", () => {
  const definition = { native: "IF({a}=0,NA(),{b|1}/{a})", arguments: [{ name: { en: "a" } }, { name: { en: "b" } }] };
  expect(nativeFormula(definition as unknown as Definition, ["A1", ""])).toBe("IF(A1=0,NA(),1/A1)");
  expect(nativeFormula(definition as unknown as Definition, ["A1", "B1"])).toBe("IF(A1=0,NA(),B1/A1)");
  expect(nativeFormula(definition as unknown as Definition, ["A1+A2", "SUM(B1:B9)"])).toBe(
    "IF((A1+A2)=0,NA(),(SUM(B1:B9))/(A1+A2))",
  );
});
