import { describe, expect, it } from "vitest";
import type { CommandName, Requests } from "../../core/book/commands/index.ts";
import { kpi, openPanel, problemIn, valueIn } from "./book.ts";
import { pictureOf } from "./painter.ts";
import type { Sheet } from "./sheet.ts";
import { Spreadsheet } from "./spreadsheet.ts";

/**
 * What goes wrong in Sheets while a click is carried out, for every command that writes much: nothing of the user's is
 * lost, a sentence is shown, and the same click again completes it.
 */

interface Click {
  readonly command: CommandName;
  readonly request: object;
  /** What it needs before. */
  readonly after: readonly CommandName[];
  /** How often it is cut short on its way through. */
  readonly cuts: number;
  /** A sheet that it writes to. */
  readonly writes: string;
}

const codes = ["A", "B", "C"];
const clicks: readonly Click[] = [
  { command: "start-book", request: { language: "en" }, after: [], cuts: 25, writes: "" },
  {
    command: "save-kpis",
    request: { kpis: codes.map((code) => kpi(code, { kind: "flow", target: 40, deadline: "2027-06" })) },
    after: ["start-book"],
    cuts: 25,
    writes: "KPIs",
  },
  {
    command: "record-results",
    request: { month: "2026-10", figures: codes.map((code, at) => ({ code, value: 50 + at })) },
    after: ["start-book", "save-kpis"],
    cuts: 25,
    writes: "Results",
  },
  {
    command: "make-review",
    request: { month: "2026-10", company: "Wine & Co" },
    after: ["start-book", "save-kpis"],
    cuts: 7,
    writes: "Objectives",
  },
  {
    command: "freeze-month",
    request: { month: "2026-10", by: "Anna" },
    after: ["start-book", "save-kpis", "record-results", "make-review"],
    cuts: 7,
    writes: "Calc",
  },
  {
    command: "prepare-to-share",
    request: { native: 1, values: 1 },
    after: ["start-book"],
    cuts: 25,
    writes: "Mine",
  },
];

const requestOf = (command: CommandName): object => clicks.find((each) => each.command === command)?.request ?? {};

/** A spreadsheet with a sheet of the user's own, on which the click can be made. */
function prepared({ after }: Click): Spreadsheet {
  const spreadsheet = new Spreadsheet();
  spreadsheet.shows = (formula) => (formula.startsWith("=COCA") ? 250 : formula.startsWith("=KPI_TREND") ? "Same" : "");
  spreadsheet.add("Mine");
  for (const [row, typed] of ["Spend", "1000", "=COCA(1000,4)", "=KPI_TREND(B1:B9)"].entries())
    spreadsheet.type("Mine", row, 0, typed);
  for (const command of after) valueIn(perform(spreadsheet, command));
  spreadsheet.count.writes = 0;
  return spreadsheet;
}

const perform = (spreadsheet: Spreadsheet, command: CommandName) =>
  openPanel(spreadsheet).perform(command, requestOf(command) as Requests[CommandName]);

/** A sheet that was cut short before it was marked as ours is blank; a frozen month without its title is none yet. */
const isWhole = ({ title, metadata, cells }: Sheet): boolean =>
  title === "Mine" ||
  title === "Sheet1" ||
  (metadata.length > 0 && (!metadata.some(([, key]) => key === "frozen") || Boolean(cells.get("0,1")?.value)));

/**
 * Everything that a person sees, apart from the size of a chart, which follows the heights that are there, and from how
 * strict a protection is: one that was cut short before it became a warning stays.
 */
const seen = (spreadsheet: Spreadsheet): unknown =>
  spreadsheet.sheets.filter(isWhole).map((sheet) => {
    const { protection, ...picture } = pictureOf(sheet) as Record<string, unknown>;
    const words = JSON.stringify(picture, (key, value) => (key === "width" || key === "height" ? undefined : value));
    return [sheet.title, words, protection !== undefined].map((each) => `${each}`.replaceAll(" (2)", ""));
  });

const whole = new Map<CommandName, { readonly seen: unknown; readonly writes: number }>();
function completed(click: Click): { readonly seen: unknown; readonly writes: number } {
  const known = whole.get(click.command);
  if (known) return known;
  const spreadsheet = prepared(click);
  valueIn(perform(spreadsheet, click.command));
  const made = { seen: seen(spreadsheet), writes: spreadsheet.count.writes };
  whole.set(click.command, made);
  return made;
}

const mine = (spreadsheet: Spreadsheet): unknown =>
  [...spreadsheet.sheet("Mine").cells].map(([place, { value, formula }]) => [place, formula ?? value]);

/** As the panel does: what is left to be replaced is counted again. */
function again(spreadsheet: Spreadsheet, command: CommandName): void {
  if (command !== "prepare-to-share") return void valueIn(perform(spreadsheet, command));
  const { native, values } = valueIn(openPanel(spreadsheet).ask({ call: "sharing" })).prepare;
  if (native + values > 0) valueIn(openPanel(spreadsheet).perform(command, { native, values }));
}

describe.each(clicks)("$command", { timeout: 120_000 }, (click) => {
  const { command } = click;

  it("is completed by doing it again, wherever Sheets cut it short, and the lock is free", () => {
    const { seen: expected, writes } = completed(click);
    expect(writes).toBeGreaterThan(0);
    const step = Math.max(1, Math.ceil(writes / click.cuts));
    for (let stop = 1; stop <= writes; stop += step) {
      const spreadsheet = prepared(click);
      spreadsheet.limits.failAtWrite = stop;
      expect(problemIn(perform(spreadsheet, command))?.en).toMatch(/what was interrupted will be completed/);
      expect(spreadsheet.lockHeld).toBe(false);
      if (command !== "prepare-to-share") expect(mine(spreadsheet)).toEqual(mine(prepared(click)));
      again(spreadsheet, command);
      expect({ stop, seen: seen(spreadsheet) }).toEqual({ stop, seen: expected });
    }
  });

  it("says that Google's limit is reached, and is completed a minute later", () => {
    const { seen: expected, writes } = completed(click);
    const spreadsheet = prepared(click);
    Object.assign(spreadsheet.limits, {
      failAtWrite: Math.ceil(writes / 2),
      failure: "Service invoked too many times for one day: spreadsheets.",
    });
    expect(problemIn(perform(spreadsheet, command))?.fr).toMatch(/^La limite de Google .* sera complété\.$/);
    again(spreadsheet, command);
    expect(seen(spreadsheet)).toEqual(expected);
  });

  it("writes nothing while somebody else saves, and does it afterwards", () => {
    const spreadsheet = prepared(click);
    const before = spreadsheet.contents();
    spreadsheet.limits.lockFree = false;
    expect(problemIn(perform(spreadsheet, command))?.en).toMatch(/Nothing was written\. Wait a few seconds/);
    expect(spreadsheet.contents()).toEqual(before);
    spreadsheet.limits.lockFree = true;
    again(spreadsheet, command);
    expect(seen(spreadsheet)).toEqual(completed(click).seen);
  });

  it("writes nothing for somebody who may only read, and names whom to ask", () => {
    const spreadsheet = prepared(click);
    const before = spreadsheet.contents();
    spreadsheet.limits.readOnly = true;
    expect(problemIn(perform(spreadsheet, command))?.en).toMatch(/Ask its owner for edit access/);
    expect(spreadsheet.contents()).toEqual(before);
    expect(spreadsheet.lockHeld).toBe(false);
    spreadsheet.limits.readOnly = false;
    again(spreadsheet, command);
    expect(seen(spreadsheet)).toEqual(completed(click).seen);
  });

  if (click.writes !== "")
    it("loses nothing but the sheet that somebody deletes half-way", () => {
      const spreadsheet = prepared(click);
      const others = () => JSON.stringify(spreadsheet.sheet(click.writes === "Mine" ? "KPIs" : "Mine").cells.size);
      const before = others();
      spreadsheet.limits.meanwhile = () => spreadsheet.delete(click.writes);
      const problem = problemIn(perform(spreadsheet, command));
      expect(problem?.en).toMatch(/no longer where it was|is missing/);
      expect(spreadsheet.lockHeld).toBe(false);
      expect(others()).toBe(before);
      // What is gone comes back as the panel offers it, blank, or from the version history; then the click has its say.
      perform(spreadsheet, "start-book");
      const answer = perform(spreadsheet, command);
      expect("value" in answer || /\.$/.test(problemIn(answer)?.en ?? "")).toBe(true);
      expect(Object.keys(openPanel(spreadsheet).snapshot().tables)).toEqual(
        expect.arrayContaining(["objectives", "definitions", "results", "targets", "actions"]),
      );
    });

  it("is written once where its answer never arrived and somebody clicks again", () => {
    const spreadsheet = prepared(click);
    perform(spreadsheet, command);
    const answer = perform(spreadsheet, command);
    if ("problem" in answer) expect(problemIn(answer)?.en).toMatch(/already|No cell in this workbook contains/);
    expect(seen(spreadsheet)).toEqual(completed(click).seen);
  });
});
