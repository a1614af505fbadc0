import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";

it("clasp pushes the script, its manifest and the two sidebars, and nothing else", () => {
  const folder = mkdtempSync(join(tmpdir(), "smart-kpi-"));
  try {
    cpSync("dist/sheets", join(folder, "dist/sheets"), { recursive: true });
    writeFileSync(join(folder, ".clasp.json"), JSON.stringify({ scriptId: "none", rootDir: "dist/sheets" }));
    const clasp = resolve("node_modules/@google/clasp/build/src/index.js");
    const status = execFileSync(process.execPath, [clasp, "show-file-status", "--json"], {
      cwd: folder,
      encoding: "utf8",
    });
    expect(JSON.parse(status).filesToPush.sort()).toEqual([
      "dist/sheets/Code.js",
      "dist/sheets/Sidebar.en.html",
      "dist/sheets/Sidebar.fr.html",
      "dist/sheets/appsscript.json",
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
