import { expect, test } from "vitest";
import { catalogue, languages } from "../../core/index.ts";
import { metadata } from "../../excel-addin/package/metadata.ts";
import { built, loadOffice } from "./office-runtime.ts";

const fileOf = { en: "functions.json", fr: "functions.fr.json" } as const;

test("The files that Excel reads describe every formula of the catalogue, and each of these has its function", () => {
  for (const language of languages)
    expect(JSON.parse(built(fileOf[language]))).toEqual(metadata(catalogue, language, "https://localhost:3000"));
  expect(Object.keys(loadOffice().functions)).toEqual(catalogue.map(({ name }) => name));
});
