import { escaped } from "../core/base/html.ts";
import { type Language, languages, type Text } from "../core/base/text.ts";
import { type Definition, introduced } from "../core/formulas/engine/define.ts";
import { type Family, families } from "../core/formulas/engine/families.ts";
import { type Searchable, searchable } from "../core/formulas/reference/search.ts";
import { section } from "../core/formulas/reference/section.ts";
import { bringInPage } from "./bring-in.ts";
import { commonProblemsPage } from "./common-problems.ts";
import { framed, searchField } from "./page.ts";
import { privacyPage, supportPage } from "./service-pages.ts";
import { signalOrNoise } from "./signal-or-noise.ts";
import { warehousePage } from "./warehouse.ts";
import { whatIsUsual } from "./what-is-usual.ts";

/** The reference as static pages, in both languages: an index, one page for each family, one for each formula. */

const words = {
  title: { en: "Formulas", fr: "Formules" },
  all: { en: "All formulas", fr: "Toutes les formules" },
  intro: {
    en: "What each formula answers. They are the same in Google Sheets and in Excel.",
    fr: "Ce que répond chaque formule. Ce sont les mêmes dans Google Sheets et dans Excel.",
  },
  other: { en: "Français", fr: "English" },
} as const satisfies Record<string, Text>;

/** The formulas whose answer is about signal and noise. */
const aboutTrends = new Set(["KPI_TREND", "KPI_SIGNALS", "KPI_LIMITS", "KPI_OUTLOOK", "KPI_PROJECTION", "KPI_GROWTH"]);

/**
 * Each page under its path below the folder of the help: `fr/COCA.html`. The style and the search are files beside.
 * @param support where the support page sends people
 */
export function helpSite(catalogue: readonly Definition[], support?: string): Map<string, string> {
  return new Map(languages.flatMap((language) => pagesIn(catalogue, language, support)));
}

function pagesIn(catalogue: readonly Definition[], language: Language, support?: string): [string, string][] {
  const used = (Object.keys(families) as Family[]).filter((family) => catalogue.some((each) => each.family === family));
  const membersOf = (family: Family): Definition[] => catalogue.filter((each) => each.family === family);
  const group = (family: Family, link: boolean): string => {
    const title = escaped(families[family][language]);
    return `<section>
<h2>${link ? `<a href="${fileOf(family)}">${title}</a>` : title}</h2>
<ul class="formulas">
${membersOf(family)
  .map((definition) => item(definition, language))
  .join("")}</ul>
</section>
`;
  };
  const problems = commonProblemsPage(catalogue, language, "excel");
  const [help, privacy] = [supportPage(language, support), privacyPage(language)];
  const links = [
    ["bring-in.html", bringInPage(language)],
    ["problems.html", problems],
    ["warehouse.html", warehousePage(language)],
    ["support.html", help],
    ["privacy.html", privacy],
  ] as const;
  const below = links.map(([file, { title }]) => `<h2><a href="${file}">${escaped(title)}</a></h2>\n`).join("");
  const index = `${searchField(language)}${used.map((family) => group(family, true)).join("")}${below}`;
  return [
    ...links.map(([file, { title, body }]) => page(language, file, title, body)),
    page(language, "index.html", words.title[language], `<p class="quiet">${words.intro[language]}</p>\n${index}`),
    ...used.map((family) =>
      page(
        language,
        fileOf(family),
        families[family][language],
        membersOf(family)
          .map(
            (definition) =>
              `<section class="card">\n<h2>${link(definition)}</h2>\n<p>${escaped(introduced(definition, language))}</p>\n${section(definition, language, "excel", 3)}</section>\n`,
          )
          .join(""),
      ),
    ),
    ...catalogue.map((definition) =>
      page(
        language,
        `${definition.name}.html`,
        definition.name,
        `<p class="lead">${escaped(introduced(definition, language))}</p>
${aboutTrends.has(definition.name) ? signalOrNoise(language) + whatIsUsual(language) : ""}${section(definition, language, "excel", 2)}`,
      ),
    ),
  ];
}

const fileOf = (family: Family): string =>
  `family-${family.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.html`;

const link = ({ name }: Definition): string => `<a href="${name}.html"><code>${name}</code></a>`;

/** The words of a page that a script looks through. */
const soughtIn = ({ called, words }: Searchable): string => [...called, words].join(" · ");

const item = (definition: Definition, language: Language): string =>
  `<li class="formula" data-words="${escaped(soughtIn(searchable(definition)))}">${link(definition)} ${escaped(introduced(definition, language))}</li>\n`;

function page(language: Language, file: string, title: string, body: string): [string, string] {
  const other: Language = language === "fr" ? "en" : "fr";
  const navigation = `<nav><a href="index.html">${words.all[language]}</a> <a href="../${other}/${file}" lang="${other}">${words.other[language]}</a></nav>`;
  const head = '<link rel="stylesheet" href="../help.css">';
  const script = '<script src="../find.js"></script>\n';
  const heading = file === `${title}.html` ? `<code>${title}</code>` : escaped(title);
  return [`${language}/${file}`, framed(language, title, `${navigation}\n<h1>${heading}</h1>\n${body}`, head, script)];
}
