import { quoted, type Text } from "../../base/text.ts";
import { isSameName } from "../figures/plain-name.ts";
import { codeKey, codePattern } from "./codes.ts";
import type { Issue } from "./saving-issues.ts";
import type { Kpi } from "./schema.ts";

/** The two counts of a rate, which people call by their codes or by their names. */

type Named = Pick<Kpi, "code" | "name">;

const fields = ["numerator", "denominator"] as const;

/** The code of the KPI or measure that these words call: its code, else its name; nothing where none or several do. */
export function countCalled(words: string, known: readonly Named[]): string | undefined {
  const byCode = known.find(({ code }) => codeKey(code) === codeKey(words));
  if (byCode) return byCode.code;
  const byName = known.filter(({ name }) => isSameName(name, words));
  return byName.length === 1 ? byName[0]?.code : undefined;
}

/** The KPI with the codes of its counts in the place of their names, never its own. What calls no count stays. */
export function withCountCodes(kpi: Kpi, all: readonly Named[]): Kpi {
  if (kpi.kind !== "rate") return kpi;
  const known = all.filter(({ code }) => codeKey(code) !== codeKey(kpi.code));
  const isCode = (words: string): boolean => known.some(({ code }) => codeKey(code) === codeKey(words));
  const codeOf = (words: string): string =>
    words === "" || isCode(words) ? words : (countCalled(words, known) ?? words);
  return { ...kpi, numerator: codeOf(kpi.numerator), denominator: codeOf(kpi.denominator) };
}

/** The counts of a rate that do not exist yet, each at its field: they can be made (`library/count-to-make.ts`). */
export function missingCounts(kpi: Kpi, known: readonly Named[]): Issue[] {
  if (kpi.kind !== "rate") return [];
  return fields.flatMap((field): Issue[] => {
    const words = kpi[field];
    return words === "" || countCalled(words, known) ? [] : [{ field, name: "count-missing", says: noCount(words) }];
  });
}

/** Those of them that cannot even be a code. */
export const unnamedCounts = (kpi: Kpi, known: readonly Named[]): Issue[] =>
  missingCounts(kpi, known).filter(({ field }) => !codePattern.test(kpi[field as (typeof fields)[number]]));

const noCount = (words: string): Text => ({
  en: `No KPI or measure is called ${quoted("en", words)}. Choose an existing one, or add it as a measure.`,
  fr: `Aucun KPI ni mesure ne s'appelle ${quoted("fr", words)}. Choisissez-en un qui existe, ou ajoutez-le comme mesure.`,
});
