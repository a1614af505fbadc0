import { lengthOf, type Text } from "../../base/text.ts";
import { codePattern } from "./codes.ts";
import { fieldOf, fields } from "./fields.ts";
import type { FieldKey, Kpi } from "./schema.ts";

/** Something to say about one field of a KPI. */
export interface Issue {
  /** The SMART column is computed: it has no issue. */
  readonly field: FieldKey;
  /** Which issue this is: `not-a-number`, `too-long`. */
  readonly name: string;
  /** The fact, then what to do. */
  readonly says: Text;
  /** The meaning was clear, and the value is read as the sentence says. */
  readonly repaired?: true;
}

/** What still prevents saving a KPI: a missing code, name, unit or direction, or a text that is too long. */
export function savingIssues(kpi: Kpi): Issue[] {
  const issues: Issue[] = [];
  if (kpi.code === "") issues.push(noCode);
  else if (!codePattern.test(kpi.code)) issues.push(notACode("code", kpi.code));
  if (kpi.name === "") issues.push(needed("name", { en: "The name is missing.", fr: "Il manque le nom." }));
  if (kpi.unit === "")
    issues.push(
      needed("unit", {
        en: "The unit is missing: CHF, % or leads, for instance.",
        fr: "Il manque l'unité : CHF, % ou leads, par exemple.",
      }),
    );
  // A measure is neither good nor bad: it feeds rates.
  if (kpi.direction === null && kpi.role === "kpi")
    issues.push(
      needed("direction", {
        en: "The direction is missing: say whether it should go up or down.",
        fr: "Il manque le sens souhaité : dites s'il faut l'augmenter ou le réduire.",
      }),
    );
  for (const { key, longest, heading } of fields) {
    if (key === "smart" || key === "code" || longest === undefined) continue;
    const length = lengthOf(kpi[key] as string);
    if (length > longest)
      issues.push({
        field: key,
        name: "too-long",
        says: {
          en: `${heading.en}: ${length} characters, ${longest} at most.`,
          fr: `${heading.fr} : ${length} caractères, ${longest} au plus.`,
        },
      });
  }
  return issues;
}

const needed = (field: FieldKey, says: Text): Issue => ({ field, name: "needed", says });

export const noCode = needed("code", {
  en: "The code is missing: type one.",
  fr: "Il manque le code : saisissez-en un.",
});

export const notACode = (field: FieldKey, words: string): Issue => {
  const { heading } = fieldOf(field);
  const shown = [...words].slice(0, 20).join("");
  return {
    field,
    name: "not-a-code",
    says: {
      en: `${heading.en}: “${shown}” isn't a valid code. Use up to 20 letters, digits, - and _, starting with a letter or digit.`,
      fr: `${heading.fr} : « ${shown} » n'est pas un code. Utilisez 20 lettres, chiffres, - et _ au plus, en commençant par une lettre ou un chiffre.`,
    },
  };
};
