import { describe, expect, it } from "vitest";
import { actionFields } from "../../../../core/book/tables/actions.ts";
import { readRecord, recordCells, recordColumns, textOf, tooLong } from "../../../../core/book/tables/records.ts";

const { columns } = recordColumns(
  actionFields,
  actionFields.map(({ heading }) => heading.en),
);
const cellsOf = (language: "en" | "fr", values: object) => {
  const row = actionFields.map(() => null) as (ReturnType<typeof recordCells>[number]["cell"] | null)[];
  for (const { column, cell } of recordCells(actionFields, values, language, columns)) row[column] = cell;
  return row;
};

describe("a record", () => {
  const values = {
    month: "2026-09",
    code: "LEADS",
    entry: "observe",
    why: "=1+1",
    due: "2026-10-12",
    state: "in-progress",
    priority: 2,
  } as const;

  it("reads back as it was written, in both languages", () => {
    for (const language of ["en", "fr"] as const)
      expect(readRecord(actionFields, cellsOf(language, values) as never, columns)).toEqual({ values, issues: [] });
  });

  it("is written in the words of its language, months and days as dates", () => {
    expect(cellsOf("fr", values).slice(0, 4)).toEqual([{ day: 46266 }, "LEADS", "Observation", "=1+1"]);
  });

  it("leaves out blank fields", () => {
    expect(recordCells(actionFields, { why: "" }, "en", columns)).toEqual([{ column: 3, cell: null }]);
  });

  it("is read from texts and numbers that mean the same", () => {
    const row = actionFields.map(
      ({ key }) => ({ month: "sept. 2026", state: "TERMINÉE", priority: "2", owner: 7 })[key as string] ?? null,
    );
    expect(readRecord(actionFields, row as never, columns).values).toEqual({
      month: "2026-09",
      state: "done",
      priority: 2,
      owner: "7",
    });
  });

  it("says which cells it cannot read, and what to type", () => {
    const row = actionFields.map(
      ({ key }) => ({ state: "lost", priority: 1.5, due: "soon", why: { error: "#REF!" } })[key as string] ?? null,
    );
    const { issues, values: none } = readRecord(actionFields, row as never, columns);
    expect(issues.map(({ field, name }) => [field, name])).toEqual([
      ["why", "error"],
      ["priority", "not-a-whole"],
      ["due", "not-a-day"],
      ["state", "not-a-choice"],
    ]);
    expect([none, issues[3]?.says.fr]).toEqual([
      {},
      "«\u00a0État\u00a0» est illisible. Saisissez «\u00a0À faire\u00a0», «\u00a0En cours\u00a0», «\u00a0Terminée\u00a0», «\u00a0Abandonnée\u00a0».",
    ]);
  });

  it("accepts texts up to their length, counted as people count", () => {
    expect(tooLong(actionFields, { owner: "🚀".repeat(80) })).toBeUndefined();
    expect(tooLong(actionFields, { owner: "x".repeat(81) })?.says.en).toBe(
      "Owner: 81 characters, 80 at most. Shorten it.",
    );
  });
});

describe("the headings of a table", () => {
  it("are read in any language, case and order, and say which is missing", () => {
    const { columns: found, missing } = recordColumns(actionFields, [7, "Mine", "pourquoi", "MONTH", "Why"]);
    expect([...found]).toEqual([
      ["why", 2],
      ["month", 3],
    ]);
    expect(missing.map(({ key }) => key)).toContain("code");
  });
});

describe("a text", () => {
  it("that a program turned into a number or a date is a text again", () => {
    expect([textOf(7), textOf({ day: 46266 }), textOf(" x "), textOf(null), textOf(true)]).toEqual([
      "7",
      "2026-09-01",
      "x",
      undefined,
      undefined,
    ]);
  });
});
