import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { excelFiles } from "../../../tools/build.ts";
import { addInMistakes, hostIn } from "../../../tools/excel-check/add-in.ts";
import { host, replaced, shipped } from "./seeded.ts";

test("What is built has no mistake", () => {
  expect(addInMistakes(shipped, host)).toEqual([]);
});

test("Nor does a build for another address, with a prefix to its formulas", async () => {
  const own = "https://kpi.example.org/excel";
  const files = await excelFiles({ host: own, namespace: "DEV" });
  expect(hostIn(files)).toBe(own);
  expect(addInMistakes(files, own)).toEqual([]);
});

test("A downloaded add-in moves to another address without Node.js: replacing the address in three files is enough", async () => {
  const own = "https://kpi.example.org/excel";
  const built = await excelFiles({ host: own });
  const moved = [...shipped].map(([path, contents]): [string, string | Uint8Array] => [
    path,
    ["manifest.xml", "functions.json", "functions.fr.json"].includes(path)
      ? String(contents).replaceAll(host, own)
      : contents,
  ]);
  // The unified manifest also names the host without its scheme, so it has to be built.
  const differing = moved.filter(([path, contents]) => Buffer.compare(bytes(contents), bytes(built.get(path))) !== 0);
  expect(differing.map(([path]) => path).sort()).toEqual(["manifest.fr.json", "manifest.json"]);
});

const bytes = (contents: string | Uint8Array = ""): Buffer => Buffer.from(contents as string);

test.each(["manifest.xml", "functions.json", "functions.fr.json", "manifest.json", "manifest.fr.json"])(
  "A folder without its %s is reported",
  (path) => {
    expect(replaced(path, undefined)).not.toEqual([]);
    expect(replaced(path, "{")).toContainEqual(expect.stringContaining(`${path}: It is no `));
  },
);

test("A folder on the disk can be checked, wherever it is", () => {
  const folder = mkdtempSync(join(tmpdir(), "smart-kpi-"));
  const check = (): ReturnType<typeof spawnSync> =>
    spawnSync(process.execPath, ["--import", "tsx", "tools/excel-check/run.ts", folder], { encoding: "utf8" });
  try {
    expect(check()).toMatchObject({ status: 1, stderr: expect.stringContaining("There is no manifest.xml") });
    cpSync("dist/excel", folder, { recursive: true });
    expect(check()).toMatchObject({ status: 0, stdout: expect.stringContaining(`in order, for ${host}`) });
    writeFileSync(join(folder, "icon-16.png"), "no picture");
    expect(check()).toMatchObject({ status: 1, stderr: "manifest.xml: icon-16.png is no PNG.\n" });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
