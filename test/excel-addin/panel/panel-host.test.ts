import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { KpiInput } from "../../../core/book/kpi/schema.ts";
import type { Snapshot } from "../../../core/book/sheets/snapshot.ts";
import { readBook } from "../../../core/book/tables/read.ts";
import {
  click,
  host,
  leads,
  type OpenWorkbook,
  onPlainData,
  openWorkbook,
  problemOf,
  type Step,
  save,
  start,
  valueIn,
} from "../panel.ts";
import { Workbook } from "../workbook.ts";

/** A KPI book kept from the panel, through Microsoft's own Office.js. */

let excel: OpenWorkbook;
beforeEach(() => {
  excel = openWorkbook();
});
afterEach(() => excel.close());

function reopen(workbook = new Workbook("Sheet1")): void {
  excel.close();
  excel = openWorkbook(workbook);
}

const measure = (code: string, name: string): KpiInput => ({
  code,
  name,
  unit: "visits",
  role: "measure",
  kind: "flow",
});
const rate: KpiInput = {
  ...leads,
  code: "CONV",
  name: "Conversion rate",
  unit: "%",
  kind: "rate",
  numerator: "SIGNUPS",
  denominator: "VISITS",
  target: 0.05,
};
const october: Step = [
  "record-results",
  { month: "2026-10", figures: [{ code: "LEADS", value: 97, expectedOn: "2026-11-15" }] },
];

describe("A book started, filled and recorded", () => {
  const steps: readonly Step[] = [
    start,
    save(leads, measure("VISITS", "Visits"), measure("SIGNUPS", "Sign-ups"), rate),
    october,
  ];

  test("reads in Excel as the same clicks leave it on plain data, after each of them", async () => {
    for (const [at, step] of steps.entries())
      expect(valueIn(await click(step))).toEqual(onPlainData(...steps.slice(0, at + 1)));
    const snapshot = valueIn(await host.snapshot());
    expect(snapshot).toEqual(onPlainData(...steps));
    expect([...readBook(snapshot).kpis.values()].map(({ kpi }) => kpi.code)).toEqual([
      "LEADS",
      "VISITS",
      "SIGNUPS",
      "CONV",
    ]);
  });

  test("takes one round trip to read and one to paint for each click, and few bytes", async () => {
    for (const step of steps) {
      const before = excel.batches.length;
      valueIn(await click(step));
      const trips = excel.batches.slice(before);
      console.log(
        step[0],
        trips.map(({ bytes, answerBytes }) => `${bytes} bytes there, ${answerBytes} back`).join("; "),
      );
      expect(trips.length).toBe(2);
      // The web refuses requests of 5 MB. Most of a new book is the names, units and counts above its columns.
      for (const { bytes, answerBytes } of trips) expect(Math.max(bytes, answerBytes)).toBeLessThan(250_000);
    }
  });

  test("takes five KPIs with the targets of their months in one request of less than 60 KB", async () => {
    const codes = ["A1", "B1", "C1", "D1", "E1"];
    await click(start);
    valueIn(await click(save(...codes.map((code) => ({ ...leads, code, name: `KPI ${code}` })))));
    const last = excel.batches[excel.batches.length - 1];
    console.log("five KPIs", last?.bytes, "bytes there,", last?.answerBytes, "back");
    expect(last?.bytes).toBeLessThan(60_000);
  });

  test("is in French where the book is", async () => {
    const french: Step = ["start-book", { language: "fr" }];
    await click(french);
    expect(valueIn(await click(save(leads)))).toEqual(onPlainData(french, save(leads)));
    expect(excel.workbook.sheets.map(({ Name }) => Name)).toContain("Guide");
  });

  test("leaves the sheets that were there alone, whatever their titles", async () => {
    const workbook = new Workbook("Results", "kpis");
    for (const sheet of workbook.sheets) sheet.type([["mine"]]);
    reopen(workbook);
    for (const step of steps) valueIn(await click(step));
    expect(workbook.sheets.slice(0, 2).map((sheet) => [sheet.Name, sheet.cells.size, sheet.cell(0, 0).value])).toEqual([
      ["Results", 1, "mine"],
      ["kpis", 1, "mine"],
    ]);
    expect(workbook.sheets.map(({ Name }) => Name)).toEqual(expect.arrayContaining(["Results (2)", "KPIs (2)"]));
  });

  test("begins 24 months before the calendar day where the user sits", async () => {
    await click(start);
    const { results } = onPlainData(start).tables;
    expect(excel.workbook.sheet("Results").cell((results?.row ?? 0) + 1, 0).value).toBe(results?.cells[1]?.[0]);
  });
});

test.each([
  '=HYPERLINK("x")',
  "<img src=x onerror=alert(1)>",
  "'; DROP TABLE",
  "__proto__",
  "x".repeat(60),
  "🚀 \u202egnp.exe",
  "1/2",
  "TRUE",
])("A name that attacks is a text in the sheet and in the panel: %s", async (name) => {
  await click(start);
  const snapshot = valueIn(await click(save({ ...leads, name })));
  expect([...readBook(snapshot).kpis.values()].map(({ kpi }) => kpi.name)).toEqual([name]);
  const cells = [...excel.workbook.sheet("KPIs").cells.values()];
  expect(snapshot.tables.definitions?.formulas).toBeUndefined();
  expect(cells.map(({ value }) => value)).toContain(name);
});

describe("Excel gives up in the middle", () => {
  /** Lets the last click fail after every so many changes, and clicks again. */
  async function afterEvery(pace: number, ...steps: readonly Step[]): Promise<number> {
    const complete = withoutTitles(onPlainData(...steps));
    const last = steps[steps.length - 1] as Step;
    for (let changes = 0; ; changes += pace) {
      reopen();
      for (const step of steps.slice(0, -1)) valueIn(await click(step));
      excel.workbook.changesLeft = changes;
      const first = await click(last);
      excel.workbook.changesLeft = Number.POSITIVE_INFINITY;
      if ("value" in first) return changes;
      expect(first.problem.en).toContain("what was interrupted will be completed");
      expect({ changes, ...withoutTitles(valueIn(await click(last))) }).toEqual({ changes, ...complete });
    }
  }

  /** A sheet that was cut short before it got its name stays behind, blank: the next one has another title. */
  const withoutTitles = (snapshot: Snapshot): object =>
    JSON.parse(JSON.stringify(snapshot), (key, value) => (key === "sheet" ? undefined : value));

  test("while KPIs are saved: saving them again completes them", async () => {
    expect(await afterEvery(1, start, save(leads, measure("VISITS", "Visits")))).toBeGreaterThan(3);
  });

  test("while a month is recorded: recording it again completes it", async () => {
    expect(await afterEvery(1, start, save(leads), october)).toBeGreaterThan(1);
  });

  test("while a book is started: starting it again completes it", { timeout: 60_000 }, async () => {
    expect(await afterEvery(5, start)).toBeGreaterThan(50);
  });
});

test("Nothing is sent where somebody else has changed the row in the meantime, and the sentence says what", async () => {
  await click(start);
  const snapshot = valueIn(await click(save(leads)));
  const seen = readBook(snapshot).kpis.get("leads");
  const row = (snapshot.tables.definitions?.row ?? 0) + (seen?.row ?? 0);
  excel.workbook.sheet("KPIs").put(row, 1, "Somebody else's name");
  const before = excel.batches.length;
  const answer = await host.perform("save-kpis", {
    kpis: [{ kpi: { ...leads, name: "Mine" }, seenCells: seen?.cells }],
  });
  expect(problemOf(answer)).toContain("Somebody else's name");
  expect(excel.batches.length - before).toBe(1);
  expect(excel.workbook.sheet("KPIs").cell(row, 1).value).toBe("Somebody else's name");
});

test("What the panel sends is not believed before it is read", async () => {
  expect(problemOf(await host.perform("save-kpis", { kpis: "all" }))).toContain("can't be read");
  expect(problemOf(await host.perform("__proto__", {}))).toContain("doesn't know what the panel asks for");
});
