import type { Line } from "./measure.ts";
import type { Weight } from "./weight.ts";

/** docs/bench.md: what was measured, between two markers. */

export interface Section {
  readonly title: string;
  readonly lines: readonly Line[];
  /** Why it has no lines. */
  readonly notRun?: string;
}

/** Something that people wait for once. */
export interface Wait {
  readonly what: string;
  /** Missing if it could not be measured. */
  readonly seconds: number | undefined;
}

export function measurements(
  machine: string,
  sections: readonly Section[],
  weights: readonly Weight[],
  waits: readonly Wait[],
): string {
  const bold = (title: string, columns: number): string => `| **${title}** |${" |".repeat(columns - 1)}`;
  return [
    machine,
    "",
    "| what | ours | instead | instead of ours | ours ÷ instead |",
    "| --- | --- | --- | --- | --- |",
    ...sections.flatMap(({ title, lines, notRun }) => [
      bold(title, 5),
      ...(notRun ? [`| not run: ${notRun} | | | | |`] : lines.map(lineOf)),
    ]),
    "",
    "| what is loaded | bytes | gzip |",
    "| --- | --- | --- |",
    ...weights.map(({ what, bytes, packed }) => `| ${what} | ${kilobytes(bytes)} | ${kilobytes(packed)} |`),
    "",
    "| what is waited for once | |",
    "| --- | --- |",
    ...waits.map(
      ({ what, seconds }) => `| ${what} | ${seconds === undefined ? "not run" : milliseconds(1000 * seconds)} |`,
    ),
  ].join("\n");
}

const lineOf = ({ what, ours, instead, theirs }: Line): string =>
  `| ${what} | ${milliseconds(ours)} | ${instead.replace(/\|/g, "\\|")} | ${milliseconds(theirs)} | ${digits(ours / theirs)} |`;

/** Two or three digits, without an exponent. */
export function milliseconds(value: number): string {
  if (value >= 1_000) return `${digits(value / 1000)} s`;
  return value >= 0.1 ? `${digits(value)} ms` : `${digits(value * 1000)} µs`;
}

const digits = (value: number): string => (value >= 10 ? value.toFixed(0) : value.toPrecision(2));
const kilobytes = (bytes: number): string => `${(bytes / 1000).toLocaleString("en", { maximumFractionDigits: 0 })} KB`;

const markers = ["<!-- measured by npm run bench -- --write -->\n", "\n<!-- end of what was measured -->"] as const;

/** The page with these measurements in place of those of last time. */
export function withMeasurements(page: string, measured: string): string {
  const [start, end] = [page.indexOf(markers[0]), page.indexOf(markers[1])];
  if (start < 0 || end < start) throw new Error("docs/bench.md has lost the markers of what was measured.");
  return page.slice(0, start + markers[0].length) + measured + page.slice(end);
}
