import { describe, expect, it } from "vitest";
import { isProblem } from "../../../../core/base/problem.ts";
import type { KpiInput } from "../../../../core/book/kpi/schema.ts";
import { applied } from "../../../../core/book/sheets/apply.ts";
import { calcName, phoneName, reviewName } from "../../../../core/book/sheets/layout.ts";
import type { Snapshot } from "../../../../core/book/sheets/snapshot.ts";
import { readBook } from "../../../../core/book/tables/read.ts";
import {
  bookAfter,
  leads,
  newBook,
  placeOf,
  planOf,
  refusal,
  resultOf,
  tried,
  typed,
  typedFigure,
  withKpis,
} from "./try-commands.ts";

// Today is 5 October 2026.
const ofYear: KpiInput = {
  ...leads,
  target: 1200,
  targetAppliesTo: "year-to-date",
  start: "2026-01",
  deadline: "2027-12",
};
const judged = ["2026-01", "2026-02", "2026-03", "2026-04", "2026-05", "2026-06", "2026-07", "2026-08"].reduce(
  (book, month) => typedFigure(book, "LEADS", month, 100),
  withKpis(ofYear),
);
const targets = (book: Snapshot, months: readonly string[]) =>
  months.map((month) => {
    const target = resultOf(book, "LEADS", month, "targets");
    return target === null ? null : Math.round(target);
  });
const april = (more: object = {}) => ({ yearStart: 4, ...more });

describe("another first month of the year", () => {
  it("asks first if targets of coming months would change, and says which", () => {
    const asked = tried(judged, "set-year-start", april());
    if (!isProblem(asked)) throw new Error("nothing was asked");
    expect(asked.name).toBe("targets-follow");
    expect(asked.says.en).toBe(
      "The fiscal year then begins in April, and 15 targets of months not judged yet would change (Leads). What was typed by hand stays. Adjust them?",
    );
    expect(asked.says.fr).toMatch(/^L'exercice commence alors en avril, et 15 cibles/);
  });

  it("changes the targets of coming months, and leaves those of judged months", () => {
    const after = bookAfter(judged, "set-year-start", april({ targets: "follow" }));
    expect(readBook(after).yearStart).toBe(4);
    expect(targets(after, ["2026-03", "2026-08", "2026-09", "2026-10", "2027-03", "2027-04", "2027-12"])).toEqual([
      300, 800, 600, 700, 1200, 133, 1200,
    ]);
  });

  it("can leave the targets unchanged", () => {
    const after = bookAfter(judged, "set-year-start", april({ targets: "stay" }));
    expect([readBook(after).yearStart, ...targets(after, ["2026-10", "2027-03"])]).toEqual([4, 1000, 300]);
  });

  it("leaves targets typed by hand, a formula and a text", () => {
    const at = placeOf(judged, "LEADS", "2026-11", "targets");
    for (const [cell, formula] of [
      [950, ""],
      [1100, "=B2"],
      ["to be agreed", ""],
    ] as const) {
      const book = typed(judged, "targets", at.row, at.column, cell, formula);
      const after = bookAfter(book, "set-year-start", april({ targets: "follow" }));
      expect(after.tables.targets?.cells[at.row]?.[at.column]).toBe(cell);
    }
  });

  it("leaves the target of a frozen month that has no figure", () => {
    const ready = bookAfter(judged, "make-review", { month: null });
    const frozen = typed(ready, "frozen", 1, 0, { day: 46_266 });
    expect(targets(bookAfter(frozen, "set-year-start", april({ targets: "follow" })), ["2026-09"])).toEqual([900]);
  });

  it("asks nothing if there is no yearly target", () => {
    expect(readBook(bookAfter(withKpis(leads), "set-year-start", april())).yearStart).toBe(4);
  });

  it("is refused if somebody else has changed it since", () => {
    const book = bookAfter(newBook(), "set-year-start", april({ seenCell: 1 }));
    expect(refusal(book, "set-year-start", { yearStart: 7, seenCell: 1 })).toBe("changed-since");
    expect(refusal(newBook(), "set-year-start", { yearStart: 13 })).toBe("request-not-understood");
  });

  it("rebuilds an existing page in the same plan", () => {
    const written = (book: Snapshot) =>
      planOf(book, "set-year-start", april({ targets: "stay" })).edits.flatMap((edit) =>
        edit.kind === "write" ? [edit.name] : [],
      );
    expect(written(judged)).toEqual(["kpi_year_start"]);
    expect(new Set(written(bookAfter(judged, "make-review", { month: null })))).toEqual(
      new Set([calcName, reviewName, phoneName, "kpi_year_start"]),
    );
  });

  it("gives a book of an older version a guide with the cell, and leaves its language alone", () => {
    const { yearStart: _, ...tables } = judged.tables;
    const older = { ...judged, tables };
    const plan = planOf(older, "set-year-start", april({ targets: "follow" }));
    expect(plan.edits.flatMap((edit) => (edit.kind === "name" ? [edit.name] : []))).toEqual([
      "kpi_year_start",
      "kpi_guide",
    ]);
    const after = applied(older, plan);
    expect([readBook(after).yearStart, ...targets(after, ["2026-10"])]).toEqual([4, 700]);
  });

  it("is completed when run again after being cut short", () => {
    const request = april({ targets: "follow" });
    const { edits } = planOf(judged, "set-year-start", request);
    const whole = applied(judged, { edits });
    for (let cut = 0; cut < edits.length; cut++) {
      const part = applied(judged, { edits: edits.slice(0, cut) });
      expect(bookAfter(part, "set-year-start", request).tables).toEqual(whole.tables);
    }
  });
});
