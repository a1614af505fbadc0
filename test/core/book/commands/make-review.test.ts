import { describe, expect, it } from "vitest";
import { firstDayOf } from "../../../../core/base/months.ts";
import { pageCells } from "../../../../core/book/review/page/page.ts";
import { pageInputs } from "../../../../core/book/review/page/page-layout.ts";
import { applied } from "../../../../core/book/sheets/apply.ts";
import { calcName, phoneName, reviewName, tables } from "../../../../core/book/sheets/layout.ts";
import type { Edit } from "../../../../core/book/sheets/plan.ts";
import { bookWith, kpi, usual } from "../review/month-book.ts";
import { bookAfter, cutsOf, emptySnapshot, planOf, refusal, tableOf, typed } from "./try-commands.ts";

const book = bookWith([kpi("LEADS"), kpi("SALES")], { LEADS: usual });
const edits = planOf(book, "make-review", { month: null }).edits;
const kinds = (list: readonly Edit[]): string[] => list.map(({ kind }) => kind);
const writesTo = (list: readonly Edit[], name: string) =>
  list.filter((edit) => edit.kind === "write" && edit.name === name);

describe("making the page of the month", () => {
  it("needs a book", () => {
    expect(refusal(emptySnapshot(), "make-review", { month: null })).toBe("not-started");
  });

  it("adds the hidden sheet, the page and the phone sheet, with the requested company and month", () => {
    const asked = bookAfter(book, "make-review", { month: "2026-09", company: "Cave Bellarive" });
    expect(edits.flatMap((edit) => (edit.kind === "sheet" ? [edit.title] : []))).toEqual(["Calc", "Review", "Phone"]);
    const [page] = writesTo(planOf(book, "make-review", { month: "2026-09", company: "Cave" }).edits, reviewName);
    const { company, month } = pageInputs;
    const cells = page?.kind === "write" ? page.cells : [];
    expect(cells[company.row]?.[company.column]).toBe("Cave");
    expect(cells[month.row]?.[month.column]).toEqual(firstDayOf("2026-09"));
    expect(Object.keys(asked.tables)).toEqual(expect.arrayContaining(["frozen", "company", "month", "focus"]));
  });

  it("shows lines for at least five KPIs, and for each KPI of the book", () => {
    const hidden = (kpis: number): number => {
      const many = bookWith([..."ABCDEFGHIJ"].slice(0, kpis).map((code) => kpi(code)));
      return planOf(many, "make-review", { month: null }).edits.reduce(
        (rows, edit) => (edit.kind === "rows" && edit.hidden ? rows + edit.area.rows : rows),
        0,
      );
    };
    expect([1, 5, 7, 10].map(hidden)).toEqual([17, 17, 16, 15]);
  });

  it("writes the scores of objectives as formulas, once, and leaves a typed one", () => {
    const column = tableOf(book, "objectives").cells[0]?.indexOf("Score") as number;
    const scores = (snapshot: typeof book) =>
      (tableOf(bookAfter(snapshot, "make-review", { month: null }), "objectives").formulas ?? [])
        .slice(1)
        .map((row) => row[column] !== "");
    expect(scores(book)).toEqual(new Array(10).fill(true));
    expect(scores(bookAfter(book, "make-review", { month: null }))).toEqual(new Array(10).fill(true));
    expect(scores(typed(book, "objectives", 2, column, 0.5))[1]).toBe(false);
  });
});

describe("repairing an existing page", () => {
  const made = bookAfter(book, "make-review", { month: null });
  const again = planOf(made, "make-review", { month: null }).edits;

  it("adds no sheet and moves no name: it rewrites what it computes and shows", () => {
    expect(new Set(kinds(again))).toEqual(new Set(["write", "rows", "chart", "print", "show"]));
    expect(writesTo(again, calcName)).toHaveLength(2);
    expect(writesTo(again, reviewName)).toHaveLength(1);
  });

  it("adds the phone sheet where somebody has deleted it, and fills one that is there", () => {
    const { phone, ...without } = made;
    expect(phone).toBe(true);
    const edits = planOf(without, "make-review", { month: null }).edits;
    expect(edits.flatMap((edit) => (edit.kind === "sheet" ? [edit.title] : []))).toEqual(["Phone"]);
    expect(writesTo(edits, phoneName)).toEqual(writesTo(again, phoneName));
    expect(writesTo(again, phoneName)).toHaveLength(1);
  });

  it("leaves the inputs and the list of frozen months alone", () => {
    const [calc] = writesTo(again, calcName);
    const [page] = writesTo(again, reviewName);
    if (calc?.kind !== "write" || page?.kind !== "write") throw new Error("nothing is written");
    expect(calc.cells.flatMap((row) => row.slice(0, 4)).every((cell) => cell === undefined)).toBe(true);
    for (const { row, column } of Object.values(pageInputs)) expect(page.cells[row]?.[column]).toBeUndefined();
  });

  it("changes the month and the company on request", () => {
    const asked = bookAfter(made, "make-review", { month: "2026-08", company: "Cave" });
    expect(tableOf(asked, "month").cells).toEqual([[firstDayOf("2026-08")]]);
    expect(tableOf(asked, "company").cells).toEqual([["Cave"]]);
  });

  it("fills every cell the first run filled", () => {
    const filled = (list: readonly Edit[], name: string): number =>
      writesTo(list, name)
        .flatMap((edit) => (edit.kind === "write" ? edit.cells.flat() : []))
        .filter((cell) => cell !== undefined && cell !== null && cell !== "").length;
    const cells = pageCells(
      { shows: () => 1, company: "x", counts: "", overflow: "x", inputs: { company: "x", month: 1, focus: "x" } },
      "en",
    ).flat();
    expect(filled(again, reviewName)).toBe(cells.filter((cell) => cell !== undefined).length - 3);
  });
});

describe("a page cut short after any edit", () => {
  it("is completed by the same command, which paints on existing names", () => {
    const whole = applied(book, { edits });
    const named = (list: readonly Edit[]) => new Set(list.flatMap((edit) => (edit.kind === "name" ? [edit.name] : [])));
    // Another plan has made these.
    const ofBook = new Set(Object.values(tables).map(({ name }): string => name));
    for (const count of cutsOf(edits)) {
      const done = edits.slice(0, count);
      const cut = applied(book, { edits: done });
      const rest = planOf(cut, "make-review", { month: null }).edits;
      const known = new Set([...named(done), ...named(rest)]);
      const strange = rest.flatMap((edit) =>
        "name" in edit && !known.has(edit.name) && !ofBook.has(edit.name) ? [edit.name] : [],
      );
      expect(strange, `cut after ${count} edits`).toEqual([]);
      // What was not painted yet is painted now; only names stay where they are.
      const later = new Set(kinds(rest));
      const lost = kinds(edits.slice(count)).filter((kind) => !later.has(kind) && kind !== "sheet" && kind !== "name");
      expect(lost, `cut after ${count} edits`).toEqual([]);
      expect(applied(cut, { edits: rest }), `cut after ${count} edits`).toEqual(whole);
    }
  });

  it("keeps the list of frozen months if the page was deleted", () => {
    const record = [firstDayOf("2026-08"), "Review 2026-08", { day: 46_270 }, "Ann"];
    const {
      month: _month,
      focus: _focus,
      company: _company,
      ...rest
    } = bookAfter(book, "make-review", { month: null }).tables;
    const deleted = {
      ...book,
      tables: { ...rest, frozen: { sheet: "Calc", row: 1, column: 0, cells: [["Month", "", "", ""], record] } },
    };
    const [calc] = writesTo(planOf(deleted, "make-review", { month: null }).edits, calcName);
    expect(calc?.kind === "write" && calc.cells[2]?.slice(0, 4)).toEqual(record);
    expect(tables.frozen.name).toBe("kpi_frozen");
  });
});

it("leaves the page of an older version as it is, and adds the new one beside it", () => {
  const record = [firstDayOf("2026-08"), "Review 2026-08", { day: 46_270 }, "Ann"];
  const frozen = { sheet: "Calc", row: 1, column: 0, cells: [["Month", "", "", ""], record] };
  const old = { ...book, tables: { ...book.tables, frozen } };
  const named = planOf(old, "make-review", { month: null }).edits.flatMap((edit) =>
    edit.kind === "name" ? [edit.name] : [],
  );
  // Both pages share the list of frozen months and the scores; the rest of the old page keeps its own names.
  const ofOlderVersion = ["kpi_company", "kpi_month", "kpi_focus", "kpi_review", "kpi_calc", "kpi_page"];
  expect(named).toContain(reviewName);
  expect(named.filter((name) => ofOlderVersion.includes(name))).toEqual([]);
});
