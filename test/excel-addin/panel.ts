import { vi } from "vitest";
import { isDay } from "../../core/base/cells.ts";
import { dayOf } from "../../core/base/days.ts";
import { isProblem } from "../../core/base/problem.ts";
import { type CommandName, perform, type Requests } from "../../core/book/commands/index.ts";
import type { KpiInput } from "../../core/book/kpi/schema.ts";
import { applied } from "../../core/book/sheets/apply.ts";
import type { Snapshot } from "../../core/book/sheets/snapshot.ts";
import { excelHost } from "../../excel-addin/panel/panel-host.ts";
import type { Answered } from "../../sidebar/base/host.ts";
import { type ExcelOptions, type OpenExcel, openExcel } from "./open-excel.ts";
import { Workbook } from "./workbook.ts";

/** The panel in an open workbook, on 5 October 2026 a minute before midnight. */

export const host = excelHost("en");

export interface OpenWorkbook extends OpenExcel {
  readonly workbook: Workbook;
}

export function openWorkbook(workbook = new Workbook("Sheet1"), options?: ExcelOptions): OpenWorkbook {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date(2026, 9, 5, 23, 59) });
  // What formulas answer is a program's matter: blank, as on plain data.
  workbook.answers = () => "";
  const excel = openExcel(workbook, options);
  const close = (): void => {
    vi.useRealTimers();
    excel.close();
  };
  return { ...excel, workbook, close };
}

/** A command with what the panel sends for it. */
export type Step = { readonly [Name in CommandName]: readonly [name: Name, request: Requests[Name]] }[CommandName];

export const click = ([name, request]: Step): Promise<Answered<Snapshot>> => host.perform(name, wired(request));

/** What the same clicks leave on plain data, days as the numbers that Excel keeps. */
export function onPlainData(...steps: readonly Step[]): Snapshot {
  const last = steps.reduce<Snapshot>(
    (snapshot, [name, request]) => {
      const plan = perform(name, snapshot, wired(request), dayOf(2026, 10, 5));
      if (isProblem(plan)) throw new Error(plan.says.en);
      return applied(snapshot, plan);
    },
    { language: "en", dayOrder: "month first", tables: {} },
  );
  return JSON.parse(JSON.stringify(last), (_, value) => (isDay(value) ? value.day : value));
}

const wired = (request: unknown): unknown => JSON.parse(JSON.stringify(request));

export function valueIn<T>(answer: Answered<T>): T {
  if ("problem" in answer) throw new Error(answer.problem.en);
  return answer.value;
}

export const problemOf = (answer: Answered<unknown>): string =>
  "problem" in answer ? answer.problem.en : "no problem";

export const start: Step = ["start-book", { language: "en" }];

export const save = (...inputs: readonly KpiInput[]): Step => ["save-kpis", { kpis: inputs.map((kpi) => ({ kpi })) }];

export const leads: KpiInput = {
  code: "LEADS",
  name: "Leads",
  unit: "leads",
  direction: "increase",
  kind: "flow",
  target: 100,
  targetAppliesTo: "each-month",
  start: "2026-01",
  deadline: "2027-06",
};
