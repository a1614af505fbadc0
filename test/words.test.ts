import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { languages } from "../core/base/text.ts";
import { hintOf } from "../core/formulas/engine/define.ts";
import { typable } from "../core/formulas/functions/index.ts";
import { builtRooms, sourcesIn } from "../tools/rooms.ts";
import { badBeginning, badComment, badTitle, offences, ownPlural, titlesIn } from "./words/law.ts";
import { proseOf, textsIn, textsOf } from "./words/texts.ts";

/** The law of words: docs/glossary.md says which word is used for what. Each failure lists every offender. */

const sources = builtRooms.flatMap(sourcesIn);

describe("what people read", () => {
  it("is said in the words of the glossary, as somebody who speaks the language would say it", () => {
    const file = "playground/french.json";
    const menus = Object.values<string>(JSON.parse(readFileSync(file, "utf8")));
    const texts = [
      ...sources.flatMap(textsOf),
      ...menus.map((text) => ({
        file,
        text: text.replace(/%(\(\w+\))?s/g, "{}"),
        language: "fr" as const,
        isRead: false,
      })),
    ];
    expect(texts.length).toBeGreaterThan(4000);
    expect(texts.flatMap(offences)).toEqual([]);
  });

  it("is said so in every document, too", () => {
    const files = [".", "docs", "playground/files", "test/oracles", ".github/ISSUE_TEMPLATE"].flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith(".md"))
        .map((name) => join(folder, name)),
    );
    const texts = files.flatMap((file) => proseOf(file, readFileSync(file, "utf8")));
    expect(texts.length).toBeGreaterThan(500);
    expect(texts.flatMap(offences)).toEqual([]);
    expect(proseOf("docs/x.md", "# It works\n\nA blank\nis no zero, `is no` is code.").flatMap(offences)).toHaveLength(
      1,
    );
  });

  it("begins, for each formula, with what it answers", () => {
    const wrong = typable.flatMap((definition) =>
      languages
        .filter((language) => badBeginning[language].test(hintOf(definition)[language]))
        .map((language) => `${definition.name} ${language}`),
    );
    expect(wrong).toEqual([]);
  });

  it("agrees with its numbers through one helper", () => {
    const wrong = sources
      .filter((file) => !file.endsWith("base/count.ts"))
      .flatMap((file) =>
        readFileSync(file, "utf8")
          .split("\n")
          .flatMap((line, index) => (ownPlural.test(line) ? [`${file}:${index + 1}`] : [])),
      );
    expect(wrong).toEqual([]);
  });

  it("is said as plainly in comments", () => {
    const wrong = [...sources, ...sourcesIn("tools")].flatMap((file) =>
      readFileSync(file, "utf8")
        .split("\n")
        .flatMap((line, index) =>
          /^\s*(\/\/|\/?\*)/.test(line) && !/[«é]/.test(line) && badComment.test(line)
            ? [`${file}:${index + 1}: ${line.trim()}`]
            : [],
        ),
    );
    expect(wrong).toEqual([]);
  });

  it("is said as plainly in the titles of tests", () => {
    const files = sourcesIn("test");
    const titles = files.flatMap((file) => titlesIn(readFileSync(file, "utf8")).map((title) => `${file}: ${title}`));
    expect(titles.length).toBeGreaterThan(2500);
    expect(titles.filter((title) => badTitle.test(title))).toEqual([]);
    expect(
      titlesIn('  it("is no figure, and stands below", () => {').filter((title) => badTitle.test(title)),
    ).toHaveLength(1);
  });

  it("is refused when it breaks the law, whatever kind of string it is in", () => {
    const seeded = [
      'const a = { en: "“x” is no figure. Type digits." };',
      'const a = { en: "The formula stands there already." };',
      'const a = { fr: "Saisissez les deux comptes de ce taux." };',
      'const a = { fr: "Aucune part du but de vente." };',
      "const a = { fr: 'Utilisez le symbole : =NB.SI' };",
      'say("name", "The month is over.", "Le mois est fini : de avril à mai.");',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: the text of a source
      "const a = { fr: `Il reste ${count} mois si il y en a.` };",
      'const a = { en: "Fill in the month. then save it." };',
      'const a = { en: "Ten colours, unless you say otherwise." };',
      'const a = { en: "Give a longer range, or wait." };',
      'const a = { en: "This cell is not empty, and cannot be read." };',
      'const a = { en: "Wait until it\'s over." };',
      'const a = { en: "Which column is above the line?" };',
      'const a = { fr: "À trancher d\'ici le 20 novembre." };',
    ];
    const unnoticed = seeded.filter((source) => textsIn("core/seeded.ts", source).flatMap(offences).length === 0);
    expect(unnoticed).toEqual([]);
    expect(
      textsIn("core/book/review/frozen/x.ts", 'const a = { fr: "Pas de chiffre. Saisissez-le ici." };').flatMap(
        offences,
      ),
    ).toHaveLength(1);
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the text of a source
    expect(ownPlural.test('`${count} ${count === 1 ? "lead" : "leads"}`')).toBe(true);
    expect(badBeginning.en.test("Whether a KPI is late.")).toBe(true);
  });
});
