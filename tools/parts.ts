/**
 * The packages of others in what we distribute: `LICENSES.txt` with their licenses, and `sbom.cdx.json`, the same list
 * for vulnerability scanners.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Bundle, root, version } from "./bundle.ts";

type Parts = readonly Pick<Bundle, "packages">[];

const inPackage = (name: string, file: string): string =>
  readFileSync(join(root, "node_modules", name, file), "utf8").trim();

const namesIn = (bundles: Parts): string[] => [...new Set(bundles.flatMap(({ packages }) => packages))].sort();

const described = (name: string): { version: string; license: string } => JSON.parse(inPackage(name, "package.json"));

/** The license texts of the packages in some bundles and the notices that go with them, each text once. */
export function licencesOf(...bundles: Parts): string {
  const texts = new Map<string, string[]>();
  for (const name of namesIn(bundles)) {
    const files = readdirSync(join(root, "node_modules", name));
    const licence = files.find((each) => /^licen[cs]e/i.test(each));
    if (!licence) throw new Error(`${name} has no licence file.`);
    // Apache-2.0, section 4 (d): a notice accompanies every copy of its work.
    for (const file of [licence, ...files.filter((each) => /^notice/i.test(each))]) {
      const text = inPackage(name, file);
      texts.set(text, [...(texts.get(text) ?? []), `${name} ${described(name).version}`]);
    }
  }
  const parts = [...texts].map(([text, names]) => `${names.join("\n")}\n\n${text}\n`);
  return [`SMART KPI\n\n${readFileSync(join(root, "LICENSE"), "utf8")}`, ...parts].join(`\n${"-".repeat(72)}\n\n`);
}

/**
 * The bill of materials in CycloneDX 1.6: without a time or a serial number, so that the same source gives the same
 * bytes.
 * @param name of what is distributed, such as `excel`
 * @param served packages that are served beside our scripts as their publishers released them
 */
export function billOfMaterials(name: string, bundles: Parts, served: readonly string[] = []): string {
  const locked = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as Lock;
  const components = namesIn([...bundles, { packages: served }]).map((each) => component(each, locked));
  const bill = {
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: { component: ours(name) },
    components,
    dependencies: [{ ref: ours(name)["bom-ref"], dependsOn: components.map((each) => each["bom-ref"]) }],
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}

interface Lock {
  readonly packages: Readonly<Record<string, { readonly integrity?: string }>>;
}

const ours = (name: string) => ({
  type: "application",
  "bom-ref": `smart-kpi-${name}@${version}`,
  name: `smart-kpi-${name}`,
  version,
  licenses: [{ expression: "MIT" }],
});

/** The hash is that of the package in the registry. */
function component(name: string, { packages }: Lock) {
  const { version, license } = described(name);
  const address = `pkg:npm/${name.replace("@", "%40")}@${version}`;
  const integrity = packages[`node_modules/${name}`]?.integrity;
  if (!integrity?.startsWith("sha512-")) throw new Error(`package-lock.json has no SHA-512 of ${name}.`);
  const content = Buffer.from(integrity.slice("sha512-".length), "base64").toString("hex");
  return {
    type: "library",
    "bom-ref": address,
    name,
    version,
    hashes: [{ alg: "SHA-512", content }],
    licenses: [{ expression: license }],
    purl: address,
  };
}
