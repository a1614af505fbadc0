/**
 * Keeps a report of the installation check for the tests, and says in the READMEs that this program has reported:
 *
 *   npm run hosts:add -- report.txt
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { readReport } from "../core/book/check/report.ts";
import { root } from "./bundle.ts";

/** @returns the path of the file and what it holds, or the sentence that says why there is none */
export function hostReportFile(text: string, date: string): { path: string; contents: string } | string {
  const report = readReport(text);
  if (typeof report === "string") return report;
  const host = (report.facts.program ?? "").toLowerCase().replace(/[^a-z]+/g, "-");
  if (host !== "excel" && host !== "google-sheets") return "The report names no program that the tests know.";
  const contents = `${JSON.stringify({ date, known: [], ...report }, null, 2)}\n`;
  return { path: `test/hosts/reports/${host}-${date}.json`, contents };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const [file] = process.argv.slice(2);
  const added = file
    ? hostReportFile(readFileSync(file, "utf8"), new Date().toISOString().slice(0, 10))
    : "Name the file with the report: npm run hosts:add -- report.txt";
  if (typeof added === "string") {
    console.error(added);
    process.exit(1);
  }
  mkdirSync(join(root, "test/hosts/reports"), { recursive: true });
  writeFileSync(join(root, added.path), added.contents);
  console.log(`${added.path} is written. Run npx vitest run --project shipped test/hosts, then npm run fix.`);
}
