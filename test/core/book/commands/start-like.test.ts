import { describe, expect, it } from "vitest";
import { applied } from "../../../../core/book/sheets/apply.ts";
import { type BookSetup, setupOf } from "../../../../core/book/tables/book-setup.ts";
import { importsIn } from "../../../../core/book/tables/imports.ts";
import { readBook } from "../../../../core/book/tables/read.ts";
import {
  bookAfter,
  conversion,
  cutsOf,
  emptySnapshot,
  leads,
  newBook,
  planOf,
  refusal,
  signups,
  visits,
  withKpis,
} from "./try-commands.ts";

const known = {
  code: "LEADS",
  headings: "date · leads",
  column: "leads",
  dateColumn: "date",
  aggregate: "sum",
  numerator: "",
  denominator: "",
  filterColumn: "",
  filterEquals: "",
  answers: "",
  readOn: "2026-10-05",
} as const;
const other = bookAfter(
  bookAfter(withKpis({ ...leads, objective: "Grow" }, conversion, visits, signups), "set-year-start", { yearStart: 4 }),
  "bring-in-figures",
  { figures: [{ code: "LEADS", month: "2026-08", value: 12 }], imports: [known] },
);
const setup = setupOf(other) as BookSetup;
const request = { setup };

describe("a new workbook like another one", () => {
  const made = bookAfter(emptySnapshot("fr"), "start-like", request);
  const book = readBook(made);

  it("has its KPIs, objectives, import choices, language and year", () => {
    expect([...book.kpis.keys()]).toEqual(["leads", "conversion", "visits", "signups"]);
    expect(book.objectives.map(({ name }) => name)).toEqual(["Grow"]);
    expect(importsIn(made).rows.map(({ code, column }) => [code, column])).toEqual([["LEADS", "leads"]]);
    expect([book.language, book.yearStart]).toEqual(["en", 4]);
    expect(book.issues).toEqual([]);
  });

  it("has rates that compute themselves, and no other figure, target or action", () => {
    const rate = book.results.figures.get("conversion") ?? [];
    expect(rate.length).toBe(60);
    expect(rate.every(({ formula }) => formula.startsWith("="))).toBe(true);
    const all = [...book.results.figures.values(), ...book.targets.figures.values()].flat();
    expect(all.filter(({ value }) => value !== null)).toEqual([]);
    expect(book.actions).toEqual([]);
    expect(setupOf(made)).toEqual(setup);
  });

  it("is completed by the same click, wherever it was cut short", { timeout: 120_000 }, () => {
    const { edits } = planOf(emptySnapshot("fr"), "start-like", request);
    const whole = readBook(made);
    for (const cut of cutsOf(edits)) {
      const part = applied(emptySnapshot("fr"), { edits: edits.slice(0, cut) });
      expect(readBook(bookAfter(part, "start-like", request)), `cut after ${cut}`).toEqual(whole);
    }
  });

  it("is refused where a book is already, and nothing of it is lost", () => {
    expect(refusal(other, "start-like", request)).toBe("started-already");
    expect(refusal(withKpis({ ...leads, code: "OTHER" }), "start-like", request)).toBe("started-already");
    // A book that holds nothing yet takes them.
    expect(refusal(newBook(), "start-like", request)).toMatch(/^planned/);
  });

  it("names a KPI that cannot be saved as it is", () => {
    const [first] = setup.kpis;
    const unsaid = { ...setup, kpis: [{ ...first, direction: null }] } as BookSetup;
    expect(refusal(emptySnapshot(), "start-like", { setup: unsaid })).not.toMatch(/^planned/);
  });
});
