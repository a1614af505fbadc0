import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { commands } from "../../core/book/commands/index.ts";
import { workbookCommands } from "../../core/book/commands/workbook.ts";

it("every command is sent by a form of the panel", () => {
  const panel = (readdirSync("sidebar", { recursive: true }) as string[])
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(join("sidebar", file), "utf8"))
    .join("\n");
  const names = [...Object.keys(commands), ...Object.keys(workbookCommands)];
  expect(names.filter((name) => !panel.includes(`"${name}"`))).toEqual([]);
});
