import { describe, expect, it } from "vitest";
import { isProblem } from "../../../../core/base/problem.ts";
import type { KpiInput } from "../../../../core/book/kpi/schema.ts";
import { calcName, reviewName } from "../../../../core/book/sheets/layout.ts";
import type { Edit } from "../../../../core/book/sheets/plan.ts";
import { isStillOpen } from "../../../../core/book/tables/actions.ts";
import { readBook } from "../../../../core/book/tables/read.ts";
import {
  bookAfter,
  conversion,
  emptySnapshot,
  figureOf,
  issuesOf,
  kpiOf,
  leads,
  newBook,
  placeOf,
  planOf,
  refusal,
  resultOf,
  signups,
  tableOf,
  tried,
  typed,
  typedFigure,
  visits,
  withKpis,
} from "./try-commands.ts";

const change = (snapshot: ReturnType<typeof newBook>, code: string, changes: Partial<KpiInput>) => {
  const { kpi, cells } = kpiOf(snapshot, code);
  return { kpi: { ...kpi, ...changes } as KpiInput, seenCells: [...cells] };
};

describe("saving KPIs", () => {
  it("writes five of them with their columns and targets in one write per table", () => {
    const kpis = [1, 2, 3, 4, 5].map((number) => ({ kpi: { ...leads, code: `LEADS-${number}`, objective: "Grow" } }));
    const plan = planOf(newBook(), "save-kpis", { kpis });
    const writes = plan.edits.flatMap((edit) => (edit.kind === "write" ? [edit.name] : []));
    expect(writes).toEqual(["kpi_objectives", "kpi_results", "kpi_targets", "kpi_definitions"]);
    expect(plan.edits[plan.edits.length - 1]).toMatchObject({ name: "kpi_definitions" });
    const book = readBook(bookAfter(newBook(), "save-kpis", { kpis }));
    expect([book.kpis.size, book.objectives.map(({ name }) => name), book.issues]).toEqual([5, ["Grow"], []]);
  });

  it("shows the amounts of a percentage as percentages, and those of another unit as numbers again", () => {
    const formats = (snapshot: ReturnType<typeof newBook>, kpis: Parameters<typeof planOf<"save-kpis">>[2]["kpis"]) =>
      planOf(snapshot, "save-kpis", { kpis, reason: "x" }).edits.flatMap((edit) =>
        edit.kind === "format" && edit.name === "kpi_definitions" ? [edit.format.number] : [],
      );
    const rate = { ...leads, kind: "rate", unit: "%", target: 0.08 } as const;
    expect(formats(newBook(), [{ kpi: rate }])).toEqual(["percent", "percent", "percent", "percent"]);
    expect(formats(newBook(), [{ kpi: leads }])).toEqual([]);
    const saved = withKpis(rate);
    expect(formats(saved, [change(saved, "LEADS", { owner: "Anna" })])).toEqual([]);
    expect(new Set(formats(saved, [change(saved, "LEADS", { unit: "leads" })]))).toEqual(new Set(["number"]));
  });

  it("needs a book, and code, name, unit and direction", () => {
    expect(refusal(emptySnapshot(), "save-kpis", { kpis: [{ kpi: leads }] })).toBe("not-started");
    const { direction: _, ...undirected } = leads;
    expect(refusal(newBook(), "save-kpis", { kpis: [{ kpi: undirected }] })).toBe("needed");
    expect(refusal(newBook(), "save-kpis", { kpis: [{ kpi: { ...leads, name: "x".repeat(81) } }] })).toBe("too-long");
  });

  it("refuses a code another KPI has, in any case", () => {
    expect(refusal(withKpis(leads), "save-kpis", { kpis: [{ kpi: { ...visits, code: "leads" } }] })).toBe("code-taken");
    const twice = [{ kpi: leads }, { kpi: { ...visits, code: "Leads" } }];
    expect(refusal(newBook(), "save-kpis", { kpis: twice })).toBe("code-twice");
  });

  it("refuses an eleventh reviewed KPI and a twenty-first measure", () => {
    const many = (count: number, kpi: KpiInput) =>
      [...Array(count).keys()].map((number) => ({ kpi: { ...kpi, code: `C${number}` } }));
    expect(refusal(newBook(), "save-kpis", { kpis: many(11, leads) })).toBe("too-many-kpis");
    expect(refusal(newBook(), "save-kpis", { kpis: many(21, visits) })).toBe("too-many-measures");
    expect(refusal(newBook(), "save-kpis", { kpis: many(10, leads) })).toMatch(/^planned/);
  });

  it("leaves what the user did not touch: their own formula, column and row", () => {
    const owner = readBook(newBook()).definitionColumns.get("owner") ?? -1;
    const note = readBook(newBook()).definitionColumns.get("benchmarkSource") ?? -1;
    const book = typed(withKpis(leads), "definitions", 1, owner, "Ann", "=Team!B2");
    const noted = typed(typed(book, "definitions", 2, note, "my own note"), "definitions", 0, note, "Notes");
    const saved = bookAfter(noted, "save-kpis", {
      kpis: [change(noted, "LEADS", { name: "New leads" }), { kpi: visits }],
    });
    const { cells, formulas } = tableOf(saved, "definitions");
    expect([cells[1]?.[1], cells[1]?.[owner], formulas?.[1]?.[owner]]).toEqual(["New leads", "Ann", "=Team!B2"]);
    expect([cells[2]?.[note], cells[3]?.[0]]).toEqual(["my own note", "VISITS"]);
    expect(refusal(noted, "save-kpis", { kpis: [change(noted, "LEADS", { owner: "Bob" })] })).toBe(
      "formula-in-the-way",
    );
  });

  it("uses the existing column of a code, with its figures", () => {
    const saved = bookAfter(withKpis(leads), "record-results", {
      month: "2026-09",
      figures: [{ code: "LEADS", value: 80 }],
    });
    const width = tableOf(saved, "definitions").cells[1]?.length ?? 0;
    let deleted = saved;
    for (let column = 0; column < width; column++) deleted = typed(deleted, "definitions", 1, column, null);
    expect(issuesOf(deleted)).toEqual(["column-without-kpi at B8 (note)", "column-without-kpi at B8 (note)"]);
    expect(resultOf(bookAfter(deleted, "save-kpis", { kpis: [{ kpi: leads }] }), "LEADS", "2026-09")).toBe(80);
  });
});

describe("changing a KPI that somebody else has changed since", () => {
  it("writes nothing and says what changed", () => {
    const book = withKpis(leads);
    const mine = change(book, "LEADS", { name: "My leads" });
    const theirs = bookAfter(book, "save-kpis", { kpis: [change(book, "LEADS", { owner: "Zoé" })] });
    const answer = tried(theirs, "save-kpis", { kpis: [mine] });
    expect(isProblem(answer) && answer.says.en).toMatch(
      /^Somebody has changed “KPIs”, [A-Z]+9 \(“LEADS”, “Owner”\): it was blank, it is “Zoé”\./,
    );
  });

  it("does not conflict if the rows were only sorted", () => {
    const book = withKpis(leads, visits);
    const mine = change(book, "LEADS", { name: "My leads" });
    const definitions = tableOf(book, "definitions");
    const [head = [], one = [], two = [], ...rest] = definitions.cells;
    const sorted = {
      ...book,
      tables: { ...book.tables, definitions: { ...definitions, cells: [head, two, one, ...rest] } },
    };
    expect(kpiOf(bookAfter(sorted, "save-kpis", { kpis: [mine] }), "LEADS").kpi.name).toBe("My leads");
  });

  it("says so if the KPI is gone", () => {
    const mine = change(withKpis(leads), "LEADS", {});
    expect(refusal(newBook(), "save-kpis", { kpis: [mine] })).toBe("gone-since");
  });
});

describe("the targets of a saved KPI", () => {
  it("keep months changed by hand, unless asked otherwise", () => {
    const { row, column } = placeOf(withKpis(leads), "LEADS", "2026-11", "targets");
    const book = typed(withKpis(leads), "targets", row, column, 150);
    const kpis = [change(book, "LEADS", { target: 120 })];
    const months = ["2026-10", "2026-11", "2026-12", "2027-01"];
    const targets = (refill: boolean) => {
      const saved = bookAfter(book, "save-kpis", { kpis, reason: "a new market", refill });
      return months.map((month) => resultOf(saved, "LEADS", month, "targets"));
    };
    expect(targets(false)).toEqual([120, 150, 120, null]);
    expect(targets(true)).toEqual([120, 120, 120, null]);
  });

  it("stay in past months that were judged against them", () => {
    const book = typedFigure(withKpis(leads), "LEADS", "2026-08", 90);
    const saved = bookAfter(book, "save-kpis", { kpis: [change(book, "LEADS", { target: 50 })], reason: "too high" });
    expect(["2026-08", "2026-09"].map((month) => resultOf(saved, "LEADS", month, "targets"))).toEqual([100, 50]);
  });

  it("require a reason when they change, and keep it in Actions", () => {
    const book = withKpis(leads);
    const kpis = [change(book, "LEADS", { target: 120 })];
    expect(refusal(book, "save-kpis", { kpis })).toBe("target-reason-needed");
    const saved = readBook(bookAfter(book, "save-kpis", { kpis, reason: "a new market" }));
    expect(saved.actions).toHaveLength(1);
    expect(saved.actions[0]).toMatchObject({
      month: "2026-10",
      code: "LEADS",
      entry: "target-changed",
      why: "a new market",
      action: "100\u00a0leads each month by December 2026 → 120\u00a0leads each month by December 2026",
    });
  });

  it("require no reason if there was no target before", () => {
    const { target: _, deadline: __, ...open } = leads;
    const book = withKpis(open);
    const saved = bookAfter(book, "save-kpis", { kpis: [change(book, "LEADS", { target: 120, deadline: "2026-12" })] });
    expect(readBook(saved).actions.filter(isStillOpen)).toEqual([]);
    expect(resultOf(saved, "LEADS", "2026-12", "targets")).toBe(120);
  });
});

describe("a rate", () => {
  it("is computed from its two counts in every month, with functions every spreadsheet has", () => {
    const book = readBook(withKpis(visits, signups, conversion));
    expect(figureOf(book, "CONVERSION", "2024-10").formula).toBe('=IF(COUNT(C9,B9)=2,IF(B9=0,"",C9/B9),"")');
    expect(book.kpis.get("conversion")?.results.every(({ formula }) => formula !== "")).toBe(true);
  });

  it("is computed even if its counts are saved after it", () => {
    const saved = bookAfter(withKpis(conversion), "save-kpis", { kpis: [{ kpi: visits }, { kpi: signups }] });
    expect(figureOf(readBook(saved), "CONVERSION", "2024-10").formula).toBe('=IF(COUNT(D9,C9)=2,IF(C9=0,"",D9/C9),"")');
  });

  it("keeps figures typed earlier", () => {
    const book = typedFigure(withKpis(conversion), "CONVERSION", "2026-08", 0.04);
    const saved = bookAfter(book, "save-kpis", { kpis: [{ kpi: visits }, { kpi: signups }] });
    expect(figureOf(readBook(saved), "CONVERSION", "2026-08")).toEqual({ value: 0.04, formula: "", inTheWay: null });
  });

  it("follows other counts, and keeps the values it showed once it is no longer computed", () => {
    const clicks: KpiInput = { ...visits, code: "CLICKS" };
    const book = withKpis(visits, signups, conversion, clicks);
    const other = bookAfter(book, "save-kpis", { kpis: [change(book, "CONVERSION", { denominator: "CLICKS" })] });
    expect(figureOf(readBook(other), "CONVERSION", "2024-10").formula).toBe('=IF(COUNT(C9,E9)=2,IF(E9=0,"",C9/E9),"")');
    const computed = typedFigure(
      book,
      "CONVERSION",
      "2026-08",
      0.04,
      figureOf(readBook(book), "CONVERSION", "2026-08").formula,
    );
    const fixed = bookAfter(computed, "save-kpis", { kpis: [change(computed, "CONVERSION", { kind: "level" })] });
    expect(figureOf(readBook(fixed), "CONVERSION", "2026-08")).toEqual({ value: 0.04, formula: "", inTheWay: null });
    expect(figureOf(readBook(fixed), "CONVERSION", "2026-09")).toEqual({ value: null, formula: "", inTheWay: null });
  });

  it("of rates is not computed: formulas cannot form a circle", () => {
    const book = readBook(withKpis(visits, conversion, { ...conversion, code: "RATIO", numerator: "CONVERSION" }));
    expect(book.kpis.get("ratio")?.results.some(({ formula }) => formula !== "")).toBe(false);
  });
});

describe("the counts of a rate", () => {
  it("may be called by their names, of the book or of what is saved with it", () => {
    const book = bookAfter(withKpis(visits), "save-kpis", {
      kpis: [{ kpi: signups }, { kpi: { ...conversion, numerator: "SIGN-UPS ", denominator: "Visit" } }],
    });
    expect(kpiOf(book, "CONVERSION").kpi).toMatchObject({ numerator: "SIGNUPS", denominator: "VISITS" });
  });

  it("that are neither there nor a code are refused, with their field and words", () => {
    const kpi = { ...conversion, numerator: "Demos held" };
    expect(refusal(withKpis(visits), "save-kpis", { kpis: [{ kpi }] })).toBe("count-missing");
  });
});

describe("the page of a book that has one", () => {
  const book = bookAfter(withKpis(leads), "make-review", { month: null });
  const writesOf = (changes: Partial<KpiInput>): string[] =>
    planOf(book, "save-kpis", { kpis: [change(book, "LEADS", changes)] }).edits.flatMap((edit) =>
      edit.kind === "write" ? [edit.name] : [],
    );

  it("gets the cells of a pattern in the save that sets it, before the pattern itself", () => {
    expect(writesOf({ usual: "season" })).toEqual(expect.arrayContaining([calcName, reviewName]));
    expect(writesOf({ usual: "season" }).pop()).toBe("kpi_definitions");
    const saved = bookAfter(book, "save-kpis", { kpis: [change(book, "LEADS", { usual: "season" })] });
    const again = planOf(saved, "save-kpis", { kpis: [change(saved, "LEADS", { owner: "Tom" })] });
    expect(again.edits.some(({ kind }) => kind === "write")).toBe(true);
    expect(again.edits.filter((edit) => "name" in edit && edit.name === calcName)).toEqual([]);
  });

  it("is left alone where nothing is judged in another way", () => {
    expect(writesOf({ owner: "Tom" })).not.toContain(calcName);
    expect(writesOf({ usual: "level" })).not.toContain(calcName);
  });
});

describe("the column of a rate", () => {
  const looks = (edits: readonly Edit[]): [column: number, look: string | undefined][] =>
    edits.flatMap((edit) =>
      edit.kind === "format" && edit.name === "kpi_results" && edit.format.look
        ? [[edit.area.column, edit.format.look] as [number, string]]
        : [],
    );
  const save = (...kpis: (typeof conversion)[]) => ({ kpis: kpis.map((kpi) => ({ kpi })) });

  it("is gray where it is computed from its counts, and nobody has to type it", () => {
    expect(looks(planOf(newBook(), "save-kpis", save(conversion, visits, signups)).edits)).toEqual([[1, "computed"]]);
    expect(looks(planOf(newBook(), "save-kpis", save(leads, visits)).edits)).toEqual([]);
  });

  it("is to be filled in again once it is no longer computed", () => {
    const book = withKpis(conversion, visits, signups);
    const { cells } = kpiOf(book, "CONVERSION");
    const typedIn = { kpi: { ...conversion, numerator: "", denominator: "" }, seenCells: [...cells] };
    expect(looks(planOf(book, "save-kpis", { kpis: [typedIn] }).edits)).toEqual([[1, "input"]]);
    expect(looks(planOf(book, "save-kpis", { kpis: [{ kpi: conversion, seenCells: [...cells] }] }).edits)).toEqual([]);
  });
});
