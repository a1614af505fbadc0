import { existsSync } from "node:fs";

/**
 * Where a program of this machine is: the path that the environment variable names, else the first of the usual paths
 * that exists. Without it, the tests that need it are skipped and say so; `SMART_KPI_NO_SKIPS` makes that an error.
 */
export function findProgram(variable: string, usual: readonly string[], ifMissing: string): string | undefined {
  const found = [process.env[variable] ?? "", ...usual].find((path) => path !== "" && existsSync(path));
  if (!found) {
    const sentence = `${ifMissing} Set ${variable} to its program.`;
    if (process.env.SMART_KPI_NO_SKIPS) throw new Error(sentence);
    console.warn(`\n!!! ${sentence}\n`);
  }
  return found;
}
