import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { isProblem } from "../../../core/base/problem.ts";
import type { Edit, PlanCell, Replacement } from "../../../core/book/sheets/plan.ts";
import { paint } from "../../../excel-addin/paint/paint.ts";
import type { Comment } from "../comments.ts";
import { type OpenExcel, openExcel } from "../open-excel.ts";
import { Workbook } from "../workbook.ts";

/** Formulas that become values or native ones, on any sheet, and come back. */

let workbook: Workbook;
let excel: OpenExcel;
const reopen = (excelApi = "1.10"): void => {
  workbook = new Workbook("Costs", "Other");
  workbook.sheet("Costs").type([
    ["Ads", "CAC", "Share"],
    [100, "=COCA(A2,5)", "=A2/2"],
    [200, "=COCA(A3,5)", "=A3/2"],
    [300, "=COCA(A4,5)", "=A4/2"],
  ]);
  excel = openExcel(workbook, { excelApi });
};
beforeEach(() => reopen());
afterEach(() => excel.close());

const replace = (...cells: readonly Replacement[]): Edit => ({ kind: "replace", sheet: "Costs", cells });
const at = (row: number, column: number, cell: PlanCell, note?: string | null): Replacement =>
  note === undefined ? { row, column, cell } : { row, column, cell, note };
const painted = (...edits: readonly Edit[]): Promise<unknown> => excel.run((context) => paint(context, edits));
const cell = (row: number, column: number) => workbook.sheet("Costs").cell(row, column);
const comments = (): [string, string, string[]][] =>
  workbook
    .sheet("Costs")
    .Comments.all.map(({ cell: { Address }, Content, answers }) => [
      Address,
      Content,
      answers.map((answer) => answer.Content),
    ]);
/** The last round trips of a click. */
const steps = (): readonly string[] => excel.batches.flatMap(({ steps }) => steps);

describe("Cells that are replaced", () => {
  test("become values, native formulas and texts, whatever is around them", async () => {
    await painted(replace(at(1, 1, 20), at(2, 1, { formula: "=A3/5" }), at(3, 1, "=no formula")));
    expect([1, 2, 3].map((row) => cell(row, 1).formula ?? cell(row, 1).value)).toEqual([20, "=A3/5", "=no formula"]);
    expect([cell(1, 0).value, cell(1, 2).formula]).toEqual([100, "=A2/2"]);
  });

  test("are written a block at a time", async () => {
    const block = [1, 2, 3].flatMap((row) => [1, 2].map((column) => at(row, column, row * column)));
    await painted(replace(...block, at(0, 0, "Costs")));
    const written = steps().filter((step) => step.includes("Formulas ="));
    expect(written.map((step) => step.replace(/^.*Formulas = /, ""))).toEqual(['[["Costs"]]', "[[1,2],[2,4],[3,6]]"]);
  });

  test("are formulas again also where a cell has become one of plain text", async () => {
    cell(1, 1).format = "@";
    await painted(replace(at(1, 1, { formula: "=COCA(A2,5)" }), at(2, 1, { day: 46_296 })));
    expect([cell(1, 1).formula, cell(1, 1).format, cell(2, 1).format]).toEqual([
      "=COCA(A2,5)",
      "General",
      "d mmm yyyy",
    ]);
  });

  test("are found by the title of their sheet; where it is gone, nothing is painted", async () => {
    const problem = await painted(replace(at(1, 1, 20)), { ...replace(at(0, 0, 1)), sheet: "Gone" } as Edit);
    expect(isProblem(problem) && [problem.name, problem.says.en]).toEqual([
      "sheet-gone",
      expect.stringContaining("Gone"),
    ]);
    expect(cell(1, 1).formula).toBe("=COCA(A2,5)");
  });

  test("stay where people have protected the sheet: Excel refuses", async () => {
    workbook.sheet("Costs").isProtected = true;
    await expect(painted(replace(at(1, 1, 20)))).rejects.toMatchObject({ code: "AccessDenied" });
    expect([cell(1, 1).formula, workbook.sheet("Costs").isProtected]).toEqual(["=COCA(A2,5)", true]);
  });
});

const kept = (address: string, formula: string): string => `SMART KPI (${address}): ${formula}`;

describe("The formula", () => {
  const noted = replace(at(1, 1, 20, kept("B2", "=COCA(A2,5)")), at(2, 1, 40, kept("B3", "=COCA(A3,5)")));
  const back = replace(at(1, 1, { formula: "=COCA(A2,5)" }, null), at(2, 1, { formula: "=COCA(A3,5)" }, null));

  test("waits in a comment, once however often it is replaced, and comes back without it", async () => {
    await painted(noted);
    await painted(noted);
    expect(comments()).toEqual([
      ["Costs!B2", kept("B2", "=COCA(A2,5)"), []],
      ["Costs!B3", kept("B3", "=COCA(A3,5)"), []],
    ]);
    expect(cell(1, 1).value).toBe(20);
    await painted(back);
    expect([comments(), cell(1, 1).formula]).toEqual([[], "=COCA(A2,5)"]);
  });

  test("is an answer where people have commented already; what they wrote stays", async () => {
    const range = workbook.sheet("Costs").GetRangeByIndexes(1, 1, 1, 1);
    workbook.sheet("Costs").Comments.Add(range, "Why so low? Try =SUM(A1)");
    await painted(noted);
    expect(comments()[0]).toEqual(["Costs!B2", "Why so low? Try =SUM(A1)", [kept("B2", "=COCA(A2,5)")]]);
    await painted(back);
    expect(comments()).toEqual([["Costs!B2", "Why so low? Try =SUM(A1)", []]]);
  });

  test("makes way for what is to be kept now, in the words that people left around it", async () => {
    const sheet = workbook.sheet("Costs");
    sheet.Comments.Add(sheet.GetRangeByIndexes(1, 1, 1, 1), `Anna:\n${kept("B2", "=OLD(1)")}`);
    await painted(noted);
    expect(comments()[0]).toEqual(["Costs!B2", kept("B2", "=COCA(A2,5)"), []]);
    await painted(replace(at(1, 1, { formula: "=COCA(A2,5)" }, "Anna:")));
    expect(comments()[0]).toEqual(["Costs!B2", "Anna:", []]);
  });

  test("stays in its comment where people have answered it, for their answers would go with it", async () => {
    await painted(noted);
    const [thread] = workbook.sheet("Costs").Comments.all as [Comment];
    thread.Replies.Add("Thank you");
    await painted(back);
    expect(comments()).toEqual([["Costs!B2", kept("B2", "=COCA(A2,5)"), ["Thank you"]]]);
  });

  test("is never lost, wherever Excel gives up", async () => {
    for (let changes = 0; changes < 4; changes++) {
      excel.close();
      reopen();
      workbook.changesLeft = changes;
      const isDone = await painted(noted).then(
        () => true,
        () => false,
      );
      const written = comments().map(([, text]) => text);
      for (const [row, formula] of [
        [1, "=COCA(A2,5)"],
        [2, "=COCA(A3,5)"],
      ] as const)
        expect([isDone, cell(row, 1).formula === formula || written.some((text) => text.endsWith(formula))]).toEqual([
          changes === 3,
          true,
        ]);
    }
  });

  test("is not replaced at all where Excel is too old for comments, and can be without", async () => {
    excel.close();
    reopen("1.9");
    const problem = await painted(noted);
    expect(isProblem(problem) && problem.name).toBe("no-comments");
    expect([cell(1, 1).formula, comments()]).toEqual(["=COCA(A2,5)", []]);
    await painted(replace(at(1, 1, { formula: "=A2/5" }, null)));
    expect(cell(1, 1).formula).toBe("=A2/5");
  });
});

test("A thousand cells in columns, commented, go in five round trips and less than 1 MB", async () => {
  const many = Array.from({ length: 1_000 }, (_, index) =>
    at(10 + Math.floor(index / 4), index % 4, index, kept("B2", `=COCA(A${index},5)`)),
  );
  await painted(replace(...many));
  await painted(replace(...many));
  const trips = excel.batches;
  console.log(trips.map(({ bytes }) => bytes).join(", "));
  expect(trips.length).toBeLessThanOrEqual(3 + 5);
  for (const { bytes } of trips) expect(bytes).toBeLessThan(1_000_000);
  expect(comments().length).toBe(1_000);
});
