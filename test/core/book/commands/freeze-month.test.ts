import { describe, expect, it } from "vitest";
import { firstDayOf, monthAfter } from "../../../../core/base/months.ts";
import { isProblem } from "../../../../core/base/problem.ts";
import { applied } from "../../../../core/book/sheets/apply.ts";
import type { Edit } from "../../../../core/book/sheets/plan.ts";
import type { Snapshot } from "../../../../core/book/sheets/snapshot.ts";
import { frozenMonths } from "../../../../core/book/tables/frozen-months.ts";
import { open } from "../../../../core/book/tables/issues.ts";
import { readBook } from "../../../../core/book/tables/read.ts";
import { bookWith, kpi, september, usual, withInputs } from "../review/month-book.ts";
import {
  bookAfter,
  cutsOf,
  emptySnapshot,
  newBook,
  placeOf,
  planOf,
  refusal,
  tableOf,
  today,
  tried,
  typed,
  typedFigure,
} from "./try-commands.ts";

const ready = bookAfter(bookWith([kpi("LEADS")], { LEADS: usual }), "make-review", { month: september });
const freeze = (book: Snapshot, again = false, by = "Ann") =>
  planOf(book, "freeze-month", { month: september, by, again });
const titles = (edits: readonly Edit[]): string[] =>
  edits.flatMap((edit) => (edit.kind === "sheet" ? [edit.title] : []));
const names = (edits: readonly Edit[]): string[] => edits.flatMap((edit) => (edit.kind === "name" ? [edit.name] : []));
/** Texts that an edit list writes, in its order. */
const texts = (edits: readonly Edit[]): string[] =>
  edits
    .flatMap((edit) => (edit.kind === "write" ? edit.cells.flat() : []))
    .filter((cell): cell is string => typeof cell === "string");

describe("freezing a month", () => {
  it("is refused without a book, a KPI, or such a month", () => {
    expect(refusal(emptySnapshot(), "freeze-month", { month: september })).toBe("not-started");
    expect(refusal(newBook(), "freeze-month", { month: september })).toBe("not-ready-to-freeze");
    expect(refusal(ready, "freeze-month", { month: "2040-01" })).toBe("not-ready-to-freeze");
  });

  it("is refused while the panel reads a figure or a month that the live page does not", () => {
    const withText = typedFigure(ready, "LEADS", "2026-08", "45");
    const { row } = placeOf(ready, "LEADS", "2026-07");
    for (const book of [withText, typed(ready, "results", row, 0, "1.7.2026")])
      expect(refusal(book, "freeze-month", { month: september })).toBe("not-ready-to-freeze");
  });

  it("is refused with the list of what is missing, in both languages", () => {
    const book = bookWith([kpi("LEADS"), kpi("SALES"), kpi("ORDERS")], { LEADS: usual, ORDERS: [40] });
    const answer = tried(book, "freeze-month", { month: september });
    expect(isProblem(answer) && answer.says).toEqual({
      en: "September 2026 can't be frozen yet. “SALES” has no figure for September 2026. Record it, or say when it is expected. “ORDERS” is off target or worse than usual, and nobody has said why. Explain it.",
      fr: "Le mois (septembre 2026) ne peut pas encore être figé. «\u00a0SALES\u00a0» n'a pas de chiffre (septembre 2026). Saisissez-le, ou dites quand il est attendu. «\u00a0ORDERS\u00a0» est hors cible ou moins bien que d'habitude, sans explication. Dites pourquoi.",
    });
  });

  it("adds a sheet with its own name and records who did it and when", () => {
    const { edits } = freeze(ready);
    expect([titles(edits), names(edits)]).toEqual([["Review 2026-09"], ["kpi_frozen_2026_09"]]);
    expect(texts(edits)).toContain("Monthly KPI review · September 2026 · frozen on 5 Oct 2026 by Ann");
    const after = applied(ready, { edits });
    const figures = new Map([["leads", 104]]);
    expect(frozenMonths(after)).toEqual([{ month: september, on: today, by: "Ann", figures }]);
    expect(tableOf(after, "frozen").cells[1]?.slice(0, 4)).toEqual([
      firstDayOf(september),
      "Review 2026-09",
      today,
      "Ann",
    ]);
  });

  it("says in French what it says in English", () => {
    const book = bookAfter(bookWith([kpi("LEADS")], { LEADS: usual }, "fr"), "make-review", { month: null });
    const { edits } = freeze(book);
    expect(titles(edits)).toEqual(["Revue 2026-09"]);
    expect(texts(edits)).toContain("Revue mensuelle des KPI · septembre 2026 · figé le 5 oct. 2026 par Ann");
  });

  it("also makes the page in a book that has none yet", () => {
    const book = bookWith([kpi("LEADS")], { LEADS: usual });
    expect(titles(freeze(book).edits)).toEqual(["Calc", "Review", "Phone", "Review 2026-09"]);
  });

  it("a second time asks first, and says when and by whom it was frozen", () => {
    const once = applied(ready, freeze(ready));
    const answer = tried(once, "freeze-month", { month: september });
    expect(isProblem(answer) && [answer.name, answer.says]).toEqual([
      "frozen-already",
      {
        en: "September 2026 is already frozen since 5 October 2026 by “Ann”. Freeze a corrected version? The first sheet stays.",
        fr: "Le mois (septembre 2026) est déjà figé depuis le 5 octobre 2026 par «\u00a0Ann\u00a0». Figer une version corrigée\u00a0? La première feuille reste.",
      },
    ]);
  });

  it("again, as a correction, leaves the first sheet: another name, another row in the list", () => {
    const once = applied(ready, freeze(ready));
    const { edits } = freeze(once, true, "Bea");
    expect(names(edits)).toEqual(["kpi_frozen_2026_09_2"]);
    expect(edits.some((edit) => "name" in edit && edit.name === "kpi_frozen_2026_09")).toBe(false);
    expect(texts(edits)).toContain("Monthly KPI review · September 2026 · as corrected on 5 Oct 2026 by Bea");
    const twice = applied(once, { edits });
    expect(frozenMonths(twice).map(({ by }) => by)).toEqual(["Ann", "Bea"]);
    expect(names(freeze(twice, true).edits)).toEqual(["kpi_frozen_2026_09_3"]);
  });

  it("keeps the KPI that the page draws", () => {
    const book = bookWith([kpi("LEADS"), kpi("SALES", { target: 50 })], { LEADS: usual, SALES: usual });
    expect(texts(freeze(withInputs(book, september, "sales")).edits)).toContain(
      "SALES (leads): usual range 87–115, from 12 values",
    );
  });

  it("stops at sixty: the book is full", () => {
    const frozen = tableOf(ready, "frozen");
    const cells = frozen.cells.map((row, index) =>
      index === 0 ? row : [firstDayOf(monthAfter("2019-01", index)), "Review", today, "Ann"],
    );
    const full = { ...ready, tables: { ...ready.tables, frozen: { ...frozen, cells } } };
    expect(refusal(full, "freeze-month", { month: september })).toBe("frozen-full");
  });

  it("cut short after any edit leaves a valid book, which the same command completes", () => {
    for (const start of [bookWith([kpi("LEADS")], { LEADS: usual }), ready]) {
      const { edits } = freeze(start);
      const whole = applied(start, { edits });
      for (const count of cutsOf(edits)) {
        const cut = applied(start, { edits: edits.slice(0, count) });
        expect(open(readBook(cut).issues), `cut after ${count} edits`).toEqual([]);
        expect(frozenMonths(cut), `cut after ${count} edits`).toEqual([]);
        const completed = applied(cut, freeze(cut));
        expect(frozenMonths(completed)).toEqual(frozenMonths(whole));
        expect(Object.keys(completed.tables).sort()).toEqual(Object.keys(whole.tables).sort());
      }
    }
  });

  it("writes the title that marks it as frozen after everything else on its sheet", () => {
    const { edits } = freeze(ready);
    const own = edits.filter((edit) => edit.kind === "write" && edit.name === "kpi_frozen_2026_09");
    const isTitle = (cell: unknown): boolean =>
      cell === "Monthly KPI review · September 2026 · frozen on 5 Oct 2026 by Ann";
    expect(own.map((edit) => edit.kind === "write" && edit.cells.flat().some(isTitle))).toEqual([false, false, true]);
  });
});
