/**
 * What the formulas cost, each as a ratio against a peer in the same run, so that the machine drops out:
 *
 *   npm run bench
 */
import { readFileSync, statSync } from "node:fs";
import vm from "node:vm";
import { Bench } from "tinybench";
import { loads } from "./bench-load.ts";
import { buildAll, defaultOptions } from "./build.ts";
import { openBook } from "./test/playground/headless.ts";

// The spreadsheet tells the console how long it calculates.
console.debug = () => {};

type Work = () => unknown;
type Door = (...given: unknown[]) => unknown;

await buildAll(defaultOptions);
const sheetsCode = readFileSync("dist/sheets/Code.js", "utf8");
const excelCode = readFileSync("dist/excel/functions.js", "utf8");

/** Milliseconds of each work, measured in turns; the median. */
async function medians(works: Record<string, Work>): Promise<Record<string, number>> {
  const bench = new Bench({ time: 600, warmupTime: 200, iterations: 12, warmupIterations: 4 });
  for (const [name, work] of Object.entries(works)) bench.add(name, work);
  await bench.run();
  return Object.fromEntries(
    bench.tasks.map(({ name, result }) => [name, "latency" in result ? result.latency.p50 : Number.NaN]),
  );
}

const lines: string[] = ["| what | measured | peer in the same run | ratio |", "| --- | --- | --- | --- |"];
const milliseconds = (value: number): string => `${value.toPrecision(3)} ms`;
const line = (what: string, measured: number, peer: string, against: number): void =>
  void lines.push(
    `| ${what} | ${milliseconds(measured)} | ${peer}: ${milliseconds(against)} | ${(measured / against).toFixed(1)} |`,
  );

// --- one formula over 50,000 rows, through each host's door ------------------------------------------------------
const rows = 50_000;
const bareLoop = (spend: number[][], customers: number[][]): number[][] =>
  spend.map((money, row) => money.map((amount, column) => amount / ((customers[row] as number[])[column] as number)));
const ranges = {
  spend: Array.from({ length: rows }, (_, row) => [1000 + row]),
  customers: Array.from({ length: rows }, (_, row) => [1 + (row % 50)]),
};

/** The built scripts as any engine runs them; the services are the few that a formula may ask. */
const sheets = new Function("SpreadsheetApp", `${sheetsCode}\nreturn { COCA, KPI_TREND, NPS, LOSS_REASONS };`)({
  getActive: () => ({ getSpreadsheetLocale: () => "en_US" }),
}) as Record<"COCA" | "KPI_TREND" | "NPS" | "LOSS_REASONS", Door>;
const excel = new Map<string, Door>();
new Function("CustomFunctions", excelCode)({
  associate: (name: string, door: Door) => excel.set(name, door),
});

for (const [host, door] of [
  ["Sheets", sheets.COCA],
  ["Excel", (...given: unknown[]) => excel.get("COCA")?.(...given, { address: "Sheet1!A1" })],
] as const) {
  const measured = await medians({
    door: () => door(ranges.spend, ranges.customers),
    loop: () => bareLoop(ranges.spend, ranges.customers),
  });
  line(`COCA on 50,000 rows, ${host}`, measured.door as number, "bare loop", measured.loop as number);
}

// In the playground the spreadsheet itself carries every cell in and out: its own division does the same work.
const inSpreadsheet = (formula: string): Work => {
  const cells: Record<string, string> = { C1: formula };
  for (let row = 1; row <= rows; row++) {
    cells[`A${row}`] = String(1_000 + row);
    cells[`B${row}`] = String(1 + (row % 50));
  }
  const { model } = openBook({ sheets: [{ id: "sheet", colNumber: 3, rowNumber: rows, cells }] });
  return () => model.dispatch("EVALUATE_CELLS");
};
const playground = await medians({
  ours: inSpreadsheet(`=COCA(A1:A${rows},B1:B${rows})`),
  own: inSpreadsheet(`=A1:A${rows}/B1:B${rows}`),
});
line(
  "COCA on 50,000 rows, playground",
  playground.ours as number,
  "the spreadsheet's own division",
  playground.own as number,
);

// --- a verdict on a short and on a long series --------------------------------------------------------------------
for (const length of [24, 1_000, 100_000]) {
  const series = Array.from({ length }, (_, index) => [100 + ((index * 7919) % 23)]);
  const measured = await medians({
    verdict: () => sheets.KPI_TREND(series, "increase"),
    pass: () => series.reduce((sum, [value]) => sum + (value as number), 0),
  });
  const values = length.toLocaleString("en");
  line(`KPI_TREND on ${values} values`, measured.verdict as number, "one pass over them", measured.pass as number);
}

// --- the Sheets script: loaded anew for every call ----------------------------------------------------------------
const load = await medians({
  script: () => vm.runInContext(`${sheetsCode}\nCOCA(50000, 15);`, vm.createContext({})),
  empty: () => vm.runInContext("", vm.createContext({})),
});
line("Sheets script, load and first call", load.script as number, "an empty script", load.empty as number);

// --- the largest use: docs/security.md keeps the table -------------------------------------------------------------
for (const { what, work, peer, peerWork } of loads(sheets)) {
  const measured = await medians({ work, peer: peerWork });
  line(what, measured.work as number, peer, measured.peer as number);
}

console.log(lines.join("\n"));
const weight = (path: string): string => `${path} ${(statSync(path).size / 1000).toFixed(0)} KB`;
console.log(
  `\nLoad and first call over an empty script: ${milliseconds((load.script as number) - (load.empty as number))}.`,
);
console.log(["dist/sheets/Code.js", "dist/excel/functions.js", "dist/playground/playground.js"].map(weight).join(", "));
