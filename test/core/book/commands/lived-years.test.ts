import { describe, expect, it } from "vitest";
import { firstDayOf, type Month, monthAfter, monthsFrom } from "../../../../core/base/months.ts";
import { isProblem } from "../../../../core/base/problem.ts";
import { type CommandName, perform, type Requests } from "../../../../core/book/commands/index.ts";
import type { KpiInput } from "../../../../core/book/kpi/schema.ts";
import { messageToSend } from "../../../../core/book/review/frozen/message.ts";
import { monthOverview } from "../../../../core/book/review/month/month-overview.ts";
import { applied } from "../../../../core/book/sheets/apply.ts";
import type { Snapshot } from "../../../../core/book/sheets/snapshot.ts";
import { readBook } from "../../../../core/book/tables/read.ts";
import { differences } from "../review/against-core.ts";
import { calculated } from "../review/calculated.ts";
import { withInputs } from "../review/month-book.ts";
import { emptySnapshot, resultOf } from "./try-commands.ts";

/** A book from April 2025 to March 2027: started, recorded, shown, frozen, sent, and its year changed on the way. */

const sales: KpiInput = {
  code: "SALES",
  name: "Sales",
  unit: "CHF",
  direction: "increase",
  kind: "flow",
  target: 1200,
  targetAppliesTo: "year-to-date",
  start: "2025-01",
  deadline: "2027-12",
};
const calls: KpiInput = { ...sales, code: "CALLS", name: "Calls", frequency: "quarterly", deadline: null };
const months = monthsFrom("2025-04", "2027-03");
/** A shop that sells most before Christmas. */
const sold = (month: Month): number => (month.endsWith("-12") ? 320 : 80);
const changesIn: Month = "2026-06";

const click = <Name extends CommandName>(
  book: Snapshot,
  month: Month,
  name: Name,
  request: Requests[Name],
): Snapshot => {
  // The month is recorded on the fifth of the next one.
  const today = { day: firstDayOf(monthAfter(month)).day + 4 };
  const plan = perform(name, book, request, today);
  if (isProblem(plan)) throw new Error(`${month}, ${name}: ${plan.name}: ${plan.says.en}`);
  return applied(book, plan);
};

interface Lived {
  readonly book: Snapshot;
  readonly messages: ReadonlyMap<Month, string>;
  /** The cells of each frozen page when it was made. */
  readonly frozen: ReadonlyMap<Month, string>;
}

function lived(): Lived {
  const messages = new Map<Month, string>();
  const frozen = new Map<Month, string>();
  let book = click(emptySnapshot(), "2025-03", "start-book", { language: "en" });
  book = click(book, "2025-03", "save-kpis", { kpis: [{ kpi: sales }, { kpi: calls }] });
  const before = monthsFrom("2025-01", "2025-03").map((month) => ({ code: "SALES", month, value: sold(month) }));
  book = click(book, "2025-03", "bring-in-figures", {
    figures: [...before, { code: "CALLS", month: "2025-03", value: 40 }],
  });
  book = click(book, "2025-03", "make-review", { month: null });
  for (const month of months) {
    if (month === changesIn)
      book = click(book, month, "set-year-start", { yearStart: 4, seenCell: 1, targets: "follow" });
    const { kpis } = monthOverview(readBook(book), month);
    const due = kpis.filter((each) => each.due).map(({ kpi }) => kpi.code);
    const figures = due.map((code) => ({ code, value: sold(month) }));
    book = click(book, month, "record-results", { month, figures });
    for (const { kpi, answer } of monthOverview(readBook(book), month).kpis)
      if (answer === "open")
        book = click(book, month, "explain-result", {
          code: kpi.code,
          month,
          answer: { kind: "observe", until: "2027-12-31", because: "Christmas" },
        });
    book = click(book, month, "make-review", { month });
    const { blocksFreeze } = monthOverview(readBook(book), month);
    if (blocksFreeze.length === 0) {
      const today = { day: firstDayOf(monthAfter(month)).day + 4 };
      const plan = perform("freeze-month", book, { month, by: "Ann" }, today);
      if (isProblem(plan)) throw new Error(plan.says.en);
      frozen.set(
        month,
        JSON.stringify(plan.edits.filter((edit) => edit.kind === "write" && /kpi_frozen_/.test(edit.name))),
      );
      book = applied(book, plan);
    }
    const message = messageToSend(book, month, "en");
    messages.set(month, isProblem(message) ? message.name : message.text);
  }
  return { book, messages, frozen };
}

describe("a book in use from April 2025 to March 2027, its year changed to April in June 2026", {
  timeout: 120_000,
}, () => {
  const { book, messages, frozen } = lived();
  const target = (month: Month) => Math.round(resultOf(book, "SALES", month, "targets") ?? -1);

  it("keeps the targets of judged months and lets later ones follow the new year", () => {
    expect([target("2025-12"), target("2026-03"), target("2026-05")]).toEqual([1200, 300, 500]);
    expect([target("2026-06"), target("2026-12"), target("2027-03")]).toEqual([300, 900, 1200]);
    // The last stretch goes to the deadline: April to December 2027.
    expect([target("2027-04"), target("2027-12")]).toEqual([133, 1200]);
  });

  it("adds the year up from April afterwards, beside last year to date", () => {
    const standing = (month: Month) => monthOverview(readBook(book), month).kpis[0];
    expect(standing("2026-12")).toMatchObject({ actual: 8 * 80 + 320, missing: [] });
    expect(standing("2026-12")?.lastYear).toMatchObject({ month: "2025-12", isToDate: true, figure: 960 });
    expect(standing("2027-03")).toMatchObject({ actual: 1200, status: "onTrack" });
  });

  it("asks for quarters at the ends of the quarters of its year", () => {
    const due = months.filter((month) => monthOverview(readBook(book), month).kpis[1]?.due);
    expect(due).toEqual(["2025-06", "2025-09", "2025-12", "2026-03", "2026-06", "2026-09", "2026-12", "2027-03"]);
  });

  it("froze every month that nothing kept from it, and names each year as it was then", () => {
    expect([...frozen.keys()]).toEqual(months);
    expect(frozen.get("2026-05")).not.toContain("year from April");
    expect(frozen.get("2026-07")).toContain("Q2 2026/27, year from April");
    expect(frozen.get("2026-07")).toContain("Jul 2025");
  });

  it("sends a message that names last year to date", () => {
    expect(messages.get("2026-10")).toContain("to date last year: CHF\u00a0560, 0%");
    expect(months.filter((month) => !messages.get(month)?.includes("Targets:"))).toEqual([]);
  });

  it("is computed by its page as by the core: before the change, after it, and in a month without quarters", async () => {
    for (const month of ["2026-05", "2026-12", "2027-02"]) {
      const sheet = await calculated(withInputs(book, month));
      expect(differences({ snapshot: withInputs(book, month), month }, sheet)).toEqual([]);
    }
  });

  it("reads without an issue at its end", () => {
    expect(readBook(book).issues.filter(({ weight }) => weight === undefined)).toEqual([]);
  });
});
