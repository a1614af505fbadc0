import { describe, expect, it } from "vitest";
import { perform } from "../../../../core/book/commands/index.ts";
import { applied } from "../../../../core/book/sheets/apply.ts";
import { isStarted, readBook } from "../../../../core/book/tables/read.ts";
import { bookAfter, emptySnapshot, issuesOf, newBook, planOf, refusal, tableOf, today } from "./try-commands.ts";

describe("a new book", () => {
  it("has six sheets in the requested language", () => {
    const titles = (language: "en" | "fr") =>
      planOf(emptySnapshot(), "start-book", { language }).edits.flatMap((edit) =>
        edit.kind === "sheet" ? [edit.title] : [],
      );
    expect(titles("en")).toEqual(["Guide", "Objectives", "KPIs", "Results", "Targets", "Actions"]);
    expect(titles("fr")).toEqual(["Guide", "Objectifs", "KPI", "Résultats", "Cibles", "Actions"]);
    expect(newBook("fr").language).toBe("fr");
  });

  it("covers 60 months starting two years before today, and reads without an issue", () => {
    for (const language of ["en", "fr"] as const) {
      const book = readBook(newBook(language));
      expect([book.months.length, book.months[0], book.months[59], book.issues]).toEqual([
        60,
        "2024-10",
        "2029-09",
        [],
      ]);
      expect(book.targets.months).toEqual(book.months);
    }
  });

  it("has room for 10 KPIs and 20 measures, 10 objectives and 200 actions", () => {
    const rows = (["definitions", "objectives", "actions"] as const).map(
      (key) => tableOf(newBook(), key).cells.length - 1,
    );
    expect([...rows, readBook(newBook()).results.free.length]).toEqual([30, 10, 200, 30]);
  });

  it("offers the words of each choice as a list in its language", () => {
    const words = planOf(emptySnapshot(), "start-book", { language: "fr" }).edits.flatMap((edit) =>
      edit.kind === "list" ? [edit.words.join("/")] : [],
    );
    expect(words).toContain("Hausse/Baisse/Neutre");
    expect(words).toContain("À faire/En cours/Terminée/Abandonnée");
  });
});

describe("starting a book", () => {
  it("is refused if there is one already", () => {
    expect(refusal(newBook(), "start-book", { language: "fr" })).toBe("started-already");
  });

  it("restores a deleted sheet, in the book's own language and months", () => {
    const { actions: _, targets: __, ...tables } = newBook("fr").tables;
    const damaged = { ...newBook("fr"), tables };
    expect(issuesOf(damaged)).toEqual(["table-missing (note)", "table-missing (note)"]);
    const plan = perform("start-book", damaged, { language: "en" }, { day: today.day + 400 });
    if ("reason" in plan) throw new Error(plan.name);
    expect(plan.edits.flatMap((edit) => (edit.kind === "sheet" ? [edit.title] : []))).toEqual(["Cibles", "Actions"]);
    expect(readBook(applied(damaged, plan))).toEqual(readBook(newBook("fr")));
  });

  it("can be cut short after any edit: what exists reads well, and starting again completes it", () => {
    const { edits } = planOf(emptySnapshot(), "start-book", { language: "en" });
    const whole = newBook();
    for (let cut = 0; cut < edits.length; cut++) {
      const part = applied(emptySnapshot(), { edits: edits.slice(0, cut) });
      expect(readBook(part).issues.filter(({ weight }) => weight !== "note")).toEqual([]);
      expect(isStarted(part)).toBe(false);
      expect(bookAfter(part, "start-book", { language: "en" }).tables).toEqual(whole.tables);
    }
  });
});
