import type { Cell } from "../../../../core/base/cells.ts";
import { firstDayOf, type Month, monthAfter } from "../../../../core/base/months.ts";
import { isProblem } from "../../../../core/base/problem.ts";
import { type CommandName, perform, type Requests } from "../../../../core/book/commands/index.ts";
import { applied } from "../../../../core/book/sheets/apply.ts";
import type { Snapshot } from "../../../../core/book/sheets/snapshot.ts";
import { cases } from "../../../oracles/calendar.json" with { type: "json" };
import { emptySnapshot, typedFigure } from "../commands/try-commands.ts";
import type { CalcValue, CalcValues } from "./calc-values.ts";
import { withInputs } from "./month-book.ts";

/** The cases of fiscal years as books, and what the hidden sheet has to compute of them. */

export interface CalendarBook {
  readonly id: string;
  readonly snapshot: Snapshot;
  /** What the first KPI has in some labeled rows. */
  readonly expected: Readonly<Record<string, CalcValue>>;
}

const monthNumber = (month: Month): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5));

/** A book that begins with a month, in which a click is made two years later. */
function bookFrom(first: Month, yearStart: number) {
  const today = firstDayOf(monthAfter(first, 24));
  const click = <Name extends CommandName>(snapshot: Snapshot, name: Name, request: Requests[Name]): Snapshot => {
    const plan = perform(name, snapshot, request, today);
    if (isProblem(plan)) throw new Error(`${name}: ${plan.says.en}`);
    return applied(snapshot, plan);
  };
  return { click, book: click(emptySnapshot(), "start-book", { language: "en", yearStart }) };
}

const kpi = {
  code: "SALES",
  name: "Sales",
  unit: "CHF",
  direction: "increase",
  kind: "flow",
  targetAppliesTo: "year-to-date",
} as const;

const filled = (book: Snapshot, figures: readonly (readonly [string, number | null])[]): Snapshot =>
  figures.reduce((before, [month, figure]) => typedFigure(before, kpi.code, month, figure), book);

function yearToDateBook({ id, given, expected }: (typeof cases)[number]): CalendarBook {
  const figures = given.figures as unknown as [string, number | null][];
  const period = given.period as string;
  const { click, book } = bookFrom((figures[0] as [string, null])[0], given.yearStart);
  const saved = click(book, "save-kpis", { kpis: [{ kpi: { ...kpi, start: given.start ?? null } }] });
  const [missing] = (expected.missing ?? []) as string[];
  return {
    id,
    snapshot: withInputs(filled(saved, figures), period),
    expected: {
      actual: expected.yearToDate ?? "",
      "year to date lacks": missing === undefined ? 0 : monthNumber(missing),
      "last year": expected.lastYearToDate ?? "",
      "figure a year before": expected.figureLastYear ?? "",
    },
  };
}

function quarterBook({ id, given, expected }: (typeof cases)[number]): CalendarBook {
  const period = given.period as string;
  const { click, book } = bookFrom(monthAfter(period, -20), given.yearStart);
  const snapshot = click(book, "save-kpis", {
    kpis: (["quarterly", "yearly", "monthly"] as const).map((frequency) => ({
      kpi: { ...kpi, code: frequency, frequency },
    })),
  });
  const [quarterly, yearly] = [expected.nextDue?.quarterly ?? "", expected.nextDue?.yearly ?? ""];
  return {
    id,
    snapshot: withInputs(snapshot, period),
    expected: {
      due: Number(expected.due?.quarterly),
      "next due": monthNumber(quarterly),
      "next due 2": monthNumber(yearly),
    },
  };
}

/** The targets are saved by the panel; the page finds them. @param place which of the months is looked at */
function targetBook({ id, given, expected }: (typeof cases)[number], place: number): CalendarBook {
  const figures = (given.figures ?? []) as unknown as [string, number | null][];
  const from = figures[0]?.[0] ?? (given.first as string);
  const { click, book } = bookFrom(from, given.yearStart);
  const { target = null, start = null, deadline = null } = given;
  const spread = figures.length > 0 ? "like-past-years" : "equal";
  const definition = { ...kpi, target, start, deadline, spread } as const;
  const first = click(book, "save-kpis", { kpis: [{ kpi: { ...definition, target: null } }] });
  const known = filled(first, figures);
  const seen = known.tables.definitions?.cells[1] as Cell[];
  const snapshot = click(known, "save-kpis", { kpis: [{ kpi: definition, seenCells: [...seen] }] });
  return {
    id: `${id}, month ${place + 1}`,
    snapshot: withInputs(snapshot, monthAfter(given.first as string, place)),
    expected: { "target of the month": expected.targets?.[place] ?? "" },
  };
}

/** All cases of months, each as one book or as several. */
export const calendarBooks = (): CalendarBook[] =>
  cases.flatMap((each) => {
    if (each.kind === "year-to-date") return [yearToDateBook(each)];
    if (each.kind === "quarter") return [quarterBook(each)];
    return (each.kind === "season" ? [8] : [5, 14]).map((place) => targetBook(each, place));
  });

/** What the sheet has otherwise, a line each. `next due 2` is that of the second KPI. */
export const unlikeTheCase = ({ id, expected }: CalendarBook, sheet: CalcValues): string[] =>
  Object.entries(expected).flatMap(([label, value]) => {
    const found = sheet.quantity(label.replace(/ 2$/, ""))[label.endsWith(" 2") ? 1 : 0];
    const same =
      typeof value === "number" && typeof found === "number"
        ? Math.abs(value - found) <= 1e-9 * Math.max(1, Math.abs(value))
        : value === found;
    return same ? [] : [`${id}, ${label}: the sheet has ${JSON.stringify(found)}, not ${JSON.stringify(value)}`];
  });
