import { describe, expect, it } from "vitest";
import type { Cell } from "../../../../core/base/cells.ts";
import { readBook } from "../../../../core/book/tables/read.ts";
import { bookAfter, emptySnapshot, newBook, typed } from "../commands/try-commands.ts";

const withCell = (cell: Cell) => readBook(typed(newBook(), "yearStart", 0, 0, cell));

describe("the month that the year of a book begins with", () => {
  it("is the one chosen when the book was started, January by default", () => {
    const started = bookAfter(emptySnapshot(), "start-book", { language: "en", yearStart: 4 });
    expect([readBook(started).yearStart, readBook(newBook()).yearStart]).toEqual([4, 1]);
  });

  it("is January in a book without the cell, and if it is blank: neither is an issue", () => {
    const { yearStart: _, ...older } = newBook().tables;
    for (const book of [readBook({ language: "en", tables: older }), withCell(null), withCell("  ")])
      expect([book.yearStart, book.issues]).toEqual([1, []]);
  });

  it("is a number from 1 to 12, even if the cell is formatted as a date", () => {
    expect([withCell(12).yearStart, withCell({ day: 4 }).yearStart]).toEqual([12, 4]);
  });

  it("is January if it is unreadable, which is reported", () => {
    for (const cell of [0, 13, 4.5, -1, "4", "fiscal", true, { error: "#REF!" }, { day: 46_000 }]) {
      const { yearStart, issues } = withCell(cell);
      expect([yearStart, issues.map(({ name, address }) => `${name} ${address}`)]).toEqual([
        1,
        ["not-a-year-start B2"],
      ]);
    }
  });

  it("asks for a number instead of a month's name", () => {
    const says = withCell("April").issues[0]?.says;
    expect(says?.en).toBe(
      "“Guide”, B2: “April” doesn't say with which month the year begins: until it does, that is January. Type 4.",
    );
    expect(withCell("avril").issues[0]?.says.fr).toMatch(/Saisissez 4\.$/);
    expect(withCell(13).issues[0]?.says.en).toMatch(/Type a number from 1 to 12\.$/);
  });
});
