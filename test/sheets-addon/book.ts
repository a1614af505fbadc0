import type { Day } from "../../core/base/cells.ts";
import { dayOf } from "../../core/base/days.ts";
import type { Text } from "../../core/base/text.ts";
import type { CommandName, Requests } from "../../core/book/commands/index.ts";
import type { Snapshot } from "../../core/book/sheets/snapshot.ts";
import type { AnswerTo, Call } from "../../sheets-addon/server/calls.ts";
import { loadAppsScript, type Services } from "./apps-script.ts";
import type { Spreadsheet } from "./spreadsheet.ts";

/** The sidebar of a spreadsheet: what it asks goes through the built script, as JSON. */

export const now = "2026-11-21T10:00:00Z";
export const today: Day = dayOf(2026, 11, 21);

export function openPanel(spreadsheet: Spreadsheet, services: Services = {}) {
  const ask = <const C extends Call>(call: C): AnswerTo<C> => {
    // Every call finds the script loaded again.
    const script = loadAppsScript("sheets", { now, ...services, spreadsheet });
    return JSON.parse(script.call("smartKpi", JSON.stringify(call)) as string);
  };
  return {
    ask,
    perform: <Name extends CommandName>(command: Name, request: Requests[Name]) =>
      ask({ call: "perform", command, request }),
    snapshot: (): Snapshot => valueIn(ask({ call: "snapshot" })),
  };
}

export function valueIn<T>(answered: { readonly value: T } | { readonly problem: Text }): T {
  if ("problem" in answered) throw new Error(answered.problem.en);
  return answered.value;
}

export const problemIn = (answered: object): Text | undefined => (answered as { problem?: Text }).problem;

/** A KPI that can be saved. */
export const kpi = (code: string, more: object = {}) => ({
  kpi: { code, name: `Name of ${code}`, unit: "CHF", direction: "increase" as const, ...more },
});
