import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path/posix";
import { expect, it } from "vitest";

const tops = ["core", "excel-addin", "playground", "sheets-addon", "sidebar", "site", "template", "tools"];
const files = tops.flatMap((top) =>
  (readdirSync(top, { recursive: true }) as string[])
    .map((file) => join(top, file.replaceAll("\\", "/")))
    .filter((file) => /(?<!\.d)\.tsx?$/.test(file) && !file.includes("node_modules")),
);

/** Entries are named by the build and the commands; other files are imported. */
const entries = ["package.json", ...files.filter((file) => file.startsWith("tools/"))]
  .map((file) => readFileSync(file, "utf8"))
  .join("\n");

/** The reader of whole tables arrives in parts: to be removed once the panel uses it. */
const arriving = ["core/book/figures/", "core/book/tables/doubtful-figures.ts"];

it("no source file is left unused", () => {
  const imported = new Set(
    files.flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(/(?:from|import|import\()\s*"(\.[^"]+)"/g)].map(([, path]) =>
        join(file, "..", path as string),
      ),
    ),
  );
  expect(
    files.filter(
      (file) => !imported.has(file) && !entries.includes(file) && !arriving.some((path) => file.startsWith(path)),
    ),
  ).toEqual([]);
});
