import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../core/base/text.ts";
import type { Report } from "../core/book/check/report.ts";
import { root } from "./bundle.ts";

/** Reports of the installation check from real programs, as `npm run hosts:add` keeps them. */

export interface HostReport extends Report {
  /** The day on which it was added, `2026-11-29`. */
  readonly date: string;
  /** Disagreements with the program in memory that are known and stay: each is a line of `disagreements`. */
  readonly known: readonly string[];
}

const folder = join(root, "test/hosts/reports");

export const hostReports = (): readonly (readonly [file: string, report: HostReport])[] =>
  (existsSync(folder) ? readdirSync(folder) : [])
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => [file, JSON.parse(readFileSync(join(folder, file), "utf8"))]);

/** Which real programs have reported, for the READMEs; where none has, how anybody can. */
export function reportedOn(language: Language, reports: readonly HostReport[]): string {
  const lines = reports.map(({ date, facts, counts }) => {
    const { asExpected = 0, asked = 0 } = counts.formulas ?? {};
    const where = [facts.program, facts.platform, facts.locale ?? facts["content language"]].filter(Boolean).join(", ");
    return language === "fr"
      ? `- ${where}, le ${date} : ${asExpected} formules sur ${asked} comme attendu.`
      : `- ${where}, on ${date}: ${asExpected} of ${asked} formulas as expected.`;
  });
  if (lines.length > 0) return lines.join("\n");
  return language === "fr"
    ? "Aucun Google Sheets ni Excel réel n'a encore rendu de rapport. *Vérifier cette installation*, en bas du volet, prend deux minutes ; envoyez-nous ce qu'il affiche."
    : "No real Google Sheets or Excel has reported yet. *Check this installation*, at the bottom of the panel, takes two minutes; send us what it shows.";
}
