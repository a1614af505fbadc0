import { describe, expect, it } from "vitest";
import { phoneCells } from "../../../../../core/book/review/live/phone-cells.ts";
import { lineCodes, phoneLines, phoneLinesOf } from "../../../../../core/book/review/phone/phone-lines.ts";
import { firstLine, phoneRows } from "../../../../../core/book/review/phone/phone-sheet.ts";
import type { Snapshot } from "../../../../../core/book/sheets/snapshot.ts";
import { bookAfter, newBook } from "../../commands/try-commands.ts";
import { differences } from "../against-core.ts";
import { calculated } from "../calculated.ts";
import { bookWith, kpi, reviewIn, september, usual, withInputs } from "../month-book.ts";

const told = (phone: readonly (readonly unknown[])[]): unknown[] =>
  phone.map(([text]) => text).filter((text) => text !== "");

describe.each(["en", "fr"] as const)("the formulas of the phone sheet, language %s", (language) => {
  it("say before the first KPI what the core says", { timeout: 60_000 }, async () => {
    const snapshot = withInputs(newBook(language));
    const sheet = await calculated(snapshot);
    expect(differences({ snapshot, month: september }, sheet)).toEqual([]);
    expect(told(sheet.phone).length).toBeGreaterThan(9);
  });

  it("say of more decisions, actions and KPIs than there are lines what the core says", {
    timeout: 60_000,
  }, async () => {
    const codes = [..."ABCDEFGHIJ"];
    const full = bookWith(
      codes.map((code) => kpi(code, { name: `KPI ${code} `.repeat(12).trim() })),
      Object.fromEntries(codes.map((code, at) => [code, [...usual.slice(1), 40 + 20 * at]])),
      language,
    );
    const book = [...Array(12).keys()].reduce<Snapshot>(
      (before, day) =>
        bookAfter(before, "explain-result", {
          code: codes[day % 10] as string,
          month: september,
          answer: {
            kind: "action",
            why: `Rain ${day} `.repeat(20),
            action: `Step ${day} `.repeat(20),
            owner: "Ann",
            due: `2026-${day % 2 === 0 ? "09" : "11"}-1${day % 10}`,
            decisionAsked: `Tent ${day}? `.repeat(20),
          },
        }),
      full,
    );
    const snapshot = withInputs(book);
    const sheet = await calculated(snapshot);
    expect(differences({ snapshot, month: september }, sheet)).toEqual([]);
    expect(told(sheet.phone).length).toBeGreaterThan(45);
    expect(sheet.phone.filter(([, code]) => code === lineCodes.decision)).toHaveLength(6);
  });

  it("are written in a rectangle, with a line for each of sixty", () => {
    const cells = phoneCells(language);
    expect(new Set(cells.map(({ length }) => length)).size).toBe(1);
    expect([cells.length, phoneRows]).toEqual([firstLine + phoneLines, firstLine + phoneLines]);
    expect(JSON.stringify(cells)).not.toMatch(/[\uE000\uE001]|undefined|\[object/);
  });
});

it("an eleventh KPI, typed into the sheet, has no line and is counted", { timeout: 60_000 }, async () => {
  const codes = [..."ABCDEFGHIJ"];
  const book = bookWith(codes.map((code) => kpi(code)));
  const table = book.tables.definitions;
  if (!table) throw new Error("the book has no KPIs");
  const eleventh = (table.cells[1] ?? []).map((cell) => (cell === "A" ? "Z" : cell));
  const cells = table.cells.map((row, at) => (at === 11 ? eleventh : row));
  const snapshot = withInputs({ ...book, tables: { ...book.tables, definitions: { ...table, cells } } });
  const sheet = await calculated(snapshot);
  expect(sheet.errors()).toEqual([]);
  expect(told(sheet.phone)).toContain("1 more in KPIs");
  expect(phoneLinesOf(reviewIn(snapshot).phone, "en").map(({ text }) => text)).toContain("1 more in KPIs");
});
