import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { catalogue } from "../../core/catalogue/index.ts";
import { formulaData } from "../../sidebar/formula-data.ts";
import { bundleOf } from "./page.ts";

const kilobytes = (text: string): number => gzipSync(text, { level: 9 }).length / 1024;

describe("what the panel weighs", () => {
  // 60 KB is the aim: the library in both languages is what lies above it.
  it("at most 76 KB compressed, without the help of the formulas", async () => {
    const script = await bundleOf("sidebar/panel.tsx", { minify: true, globalName: "SmartKpiPanel" });
    const size = kilobytes(script);
    console.log(`The panel: ${(script.length / 1024).toFixed(0)} KB, ${size.toFixed(1)} KB compressed.`);
    expect(size).toBeLessThanOrEqual(76);
    expect(script).not.toContain("Aulet");
  });

  it.each(["en", "fr"] as const)("the formulas in %s at most 45 KB, read when their view is opened", (language) => {
    const size = kilobytes(JSON.stringify(formulaData(catalogue, language, "sheets")));
    console.log(`The formulas in ${language}: ${size.toFixed(1)} KB compressed.`);
    expect(size).toBeLessThanOrEqual(45);
  });
});
