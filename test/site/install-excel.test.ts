import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { languages } from "../../core/base/text.ts";
import { installExcelPage } from "../../site/install-excel.ts";
import { helpStyle } from "../../tools/styles.ts";

const page = installExcelPage("https://kpi.example.org/excel", "1.2.3", helpStyle);

it("whoever was given the manifest reads first where it goes, in both languages", () => {
  for (const language of languages) expect(page).toContain(`<section class="card" lang="${language}">`);
  expect(page.indexOf("Upload My Add-in")).toBeLessThan(page.indexOf("https://kpi.example.org/excel/panel.html"));
});

it("the ribbon is called what the manifest calls it", () => {
  const manifest = readFileSync("dist/excel/manifest.xml", "utf8");
  for (const label of ["Open SMART KPI", "Ouvrir SMART KPI"]) {
    expect(manifest).toContain(`"${label}"`);
    expect(page).toContain(label);
  }
});
