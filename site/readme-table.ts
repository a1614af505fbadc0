import type { Language, Text } from "../core/base/text.ts";
import type { Definition } from "../core/formulas/engine/define.ts";
import { isProblemExample } from "../core/formulas/engine/define.ts";
import { families } from "../core/formulas/engine/families.ts";
import { answerIn, formula, typedIn } from "../core/formulas/engine/formula.ts";

/** The catalogue as tables in Markdown, one for each family, for the README. */
export function reference(catalogue: readonly Definition[], language: Language): string {
  return Object.entries(families)
    .map(([family, title]) => ({ title, members: catalogue.filter((definition) => definition.family === family) }))
    .filter(({ members }) => members.length > 0)
    .map(({ title, members }) => table(title, members, language))
    .join("\n");
}

const headings = {
  formula: { en: "formula", fr: "formule" },
  answers: { en: "what it answers", fr: "ce qu'elle répond" },
  example: { en: "example", fr: "exemple" },
} as const satisfies Record<string, Text>;

function table(title: Text, members: readonly Definition[], language: Language): string {
  const { formula, answers, example } = headings;
  const rows = members.map(
    (definition) =>
      `| ${signature(definition, language)} | ${definition.says[language]} | ${shown(definition, language)} |`,
  );
  return `**${title[language]}**\n\n| ${formula[language]} | ${answers[language]} | ${example[language]} |\n| --- | --- | --- |\n${rows.join("\n")}\n`;
}

/** `FUNNEL_LEADS(goal, rates, [show])` */
function signature({ name, arguments: wanted }: Definition, language: Language): string {
  const names = wanted.map((argument) =>
    argument.optional ? `[${argument.name[language]}]` : argument.name[language],
  );
  return `\`${name}(${names.join(language === "fr" ? "; " : ", ")})\``;
}

function shown(definition: Definition, language: Language): string {
  const [first] = definition.examples;
  const answer = isProblemExample(first.answer)
    ? ""
    : answerIn(language, first.answer, definition.unit, first.given, 3);
  return `\`${formula(definition, first, typedIn(language, "excel"))}\` → ${answer}`;
}
