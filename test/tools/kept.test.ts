import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { root } from "../../tools/bundle.ts";
import { inputsOf, kept, stateOf } from "../../tools/kept.ts";

const folder = "node_modules/.cache/test-kept";
const entry = `${folder}/greeting.ts`;
const write = (file: string, text: string): void => writeFileSync(join(root, folder, file), text);
const remove = (): void => {
  for (const each of [folder, "node_modules/.cache/greeting"])
    rmSync(join(root, each), { recursive: true, force: true });
};

let made = 0;
const make = async () => new Map([["in/a.txt", `made ${++made}`]]);
const text = async (): Promise<string> => String((await kept(entry, make)).get("in/a.txt"));

beforeAll(() => {
  remove();
  mkdirSync(join(root, folder), { recursive: true });
  write("word.ts", `export const word = "hello";`);
  write("greeting.ts", `import { word } from "./word.ts"; import "some-package"; export const greeting = word;`);
  write("neighbour.ts", "export const unused = 1;");
});
afterAll(remove);

it("makes files once and reads them again until a source they are made from changes", async () => {
  expect([await text(), await text()]).toEqual(["made 1", "made 1"]);
  write("neighbour.ts", "export const unused = 2;");
  expect(await text()).toBe("made 1");
  write("word.ts", `export const word = "good evening";`);
  expect([await text(), await text()]).toEqual(["made 2", "made 2"]);
});

it("removes the files of an earlier state", async () => {
  const before = await stateOf(entry);
  await text();
  const at = (state: string): boolean => existsSync(join(root, "node_modules/.cache/greeting", state));
  write("word.ts", `export const word = "good night";`);
  await text();
  expect([at(before), at(await stateOf(entry))]).toEqual([false, true]);
});

it("makes the templates again when something that computes or paints them changes", async () => {
  const inputs = await inputsOf("tools/template-files.ts");
  for (const path of [
    "template/story/figures.ts",
    "core/base/months.ts",
    "playground/package/answers.ts",
    "package-lock.json",
  ])
    expect(inputs).toContain(path);
});
