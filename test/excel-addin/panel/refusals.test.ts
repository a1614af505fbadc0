import { afterEach, beforeEach, expect, test } from "vitest";
import { click, host, leads, type OpenWorkbook, openWorkbook, problemOf, save, start, valueIn } from "../panel.ts";
import { Workbook } from "../workbook.ts";

/** Excel would not: what the panel says then. */

let excel: OpenWorkbook;
beforeEach(() => {
  excel = openWorkbook();
});
afterEach(() => excel.close());

test.each([
  ["AccessDenied", "reading only", "lecture seule"],
  ["InvalidOperationInCellEditMode", "Enter", "Entrée"],
  ["ItemNotFound", "no longer where it was", "n'est plus à sa place"],
  ["ApiNotFound", "too old", "trop ancien"],
  ["RequestPayloadSizeLimitExceeded", "smaller steps", "étapes plus petites"],
  ["InactiveWorkbook", "Another workbook", "Un autre classeur"],
  ["Conflict", "Try again", "Recommencez"],
  ["SomethingNew", "(SomethingNew)", "(SomethingNew)"],
])("%s becomes a sentence in both languages", async (code, english, french) => {
  excel.workbook.refuses = code;
  const answer = await click(start);
  if (!("problem" in answer)) throw new Error("Excel refused nothing.");
  expect(answer.problem.en).toContain(english);
  expect(answer.problem.fr).toContain(french);
  for (const says of Object.values(answer.problem)) expect(says).toMatch(/^\p{Lu}.{20,}[.]$/u);
});

test("A protected sheet is named as the reason", async () => {
  await click(start);
  excel.workbook.sheet("KPIs").isProtected = true;
  expect(problemOf(await click(save(leads)))).toContain("the sheet is protected");
});

test("A deleted sheet is missing, and the others can still be read", async () => {
  await click(start);
  excel.workbook.sheets.splice(excel.workbook.sheets.indexOf(excel.workbook.sheet("Actions")), 1);
  const { tables } = valueIn(await host.snapshot());
  expect(Object.keys(tables)).toEqual(["objectives", "definitions", "results", "targets", "yearStart"]);
});

test("An Excel older than what the panel needs is asked nothing", async () => {
  excel.close();
  excel = openWorkbook(new Workbook("Sheet1"), { excelApi: "1.8" });
  expect(problemOf(await host.snapshot())).toContain("too old");
  expect(excel.batches).toEqual([]);
});

test("Outside Excel, the panel says where it belongs", async () => {
  excel.close();
  expect(problemOf(await host.snapshot())).toContain("Open this panel in Excel");
  excel = openWorkbook();
});
