import * as spreadsheet from "@odoo/o-spreadsheet";
import { describe, expect, it } from "vitest";
import { answersOf } from "../../../../playground/package/answers.ts";
import { stateBooks, wrongStates } from "./sheet-states.ts";

describe("the line below the title of each sheet", () => {
  it.each(stateBooks)("says what the core says: $name", (book) => {
    expect(wrongStates(book, answersOf(spreadsheet, book.edits))).toEqual([]);
  });
});

describe("the names above the codes", () => {
  const [, book] = stateBooks;
  const at = answersOf(spreadsheet, book?.edits ?? []);

  it("are those of the KPIs, with their units below", () => {
    const shown = [1, 2, 3, 4, 5].map((column) => at("Results", 6, column));
    expect(shown).toEqual(["Leads\nleads", "Visits\nvisits", "Sign-ups\npeople", "Conversion\n%", ""]);
  });

  it("have the month of the page beside them, for the rule that marks it", () => {
    expect(at("Results", 2, 0)).toBe(2025 * 12 + 2);
  });
});
