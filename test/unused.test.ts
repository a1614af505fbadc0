import { readFileSync } from "node:fs";
import { join } from "node:path/posix";
import { expect, it } from "vitest";
import { rooms, sourcesIn } from "../tools/rooms.ts";

const files = rooms.flatMap(sourcesIn).filter((file) => !/\.d\.ts$/.test(file));

/** Entries are named by the build and the commands; other files are imported. */
const entries = ["package.json", ...files.filter((file) => file.startsWith("tools/"))]
  .map((file) => readFileSync(file, "utf8"))
  .join("\n");

it("no source file is left unused", () => {
  const imported = new Set(
    files.flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(/(?:from|import|import\()\s*"(\.[^"]+)"/g)].map(([, path]) =>
        join(file, "..", path as string),
      ),
    ),
  );
  expect(files.filter((file) => !imported.has(file) && !entries.includes(file))).toEqual([]);
});
