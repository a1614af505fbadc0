import { expect, test } from "vitest";
import { unifiedManifest, unifiedWords } from "../../../excel-addin/package/unified-manifest.ts";

const options = { host: "https://localhost:3000", version: "0.1.0" };
const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

test("What Microsoft 365 installs is seen in review when it changes", async () => {
  await expect(json(unifiedManifest(options))).toMatchFileSnapshot("../../golden/manifest.json");
  await expect(json(unifiedWords("fr", options))).toMatchFileSnapshot("../../golden/manifest.fr.json");
});

test("Each French word belongs to a place in the manifest", () => {
  const manifest = unifiedManifest(options);
  const places = Object.keys(unifiedWords("fr", options)).filter((key) => key !== "$schema");
  const at = (path: string): unknown =>
    path
      .split(/[.[\]]+/)
      .filter(Boolean)
      // biome-ignore lint/suspicious/noExplicitAny: walks down whatever is there.
      .reduce((part: any, key) => part?.[key], manifest);
  expect(places.filter((place) => typeof at(place) !== "string")).toEqual([]);
  expect(places).toHaveLength(8);
});

test("It names the same runtime, formulas and prefix as the XML, and hides that add-in", () => {
  const { extensions } = unifiedManifest({ host: "https://kpi.example.org", namespace: "DEV", version: "1.2.3" }) as {
    // biome-ignore lint/suspicious/noExplicitAny: checked against its schema elsewhere.
    extensions: any[];
  };
  const [{ runtimes, alternates, requirements }] = extensions as [Record<string, never>];
  expect(runtimes?.[0]).toMatchObject({
    lifetime: "long",
    code: { page: "https://kpi.example.org/panel.html" },
    customFunctions: { metadataUrl: "https://kpi.example.org/functions.json", namespace: { id: "DEV", name: "DEV" } },
  });
  expect(alternates).toEqual([
    { hide: { customOfficeAddin: { officeAddinId: "22516b33-9900-4920-b3aa-0de2d4e7f889" } } },
  ]);
  expect(requirements).toMatchObject({ scopes: ["workbook"] });
});

test("A build without a prefix has none here either", () => {
  expect(json(unifiedManifest(options))).not.toContain("namespace");
});
