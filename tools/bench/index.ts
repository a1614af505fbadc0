/**
 * What the formulas cost beside what people would use instead, both in the same run, so that the machine does not
 * matter:
 *
 *   npm run bench                   prints the table
 *   npm run bench -- --write        writes it into docs/bench.md
 *   npm run bench -- --only=native  native, libreoffice, libraries or least
 */
import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { findLibreOffice } from "../../test/find-libreoffice.ts";
import { buildAll, defaultOptions, playgroundFiles } from "../build.ts";
import { templateFiles } from "../template-files.ts";
import { compiled } from "./compiled.ts";
import { doorRaces, sheetsDoors } from "./doors.ts";
import { findLibraries, libraryRaces } from "./libraries.ts";
import { costsIn, shownAt } from "./libreoffice.ts";
import { type Line, medians, type Race, raced } from "./measure.ts";
import { measurements, type Section, type Wait, withMeasurements } from "./page.ts";
import { pairs } from "./pairs.ts";
import { pastedTableRace } from "./pasted-table.ts";
import { firstRender, installed, weights } from "./weight.ts";

// The spreadsheet tells the console how long it calculates.
console.debug = () => {};

const { values: asked } = parseArgs({
  options: { write: { type: "boolean", default: false }, only: { type: "string" } },
});
const spreadsheet = await compiled<typeof import("./in-spreadsheet.ts")>("in-spreadsheet.ts");
const { largestUse } = await compiled<typeof import("./largest-use.ts")>("largest-use.ts");

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const since = performance.now();
  await work();
  return (performance.now() - since) / 1000;
}

const started = performance.now();
await buildAll(defaultOptions);
const buildSeconds = await secondsOf(() => buildAll(defaultOptions));

async function run(title: string, races: readonly Race[]): Promise<Section> {
  const lines: Line[] = [];
  for (const race of races) lines.push(await raced(race));
  return { title, lines };
}

/** In the playground's spreadsheet, without its page. A pair with different answers is not timed. */
function natively(): Promise<Section> {
  const races = pairs(500)
    .filter(({ known }) => known.includes("playground"))
    .map(
      (pair): Race => ({
        what: pair.what,
        instead: pair.instead,
        ready() {
          const differing = spreadsheet.differences(pair);
          if (differing.length > 0) throw new Error(`${pair.instead} answers otherwise: ${differing[0]}`);
          return {
            ours: spreadsheet.opened({ ...pair.figures, ...pair.ours }).compute,
            theirs: spreadsheet.opened({ ...pair.figures, ...pair.natively }).compute,
          };
        },
      }),
    );
  return run("native formulas in the same spreadsheet, all computed anew", races);
}

/**
 * How much longer formulas take than the same sheet with values: ours in the playground's spreadsheet, native ones in
 * LibreOffice. There the time includes reading them, because LibreOffice does not say how long it computes.
 */
async function inLibreOffice(): Promise<Section> {
  const title =
    "native formulas in LibreOffice, read and computed; ours in the playground, computed; both less the same sheet of values";
  const program = findLibreOffice();
  if (!program) return { title, lines: [], notRun: "no LibreOffice found" };
  const rows = 4_000;
  const wanted = /with (COCA|KPI_TREND|FUNNEL_RATES|AB_PVALUE)/;
  const compared = pairs(rows).filter(
    ({ what, known }, index, all) =>
      wanted.test(what) && known.includes("libreoffice") && all.findIndex((other) => other.what === what) === index,
  );
  const costs = await costsIn(
    program,
    new Map(compared.map(({ figures, natively }, index) => [`sheet${index}`, { ...figures, ...natively }])),
  );
  const lines: Line[] = [];
  for (const [index, { what, instead, figures, ours, answers }] of compared.entries()) {
    const found = costs.get(`sheet${index}`);
    const sheet = spreadsheet.opened({ ...figures, ...ours });
    const differing = answers.find((address) => {
      const [own, shown] = [sheet.at(address), shownAt(found?.rows ?? [], address)];
      return !spreadsheet.sameAnswer(own, typeof own === "number" ? Number(shown) : shown);
    });
    if (differing) throw new Error(`LibreOffice answers otherwise in ${differing}: ${instead}`);
    const spilled = answers.map((address) => [address, `${sheet.at(address)}`]);
    const { formulas, values } = await medians({
      formulas: sheet.compute,
      values: spreadsheet.opened({ ...figures, ...Object.fromEntries(spilled) }).compute,
    });
    lines.push({ what, ours: formulas - values, instead, theirs: found?.formulas ?? Number.NaN });
  }
  return { title, lines };
}

async function byLibraries(): Promise<Section> {
  const title = "libraries of npm, beside what Sheets calls";
  const libraries = await findLibraries();
  if (!libraries) {
    const notRun = "`npm run bench:libraries` fetches simple-statistics, jstat and @formulajs/formulajs";
    console.warn(`\n!!! The libraries are not measured: ${notRun}.\n`);
    return { title, lines: [], notRun };
  }
  const formulas = ["AB_PVALUE", "AB_SAMPLE_SIZE", "KPI_LIMITS", "KPI_PACE", "NPS", "SALES_CYCLE"] as const;
  return run(title, libraryRaces(sheetsDoors(formulas), libraries));
}

const least = (): Promise<Section> =>
  run("the least that could be done in its place, and the largest use", [
    ...doorRaces(),
    pastedTableRace,
    ...largestUse(),
  ]);

async function waits(): Promise<Wait[]> {
  const { seconds, bytes, packages } = await installed();
  const rendered = await firstRender();
  if (!rendered) console.warn("\n!!! The playground's first drawing is not measured: no Chromium found.\n");
  return [
    { what: `\`npm ci\`, with what npm keeps: ${packages} packages, ${Math.round(bytes / 1e6)} MB`, seconds },
    { what: "`npm start`: the playground built", seconds: await secondsOf(playgroundFiles) },
    { what: "the playground drawn and computed in Chromium, nothing kept", seconds: rendered?.playground },
    { what: "a page of plain text, likewise", seconds: rendered?.text },
    { what: "`npm run build`, where the template workbooks have not changed", seconds: buildSeconds },
    { what: "these four workbooks, where they have", seconds: await secondsOf(templateFiles) },
  ];
}

const parts = { native: natively, libreoffice: inLibreOffice, libraries: byLibraries, least };
const chosen = Object.entries(parts).filter(([name]) => !asked.only || asked.only === name);
const sections: Section[] = [];
for (const [name, part] of chosen) {
  const since = performance.now();
  sections.push(await part());
  console.error(`${name}: ${Math.round((performance.now() - since) / 1000)} seconds`);
}

const today = new Date().toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });
const machine = `Measured on ${today} with Node ${process.versions.node} on a machine with ${cpus().length} cores.`;
const measured = measurements(machine, sections, weights(), asked.only ? [] : await waits());
console.log(measured);
if (asked.write && !asked.only)
  writeFileSync("docs/bench.md", withMeasurements(readFileSync("docs/bench.md", "utf8"), measured));
console.error(`\n${Math.round((performance.now() - started) / 1000)} seconds.`);
