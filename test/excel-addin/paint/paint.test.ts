import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { isProblem } from "../../../core/base/problem.ts";
import type { Edit, PlanCell } from "../../../core/book/sheets/plan.ts";
import { paint } from "../../../excel-addin/paint/paint.ts";
import { type OpenExcel, openExcel } from "../open-excel.ts";
import { NamedItem, Workbook } from "../workbook.ts";

/** What a plan leaves in a workbook, and what goes over the wire for it. */

let workbook: Workbook;
let excel: OpenExcel;
beforeEach(() => {
  workbook = new Workbook("Sheet1");
  excel = openExcel(workbook);
});
afterEach(() => excel.close());

const painted = (...edits: readonly Edit[]): Promise<unknown> => excel.run((context) => paint(context, edits));

const sheet: Edit = {
  kind: "sheet",
  sheet: "actions",
  title: "Actions",
  columnWidths: [100, 100, 160],
  frozenRows: 1,
  frozenColumns: 2,
};
const named: Edit = {
  kind: "name",
  name: "kpi_actions",
  sheet: "actions",
  area: { row: 0, column: 0, rows: 4, columns: 3 },
};
const write = (row: number, column: number, ...cells: readonly (readonly (PlanCell | undefined)[])[]): Edit => ({
  kind: "write",
  name: "kpi_actions",
  row,
  column,
  cells,
});
const area = { row: 1, column: 0, rows: 3, columns: 3 };

test("A small plan goes over the wire as these steps", async () => {
  const heading: Edit = {
    kind: "format",
    name: "kpi_actions",
    area: { row: 0, column: 0, rows: 1, columns: 3 },
    format: { look: "heading", number: "text", wrap: true },
  };
  await painted(
    sheet,
    named,
    heading,
    { kind: "format", name: "kpi_actions", area, format: { look: "input", number: "month" } },
    { kind: "list", name: "kpi_actions", area, words: ["To do", "Done"] },
    write(1, 0, [{ day: 46_296 }, "=1+1", { formula: "=SUM(1,2)" }], [undefined, null, 12.5]),
    write(0, 0, ["Month", "KPI", "Why"]),
  );
  const golden = excel.batches.map(({ steps }, at) => `round trip ${at + 1}\n${steps.join("\n")}\n`).join("\n");
  await expect(golden).toMatchFileSnapshot("../paint.golden.txt");
});

describe("A new sheet", () => {
  test("is added at the end, with its widths and what stays in view", async () => {
    await painted(sheet);
    const added = workbook.sheet("Actions");
    expect(workbook.sheets.map(({ Name }) => Name)).toEqual(["Sheet1", "Actions"]);
    expect([...added.widths]).toEqual([
      [0, 75],
      [1, 75],
      [2, 120],
    ]);
    expect(added.frozen).toBe("1 rows, 2 columns");
  });

  test("gets a number where a sheet of that title exists, in any case, and leaves that one alone", async () => {
    excel.close();
    workbook = new Workbook("ACTIONS", "Actions (2)");
    workbook.sheet("ACTIONS").type([["mine", 1]]);
    excel = openExcel(workbook);
    await painted(sheet, named, write(0, 0, ["Month"]));
    expect(workbook.sheets.map(({ Name }) => Name)).toEqual(["ACTIONS", "Actions (2)", "Actions (3)"]);
    expect([...workbook.sheet("ACTIONS").cells.values()].map(({ value }) => value)).toEqual(["mine", 1]);
    expect(workbook.sheet("Actions (3)").cell(0, 0).value).toBe("Month");
  });

  test("has a title that Excel takes: 31 characters, its number among them", async () => {
    const long = "An uncommonly long title of a sh";
    await painted({ ...sheet, title: long } as Edit);
    await painted({ ...sheet, title: long } as Edit);
    expect(workbook.sheets.map(({ Name }) => Name)).toEqual([
      "Sheet1",
      "An uncommonly long title of a s",
      "An uncommonly long title of (2)",
    ]);
  });
});

test("A name that the workbook has already, for a word or for cells that are gone, moves to the new sheet", async () => {
  workbook.named.set("kpi_actions", new NamedItem(workbook, "kpi_actions", "a word"));
  await painted(sheet, named);
  expect(workbook.named.get("kpi_actions")?.Value).toBe("=Actions!A1:C4");
});

describe("What is written", () => {
  beforeEach(() => painted(sheet, named));
  const cells = (): unknown[][] => workbook.sheet("Actions").GetRangeByIndexes(1, 0, 2, 3).Values;

  test("leaves a cell as it is where the plan leaves it out, and clears it where it is blank", async () => {
    workbook.sheet("Actions").type([[], [1, 2, 3], [4, "=A1", 6]]);
    await painted(write(1, 0, [undefined, null, 9], ["x"]));
    expect(cells()).toEqual([
      [1, "", 9],
      ["x", 0, 6],
    ]);
    expect(workbook.sheet("Actions").cell(2, 1).formula).toBe("=A1");
  });

  test("needs two round trips, and none that writes where there is nothing to write", async () => {
    const before = excel.batches.length;
    await painted(write(1, 0, ["x"]));
    expect(excel.batches.length - before).toBe(2);
    await painted(write(1, 0, [undefined]));
    expect(excel.batches.length - before).toBe(3);
  });

  test("is a formula only where the plan says so", async () => {
    await painted(write(1, 0, [{ formula: "=B2" }, "=B2", "+1"]));
    const { Formulas, Values } = workbook.sheet("Actions").GetRangeByIndexes(1, 0, 1, 3);
    expect([Formulas, Values]).toEqual([[["=B2", "=B2", "+1"]], [[0, "=B2", "+1"]]]);
    expect(workbook.sheet("Actions").cell(1, 1).formula).toBeUndefined();
  });

  const attacks = [
    '=HYPERLINK("http://x","y")',
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "'; DROP TABLE kpi",
    "''",
    "<img src=x onerror=alert(1)>",
    "__proto__",
    "1/2",
    "1e5",
    "3'240.50",
    "12,6 %",
    "CHF 50",
    "20260901",
    "2026-09",
    "mai 5",
    "TRUE",
    "vrai",
    "#N/A!",
    "🚀 +1",
    "\u202egnp.exe",
    "\u200f=1",
    " =1",
    "\t=1",
    "a\nb",
    "x".repeat(200),
    "=".repeat(200),
  ];

  test.each([
    ["general", "General"],
    ["plain text", "@"],
    ["percent", "0.0%"],
  ])("stays the same text in a cell whose format is %s", async (_, format) => {
    for (const text of attacks) {
      workbook.sheet("Actions").cell(1, 0).format = format;
      await painted(write(1, 0, [text]));
      expect(workbook.sheet("Actions").cell(1, 0)).toMatchObject({ value: text });
      expect(workbook.sheet("Actions").cell(1, 0).formula).toBeUndefined();
    }
  });

  test("stays the same text, whatever the text", async () => {
    const texts = fc.array(fc.string({ unit: "binary", minLength: 1, maxLength: 12 }), { minLength: 6, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(texts, async (all) => {
        await painted(write(1, 0, all.slice(0, 3), all.slice(3)));
        expect(cells().flat()).toEqual(all);
      }),
      { numRuns: 60 },
    );
  });

  test("is a number or a formula even where the cell was one of plain text", async () => {
    for (const column of [0, 1, 2]) workbook.sheet("Actions").cell(1, column).format = "@";
    await painted(write(1, 0, [12.5, { formula: "=A1" }, { day: 46_296 }]));
    const row = [0, 1, 2].map((column) => workbook.sheet("Actions").cell(1, column));
    expect(row.map(({ value, formula, format }) => [formula ?? value, format])).toEqual([
      [12.5, "General"],
      ["=A1", "General"],
      [46_296, "d mmm yyyy"],
    ]);
  });

  test("shows a day as a date, in the format of the cell where it has one", async () => {
    const at = (row: number, column: number): string => workbook.sheet("Actions").cell(row, column).format;
    workbook.sheet("Actions").cell(1, 0).format = "dd.mm.yy";
    await painted(
      { kind: "format", name: "kpi_actions", area: { ...area, row: 2, rows: 1 }, format: { number: "month" } },
      write(1, 0, [{ day: 46_296 }, { day: 46_296 }, "x"], [{ day: 46_296 }, 5, null]),
    );
    expect([at(1, 0), at(1, 1), at(1, 2), at(2, 0)]).toEqual(["dd.mm.yy", "d mmm yyyy", "General", "mmm yyyy"]);
  });
});

describe("A list of words", () => {
  beforeEach(() => painted(sheet, named));
  const list = (...words: string[]): Edit => ({ kind: "list", name: "kpi_actions", area, words });
  const rule = (): unknown => workbook.sheet("Actions").cell(1, 0).look["validation.Rule"];

  test("can be chosen from, and another word only warns", async () => {
    await painted(list("To do", "Done"));
    expect(rule()).toEqual({ list: { inCellDropDown: true, source: "To do,Done" } });
    expect(workbook.sheet("Actions").cell(3, 2).look["validation.ErrorAlert"]).toMatchObject({ style: "Warning" });
  });

  test("is left out where Excel could not take it: a comma in a word, more than 255 characters", async () => {
    await painted(list("one, two", "three"), list("x".repeat(256)));
    expect(rule()).toBeUndefined();
  });
});

describe("Nothing is painted at all", () => {
  const refused = async (...edits: readonly Edit[]): Promise<string> => {
    const before = excel.batches.length;
    const problem = await painted(...edits);
    expect(excel.batches.length - before).toBe(1);
    return isProblem(problem) ? problem.name : "painted";
  };

  test("where a name is gone, though edits before it could be", async () => {
    expect(await refused(sheet, write(0, 0, ["x"]))).toBe("name-gone");
    expect(workbook.sheets.length).toBe(1);
  });

  test("where a range has become too small for it", async () => {
    await painted(sheet, named);
    expect(await refused(write(0, 0, ["x"]), write(3, 2, ["x", "y"]))).toBe("range-too-small");
    expect(await refused({ kind: "list", name: "kpi_actions", area: { ...area, rows: 4 }, words: ["x"] })).toBe(
      "range-too-small",
    );
    expect(workbook.sheet("Actions").cell(0, 0).value).toBe("");
  });
});

test("24 months of 30 columns are one block of less than 30 KB, not a cell at a time", async () => {
  const results = { ...named, area: { row: 0, column: 0, rows: 61, columns: 31 } } as Edit;
  await painted(sheet, results);
  const before = excel.batches.length;
  await painted(
    write(
      1,
      1,
      ...Array.from({ length: 24 }, (_, row) => Array.from({ length: 30 }, (_, column) => row * 1234.5 + column)),
    ),
  );
  const { steps, bytes } = excel.batches[before + 1] ?? { steps: [], bytes: 0 };
  expect(steps.length).toBe(1);
  expect(bytes).toBeLessThan(30_000);
});
