import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Report } from "../../core/book/check/report.ts";

/** Reports of the installation check from real programs, as `npm run hosts:add` keeps them. */

export interface HostReport extends Report {
  /** The day on which it was added. */
  readonly date: string;
  /** Disagreements with the program in memory that are known and stay: each is a line of `disagreements`. */
  readonly known: readonly string[];
}

const folder = join(import.meta.dirname, "reports");

export const hostReports = (): readonly (readonly [file: string, report: HostReport])[] =>
  (existsSync(folder) ? readdirSync(folder) : [])
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => [file, JSON.parse(readFileSync(join(folder, file), "utf8"))]);
