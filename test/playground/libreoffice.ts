import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { officeEnvironment } from "../find-libreoffice.ts";

/** A real LibreOffice, without its window. */

/** Every sheet as comma-separated text in UTF-8, as displayed. */
export const everySheetAsText = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,true,false,false,-1";

/**
 * Opens an .xlsx file and saves it again.
 * @param format as `soffice --convert-to` takes it
 * @returns the files it wrote, by name
 */
export async function throughLibreOffice(
  program: string,
  bytes: Uint8Array,
  format: string,
): Promise<Map<string, Uint8Array>> {
  const folder = mkdtempSync(join(tmpdir(), "smart-kpi-office-"));
  try {
    writeFileSync(join(folder, "book.xlsx"), bytes);
    const written = join(folder, "written");
    // A profile of its own: a LibreOffice that is open elsewhere would take the call and write nothing.
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const arguments_ = [profile, "--headless", "--convert-to", format, "--outdir", written, join(folder, "book.xlsx")];
    await promisify(execFile)(program, arguments_, { timeout: 100_000, env: officeEnvironment });
    return new Map(readdirSync(written).map((name) => [name, new Uint8Array(readFileSync(join(written, name)))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
