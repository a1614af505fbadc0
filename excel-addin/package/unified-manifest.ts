import { productName } from "../../core/base/text.ts";
import type { Language } from "../../core/index.ts";
import { identifier, type ManifestOptions, requirementSets, words } from "./manifest.ts";

/** The schema it is written for: the oldest that Microsoft's own sample of custom functions uses. */
const schemaVersion = "1.25";
const schema = (kind: string): string =>
  `https://developer.microsoft.com/json-schemas/teams/v${schemaVersion}/MicrosoftTeams.${kind}schema.json`;

/** Another identifier than that of the XML, as Microsoft asks for; never to change either. */
const unifiedIdentifier = "5b8f7c1e-6a0d-4c27-9d2b-8e41f0a3c695";

/**
 * The second choice beside `manifest.xml`: Microsoft 365 alone takes it, Excel 2021 and 2024 do not. It stands for the
 * same runtime, formulas and button, and hides the add-in of the XML where both are installed.
 */
export function unifiedManifest({ host, namespace, version }: ManifestOptions): object {
  const icons = [16, 32, 80].map((size) => ({ size, url: `${host}/icon-${size}.png` }));
  const labels = wordsOf("en");
  return {
    $schema: schema(""),
    manifestVersion: schemaVersion,
    id: unifiedIdentifier,
    version,
    developer: {
      name: productName,
      websiteUrl: `${host}/help/en/index.html`,
      privacyUrl: `${host}/help/en/privacy.html`,
      termsOfUseUrl: `${host}/LICENSES.txt`,
    },
    name: { short: productName },
    description: { short: labels["description.short"], full: labels["description.full"] },
    icons: { outline: "outline-32.png", color: "icon-192.png" },
    accentColor: "#0b6b5f",
    localizationInfo: {
      defaultLanguageTag: "en-us",
      additionalLanguages: [{ languageTag: "fr", file: "manifest.fr.json" }],
    },
    validDomains: [new URL(host).host],
    authorization: {
      permissions: { resourceSpecific: [{ name: "Document.ReadWrite.User", type: "Delegated" }] },
    },
    extensions: [
      {
        requirements: {
          scopes: ["workbook"],
          capabilities: requirementSets.map(([name, minVersion]) => ({ name, minVersion })),
        },
        runtimes: [
          {
            id: "SmartKpi.runtime",
            type: "general",
            lifetime: "long",
            code: { page: `${host}/panel.html`, script: `${host}/functions.js` },
            actions: [{ id: "SmartKpi.open", type: "openPage", view: "SmartKpi.panel", pinnable: false }],
            customFunctions: {
              metadataUrl: `${host}/functions.json`,
              ...(namespace && { namespace: { id: namespace, name: namespace } }),
            },
          },
        ],
        ribbons: [
          {
            contexts: ["default"],
            tabs: [
              {
                id: "SmartKpi.tab",
                label: productName,
                groups: [
                  {
                    id: "SmartKpi.group",
                    label: labels[group],
                    icons,
                    controls: [
                      {
                        id: "SmartKpi.button",
                        type: "button",
                        label: labels[button],
                        icons,
                        supertip: { title: labels[button], description: labels[tip] },
                        actionId: "SmartKpi.open",
                      },
                    ],
                  },
                ],
              },
            ],
          },
        ],
        alternates: [{ hide: { customOfficeAddin: { officeAddinId: identifier } } }],
      },
    ],
  };
}

/** What a French Excel reads in the place of the English words. */
export const unifiedWords = (language: Language, { host }: ManifestOptions): object => ({
  $schema: schema("Localization."),
  ...wordsOf(language),
  "extensions[0].runtimes[0].customFunctions.metadataUrl": `${host}/functions.${language}.json`,
});

const group = "extensions[0].ribbons[0].tabs[0].groups[0].label";
const button = "extensions[0].ribbons[0].tabs[0].groups[0].controls[0].label";
const tip = "extensions[0].ribbons[0].tabs[0].groups[0].controls[0].supertip.description";

/** The words by their paths in the manifest. */
const wordsOf = (language: Language) => ({
  "name.short": productName,
  "description.short": words.tagline[language],
  "description.full": words.description[language],
  [group]: words.group[language],
  [button]: words.open[language],
  "extensions[0].ribbons[0].tabs[0].groups[0].controls[0].supertip.title": words.open[language],
  [tip]: words.openTip[language],
});
