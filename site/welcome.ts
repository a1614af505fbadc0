import { escaped } from "../core/base/html.ts";
import { type Language, languages, productName, type Text } from "../core/base/text.ts";
import { framed } from "./page.ts";

/** The first page of a site that serves the add-in's files, the playground and the template workbooks. */

const words = {
  says: {
    en: "Marketing and sales KPIs as spreadsheet formulas, with a panel that walks you through the month.",
    fr: "Vos KPI marketing et commerciaux en formules, avec un volet qui vous guide chaque mois.",
  },
  playground: { en: "Try it in this browser", fr: "L'essayer dans ce navigateur" },
  template: {
    en: "Download a workbook that needs no add-in",
    fr: "Télécharger un classeur qui fonctionne sans complément",
  },
  sheets: {
    en: "Install it in Google Sheets, with nothing to install on your computer",
    fr: "L'installer dans Google Sheets, sans rien installer sur l'ordinateur",
  },
  excel: { en: "Install it in Excel", fr: "L'installer dans Excel" },
  manifest: { en: "the manifest", fr: "le manifeste" },
  help: { en: "The formulas", fr: "Les formules" },
  support: { en: "Help and support", fr: "Aide et assistance" },
  privacy: { en: "Privacy", fr: "Confidentialité" },
  playgroundItself: { en: "playground", fr: "bac à sable" },
  licences: { en: "Third-party licenses", fr: "Licences de tiers" },
} as const satisfies Record<string, Text>;

/** @param templates the names of the workbooks, each with its language before the end: `kpi-review.fr.xlsx` */
export function welcomePage(version: string, templates: readonly string[], style: string): string {
  const parts = languages.map((language) => part(language, templates)).join("");
  const body = `<h1>${productName} <span class="quiet">${escaped(version)}</span></h1>\n${parts}`;
  return framed("en", "Home", body, `<style>\n${style}</style>`);
}

function part(language: Language, templates: readonly string[]): string {
  const workbooks = templates
    .filter((name) => name.endsWith(`.${language}.xlsx`))
    .map((name) => `<a href="template/${escaped(name)}">${escaped(name)}</a>`);
  const link = (address: string, text: Text): string => `<a href="${address}">${escaped(text[language])}</a>`;
  const items = [
    link(`playground/index.html?lang=${language}`, words.playground),
    `${escaped(words.template[language])}${language === "fr" ? "\u00a0:" : ":"} ${workbooks.join(", ")}`,
    link(`install/sheets.${language}.html`, words.sheets),
    `${link("install/excel.html", words.excel)} (<a href="excel/manifest.xml" download>${words.manifest[language]}</a>)`,
    link(`excel/help/${language}/index.html`, words.help),
    link(`excel/help/${language}/support.html`, words.support),
    link(`excel/help/${language}/privacy.html`, words.privacy),
    `${escaped(words.licences[language])}${language === "fr" ? "\u00a0:" : ":"} <a href="playground/NOTICE.txt">NOTICE</a>, ${link("playground/LICENSES.txt", words.playgroundItself)}, <a href="excel/LICENSES.txt">Excel</a>`,
  ];
  return `<section class="card" lang="${language}">\n<p class="lead">${escaped(words.says[language])}</p>\n<ul>\n${items.map((item) => `<li>${item}</li>\n`).join("")}</ul>\n</section>\n`;
}
