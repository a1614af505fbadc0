import { describe, expect, it } from "vitest";
import { type Cell, isDay, type Passed } from "../../../../core/base/cells.ts";
import { isProblem } from "../../../../core/base/problem.ts";
import { nativeEach, nativePieces } from "../../../../core/book/sharing/native-call.ts";
import { answer } from "../../../../core/formulas/engine/answer.ts";
import type { Definition } from "../../../../core/formulas/engine/define.ts";
import { canonical, columnName, formula, lay } from "../../../../core/formulas/engine/formula.ts";
import { catalogue } from "../../../../core/formulas/functions/index.ts";
import { type Piece, piecesOf } from "../../../../core/formulas/parsing/calls.ts";
import { evaluate } from "../../../playground/headless.ts";

const withNative = catalogue.filter(({ native }) => native !== undefined);
const nativeIn = (text: string): string | undefined => nativePieces(piecesOf(text) as Piece[]);

/** As typed into a cell of the spreadsheet. */
const content = (cell: Cell): string =>
  cell === null
    ? ""
    : typeof cell === "string"
      ? `'${cell}`
      : typeof cell === "boolean"
        ? String(cell).toUpperCase()
        : typeof cell === "object"
          ? isDay(cell)
            ? String(cell.day)
            : `=${cell.error === "#N/A" ? "NA()" : "1/0"}`
          : String(cell);

const isError = (value: unknown): boolean => typeof value === "string" && value.startsWith("#");

const close = (one: unknown, other: number): boolean =>
  typeof one === "number" && Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(other));

/** Everything that people leave in a cell, right or wrong. */
const anything: readonly Cell[] = [
  null,
  0,
  1,
  0.5,
  3,
  12,
  250,
  -4,
  2.5,
  1e9,
  "CHF 50",
  "50",
  "",
  true,
  { error: "#N/A" },
];

describe("the native form of a call", () => {
  for (const definition of withNative) {
    it(`of ${definition.name} gives each example's answer, and an error where it has none`, () => {
      let compared = 0;
      for (const example of definition.examples) {
        const typed = formula(definition, example, canonical);
        const pieces = piecesOf(typed) as Piece[];
        const cells: Record<string, string> = {};
        for (const { grid, column } of lay(definition, example).ranges)
          for (const [row, line] of grid.entries())
            for (const [across, cell] of line.entries())
              cells[`${columnName(column + across)}${row + 2}`] = content(cell);
        const shown = answer(definition, example.given as Passed[], () => "en");
        const each = nativeEach(pieces);
        const single = nativePieces(pieces);
        if (Array.isArray(shown) && each) {
          const rows = each.rows as number;
          for (let down = 0; down < rows; down++) cells[`Z${down + 2}`] = `=${each.at({ down, across: 0 })}`;
          const get = evaluate(cells);
          for (let down = 0; down < rows; down++) {
            const native = get(`Z${down + 2}`).value;
            const ours = shown[down]?.[0] ?? null;
            compared++;
            if (isProblem(ours)) expect([typed, down, isError(native)]).toEqual([typed, down, true]);
            else if (ours === null) expect([typed, down, native]).toEqual([typed, down, ""]);
            else expect([typed, down, close(native, ours as number) ? ours : native]).toEqual([typed, down, ours]);
          }
        } else if (single !== undefined) {
          const native = evaluate({ ...cells, Z1: `=${single}` })("Z1").value;
          compared++;
          if (isProblem(shown)) expect([typed, single, isError(native)]).toEqual([typed, single, true]);
          else expect([typed, close(native, shown as number) ? shown : native]).toEqual([typed, shown]);
        }
      }
      expect(compared).toBeGreaterThan(0);
    });

    it(`of ${definition.name} never shows a number where ours shows a problem, whatever the cells hold`, () => {
      const rows = combinations(definition);
      const cells: Record<string, string> = {};
      const range = definition.arguments[0]?.reader.takes === "range";
      for (const [row, figures] of rows.entries()) {
        const names = figures.map((figure, column) => {
          cells[`${columnName(column)}${row + 1}`] = content(figure);
          return `${columnName(column)}${row + 1}`;
        });
        const given = range ? [`${names[0]}:${names[names.length - 1]}`] : names;
        const native = nativeIn(`=${definition.name}(${given.join(",")})`);
        expect(native).toBeDefined();
        cells[`Z${row + 1}`] = `=${native}`;
      }
      const get = evaluate(cells);
      // An empty text from a formula counts as a blank for us, here too.
      const asRead = (cell: Cell): Cell => (cell === "" ? null : cell);
      let answers = 0;
      const wrong = rows.flatMap((figures, row) => {
        const cells = figures.map(asRead);
        const shown = answer(definition, range ? [[cells]] : cells, () => "en");
        const native = get(`Z${row + 1}`).value;
        if (isProblem(shown)) return isError(native) ? [] : [`${JSON.stringify(figures)}: a problem, ${native}`];
        answers++;
        return close(native, shown as number) ? [] : [`${JSON.stringify(figures)}: ${shown}, ${native}`];
      });
      expect(wrong).toEqual([]);
      expect(answers).toBeGreaterThan(5);
    });
  }

  it("works inside other formulas, and inside itself", () => {
    expect(nativeIn("=ROUND(COCA(50000,15),2)+1")).toBe("ROUND(IF(15=0,NA(),50000/15),2)+1");
    const nested = nativeIn("=IF(CLV_COCA_RATIO(CLV(A1,80%),COCA(B1,C1))>3,1,0)") as string;
    expect(evaluate({ A1: "100", B1: "300", C1: "3", Z1: `=${nested}` })("Z1").value).toBe(1);
    expect(evaluate({ A1: "100", B1: "300", Z1: `=${nested}` })("Z1").value).toBe("#N/A");
  });

  it("is checked immediately if figures are typed: refused ones have none", () => {
    expect(nativeIn('=COCA("50",15)')).toBeUndefined();
    expect(nativeIn("=COCA(TRUE,15)")).toBeUndefined();
    expect(nativeIn("=COCA(50000,1.5)")).toBe("IF(1.5=0,NA(),50000/1.5)");
    expect(nativeIn('=CONVERSION_RATE(150,100,"every")')).toBeUndefined();
    expect(nativeIn("=COCA(-1,15)")).toBeUndefined();
    expect(nativeIn("=COCA(1)")).toBeUndefined();
    expect(nativeIn("=COCA(1,2,3)")).toBeUndefined();
    expect(nativeIn("=ROMI(50000,10000,20)")).toBeUndefined();
    expect(nativeIn("=ROMI(50000,10000,60%)")).toBe("IF(10000=0,NA(),(50000*60%-10000)/10000)");
  });

  it("takes the default for a blank cell that may be blank, as ours does", () => {
    const native = `=${nativeIn("=ROMI(A1,B1,C1)")}`;
    expect(evaluate({ A1: "50000", B1: "10000", Z1: native })("Z1").value).toBe(4);
    expect(evaluate({ A1: "50000", B1: "10000", C1: "0.6", Z1: native })("Z1").value).toBe(2);
    expect(evaluate({ A1: "50000", B1: "10000", C1: "20", Z1: native })("Z1").value).toBe("#N/A");
  });

  it("does not exist for ranges in one cell, for words, and for choices", () => {
    expect(nativeIn("=COCA(A1:A3,B1:B3)")).toBeUndefined();
    expect(nativeIn("=KPI_STATUS(A1,B1)")).toBeUndefined();
    expect(nativeIn('=KPI_ATTAINMENT(A1,B1,"decrease")')).toBeUndefined();
    expect(nativeIn("=NPS(A1:A3*1)")).toBeUndefined();
  });

  it("leaves out the @ with which Excel asks for one answer", () => {
    expect(nativeIn("=@COCA(50000,15)")).toBe("IF(15=0,NA(),50000/15)");
  });

  it("exists cell by cell if ranges match", () => {
    const each = nativeEach(piecesOf("=COCA(Ads!$B$2:$B$4,C2:C4)") as Piece[]);
    expect(each).toMatchObject({ rows: 3, columns: 1 });
    expect(each?.at({ down: 2, across: 0 })).toContain("Ads!$B$4");
    expect(each?.at({ down: 2, across: 0 })).toContain("C4");
    expect(nativeEach(piecesOf("=COCA(B2:B4,C2:C5)") as Piece[])).toBeUndefined();
    expect(nativeEach(piecesOf("=ROUND(COCA(B2:B4,C2:C4),2)") as Piece[])).toBeUndefined();
  });
});

/** Rows in which one argument at a time has any content, the others usual values. */
function combinations({ arguments: parameters }: Definition): Cell[][] {
  const range = parameters[0]?.reader.takes === "range";
  const width = range ? 3 : parameters.filter(({ reader }) => reader.takes === "cell" && reader.refuses).length;
  const usual: Cell[][] = [
    [1, 1, 1, 1],
    [8, 9, 2, 3],
    [1, 0.5, 0.5, 10],
    [10, 20, 0.5, 4],
    [400, 418, 30, 1],
    [0, 0, 0, 0],
  ];
  return usual.flatMap((row) =>
    Array.from({ length: width }, (_, at) =>
      anything.map((cell) => row.slice(0, width).map((each, column) => (column === at ? cell : each))),
    ).flat(),
  );
}
