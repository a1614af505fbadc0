import { dayOf } from "../../base/days.ts";
import { type Month, monthAfter } from "../../base/months.ts";
import type { CommandName, Requests } from "../commands/index.ts";
import type { KpiInput } from "../kpi/schema.ts";

/** A book from nothing to a repaired file, with made-up figures: the same clicks in the same order in every program. */

const codes = ["LEADS", "VISITS", "COCA", "WINS", "CHURN"];
const lastMonth: Month = "2026-10";
const months = 24;

/** The same on every machine. */
const figure = (kpi: number, month: number): number =>
  100 + ((month * 7 + kpi * 3) % 11) + (month > 18 && kpi === 0 ? 12 : 0);

/** The day of the walk, regardless of what the clock says: what is written depends on it. */
export const walkDay = dayOf(2026, 11, 10);

export type WalkStep =
  | { readonly [Name in CommandName]: { readonly command: Name; readonly request: Requests[Name] } }[CommandName]
  /** Prepares for sharing, or brings formulas back, with the counts that the workbook has. */
  | { readonly command: "prepare-to-share" | "repair-formulas"; readonly counted: true };

const kpi = (code: string, at: number): KpiInput => ({
  code,
  name: `Check ${code}`,
  unit: at === 2 ? "CHF" : "items",
  direction: at > 3 ? "decrease" : "increase",
  kind: "flow",
  target: 105,
  targetAppliesTo: "each-month",
  start: "2026-01",
  deadline: "2027-06",
  owner: "Check",
});

export const walk: readonly WalkStep[] = [
  { command: "start-book", request: { language: "en" } },
  { command: "save-kpis", request: { kpis: codes.map((code, at) => ({ kpi: kpi(code, at) })) } },
  {
    command: "bring-in-figures",
    request: {
      figures: codes.flatMap((code, at) =>
        Array.from({ length: months - 1 }, (_, month) => ({
          code,
          month: monthAfter(lastMonth, month + 1 - months),
          value: figure(at, month),
        })),
      ),
    },
  },
  {
    command: "record-results",
    request: { month: lastMonth, figures: codes.map((code, at) => ({ code, value: figure(at, months - 1) })) },
  },
  { command: "make-review", request: { month: lastMonth, company: "=Check & Co" } },
  { command: "freeze-month", request: { month: lastMonth, by: "Check" } },
  { command: "prepare-to-share", counted: true },
  { command: "repair-formulas", counted: true },
];
