import { afterEach, describe, expect, test } from "vitest";
import { tables as layouts } from "../../../core/book/sheets/layout.ts";
import type { Snapshot } from "../../../core/book/sheets/snapshot.ts";
import { readSnapshot } from "../../../excel-addin/read/snapshot.ts";
import { type OpenExcel, openExcel } from "../open-excel.ts";
import type { Range } from "../range.ts";
import { NamedItem, Workbook } from "../workbook.ts";

/** What the panel is told of a workbook. */

let excel: OpenExcel;
afterEach(() => excel.close());

const read = (): Promise<Snapshot> => excel.run(readSnapshot);

const name = (workbook: Workbook, name: string, target: Range | string): void => {
  workbook.named.set(name, new NamedItem(workbook, name, target));
};

test("A workbook without our names is not a KPI book yet, in the language its cells are typed in", async () => {
  excel = openExcel(new Workbook("Sheet1"), { contentLanguage: "fr-CH" });
  expect(await read()).toEqual({ language: "fr", dayOrder: "day first", tables: {} });
  expect(excel.batches.length).toBe(1);
});

test("A table is found wherever people have moved it, under whatever title they gave its sheet", async () => {
  const workbook = new Workbook("Sheet1", "L'année «!» 2026");
  const sheet = workbook.sheet("L'année «!» 2026");
  sheet.put(6, 3, "Objective");
  sheet.put(7, 3, "Grow");
  name(workbook, "kpi_objectives", sheet.GetRangeByIndexes(6, 3, 3, 1));
  excel = openExcel(workbook);
  const { tables } = await read();
  expect(tables).toEqual({
    objectives: { sheet: "L'année «!» 2026", row: 6, column: 3, cells: [["Objective"], ["Grow"], [null]] },
  });
  expect(excel.batches.length).toBe(1);
});

test("Numbers, dates, words, blanks and errors arrive as what they are", async () => {
  const workbook = new Workbook("Actions");
  const sheet = workbook.sheet("Actions");
  sheet.type([[0, -2.5, "", "word", true, 46_000, "#N/A", "#DIV/0!", "#1!", "# 5"]]);
  name(workbook, "kpi_actions", sheet.GetRangeByIndexes(0, 0, 1, 10));
  excel = openExcel(workbook);
  const errors = [{ error: "#N/A" }, { error: "#DIV/0!" }];
  expect((await read()).tables.actions?.cells).toEqual([
    [0, -2.5, null, "word", true, 46_000, ...errors, "#1!", "# 5"],
  ]);
});

test("A formula comes with its value; a text that only looks like one is a text", async () => {
  const workbook = new Workbook("Results");
  workbook.answers = () => 0.25;
  const sheet = workbook.sheet("Results");
  sheet.type([["=Ads!B7/Crm!C7", "'=1+1", 7]]);
  name(workbook, "kpi_results", sheet.GetRangeByIndexes(0, 0, 1, 3));
  excel = openExcel(workbook);
  const { cells, formulas } = (await read()).tables.results ?? {};
  expect(cells).toEqual([[0.25, "=1+1", 7]]);
  expect(formulas).toEqual([["=Ads!B7/Crm!C7", "", ""]]);
});

test("The printed page's own ranges are read with the others, in the same round trip", async () => {
  const workbook = new Workbook("Review", "Calc");
  workbook.sheet("Review").type([["Wine & more"], ["=TODAY()"], [""]]);
  workbook.sheet("Calc").type([
    ["Month", "Sheet"],
    [46_266, "Review 2026-09"],
  ]);
  for (const [row, input] of [layouts.company, layouts.month, layouts.focus].entries())
    name(workbook, input.name, workbook.sheet("Review").GetRangeByIndexes(row, 0, 1, 1));
  name(workbook, "kpi_frozen", workbook.sheet("Calc").GetRangeByIndexes(0, 0, 2, 2));
  excel = openExcel(workbook);
  const { company, month, focus, frozen, ...others } = (await read()).tables;
  expect(others).toEqual({});
  expect([company?.cells, month?.cells, month?.formulas, focus?.cells]).toEqual([
    [["Wine & more"]],
    [[0]],
    [["=TODAY()"]],
    [[null]],
  ]);
  expect(frozen?.cells[1]).toEqual([46_266, "Review 2026-09"]);
  expect(excel.batches.length).toBe(1);
});

test("A table whose sheet was deleted is missing, and the others are there", async () => {
  const workbook = new Workbook("Targets", "Results");
  for (const title of ["Targets", "Results"])
    name(workbook, `kpi_${title.toLowerCase()}`, workbook.sheet(title).GetRangeByIndexes(0, 0, 1, 1));
  workbook.sheets.shift();
  excel = openExcel(workbook);
  expect(Object.keys((await read()).tables)).toEqual(["results"]);
});

describe("The book's own language", () => {
  test.each(["fr", "Français", "fr-CH"])("is French where its cell says %s", async (word) => {
    const workbook = new Workbook("Guide");
    workbook.sheet("Guide").put(0, 1, word);
    name(workbook, "kpi_language", workbook.sheet("Guide").GetRangeByIndexes(0, 1, 1, 1));
    name(workbook, "kpi_guide", workbook.sheet("Guide").GetRangeByIndexes(0, 0, 1, 2));
    excel = openExcel(workbook);
    expect(await read()).toMatchObject({ language: "fr", guide: true, tables: {} });
  });

  test("may be a name that means a word", async () => {
    const workbook = new Workbook("Sheet1");
    name(workbook, "kpi_language", "fr");
    excel = openExcel(workbook);
    expect(await read()).toMatchObject({ language: "fr", tables: {} });
  });
});
