import { describe, expect, it } from "vitest";
import { missingMarks, printedSheets } from "../../../../core/book/edits/data-sheets.ts";
import { headHeight } from "../../../../core/book/edits/sheet-head.ts";
import type { Snapshot } from "../../../../core/book/sheets/snapshot.ts";
import { readBook } from "../../../../core/book/tables/read.ts";
import { bookAfter, leads, newBook, withKpis } from "../commands/try-commands.ts";
import { olderBook } from "../older-book.ts";

/** The name, and the rows of its sheet that are printed, from 1. */
const printed = (snapshot: Snapshot): Record<string, string> =>
  Object.fromEntries(
    printedSheets(snapshot, readBook(snapshot)).flatMap((edit) => {
      if (edit.kind !== "print") return [];
      const table = Object.values(snapshot.tables).find((each) => each.sheet === edit.footer);
      const top = (table?.row ?? 0) + edit.area.row;
      return [[edit.footer, `${top + 1}:${top + edit.area.rows}, ${edit.area.columns} columns`]];
    }),
  );

const recorded = bookAfter(withKpis(leads), "record-results", {
  month: "2026-09",
  figures: [{ code: "LEADS", value: 42 }],
});

describe("the sheets with data print", () => {
  it("from the title to the last entry, months to a year after the last figure", () => {
    const { results } = readBook(recorded);
    const last = headHeight(5) + (results.rows.get("2027-09") as number) + 1;
    expect(printed(recorded)).toEqual({
      Objectives: "1:4, 5 columns",
      KPIs: "1:9, 33 columns",
      Results: `1:${last}, 2 columns`,
      Targets: `1:${last}, 2 columns`,
      Actions: "1:5, 15 columns",
    });
  });

  it("a year of months in a book without a figure", () => {
    expect(printed(newBook()).Results).toBe("1:21, 1 columns");
  });

  it("from their headings in a book of an older version", () => {
    expect(printed(olderBook()).KPIs).toBe("1:5, 33 columns");
  });
});

it("Figures that are text are marked in a book of an older version; a new one has its marks", () => {
  expect(missingMarks(recorded)).toEqual([]);
  expect(missingMarks(olderBook()).map((edit) => "name" in edit && [edit.kind, edit.name])).toEqual([
    ["texts", "kpi_results"],
    ["texts", "kpi_targets"],
  ]);
});
