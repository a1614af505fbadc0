import { expect, test } from "vitest";
import { typable } from "../../core/formulas/functions/index.ts";
import { languages } from "../../core/index.ts";
import { metadata } from "../../excel-addin/package/metadata.ts";
import { built, loadOffice } from "./office-runtime.ts";

const fileOf = { en: "functions.json", fr: "functions.fr.json" } as const;

test("The files that Excel reads describe every name that can be typed, and each of these has its function", () => {
  for (const language of languages)
    expect(JSON.parse(built(fileOf[language]))).toEqual(metadata(typable, language, "https://localhost:3000"));
  expect(Object.keys(loadOffice().functions)).toEqual(typable.map(({ name }) => name));
});
