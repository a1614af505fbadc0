import { digits, kilobytes, spreadOf } from "./page.ts";
import type { Row } from "./run.ts";
import { isNoisy } from "./spread.ts";
import type { Weight } from "./weight.ts";

/** The rows of two checkouts from one run. Each is divided by what people would use instead, in its own processes. */
export const beside = (own: readonly Row[], base: readonly Row[]): string[] => [
  "| row | what | base ÷ instead | quartiles | ours ÷ instead | quartiles | ours ÷ base |",
  "| --- | --- | --- | --- | --- | --- | --- |",
  ...own.map(({ id, what, found }, index) => {
    const before = base[index]?.found ?? { failed: "not measured" };
    const change =
      "failed" in found || "failed" in before || isNoisy(found.ratio) || isNoisy(before.ratio)
        ? ""
        : digits(found.ratio.median / before.ratio.median);
    return `| \`${id}\` | ${what} | ${sideOf(before)} | ${sideOf(found)} | ${change} |`;
  }),
];

function sideOf(found: Row["found"]): string {
  if ("failed" in found) return "not measured |";
  return isNoisy(found.ratio) ? "noisy |" : `${digits(found.ratio.median)} | ${spreadOf(found.ratio)}`;
}

export const loadedBeside = (own: readonly Weight[], base: readonly Weight[]): string[] => [
  "| what is loaded, gzip | base | ours | ours ÷ base |",
  "| --- | --- | --- | --- |",
  ...own.map(({ what, packed }, index) => {
    const before = base[index]?.packed ?? Number.NaN;
    const change = before < 1_000 ? "" : digits(packed / before);
    return `| ${what} | ${kilobytes(before)} | ${kilobytes(packed)} | ${change} |`;
  }),
];
