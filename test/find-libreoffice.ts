import { resolve } from "node:path";
import { findProgram } from "./find-program.ts";

const usual = [
  "/usr/bin/soffice",
  "/usr/bin/libreoffice",
  "/usr/local/bin/soffice",
  "/opt/libreoffice/program/soffice",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
];

export const findLibreOffice = (): string | undefined =>
  findProgram("SOFFICE_PATH", usual, "No LibreOffice found: nothing can be recalculated or printed.");

/** The environment in which it runs in tests: the same fonts, whatever else is installed. Windows and Mac ignore it. */
export const officeEnvironment = { ...process.env, FONTCONFIG_FILE: resolve("test/fixtures/fonts.conf") };
