import { expect, it } from "vitest";
import { commands, isForWorkbook, perform } from "../../../../core/book/commands/index.ts";
import { performOnWorkbook, workbookCommands } from "../../../../core/book/commands/workbook.ts";

const book = { language: "en", tables: {} } as const;

it("is distinguished from the commands on the book, so that each is sent where it is known", () => {
  expect(Object.keys(workbookCommands).filter((name) => !isForWorkbook(name))).toEqual([]);
  expect(Object.keys(commands).filter(isForWorkbook)).toEqual([]);
  expect(perform("repair-formulas", book, { back: 1 }, { day: 1 })).toMatchObject({ name: "unknown-command" });
  expect(performOnWorkbook("start-book", book, {}, { day: 1 })).toMatchObject({ name: "unknown-command" });
});

it("uses nothing from the wire before its schema has checked it", () => {
  expect(performOnWorkbook("repair-formulas", book, { back: "all" }, { day: 1 })).toMatchObject({
    name: "request-not-understood",
  });
});
