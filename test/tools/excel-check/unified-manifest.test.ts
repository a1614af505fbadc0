import { expect, test } from "vitest";
import { sown } from "./seeded.ts";

/** One mistake at a time; Microsoft's schemas, or the rules that no schema can express, must name each. */

test.each([
  [
    "a field that does not exist",
    '"lifetime"',
    '"lifeTime"',
    '/extensions/0/runtimes/0 must NOT have additional properties ({"additionalProperty":"lifeTime"}).',
  ],
  ["a field that is missing", /"accentColor": "#0b6b5f",/, "", "The file must have required property 'accentColor'"],
  [
    "a version of the schema that is another",
    '"manifestVersion": "1.25"',
    '"manifestVersion": "1.24"',
    "/manifestVersion must be equal to constant",
  ],
  [
    "a schema that nobody has",
    "teams/v1.25/MicrosoftTeams.schema",
    "teams/v9.99/MicrosoftTeams.schema",
    'v9.99/MicrosoftTeams.schema.json" is not known.',
  ],
  [
    "a description too long",
    /"short": "Marketing/,
    `"short": "${"x".repeat(80)}`,
    "/description/short must NOT have more than 80 characters",
  ],
  ["an id that is no GUID", /"id": "[0-9a-f-]{36}"/, '"id": "smart-kpi"', "/id must match pattern"],
  [
    "the id of the other manifest",
    /"id": "[0-9a-f-]{36}"/,
    '"id": "22516b33-9900-4920-b3aa-0de2d4e7f889"',
    "Excel would take both for one add-in.",
  ],
  ["a picture that is missing", '"outline": "outline-32.png"', '"outline": "outline.png"', "outline.png is no PNG."],
  [
    "a picture in the wrong size",
    '"color": "icon-192.png"',
    '"color": "icon-128.png"',
    "icon-128.png has 128 × 128 pixels, not 192.",
  ],
  [
    "words that are missing",
    '"file": "manifest.fr.json"',
    '"file": "manifest-fr.json"',
    "The words for fr are in manifest-fr.json, which does not exist.",
  ],
  ["an address without its file", "/functions.json", "/metadata.json", "but there is no file metadata.json."],
  [
    "an address of another host",
    "https://localhost:3000/panel.html",
    "https://localhost:3001/panel.html",
    "which is not at https://localhost:3000",
  ],
])("The check names %s", (_what, good, bad, says) => {
  const mistakes = sown("manifest.json", good, bad).filter((mistake) => mistake.startsWith("manifest.json: "));
  expect(mistakes.filter((mistake) => mistake.includes(says))).not.toEqual([]);
});

test("The check names French words for a place that does not exist, or more of them than there are places", () => {
  expect(sown("manifest.fr.json", "groups[0].label", "groups[0].title").join()).toContain(
    "manifest.fr.json: The file must NOT have additional",
  );
  expect(
    sown("manifest.fr.json", '"description.short": "', `"description.short": "${"x".repeat(80)}`).join(),
  ).toContain("must NOT have more than 80 characters");
});
