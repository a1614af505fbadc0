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
