import type { Row } from "./run.ts";
import { isNoisy, type Quartiles } from "./spread.ts";
import { megabytes, type Used } from "./used.ts";
import type { Weight } from "./weight.ts";

/** docs/bench.md: what was measured, between two markers. */

export interface Part {
  readonly title: string;
  readonly rows: readonly Row[];
  /** Why it has no rows. */
  readonly notRun?: string | undefined;
}

/** Something that people wait for once. */
export interface Wait {
  readonly what: string;
  readonly seconds: number;
}

/** @param machine the sentence above the tables */
export function measurements(
  machine: string,
  parts: readonly Part[],
  weights: readonly Weight[],
  waits: readonly Wait[],
): string {
  return [machine, "", ...ratios(parts), "", ...loaded(weights), "", ...waited(waits)].join("\n");
}

export const ratios = (parts: readonly Part[]): string[] => [
  "| row | what | instead | ours | instead of ours | ours ÷ instead | quartiles |",
  "| --- | --- | --- | --- | --- | --- | --- |",
  ...parts.flatMap(({ title, rows, notRun }) => [
    `| | **${title}** | | | | | |`,
    ...(notRun === undefined ? rows.map(lineOf) : [`| | not run: ${notRun} | | | | | |`]),
  ]),
];

export const loaded = (weights: readonly Weight[]): string[] => [
  "| what is loaded | bytes | gzip |",
  "| --- | --- | --- |",
  ...weights.map(({ what, bytes, packed }) => `| ${what} | ${kilobytes(bytes)} | ${kilobytes(packed)} |`),
];

export const waited = (waits: readonly Wait[]): string[] => [
  "| what is waited for once | |",
  "| --- | --- |",
  ...waits.map(({ what, seconds }) => `| ${what} | ${milliseconds(1000 * seconds)} |`),
];

function lineOf({ id, what, instead, found }: Row): string {
  const note = "note" in found ? ` (${found.note})` : "";
  return `| \`${id}\` | ${what} | ${(instead + note).replace(/\|/g, "\\|")} | ${figuresOf(found)} |`;
}

/** The figures of a noisy row say nothing, so that the page does not have them. */
function figuresOf(found: Row["found"]): string {
  if ("failed" in found) return `not measured: ${found.failed.replace(/\|/g, "\\|")} | | |`;
  const { ours, theirs, ratio } = found;
  if (isNoisy(ratio)) return "noisy | | |";
  return `${cost(ours)} | ${cost(theirs)} | ${digits(ratio.median)} | ${spreadOf(ratio)}`;
}

/** `0.90 ms + 0.8 MB`: the memory where it is as much as a tenth. */
function cost({ milliseconds: time, pages }: Used): string {
  const memory = megabytes(pages).toFixed(1);
  return memory === "0.0" ? milliseconds(time) : `${milliseconds(time)} + ${memory} MB`;
}

/** Three digits: `-- --against` compares with them. */
export const spreadOf = ({ lower, upper }: Quartiles): string => `${threeDigits(lower)}–${threeDigits(upper)}`;

/** Two or three digits, without an exponent. */
export function milliseconds(value: number): string {
  if (value >= 1_000) return `${digits(value / 1000)} s`;
  if (value >= 0.1) return `${digits(value)} ms`;
  return value >= 0.0001 ? `${digits(value * 1_000)} µs` : `${digits(value * 1_000_000)} ns`;
}

export const digits = (value: number): string => (value >= 10 ? value.toFixed(0) : value.toPrecision(2));
const threeDigits = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toPrecision(3));
export const kilobytes = (bytes: number): string =>
  `${(bytes / 1000).toLocaleString("en", { maximumFractionDigits: 0 })} KB`;

const markers = ["<!-- measured by npm run bench -- --write -->\n", "\n<!-- end of what was measured -->"] as const;

/** The page with these measurements in place of those of last time. */
export function withMeasurements(page: string, measured: string): string {
  const [start, end] = [page.indexOf(markers[0]), page.indexOf(markers[1])];
  if (start < 0 || end < start) throw new Error("docs/bench.md has lost the markers of what was measured.");
  return page.slice(0, start + markers[0].length) + measured + page.slice(end);
}
