import { existsSync } from "node:fs";

const usual = [
  "/usr/bin/soffice",
  "/usr/bin/libreoffice",
  "/usr/local/bin/soffice",
  "/opt/libreoffice/program/soffice",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
];

/** Where LibreOffice is, or nothing: then its tests are skipped, and say so; `SMART_KPI_NO_SKIPS` forbids that. */
export function findLibreOffice(): string | undefined {
  const found = [process.env.SOFFICE_PATH ?? "", ...usual].find((path) => path !== "" && existsSync(path));
  if (!found) {
    const sentence = "No LibreOffice found: nothing can be recalculated or printed. Set SOFFICE_PATH to its program.";
    if (process.env.SMART_KPI_NO_SKIPS) throw new Error(sentence);
    console.warn(`\n!!! ${sentence}\n`);
  }
  return found;
}
