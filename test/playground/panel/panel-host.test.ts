import * as library from "@odoo/o-spreadsheet";
import { describe, expect, it } from "vitest";
import { isProblem } from "../../../core/base/problem.ts";
import { type Language, languages } from "../../../core/base/text.ts";
import { type commands, perform } from "../../../core/book/commands/index.ts";
import { applied } from "../../../core/book/sheets/apply.ts";
import type { Snapshot } from "../../../core/book/sheets/snapshot.ts";
import { paint } from "../../../playground/paint/paint.ts";
import { playgroundHost } from "../../../playground/panel/panel-host.ts";
import { snapshotOf } from "../../../playground/read/snapshot.ts";
import { conversion, leads, signups, today, visits } from "../../core/book/commands/try-commands.ts";
import { openBook } from "../headless.ts";

// The library tells the console what it calculates.
console.debug = () => {};

const emptyBook = (language: Language) =>
  openBook(
    { sheets: [{ id: "data", name: "Data", colNumber: 4, rowNumber: 9, cells: { A1: "Month", B1: "Spend" } }] },
    language,
  ).model;

/** The same commands on plain data and in the spreadsheet. */
function bothAfter(
  language: Language,
  steps: readonly (readonly [keyof typeof commands, unknown])[],
): [Snapshot, Snapshot] {
  const model = emptyBook(language);
  let plain: Snapshot = { language, guide: false, tables: {} };
  for (const [name, request] of steps) {
    const plan = perform(name, plain, request, today);
    if (isProblem(plan)) throw new Error(plan.says.en);
    plain = applied(plain, plan);
    const painted = perform(name, snapshotOf(model, library, language), request, today);
    if (isProblem(painted)) throw new Error(painted.says.en);
    paint(model, painted.edits);
  }
  return [plain, snapshotOf(model, library, language)];
}

/** Formulas as they are meant: the spreadsheet writes them in its own way. */
const comparable = ({ language, tables }: Snapshot): unknown =>
  JSON.parse(
    JSON.stringify({ language, tables }, (key, value) =>
      key === "formulas" || key === "sheet"
        ? undefined
        : typeof value === "object" && value !== null && "error" in value
          ? null
          : value,
    ),
  );

describe("a KPI book in the playground", () => {
  for (const language of languages) {
    it(`is painted as the plan says, in ${language}`, () => {
      const [plain, painted] = bothAfter(language, [
        ["start-book", { language }],
        ["save-kpis", { kpis: [leads, visits, signups, conversion].map((kpi) => ({ kpi })) }],
      ]);
      expect(comparable(painted)).toEqual(comparable(plain));
      expect(painted.guide).toBe(true);
    });
  }

  it("keeps typed text as text, whatever it looks like", () => {
    for (const name of [
      '=HYPERLINK("x")',
      "'; DROP",
      "<img onerror=…>",
      "__proto__",
      "1/2",
      "+41",
      "TRUE",
      "🍷 Чай",
      "שלום",
    ]) {
      const [, painted] = bothAfter("en", [
        ["start-book", { language: "en" }],
        ["save-kpis", { kpis: [{ kpi: { ...leads, name } }] }],
      ]);
      expect(painted.tables.definitions?.cells.flat()).toContain(name);
    }
  });

  it("leaves a sheet alone that has the title of one of its own", () => {
    const model = openBook({
      sheets: [{ id: "mine", name: "KPIs", colNumber: 4, rowNumber: 9, cells: { A1: "mine" } }],
    }).model;
    const plan = perform("start-book", snapshotOf(model, library, "en"), { language: "en" }, today);
    if (isProblem(plan)) throw new Error(plan.says.en);
    paint(model, plan.edits);
    expect(model.getters.getEvaluatedCell({ sheetId: "mine", row: 0, col: 0 }).value).toBe("mine");
    expect(snapshotOf(model, library, "en").tables.definitions?.sheet).toBe("KPIs (2)");
  });

  it("is found again when its sheet is renamed and rows are inserted above it", () => {
    const model = emptyBook("en");
    const plan = perform("start-book", snapshotOf(model, library, "en"), { language: "en" }, today);
    if (isProblem(plan)) throw new Error(plan.says.en);
    paint(model, plan.edits);
    const before = snapshotOf(model, library, "en").tables.definitions;
    const sheetId = model.getters
      .getSheetIds()
      .find((id) => model.getters.getSheetName(id) === before?.sheet) as string;
    model.dispatch("RENAME_SHEET", { sheetId, newName: "Ours", oldName: before?.sheet as string });
    model.dispatch("ADD_COLUMNS_ROWS", {
      sheetId,
      sheetName: "Ours",
      dimension: "ROW",
      base: 0,
      quantity: 2,
      position: "before",
    });
    const after = snapshotOf(model, library, "en").tables.definitions;
    expect([after?.sheet, after?.row]).toEqual(["Ours", (before?.row ?? 0) + 2]);
    expect(after?.cells).toEqual(before?.cells);
  });
});

describe("the playground as the panel's host", () => {
  it("inserts into an empty cell and never over something", async () => {
    const model = emptyBook("en");
    const host = playgroundHost(model, library, "en", today);
    model.selection.selectCell(3, 3);
    expect(await host.insert("=COCA(100,4)")).toEqual({ value: "D4" });
    expect(model.getters.getEvaluatedCell({ sheetId: "data", row: 3, col: 3 }).value).toBe(25);
    model.selection.selectCell(0, 0);
    expect(await host.insert("=COCA(100,4)")).toMatchObject({
      problem: { en: expect.stringContaining("A1 isn't empty") },
    });
  });

  it("names the user's own sheets, not its own, and reads them", async () => {
    const model = emptyBook("en");
    const host = playgroundHost(model, library, "en", today);
    await host.perform("start-book", { language: "en" });
    expect(await host.sources()).toEqual({ value: ["Data"] });
    expect(await host.sheetCells("Data")).toMatchObject({
      value: expect.arrayContaining([expect.arrayContaining(["Month"])]),
    });
    expect(await host.sheetCells("Gone")).toMatchObject({ problem: { en: expect.stringContaining("Gone") } });
  });

  it("says a command's problem as a sentence", async () => {
    const host = playgroundHost(emptyBook("en"), library, "en", today);
    expect(await host.perform("no-such-command", {})).toMatchObject({ problem: { fr: expect.any(String) } });
  });
});
