import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { billOfMaterials, licencesOf } from "../../tools/parts.ts";

/** The licenses and bills of materials in `dist/`, compared with the packages that npm installed. */

interface Bill {
  readonly metadata: { readonly component: { readonly name: string } };
  readonly components: readonly { readonly name: string; readonly version: string; readonly purl: string }[];
}
const text = (path: string): string => readFileSync(path, "utf8");
const billOf = (folder: string): Bill => JSON.parse(text(`dist/${folder}/sbom.cdx.json`));
const named = ({ components }: Bill): string[] => components.map(({ name, version }) => `${name} ${version}`);
const notices = (names: readonly string[]): string[] =>
  names.map((name) => `node_modules/${name}/NOTICE`).filter((path) => existsSync(path));

describe("the packages of others in what people install", () => {
  for (const folder of ["sheets", "sheets-fr", "excel"])
    it(`are the same in the licenses and in the bill of materials of dist/${folder}`, () => {
      const bill = billOf(folder);
      const licences = text(`dist/${folder}/LICENSES.txt`);
      const inLicences = new Set(licences.match(/^@?[a-z][\w./-]* \d+\.\d+\.\d+$/gm));
      expect(named(bill).length).toBeGreaterThan(10);
      expect([...inLicences].sort()).toEqual(named(bill).sort());
      for (const path of notices(bill.components.map(({ name }) => name)))
        expect(licences, path).toContain(text(path).trim());
    });

  it("come with their notices, as the Apache license demands", () => {
    expect(notices(billOf("excel").components.map(({ name }) => name)).length).toBeGreaterThan(10);
    const licences = licencesOf({ packages: ["@stdlib/stats-base-dists-normal-cdf", "preact"] });
    expect(licences).toContain("The Stdlib Authors.");
    expect(licences).toContain("Jason Miller");
  });

  it("are named in the playground's bill, with each library that is served beside our script", () => {
    const names = billOf("playground").components.map(({ name }) => name);
    for (const library of readdirSync("dist/playground/lib")) {
      expect(names.map((name) => name.split("/").at(-1))).toContain(library);
      expect(readdirSync(`dist/playground/lib/${library}`).join()).toMatch(/LICENSE|OFL/);
    }
    expect(names).toContain("fflate");
  });

  it("can be found by vulnerability scanners: each has an address and a checksum", () => {
    const bill = JSON.parse(billOfMaterials("excel", [{ packages: ["preact"] }], ["@odoo/owl"]));
    const lock = JSON.parse(text("package-lock.json")).packages;
    expect(bill.components.map(({ purl }: { purl: string }) => purl)).toEqual([
      `pkg:npm/%40odoo/owl@${lock["node_modules/@odoo/owl"].version}`,
      `pkg:npm/preact@${lock["node_modules/preact"].version}`,
    ]);
    const [{ content }] = bill.components[1].hashes;
    expect(`sha512-${Buffer.from(content, "hex").toString("base64")}`).toBe(lock["node_modules/preact"].integrity);
  });
});
