import { afterEach, describe, expect, test } from "vitest";
import type { Snapshot } from "../../core/book/sheets/snapshot.ts";
import {
  click,
  host,
  leads,
  type OpenWorkbook,
  openWorkbook,
  problemOf,
  type Step,
  save,
  start,
  valueIn,
} from "./panel.ts";
import { Workbook } from "./workbook.ts";

/**
 * What goes wrong in Excel while a click is carried out, through Microsoft's own Office.js, for every command that
 * writes much: nothing of the user's is lost, a sentence is shown, and the same click again completes it.
 */

interface Fault {
  readonly name: Step[0];
  readonly step: Step;
  /** What it needs before. */
  readonly after: readonly Step[];
  /** How often it is cut short on its way through. */
  readonly cuts: number;
  /** A sheet that it writes to. */
  readonly writes: string;
}

const codes = ["A1B", "B1B", "C1B"];
const threeKpis = save(...codes.map((code) => ({ ...leads, code, name: `Leads of ${code}` })));
const september: Step = [
  "record-results",
  { month: "2026-09", figures: codes.map((code, at) => ({ code, value: 100 + at })) },
];
const review: Step = ["make-review", { month: "2026-09", company: "Wine & more" }];
const freeze: Step = ["freeze-month", { month: "2026-09", by: "Ada" }];
const share: Step = ["prepare-to-share", { native: 1, values: 1 }];
const faults: readonly Fault[] = [
  { name: "start-book", step: start, after: [], cuts: 8, writes: "" },
  { name: "save-kpis", step: threeKpis, after: [start], cuts: 12, writes: "KPIs" },
  { name: "record-results", step: september, after: [start, threeKpis], cuts: 12, writes: "Results" },
  { name: "make-review", step: review, after: [start, threeKpis], cuts: 8, writes: "Objectives" },
  { name: "freeze-month", step: freeze, after: [start, threeKpis, september, review], cuts: 8, writes: "Calc" },
  { name: "prepare-to-share", step: share, after: [start], cuts: 12, writes: "Mine" },
];

let excel: OpenWorkbook | undefined;
afterEach(() => {
  excel?.close();
  excel = undefined;
});

async function prepared({ after }: Fault): Promise<OpenWorkbook> {
  excel?.close();
  const workbook = new Workbook("Sheet1", "Mine");
  excel = openWorkbook(workbook, { excelApi: "1.12" });
  workbook.answers = (formula) =>
    formula.startsWith("=COCA") ? 250 : formula.startsWith("=KPI_TREND") ? "Same" : formula === "=NA()" ? "#N/A" : "";
  workbook.sheet("Mine").type([["Spend"], [1000], ["=COCA(1000,4)"], ["=KPI_TREND(B1:B9)"]]);
  for (const step of after) valueIn(await click(step));
  return excel;
}

/** As the panel does: what is left to be replaced is counted again. */
async function again({ step, name }: Fault): Promise<void> {
  if (name !== "prepare-to-share") return void valueIn(await click(step));
  const { native, values } = valueIn(await host.sharing()).prepare;
  if (native + values > 0) valueIn(await click([name, { native, values }]));
}

/** The book without the titles of its sheets: one that was cut short stays behind, and the next has a number. */
const bookIn = (snapshot: Snapshot): unknown =>
  JSON.parse(JSON.stringify(snapshot), (key, value) => (key === "sheet" ? undefined : value));

async function seen({ workbook }: OpenWorkbook): Promise<unknown> {
  return { book: bookIn(valueIn(await host.snapshot())), mine: cellsOf(workbook, "Mine") };
}

const cellsOf = (workbook: Workbook, title: string): unknown =>
  [...workbook.sheet(title).cells].map(([place, { value, formula }]) => [place, formula ?? value]);

const everything = (workbook: Workbook): unknown =>
  workbook.sheets.map(({ Name }) => [Name, JSON.stringify(cellsOf(workbook, Name))]);

const whole = new Map<string, unknown>();
async function completed(fault: Fault): Promise<unknown> {
  if (!whole.has(fault.name)) {
    const made = await prepared(fault);
    valueIn(await click(fault.step));
    whole.set(fault.name, await seen(made));
  }
  return whole.get(fault.name);
}

/** How many changes it takes, all in all. */
async function changesOf(fault: Fault): Promise<number> {
  const { workbook } = await prepared(fault);
  workbook.changesLeft = 1_000_000;
  valueIn(await click(fault.step));
  return 1_000_000 - workbook.changesLeft;
}

describe.each(faults)("$name", { timeout: 120_000 }, (fault) => {
  test("is completed by doing it again, wherever Excel gave up", async () => {
    const expected = await completed(fault);
    const changes = await changesOf(fault);
    expect(changes).toBeGreaterThan(0);
    for (let left = 0; left < changes; left += Math.max(1, Math.ceil(changes / fault.cuts))) {
      const opened = await prepared(fault);
      opened.workbook.changesLeft = left;
      expect(problemOf(await click(fault.step))).toContain("what was interrupted will be completed");
      opened.workbook.changesLeft = Number.POSITIVE_INFINITY;
      await again(fault);
      expect({ left, seen: await seen(opened) }).toEqual({ left, seen: expected });
    }
  });

  test.each([
    ["is busy with another change", "Conflict", "what was interrupted will be completed"],
    ["has too much to do", "ActivityLimitReached", "what was interrupted will be completed"],
  ])("says so where Excel %s half-way, and is completed afterwards", async (_, code, sentence) => {
    const expected = await completed(fault);
    const changes = await changesOf(fault);
    const opened = await prepared(fault);
    Object.assign(opened.workbook, { changesLeft: Math.floor(changes / 2), failure: code });
    expect(problemOf(await click(fault.step))).toContain(sentence);
    opened.workbook.changesLeft = Number.POSITIVE_INFINITY;
    await again(fault);
    expect(await seen(opened)).toEqual(expected);
  });

  test.each([
    ["may only be read", "AccessDenied", "open for reading only"],
    ["has a cell in which somebody types", "InvalidOperationInCellEditMode", "A cell is being edited"],
  ])("writes nothing where the workbook %s, and is done afterwards", async (_, code, sentence) => {
    const expected = await completed(fault);
    const opened = await prepared(fault);
    const before = everything(opened.workbook);
    opened.workbook.refuses = code;
    expect(problemOf(await click(fault.step))).toContain(sentence);
    expect(everything(opened.workbook)).toEqual(before);
    opened.workbook.refuses = undefined;
    await again(fault);
    expect(await seen(opened)).toEqual(expected);
  });

  if (fault.writes !== "")
    test("loses nothing but the sheet that somebody deletes half-way", async () => {
      const { workbook } = await prepared(fault);
      const other = fault.writes === "Mine" ? "KPIs" : "Mine";
      const before = cellsOf(workbook, other);
      workbook.meanwhile = () => workbook.sheets.splice(workbook.sheets.indexOf(workbook.sheet(fault.writes)), 1);
      expect(problemOf(await click(fault.step))).toMatch(/no longer|is missing|not there|is gone/);
      expect(cellsOf(workbook, other)).toEqual(before);
      // What is gone comes back blank as the panel offers it, or from the version history.
      if (fault.writes !== "Mine") await click(start);
      const answer = await click(fault.step);
      expect("value" in answer || problemOf(answer)).toBeTruthy();
      const { tables } = valueIn(await host.snapshot());
      expect(Object.keys(tables)).toEqual(
        expect.arrayContaining(["objectives", "definitions", "results", "targets", "actions"]),
      );
    });

  test("is completed by a panel that is opened again after the first one was closed half-way", async () => {
    const expected = await completed(fault);
    const counted = await prepared(fault);
    const before = counted.batches.length;
    valueIn(await click(fault.step));
    const trips = counted.batches.length - before;
    for (let heard = 1; heard <= trips; heard++) {
      const opened = await prepared(fault);
      const closed = new Promise((resolve) => {
        Object.assign(opened.workbook, { tripsLeft: heard, whenClosed: () => resolve("nobody answers") });
      });
      const answer = await Promise.race([click(fault.step), closed]);
      expect({ heard, answer }).toEqual({ heard, answer: "nobody answers" });
      opened.workbook.tripsLeft = Number.POSITIVE_INFINITY;
      const next = await click(fault.step);
      if ("problem" in next) expect(problemOf(next)).toMatch(/already|No cell in this workbook|have changed since/);
      if (fault.name === "prepare-to-share") await again(fault);
      expect({ heard, seen: await seen(opened) }).toEqual({ heard, seen: expected });
    }
  });
});
