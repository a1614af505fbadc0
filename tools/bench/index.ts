/**
 * What the formulas cost beside what people would use instead, in turns and in the same run, so that the machine does
 * not matter:
 *
 *   npm run bench                             all rows, what is loaded and what is waited for
 *   npm run bench -- coca                     the row of this id, or all whose id or title has the word
 *   npm run bench -- --write                  writes what was measured into docs/bench.md
 *   npm run bench -- --against=docs/bench.md  names the rows that became worse than the quartiles of that page
 *   npm run bench -- --base=../other          measures the sources and the dist/ of another checkout, too
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import buildFirst from "../../test/build-first.ts";
import { root } from "../bundle.ts";
import { against } from "./against.ts";
import { beside, loadedBeside } from "./base.ts";
import { chosenFrom } from "./choose.ts";
import { compiledRow } from "./compiled.ts";
import { digits, measurements, type Part, ratios, spreadOf, withMeasurements } from "./page.ts";
import { allRows, measure, type Row } from "./run.ts";
import { type SectionName, sections } from "./sections.ts";
import { isNoisy } from "./spread.ts";
import { saysMemory } from "./used.ts";
import { waits } from "./waits.ts";
import { weights } from "./weight.ts";

const page = "docs/bench.md";
const { values: asked, positionals: words } = parseArgs({
  allowPositionals: true,
  options: { write: { type: "boolean", default: false }, against: { type: "string" }, base: { type: "string" } },
});
const everything = words.length === 0;
if (asked.write && (!everything || asked.base !== undefined)) end("--write needs all rows of this checkout alone.");
const base = asked.base === undefined ? undefined : resolve(asked.base);
if (base !== undefined && !existsSync(join(base, "dist/sheets/Code.js")))
  end(`${base} is not built: npm run build there.`);
// Read first, so that a wrong name does not cost a run.
const comparedPage = asked.against === undefined ? undefined : readFileSync(asked.against, "utf8");

const started = performance.now();
await buildFirst();
const { rows: all, notRun } = await allRows();
for (const [section, reason] of notRun) console.warn(`!!! ${sections[section].title}: not run, ${reason}`);
const { chosen, unknown } = chosenFrom(all, words);
if (unknown.length > 0)
  end(`No row is called ${unknown.join(" or ")}. There are: ${all.map(({ id }) => id).join(", ")}.`);
// Before the rows, so that a build which cannot be weighed does not cost a run.
const loaded = weights(root);
const loadedBefore = base === undefined ? [] : weights(base);
const [own = [], before = []] = await measuredAt(base === undefined ? [root] : [root, base]);

if (base !== undefined) {
  console.log([...beside(own, before), "", ...loadedBeside(loaded, loadedBefore)].join("\n"));
} else {
  const parts = partsOf(own);
  const measured = everything ? measurements(machine(), parts, loaded, await waits()) : ratios(parts).join("\n");
  console.log(measured);
  if (asked.write) writeFileSync(page, withMeasurements(readFileSync(page, "utf8"), measured));
}
if (comparedPage !== undefined) sayCompared(own, comparedPage);
for (const { id, found } of [...own, ...before])
  if ("failed" in found) {
    console.error(`!!! ${id} was not measured: ${found.failed}`);
    process.exitCode = 1;
  } else if (isNoisy(found.ratio))
    console.error(`${id} is noisy: ${digits(found.ratio.median)}, ${spreadOf(found.ratio)}`);
console.error(`\n${Math.round((performance.now() - started) / 1000)} seconds.`);

function end(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

async function measuredAt(checkouts: readonly string[]): Promise<Row[][]> {
  const folder = join(root, "node_modules/.cache", `bench-${process.pid}`);
  try {
    const places = checkouts.map(async (checkout) => ({ checkout, program: await compiledRow(checkout, folder) }));
    return await measure(chosen, await Promise.all(places));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function partsOf(rows: readonly Row[]): Part[] {
  const ofSection = new Map(chosen.map(({ id, section }) => [id, section]));
  return Object.entries(sections)
    .map(([name, { title }]) => ({
      title,
      rows: rows.filter(({ id }) => ofSection.get(id) === name),
      notRun: everything ? notRun.get(name as SectionName) : undefined,
    }))
    .filter(({ rows, notRun }) => rows.length > 0 || notRun !== undefined);
}

function machine(): string {
  const today = new Date().toLocaleDateString("en-US", { day: "numeric", month: "long", year: "numeric" });
  const cores = `a machine with ${cpus().length} cores`;
  return `Measured on ${today} with Node ${process.versions.node} on ${cores}. ${saysMemory()}`;
}

function sayCompared(rows: readonly Row[], page: string): void {
  const { worse, better, alike, unknown } = against(rows, page);
  const named = (ids: readonly string[]): string => (ids.length > 0 ? `${ids.length} (${ids.join(", ")})` : "none");
  console.log(`\nWorse than ${asked.against}: ${named(worse)}.`);
  console.log(
    `Better: ${named(better)}. Within its quartiles: ${alike.length}. Cannot be compared: ${named(unknown)}.`,
  );
  if (worse.length > 0) process.exitCode = 1;
}
